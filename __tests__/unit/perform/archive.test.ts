import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { packTar, unpackTar, type ParsedTarEntryWithData } from 'modern-tar'
import type { Extract } from '../../../src/core/steps.ts'
import { archive, extract } from '../../../src/perform/archive.ts'
import { writeZip, type Member } from '../../../src/perform/zip.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { codes, refusal } from '../helpers/problems.ts'
import { member } from '../helpers/wheels.ts'

type Type = NonNullable<ParsedTarEntryWithData['header']['type']>

/** An archive by hand: `[type, name, what a link says or a file holds]`. */
async function tar(...entries: [type: Type, name: string, content?: string][]): Promise<Uint8Array> {
  const packed = await packTar(entries.map(([type, name, content = '']) => {
    const link = type === 'symlink' || type === 'link'
    const data = new TextEncoder().encode(content)
    return { header: { name, type, mode: 0o644, size: type === 'file' ? data.length : 0, ...(link && { linkname: content }) }, ...(type === 'file' && { body: data }) }
  }))
  return gzipSync(packed)
}

describe('hostile archives are refused, and nothing is written', () => {
  let outer: string
  beforeEach(async () => {
    outer = await mkdtemp(join(tmpdir(), 'archive-test-'))
  })
  afterEach(() => rm(outer, { recursive: true, force: true }))

  test.each<[string, Parameters<typeof tar>]>([
    ['a name with ..', [['file', '../evil', 'x']]],
    ['a name with .. inside', [['file', 'a/../../evil', 'x']]],
    ['an absolute name', [['file', '/tmp/evil', 'x']]],
    ['a folder outside', [['directory', '../evil/']]],
    ['a link that is absolute', [['symlink', 'link', '/etc']]],
    ['a link that leads out', [['symlink', 'a/link', '../../evil']]],
    ['a link out, then a file through it', [['symlink', 'link', '..'], ['file', 'link/evil', 'x']]],
    ['a file through a link that stays inside', [['directory', 'real/'], ['symlink', 'link', 'real'], ['file', 'link/evil', 'x']]],
    ['a folder through a link', [['symlink', 'link', '.'], ['directory', 'link/evil/']]],
    ['a file through a link that comes later', [['file', 'link/evil', 'x'], ['symlink', 'link', '.']]],
    ['a link through a link: the text stays inside, the way does not', [['symlink', 'a/up', '..'], ['symlink', 'out', 'a/up/..'], ['file', 'out/evil', 'x']]],
    ['the same, without anything written through it', [['symlink', 'a/up', '..'], ['symlink', 'out', 'a/up/../evil']]],
    ['the same with dots in between', [['symlink', 'a/up', '..'], ['symlink', 'out', './a/./up/./..']]],
    ['a hard link out', [['link', 'evil', '../secret']]],
    ['an absolute hard link', [['link', 'evil', '/etc/passwd']]],
    ['a hard link through a link', [['symlink', 'a', 'b'], ['link', 'evil', 'a/secret']]],
    ['a device', [['character-device', 'null']]],
    ['a block device', [['block-device', 'sda']]],
    ['a pipe', [['fifo', 'pipe']]],
    ['a name twice', [['file', 'a', '1'], ['file', 'a', '2']]],
    ['a name twice, written another way', [['file', 'b/a', '1'], ['file', './b//a', '2']]],
    ['a file, then a link of that name', [['file', 'a', '1'], ['symlink', 'a', 'b']]],
    ['a link, then a file of that name', [['symlink', 'a', 'b'], ['file', 'a', '1']]],
  ])('%s', async (_, entries) => {
    const { files } = localPorts()
    await writeFile(join(outer, 'secret'), 'secret')
    const hostile = join(outer, 'hostile.tar.gz')
    // What is fine comes first: it must not be written either.
    await writeFile(hostile, await tar(['file', 'harmless', 'x'], ...entries))
    expect(await codes(() => extract({ do: 'extract', archive: hostile, to: join(outer, 'deep/er/to') }, { files } as never))).toEqual(['archive-unsafe'])
    expect((await readdir(outer, { recursive: true })).sort()).toEqual(['hostile.tar.gz', 'secret'])
  })

  test.each<[string, (whole: Uint8Array) => Uint8Array]>([
    ['no gzip', () => new TextEncoder().encode('not a tar.gz')],
    ['cut off', whole => whole.subarray(0, whole.length - 20)],
    ['a whole gzip of half a tar', whole => gzipSync(gunzipSync(whole).subarray(0, 700))],
    ['a header changed', whole => gzipSync(gunzipSync(whole).fill('y', 0, 1))],
    ['empty', () => new Uint8Array()],
  ])('%s is malformed', async (_, spoil) => {
    const ports = memoryPorts({ files: { 'a.tar.gz': spoil(await tar(['file', 'x', 'y'.repeat(900)])) } })
    expect(await codes(() => extract({ do: 'extract', archive: '/project/a.tar.gz', to: '/project/to' }, ports))).toEqual(['archive-malformed'])
    expect(await ports.files.has('/project/to')).toBe(false)
  })

  test('the problem names the archive and the entry', async () => {
    const ports = memoryPorts({ files: { 'a.tar.gz': await tar(['symlink', 'x', '/etc']) } })
    const { problems } = await refusal(() => extract({ do: 'extract', archive: '/project/a.tar.gz', to: '/project/to' }, ports))
    expect(problems[0]?.fact).toBe("/project/a.tar.gz holds symlink 'x' -> '/etc', which leads out of its folder")
  })
})

