import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { ZipFile } from 'yazl'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { extensionModule, normalizeWheel, readWheel } from '../../../src/perform/wheel.ts'
import { readZip, writeZip, type Member } from '../../../src/perform/zip.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { codes } from '../helpers/problems.ts'
import { digestOf, member, wheelMembers } from '../helpers/wheels.ts'

const epoch = 1_700_000_001

/** The same wheel as another machine's tools might zip it: another order, other dates, modes and compression, folders too. */
async function zipped(members: readonly Member[], date: Date, compress: boolean, folders: boolean): Promise<Buffer> {
  const zip = new ZipFile()
  if (folders) zip.addEmptyDirectory('app/')
  for (const { path, data, mode } of members) zip.addBuffer(data, path, { mtime: date, mode: 0o100000 | mode, compress })
  zip.end()
  return buffer(zip.outputStream as Readable)
}

async function normalised(bytes: Uint8Array, hide: Record<string, string> = {}): Promise<Buffer> {
  const ports = memoryPorts({ files: { 'in.whl': bytes } })
  await normalizeWheel({ do: 'normalize-wheel', from: '/project/in.whl', to: '/project/out.whl', epoch, hide }, ports)
  return Buffer.from(await ports.files.bytes('/project/out.whl'))
}

const members = [
  ...wheelMembers('app', '1.0', { 'app/__init__.py': 'x = 1\n', 'app/_core.abi3.so': '\u007fELF', 'app/a,"b".txt': 'quoted', 'app.libs/libz-1a2b.so.1': '\u007fELF' }),
  member('app-1.0.dist-info/sboms/app.cyclonedx.json', '{"path": "/home/me/proj/src", "home": "/home/me/.cargo"}'),
]

describe('a normalised wheel', () => {
  test('has the same bytes, however it was zipped', async () => {
    const one = await normalised(await zipped(members, new Date(2020, 1, 1), true, false))
    const two = await normalised(await zipped([...members].reverse().map(each => ({ ...each, mode: each.mode | 0o022 })), new Date(2024, 5, 5, 5), false, true))
    expect(one.equals(two)).toBe(true)
  })

  test('normalised again it stays the same', async () => {
    const one = await normalised(await zipped(members, new Date(), true, false))
    expect((await normalised(one)).equals(one)).toBe(true)
  })

  test('is sorted, with .dist-info at the end and RECORD last', async () => {
    const paths = (await readZip(await normalised(await zipped(members, new Date(), true, true)))).map(({ path }) => path)
    expect(paths).toEqual([
      'app.libs/libz-1a2b.so.1', 'app/__init__.py', 'app/_core.abi3.so', 'app/a,"b".txt',
      'app-1.0.dist-info/METADATA', 'app-1.0.dist-info/WHEEL', 'app-1.0.dist-info/sboms/app.cyclonedx.json', 'app-1.0.dist-info/RECORD',
    ])
  })

  test('has a RECORD that an independent reader finds right', async () => {
    const bytes = await normalised(await zipped(members, new Date(), true, false))
    const script = 'import base64,csv,hashlib,io,json,sys,zipfile\nz=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\nr=[n for n in z.namelist() if n.endswith(".dist-info/RECORD")][0]\nrows=list(csv.reader(io.StringIO(z.read(r).decode())))\nprint(json.dumps({"same":sorted(x[0] for x in rows)==sorted(z.namelist()),"bad":[p for p,h,s in rows if p!=r and (h!="sha256="+base64.urlsafe_b64encode(hashlib.sha256(z.read(p)).digest()).rstrip(b"=").decode() or int(s)!=len(z.read(p)))],"last":rows[-1],"dates":sorted(set(i.date_time for i in z.infolist()))}))'
    expect(JSON.parse(execFileSync('python3', ['-c', script], { input: bytes, encoding: 'utf8' }))).toEqual({
      same: true,
      bad: [],
      last: ['app-1.0.dist-info/RECORD', '', ''],
      dates: [[2023, 11, 14, 22, 13, 20]],
    })
  })

  test('programs stay programs', async () => {
    const with755 = [...members, member('app-1.0.data/scripts/run', '#!', 0o775)]
    const modes = Object.fromEntries((await readZip(await normalised(await zipped(with755, new Date(), true, false)))).map(({ path, mode }) => [path, mode.toString(8)]))
    expect(modes).toMatchObject({ 'app-1.0.data/scripts/run': '755', 'app/__init__.py': '644' })
  })

  test('SBOMs do not show folders of the machine; other files are not touched', async () => {
    const elsewhere = [...members, member('app/paths.txt', '/home/me/proj')]
    const found = await readZip(await normalised(await zipped(elsewhere, new Date(), true, false), { '/home/me/proj': '.', '/home/me': '~' }))
    const text = (path: string) => found.find(each => each.path === path)?.data.toString()
    expect(text('app-1.0.dist-info/sboms/app.cyclonedx.json')).toBe('{"path": "./src", "home": "~/.cargo"}')
    expect(text('app/paths.txt')).toBe('/home/me/proj')
    expect(text('app-1.0.dist-info/RECORD')).toContain(digestOf('{"path": "./src", "home": "~/.cargo"}'))
  })
})

