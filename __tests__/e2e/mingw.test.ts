/** Windows wheels made on Linux, then tried under wine: winfacts in C, cross-compiled from the archive that release.yaml names, and a module in Rust by maturin. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeZip } from '../../src/perform/zip.ts'
import { archiveSha256, fetchWindowsPython, Wine } from '../tools/wine/wine.ts'
import { cacheWithTools } from './cache-folder.ts'
import { fingerprints, must, root, runCli, type Ran } from './cli.ts'
import { componentsOf } from './compiled.ts'

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

describe('Rust by maturin', () => {
  const wheel = 'tock-1.0-cp310-abi3-win_amd64.whl'
  const rust = async (folder: string): Promise<Ran> => {
    const at = join(work, folder, 'tock')
    await cp(join(root, '__tests__/e2e/fixtures/tock'), at, { recursive: true })
    await writeFile(join(at, 'release.yaml'), 'native:\n  targets: [windows-x86_64]\n  builder: maturin\n')
    return runCli(['build-native', at, '--output', join(work, folder, 'rust'), '--install-tools'], { env: { SOURCE_DATE_EPOCH: '1760000000', RELEASE_ACTIONS_CACHE: await cacheWithTools(join(work, folder, 'cache')) } })
  }

  test('the wheel of the plan, not imported, the same bytes in other folders', async () => {
    const ran = await rust('one')
    expect({ code: ran.code, stderr: ran.code === 0 ? '' : ran.stderr }).toEqual({ code: 0, stderr: '' })
    expect(ran.stderr).toContain(`Not imported: this machine does not run what is built for windows-x86_64: ${wheel}`)
    expect(await rust('two folders')).toMatchObject({ code: 0 })
    const [one, two] = [await fingerprints(join(work, 'one/rust/wheels')), await fingerprints(join(work, 'two folders/rust/wheels'))]
    expect(Object.keys(one)).toEqual([wheel, 'tock-1.0.tar.gz'])
    expect(two).toEqual(one)
    expect(await componentsOf(join(work, 'one/rust/wheels', wheel), work)).toEqual(expect.arrayContaining(['tock/tock.pyd', 'rust-std', 'libgcc', 'mingw-w64-crt']))
  }, 600_000)

  test('computes and refuses under wine', async () => {
    await wine.addStableAbi()
    await wine.install(['--no-index', join(work, 'one/rust/wheels', wheel)])
    const program = 'import tock\nprint(tock.shout("straße"), tock.seconds() > 1e9)\ntry: tock.refuse()\nexcept BaseException as error: print(type(error).__name__, error)'
    const { code, stdout, stderr } = await wine.python(['-X', 'utf8', '-c', program], work)
    expect({ code, stdout: stdout.replaceAll('\r', ''), stderr }).toEqual({ code: 0, stdout: 'STRASSE True\nPanicException as asked\n', stderr: expect.stringContaining('src') })
  }, 120_000)
})

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