test('a good archive: files, folders, links of both kinds, modes without the write bits of others', async () => {
  const packed = await packTar([
    { header: { name: 'python/bin/', type: 'directory', size: 0 } },
    { header: { name: 'python/bin/python3.11', type: 'file', mode: 0o6777, size: 1 }, body: 'x' },
    { header: { name: 'python/lib/data', type: 'file', mode: 0o666, size: 1 }, body: 'y' },
    { header: { name: 'python/bin/python3', type: 'symlink', size: 0, linkname: 'python3.11' } },
    { header: { name: 'python/lib/up', type: 'symlink', size: 0, linkname: '../bin/python3' } },
    { header: { name: 'python/bin/same', type: 'link', size: 0, linkname: 'python/bin/python3.11' } },
    { header: { name: `python/${'long/'.repeat(60)}name`, type: 'file', size: 1 }, body: 'z' },
    { header: { name: 'python/bin/', type: 'directory', size: 0 } },
  ])
  const ports = memoryPorts({ files: { 'a.tar.gz': gzipSync(packed) } })
  await extract({ do: 'extract', archive: '/project/a.tar.gz', to: '/project/to' }, ports)
  expect((await ports.files.list('/project/to')).map(({ path, kind, mode, target }) => [path, kind === 'link' ? target : mode.toString(8)])).toEqual([
    ['python/bin/python3', 'python3.11'],
    ['python/bin/python3.11', '755'],
    ['python/bin/same', '755'],
    ['python/lib/data', '644'],
    ['python/lib/up', '../bin/python3'],
    [`python/${'long/'.repeat(60)}name`, '644'],
  ])
})

describe('a zip', () => {
  const extracting = async (members: readonly Member[], part?: Extract['part'], spoil = (bytes: Buffer) => bytes) => {
    const ports = memoryPorts({ files: { 'a.jar': spoil(await writeZip(members, 0)) } })
    await extract({ do: 'extract', archive: '/project/a.jar', to: '/project/to', ...(part && { part }) }, ports)
    return (await ports.files.list('/project/to')).map(({ path, mode }) => `${path} ${mode.toString(8)}`)
  }
  const python = ['include/Python.h', 'include/a/b.h', 'python311.dll', 'Lib/os.py'].map(path => member(path, path))
  const part = { holds: ['include/Python.h', 'python311.dll'], only: ['include/', 'python311.dll'] }

  test('files, and modes where it has some', async () => {
    expect(await extracting([member('bin/run', 'x', 0o775), member('data', 'y', 0)])).toEqual(['bin/run 755', 'data 644'])
  })

  // The writer refuses such names itself: they are put in afterwards, in the header and in the directory.
  test.each(['../evil', '/tmp/ev', 'a\\..\\vi'])('the name %s is refused', async name => {
    expect(await codes(() => extracting([member('harmles', 'x')], undefined, bytes => Buffer.from(bytes.toString('latin1').replaceAll('harmles', name.padEnd(7, 'l').slice(0, 7)), 'latin1')))).toEqual(['archive-unsafe'])
  })

  test('a name twice is refused, half a zip is malformed', async () => {
    expect(await codes(() => extracting([member('a', '1'), member('a', '2')]))).toEqual(['archive-unsafe'])
    expect(await codes(() => extracting([member('a', '1')], undefined, bytes => bytes.subarray(0, 40)))).toEqual(['archive-malformed'])
  })

  test.each(['', 'org/python/windows/'])('a part of it, found by what it holds: %s', async folder => {
    const members = [...python.map(each => ({ ...each, path: folder + each.path })), member('other/include/Python.h'), member('META-INF/x')]
    expect(await extracting(members, part)).toEqual(['include/Python.h 644', 'include/a/b.h 644', 'python311.dll 644'])
  })

  test('without that part', async () => {
    const { problems } = await refusal(() => extracting(python.filter(({ path }) => path !== 'python311.dll'), part))
    expect(problems.map(({ code, fact }) => `${code} ${fact}`)).toEqual(['archive-unexpected /project/a.jar has no folder that holds include/Python.h and python311.dll'])
  })
})

