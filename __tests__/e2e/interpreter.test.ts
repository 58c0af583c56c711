/** `interpreter: standalone`: an archive pinned by sha256. The one served here is a stand-in: this machine's own Python in the layout of python-build-standalone. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { example, must, runCli } from './cli.ts'
import { copyWheels } from './copy-wheels.ts'

let work: string
let server: Server
let url: string
let sha256: string
let asked = 0

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'interpreter-'))
  const archive = join(work, 'python.tar.gz')
  const [prefix, minor] = (await must(['python3', '-Ic', 'import sys; print(sys.base_prefix); print("%d.%d" % sys.version_info[:2])'])).trim().split('\n') as [string, string]
  // Dated now, so that no cache of an earlier run has it.
  await must(['tar', '-czf', archive, `--mtime=@${Math.floor(Date.now() / 1000)}`, '--transform', 's,^\\.,python,', '--exclude=site-packages', '--exclude=test', '--exclude=__pycache__', '-C', prefix, `./bin/python${minor}`, `./lib/python${minor}`, ...(await readdir(join(prefix, 'lib'))).filter(name => name.startsWith('libpython3')).map(name => `./lib/${name}`)])
  const bytes = await readFile(archive)
  sha256 = createHash('sha256').update(bytes).digest('hex')
  server = createServer((_, response) => { asked++; response.end(bytes) })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/python.tar.gz`
}, 180_000)

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(work, { recursive: true, force: true })
}, 60_000)

/** The example with its client on the archive, and a wheel already built: only the client is made. */
async function project(name: string, digest: string): Promise<string> {
  const folder = join(work, name)
  await cp(example, folder, { recursive: true, filter: source => !/\/(target|\.pytest_cache)$/.test(source) })
  const config = await readFile(join(folder, 'release.yaml'), 'utf8')
  await writeFile(join(folder, 'release.yaml'), config.replace('interpreter: host', `interpreter: standalone\n  archives:\n    linux-x86_64: {url: '${url}', sha256: ${digest}}`).replace('[standalone, snap]', '[standalone]'))
  return folder
}

test('is downloaded once, checked, packed and run', async () => {
  const folder = await project('good', sha256)
  expect(await runCli(['build-native', folder, '--output', join(work, 'out')])).toMatchObject({ code: 0 })
  const ran = await runCli(['package-client', folder, '--output', join(work, 'out')])
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.stderr).toContain('✓ run standalone in an empty root')
  const part = JSON.parse(await readFile(join(work, 'out/parts/client-standalone-linux-x86_64.json'), 'utf8')) as { files: { from: Record<string, string> }[] }
  expect(Object.values(part.files[0]?.from ?? {})).toContain(sha256)
  expect(asked).toBe(1)
}, 600_000)

test('with another sha256 is refused, and nothing is packed', async () => {
  const folder = await project('bad', 'f'.repeat(64))
  await copyWheels(join(work, 'out'), join(work, 'refused'))
  const { code, stderr } = await runCli(['package-client', folder, '--output', join(work, 'refused')])
  expect(stderr).toMatch(new RegExp(`has sha256 ${sha256}, expected f{64}.*\\[hash-mismatch\\]`))
  expect(code).toBe(1)
  expect(await readdir(join(work, 'refused'))).not.toContain('client')
}, 300_000)
