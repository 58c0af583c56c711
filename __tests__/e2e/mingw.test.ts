/** winfacts for Windows, made on Linux: cross-compiled from the archive that release.yaml names, then tried under wine. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeZip } from '../../src/perform/zip.ts'
import { archiveSha256, fetchWindowsPython, Wine } from '../tools/wine/wine.ts'
import { fingerprints, must, root, runCli, type Ran } from './cli.ts'

const example = join(root, 'examples/winfacts')
const name = 'winfacts-0.2.0-cp311-cp311-win_amd64.whl'
let work: string
let server: Server
let served: Uint8Array
let url: string
let wine: Wine
let first: Ran

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mingw-'))
  served = await fetchWindowsPython(work)
  server = createServer((_, response) => response.end(served))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/python`
  wine = new Wine(work)
  first = await build('one', {})
}, 600_000)

afterAll(async () => {
  await wine.end()
  server.closeAllConnections()
  server.close()
  await rm(work, { recursive: true, force: true })
}, 60_000)

async function build(folder: string, env: Record<string, string>, more = `  windows-python: {url: '${url}', sha256: ${archiveSha256}}\n`): Promise<Ran> {
  const at = join(work, folder, 'winfacts')
  await cp(example, at, { recursive: true })
  await writeFile(join(at, 'release.yaml'), `native:\n  targets: [windows-x86_64]\n  builder: mingw\n${more}`)
  return runCli(['build-native', at, '--output', join(work, folder, 'out'), '--install-tools'], { env: { SOURCE_DATE_EPOCH: '1760000000', ...env } })
}

test('makes the wheel of the plan, and says that nobody imported it', async () => {
  expect(first).toMatchObject({ code: 0 })
  expect(await readdir(join(work, 'one/out/wheels'))).toEqual([name, 'winfacts-0.2.0.tar.gz'])
  expect(first.stderr).toContain(`Not imported: this machine does not run what is built for windows-x86_64: ${name}`)
})

test('the same bytes in other folders, temporary ones and the home included', async () => {
  const { HOME = '', XDG_CACHE_HOME = '', RELEASE_ACTIONS_CACHE = XDG_CACHE_HOME ? join(XDG_CACHE_HOME, 'release-actions') : join(HOME, '.cache/release-actions') } = process.env
  const temporary = join(work, 'a temporary folder')
  await must(['mkdir', temporary])
  expect(await build('two folders', { TMPDIR: temporary, HOME: temporary, RELEASE_ACTIONS_CACHE })).toMatchObject({ code: 0 })
  expect(await fingerprints(join(work, 'two folders/out/wheels'))).toEqual(await fingerprints(join(work, 'one/out/wheels')))
}, 300_000)

test('imports and passes its own tests under wine', async () => {
  await wine.setUp(join(work, 'cpython-3.11.3-1.5.9-windows-x86_64.jar'))
  await wine.install(['--require-hashes', '-r', join(example, 'requirements.txt')])
  await wine.installPytest()
  await wine.install(['--no-index', join(work, 'one/out/wheels', name)])
  await cp(join(example, 'tests'), join(work, 'trial/tests'), { recursive: true })
  const { code, stdout, stderr } = await wine.python(['-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'tests'], join(work, 'trial'))
  expect({ code, said: `${stdout}${stderr}` }).toEqual({ code: 0, said: expect.stringMatching(/\b12 passed/) })
}, 300_000)

test('an archive without what is needed is refused with what it lacks', async () => {
  const headers = await writeZip([{ path: 'python/include/Python.h', data: Buffer.from(''), mode: 0o644 }], 0)
  served = headers
  const sha256 = createHash('sha256').update(headers).digest('hex')
  const { code, stderr } = await build('other', {}, `  windows-python: {url: '${url}', sha256: ${sha256}}\n`)
  expect(code).toBe(1)
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/no folder that holds include\/Python\.h and python311\.dll.*\[archive-unexpected\]/)
  expect(await readdir(join(work, 'other/out'))).not.toContain('wheels')
}, 300_000)

test('another sha256 is refused, and nothing is built', async () => {
  const { code, stderr } = await build('wrong', {}, `  windows-python: {url: '${url}', sha256: ${'f'.repeat(64)}}\n`)
  expect(code).toBe(1)
  expect(stderr).toContain('[hash-mismatch]')
  expect(await readFile(join(work, 'wrong/out/plan.json'), 'utf8')).toContain('"builder": "mingw"')
}, 300_000)
