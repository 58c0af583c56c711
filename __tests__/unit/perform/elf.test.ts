import { describe, expect, test } from '@jest/globals'
import { gatherLibraries, isCLibrary, loaded, pointToLibraries, runPath, strip } from '../../../src/perform/elf.ts'
import { memoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { libraryWith } from '../helpers/elf.ts'
import { refusal } from '../helpers/problems.ts'

describe("the C library's own files", () => {
  test.each([
    'libc.so.6', 'libm.so.6', 'libmvec.so.1', 'libpthread.so.0', 'libdl.so.2', 'librt.so.1', 'libutil.so.1', 'libresolv.so.2', 'libanl.so.1',
    'libnss_dns.so.2', 'libnss_files.so.2', 'ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1', 'linux-vdso.so.1', 'libc.so',
  ])('%s is', name => expect(isCLibrary(name)).toBe(true))

  test.each([
    'libcrypt.so.1', 'libcrypto.so.3', 'libz.so.1', 'libmp3.so.1', 'libgcc_s.so.1', 'libstdc++.so.6', 'libpython3.11.so.1.0', 'libclang.so.6', 'libc.so_',
    'libnss_ldap.so.2', 'notlibc.so.6', 'libc-2.36.so', 'libm', '/lib/libc.so.6', 'ld-musl-x86_64.so.1', '',
  ])('%s is not', name => expect(isCLibrary(name)).toBe(false))
})

describe('the RPATH of a file', () => {
  test.each([
    ['', undefined, ''],
    ['', '../lib', '$ORIGIN/../lib'],
    ['', '', '$ORIGIN'],
    ['/usr/lib', undefined, ''],
    ['/usr/lib:$ORIGIN/../x.libs:/home/me/lib', '../../lib', '$ORIGIN/../x.libs:$ORIGIN/../../lib'],
    ['${ORIGIN}/a', undefined, '${ORIGIN}/a'],
    ['$ORIGIN/../lib', '../lib', '$ORIGIN/../lib'],
    ['lib:./lib', '../lib', '$ORIGIN/../lib'],
    ['$ORIGIN', '', '$ORIGIN'],
  ])('%j with libraries in %j: %j', (before, libraries, expected) => {
    expect(runPath(before, libraries)).toBe(expected)
  })
})

const elf = '\u007fELF...'
const bundle = { 'b/bin/python': elf, 'b/lib/mod.cpython-311-x86_64-linux-gnu.so': elf, 'b/lib/notes.so': 'text', 'b/lib/code.py': 'x', 'b/libs/.keep': '' }

async function world(programs: MemoryWorld['programs'], files: Record<string, string> = {}) {
  const ports = memoryPorts({ files: { ...bundle, ...files }, programs: programs ?? {} })
  await ports.files.setMode('/project/b/bin/python', 0o755)
  return ports
}

describe('gathering libraries', () => {
  const step = { do: 'gather-libraries', root: '/project/b', libraries: '/project/b/libs' } as const
  const ldd = (lines: readonly string[]) => ({ ldd: () => ({ stdout: lines.map(line => `\t${line}\n`).join('') }) })

  test('each from outside is copied under the name that programs ask for', async () => {
    const ports = await world(
      ldd(['linux-vdso.so.1 (0x0001)', 'libz.so.1 => /usr/lib/libz.so.1 (0x0002)', 'libc.so.6 => /usr/lib/libc.so.6 (0x3)', 'libown.so => /project/b/lib/libown.so (0x4)', 'libsp.so => /opt/a b/libsp.so.2 (0x5)', '/lib64/ld-linux-x86-64.so.2 (0x6)']),
      { '/usr/lib/libz.so.1.3': 'zlib', '/opt/a b/libsp.so.2': 'spaces' },
    )
    await ports.files.link('libz.so.1.3', '/usr/lib/libz.so.1')
    await gatherLibraries(step, ports)
    expect((await ports.files.list('/project/b/libs')).map(({ path, kind, mode }) => [path, kind, mode])).toEqual([['.keep', 'file', 0o644], ['libsp.so', 'file', 0o755], ['libz.so.1', 'file', 0o755]])
    expect(await ports.files.text('/project/b/libs/libz.so.1')).toBe('zlib')
  })

  test('the loader is asked without LD_LIBRARY_PATH, once for each ELF file', async () => {
    const ports = await world(ldd([]))
    await gatherLibraries(step, ports)
    expect(ports.seen.ran.map(({ argv, env }) => [argv[1], env])).toStrictEqual(['/project/b/bin/python', '/project/b/lib/mod.cpython-311-x86_64-linux-gnu.so'].map(file => [file, { LD_LIBRARY_PATH: undefined, LC_ALL: 'C' }]))
  })

  test('one that is nowhere is an error that names it', async () => {
    const { problems: [problem] } = await refusal(async () => gatherLibraries(step, await world(ldd(['libmissing.so.3 => not found']))))
    expect(problem).toMatchObject({ code: 'library-missing', fact: '/project/b/bin/python needs libmissing.so.3, which is not on this machine' })
  })
})

test('strip goes to every ELF file, and to no other', async () => {
  const ports = await world({ strip: () => ({}) })
  await strip({ do: 'strip', root: '/project/b' }, ports)
  expect(ports.seen.ran.map(({ argv }) => argv)).toEqual([['strip', '--strip-unneeded', '/project/b/bin/python'], ['strip', '--strip-unneeded', '/project/b/lib/mod.cpython-311-x86_64-linux-gnu.so']])
})

test('RPATHs: set where a gathered library is needed, removed where one names this machine, never RUNPATHs', async () => {
  const ports = await world({ patchelf: () => ({}) }, { '/tools/bin/patchelf': '' })
  const libraries = {
    'bin/python': libraryWith([['needed', 'libz.so.1'], ['needed', 'libc.so.6'], ['runpath', '/usr/local/lib']]),
    'lib/mod.cpython-311-x86_64-linux-gnu.so': libraryWith([['needed', 'libc.so.6'], ['rpath', '/home/me']]),
    'libs/libz.so.1': libraryWith([['needed', 'libc.so.6']]),
    'libs/libown.so.1': libraryWith([['needed', 'libc.so.6'], ['runpath', '$ORIGIN/own']]),
  }
  for (const [path, data] of Object.entries(libraries)) await ports.files.write(`/project/b/${path}`, data, 0o755)
  await pointToLibraries({ do: 'point-to-libraries', root: '/project/b', libraries: '/project/b/libs', patchelf: '/tools/bin/patchelf' }, ports)
  expect(ports.seen.ran.map(({ argv }) => argv.slice(1))).toEqual([
    ['--force-rpath', '--set-rpath', '$ORIGIN/../libs', '/project/b/bin/python'],
    ['--remove-rpath', '/project/b/lib/mod.cpython-311-x86_64-linux-gnu.so'],
    ['--force-rpath', '--set-rpath', '$ORIGIN/own', '/project/b/libs/libown.so.1'],
  ])
})

test('all files are shared among as many processes as there are processors', async () => {
  const more = Object.fromEntries(['a', 'b', 'c'].map(name => [`b/lib/${name}.so`, elf]))
  const ports = await world({ strip: () => ({}) }, more)
  const cores = 2
  await strip({ do: 'strip', root: '/project/b' }, { ...ports, host: { ...ports.host, cores } })
  const given = ports.seen.ran.map(({ argv }) => argv.slice(2))
  expect(given).toHaveLength(cores)
  expect(given.flat().sort()).toEqual(['bin/python', 'lib/a.so', 'lib/b.so', 'lib/c.so', 'lib/mod.cpython-311-x86_64-linux-gnu.so'].map(path => `/project/b/${path}`))
})

test('where the loader is asked for several, each is known by what needs it', async () => {
  const says = (files: readonly string[]) => files.map(file => `${file}:\n\tlib${file.length}.so => not found\n`).join('')
  const ports = await world({ ldd: ({ argv: [, ...files] }) => ({ stdout: says(files) }) })
  expect(await loaded(['/a/one', '/b/three'], { ...ports, host: { ...ports.host, cores: 1 } })).toEqual([{ file: '/a/one', name: 'lib6.so' }, { file: '/b/three', name: 'lib8.so' }])
})