describe('packing', () => {
  const step = (from: string, to: string) => ({ do: 'archive', from, to, root: 'app-1', epoch: 1_700_000_000 }) as const

  test('two folders with the same content give the same bytes, whatever else differs', async () => {
    const { files } = localPorts()
    const folders = await Promise.all(['one', 'two'].map(() => mkdtemp(join(tmpdir(), 'archive-test-'))))
    try {
      for (const [index, folder] of folders.entries()) {
        const names = ['b', 'a/x', 'a/ä', 'Z']
        for (const name of index ? names : names.reverse()) await files.write(join(folder, 'in', name), name, index ? 0o600 : 0o666)
        await files.write(join(folder, 'in/run'), '#!', index ? 0o700 : 0o775)
        await symlink('a/x', join(folder, 'in/link'))
        await archive(step(join(folder, 'in'), join(folder, 'out.tar.gz')), { files } as never)
      }
      const [one, two] = await Promise.all(folders.map(folder => readFile(join(folder, 'out.tar.gz'))))
      expect(one?.equals(two as Buffer)).toBe(true)
      const entries = await unpackTar(gunzipSync(one as Buffer))
      expect(entries.map(({ header }) => [header.name, header.mode?.toString(8), header.uid, header.uname, header.mtime?.getTime(), header.linkname])).toEqual([
        ['app-1/Z', '644', 0, 'root', 1_700_000_000_000, ''],
        ['app-1/a/x', '644', 0, 'root', 1_700_000_000_000, ''],
        ['app-1/a/ä', '644', 0, 'root', 1_700_000_000_000, ''],
        ['app-1/b', '644', 0, 'root', 1_700_000_000_000, ''],
        ['app-1/link', '777', 0, 'root', 1_700_000_000_000, 'a/x'],
        ['app-1/run', '755', 0, 'root', 1_700_000_000_000, ''],
      ])
      // The gzip header: no name, no time, and the same system everywhere.
      expect([...(one as Buffer).subarray(3, 8)]).toEqual([0, 0, 0, 0, 0])
    } finally {
      await Promise.all(folders.map(folder => rm(folder, { recursive: true })))
    }
  })

  test('what is packed can be unpacked again', async () => {
    const ports = memoryPorts({ files: { 'in/a': 'A', [`in/${'d'.repeat(90)}/${'e'.repeat(120)}`]: 'B', 'in/empty': '' } })
    await ports.files.link('a', '/project/in/link')
    await archive(step('/project/in', '/project/out.tar.gz'), ports)
    await extract({ do: 'extract', archive: '/project/out.tar.gz', to: '/project/again' }, ports)
    expect(await ports.files.list('/project/again/app-1')).toEqual(await ports.files.list('/project/in'))
  })

  test('a zip, where the name ends so: the same bytes again, modes as in the tar, links as what they lead to', async () => {
    const ports = memoryPorts({ files: { 'in/a': 'A', 'in/run': '#!' } })
    await ports.files.setMode('/project/in/run', 0o775)
    await ports.files.link('a', '/project/in/link')
    for (const name of ['one.zip', 'two.zip']) await archive(step('/project/in', `/project/${name}`), ports)
    expect(await ports.files.bytes('/project/two.zip')).toEqual(await ports.files.bytes('/project/one.zip'))
    await extract({ do: 'extract', archive: '/project/one.zip', to: '/project/again' }, ports)
    const again = await ports.files.list('/project/again/app-1')
    expect(await Promise.all(again.map(async ({ path, mode }) => [path, mode.toString(8), await ports.files.text(`/project/again/app-1/${path}`)]))).toEqual([['a', '644', 'A'], ['link', '644', 'A'], ['run', '755', '#!']])
  })
})