describe('the date of a zip does not depend on where it is made', () => {
  let folder: string
  let universal: string
  // Midnight and noon, the hour that Berlin skips in spring and the one it has twice in autumn, the first day of DOS, before it.
  const epochs = [1_700_000_000, 1_711_852_200, 1_729_989_000, 315_532_800, 315_543_600, 0]
  const program = `
    const { writeZip } = require(process.argv[1])
    Promise.all(${JSON.stringify(epochs)}.map(epoch => writeZip([{ path: 'a', data: Buffer.from('x'), mode: 0o644 }], epoch)))
      .then(zips => console.log(zips.map(zip => zip.toString('hex')).join('\\n')))`
  // A process of its own for each zone, for V8 reads TZ once.
  const inZone = (TZ: string) => execFileSync(process.execPath, ['-e', program, join(folder, 'zip.cjs')], { encoding: 'utf8', env: { TZ } })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zip-test-'))
    await build({ entryPoints: [fileURLToPath(new URL('../../../src/perform/zip.ts', import.meta.url))], outfile: join(folder, 'zip.cjs'), bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
    universal = inZone('UTC')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('zips of several dates', () => {
    expect(new Set(universal.trim().split('\n')).size).toBe(4)
  })

  test.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia'])('%s', zone => {
    expect(inZone(zone)).toBe(universal)
  })
})

describe('names of compiled modules', () => {
  test.each([
    ['app/_core.abi3.so', 'app._core'],
    ['app/_core.cpython-311-x86_64-linux-gnu.so', 'app._core'],
    ['app/_core.so', 'app._core'],
    ['app/deep/er/_core.cp311-win_amd64.pyd', 'app.deep.er._core'],
    ['_top.abi3.so', '_top'],
    ['app-1.0.data/platlib/app/_core.abi3.so', 'app._core'],
    ['app-1.0.data/purelib/app/_core.abi3.so', 'app._core'],
    ['app-1.0.data/scripts/tool.so', undefined],
    ['app.libs/libz-1a2b.so', undefined],
    ['app.libs/libz-1a2b.so.1.3', undefined],
    ['app/.libs/libz.so', undefined],
    ['app/libhelper.so.1', undefined],
    ['app/core.py', undefined],
    ['app/notes.so.txt', undefined],
  ])('%s: %s', (path, expected) => {
    expect(extensionModule(path)).toBe(expected)
  })

  test('a wheel knows its own', async () => {
    const ports = memoryPorts({ files: { 'a.whl': await writeZip(members, epoch) } })
    expect(await readWheel('/project/a.whl', ports.files)).toMatchObject({ distInfo: 'app-1.0.dist-info', extensionModules: ['app._core'], metadata: expect.stringContaining('Name: app\n') })
  })
})

describe('what is no wheel', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['no zip', () => Buffer.from('no zip')],
    ['empty', () => Buffer.alloc(0)],
    ['cut off', async () => (await writeZip(members, epoch)).subarray(0, 200)],
    ['without metadata', () => writeZip([member('app.py')], epoch)],
    ['metadata in a folder below', () => writeZip([member('x/app-1.0.dist-info/METADATA')], epoch)],
    ['a byte changed', async () => {
      const whole = await writeZip([member('a', Buffer.from('x'.repeat(100)))], epoch)
      return Buffer.concat([whole.subarray(0, 32), Buffer.from([0xff]), whole.subarray(33)])
    }],
    ['a name that leaves', async () => Buffer.from((await writeZip([...members, member('aaa/evil')], epoch)).toString('latin1').replaceAll('aaa/evil', '../xevil'), 'latin1')],
    ['an absolute name', async () => Buffer.from((await writeZip([...members, member('aaa/evil')], epoch)).toString('latin1').replaceAll('aaa/evil', '/aa/evil'), 'latin1')],
    ['a name with a backslash', async () => Buffer.from((await writeZip([...members, member('aaa/evil')], epoch)).toString('latin1').replaceAll('aaa/evil', 'aaa\\evil'), 'latin1')],
    ['a name twice', () => writeZip([...members, member('app/__init__.py', 'other')], epoch)],
  ])('%s', async (_, make) => {
    const ports = memoryPorts({ files: { 'a.whl': await make() } })
    expect(await codes(() => readWheel('/project/a.whl', ports.files))).toEqual(['wheel-malformed'])
  })
})
