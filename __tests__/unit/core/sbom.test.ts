/** The SBOM of a wheel, held against CycloneDX's own schema. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { libraryOf } from '../../../src/core/library-version.ts'
import { neededOf, readPinned } from '../../../src/core/pinned-packages.ts'
import { sbomOf, sbomPath, type SbomFacts } from '../../../src/core/sbom.ts'
import { normalizeWheel, readWheel } from '../../../src/perform/wheel.ts'
import { writeZip } from '../../../src/perform/zip.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { wheelSurprises } from '../../../src/core/wheel-contents.ts'
import { validateSboms } from '../../tools/cyclonedx/cyclonedx.ts'
import { member, wheelMembers } from '../helpers/wheels.ts'

const elf = (text: string) => Buffer.concat([Buffer.from('\x7fELF\x02\x01'.padEnd(18, '\0'), 'latin1'), Buffer.from([62, 0]), Buffer.alloc(64), Buffer.from(text)])
const sha256 = (data: Buffer | string) => createHash('sha256').update(data).digest('hex')
const distInfo = 'my_app-1.0+local.dist-info'

const facts: SbomFacts = {
  application: { name: 'My.App', version: '1.0+local' },
  epoch: 1_700_000_000,
  python: { name: 'CPython', version: '3.11.7' },
  packages: [{ name: 'setuptools', version: '84.2.1', sha256: ['a'.repeat(64), 'b'.repeat(64)] }],
  programs: [{ name: 'cc', version: '12.2.0', description: 'cc (Debian 12.2.0-14) 12.2.0' }, { name: 'ld', description: 'a linker of no version' }],
  linked: [{ name: 'compiler-rt', version: '0.17.1', of: 'ziglang' }, { name: 'libc++', version: '0.17.1', of: 'ziglang', trace: 'St3__1' }],
  crates: [{ name: 'serde', version: '1.0.9', source: '', sha256: 'c'.repeat(64) }, { name: 'fork', version: '2.0.0', source: 'git+https://code.example/fork?rev=1#abc' }],
}
const contents = [member('my_app/__init__.py', 'x = 1'), member('my_app/_core.abi3.so', elf('core')), member('my_app.libs/libz-1a2b3c4d.so.1.3.1', elf('libz')), member(`${distInfo}/METADATA`, 'Name: My.App')]

interface Sbom {
  serialNumber: string
  metadata: { component: { purl: string }; timestamp: string }
  components: { name: string; version?: string; purl?: string; 'bom-ref': string; hashes?: { content: string }[] }[]
  externalReferences?: { type: string; url: string; hashes: { content: string }[] }[]
  dependencies: { ref: string; dependsOn?: string[] }[]
  formulation: { components: { name: string; version?: string; externalReferences?: { hashes: { content: string }[] }[] }[] }[]
}
const read = (members = contents, changes: Partial<SbomFacts> = {}) => JSON.parse(sbomOf(members, distInfo, { ...facts, ...changes })) as Sbom

describe('what it says', () => {
  test('which wheel it is of: as package indexes write the name, and of the release\'s date', () => {
    expect(read().metadata).toMatchObject({ component: { purl: 'pkg:pypi/my-app@1.0%2Blocal' }, timestamp: '2023-11-14T22:13:20.000Z' })
  })

  test('compiled modules and grafted libraries by their sha256, what compilers linked in, locked crates; no Python file', () => {
    expect(read().components.map(({ name, version, purl, hashes }) => [name, version, purl, hashes?.[0]?.content])).toEqual([
      ['libz', '1.3.1', undefined, sha256(elf('libz'))],
      ['my_app/_core.abi3.so', undefined, undefined, sha256(elf('core'))],
      ['compiler-rt', '0.17.1', undefined, undefined],
      ['serde', '1.0.9', 'pkg:cargo/serde@1.0.9', 'c'.repeat(64)],
      ['fork', '2.0.0', `pkg:cargo/fork@2.0.0?vcs_url=${encodeURIComponent('git+https://code.example/fork?rev=1#abc')}`, undefined],
    ])
  })

  test('a library that its compiler only has is left out until a module shows it', () => {
    const withCpp = [...contents, member('my_app/_cpp.so', elf('NSt3__112basic_stringE'))]
    expect(read(withCpp).components.map(({ name }) => name)).toEqual(expect.arrayContaining(['libc++']))
    expect(read([member('my_app/__init__.py')]).components.map(({ name }) => name)).toEqual(['serde', 'fork'])
  })

  test('the packages and programs that made it, apart from what is in it', () => {
    const [made] = read().formulation
    expect(made?.components.map(({ name, version }) => [name, version])).toEqual([['CPython', '3.11.7'], ['cc', '12.2.0'], ['ld', undefined], ['setuptools', '84.2.1']])
    expect(made?.components[3]?.externalReferences?.[0]?.hashes.map(({ content }) => content)).toEqual(['a'.repeat(64), 'b'.repeat(64)])
  })

  test('SBOMs of build tools by their digest; the crates are theirs then', () => {
    const theirs = member(`${distInfo}/sboms/my app.cyclonedx.json`, '{}')
    const sbom = read([...contents, theirs])
    expect(sbom.externalReferences).toEqual([{ type: 'bom', url: 'my%20app.cyclonedx.json', hashes: [{ alg: 'SHA-256', content: sha256('{}') }] }])
    expect(sbom.components.map(({ name }) => name)).not.toContain('serde')
    expect(read([...contents, member(`${distInfo}/sboms/auditwheel.cdx.json`, '{}')]).components.map(({ name }) => name)).toContain('serde')
  })

  test('every reference leads somewhere, and each to one thing', () => {
    const { components, dependencies, metadata } = read()
    const refs = [metadata.component.purl, ...components.map(each => each['bom-ref'])]
    expect(new Set(refs).size).toBe(refs.length)
    expect(dependencies.map(({ ref }) => ref)).toEqual(refs)
    expect(dependencies[0]?.dependsOn).toEqual(refs.slice(1))
  })
})

describe('what it is', () => {
  test('valid by the schema of CycloneDX 1.6, with much in it and with nothing', () => {
    const bare = { ...facts, packages: [], programs: [], linked: [], crates: [] }
    const { python: _, ...brought } = bare
    const texts = [sbomOf(contents, distInfo, facts), sbomOf([...contents, member(`${distInfo}/sboms/a b.cyclonedx.json`, '{}')], distInfo, facts), sbomOf([], distInfo, brought)]
    expect(validateSboms([...texts, texts[0]?.replace('"version": 1,', '"version": 0,') ?? ''])).toEqual(['valid', 'valid', 'valid', expect.stringContaining('minimum')])
  }, 120_000)

  test('the same bytes in whatever order the wheel was packed, and with an older one inside', () => {
    const text = sbomOf(contents, distInfo, facts)
    expect(sbomOf([...contents].reverse(), distInfo, facts)).toBe(text)
    expect(sbomOf([...contents, member(sbomPath(distInfo), text), member(`${distInfo}/RECORD`, '')], distInfo, facts)).toBe(text)
  })

  test('its number is a UUID of its contents: the same for the same, another for another', () => {
    const { serialNumber } = read()
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([read().serialNumber, read(contents, { epoch: 0 }).serialNumber, read(contents, { programs: [] }).serialNumber].filter(other => other === serialNumber)).toHaveLength(1)
  })

  test('a member of the wheel that RECORD vouches for and nobody is surprised by; in pure Python too', async () => {
    for (const [target, payload] of [['linux-x86_64', { 'app/_core.so': elf('core').toString('latin1') }], [undefined, { 'app/__init__.py': '' }]] as const) {
      const ports = memoryPorts({ files: { 'in.whl': await writeZip(wheelMembers('app', '1.0', payload), 0) } })
      const step = { do: 'normalize-wheel', from: '/project/in.whl', to: '/project/out.whl', epoch: facts.epoch, hide: {}, sbom: { ...facts, application: { name: 'app', version: '1.0' } } } as const
      await normalizeWheel(step, ports)
      const { members } = await readWheel('/project/out.whl', ports.files)
      expect(members.map(({ path }) => path)).toContain('app-1.0.dist-info/sboms/release-actions.cdx.json')
      expect(wheelSurprises(members, { file: 'app-1.0-py3-none-any.whl', distInfo: 'app-1.0.dist-info', tops: new Set(['app']), ...(target && { target }) })).toEqual([])
      const once = await ports.files.digest('/project/out.whl')
      await normalizeWheel({ ...step, from: '/project/out.whl' }, ports)
      expect(await ports.files.digest('/project/out.whl')).toEqual(once)
    }
  })
})

describe('versions that libraries say of themselves', () => {
  const dll = (...words: number[]) => {
    const data = Buffer.alloc(200)
    data.write('MZ')
    data.writeUInt32LE(64, 0x3c)
    data.write('PE\0\0', 64, 'latin1')
    Buffer.from('bd04effe00000100', 'hex').copy(data, 120)
    words.forEach((word, index) => data.writeUInt16LE(word, 128 + [2, 0, 6, 4][index]!))
    return data
  }
  const dylib = (major: number, minor: number, patch: number) => {
    const data = Buffer.alloc(32 + 8 + 24 + 64)
    Buffer.from('cffaedfe07000001', 'hex').copy(data)
    data.writeUInt32LE(2, 16)
    data.writeUInt32LE(8, 36)
    data.writeUInt32LE(0xd, 40)
    data.writeUInt32LE(24, 44)
    data.writeUInt32LE(major * 65536 + minor * 256 + patch, 40 + 16)
    return data
  }

  test.each<[string, Buffer, ReturnType<typeof libraryOf>]>([
    ['app.libs/libgfortran-040039e1.so.5.0.0', elf(''), { name: 'libgfortran', version: '5.0.0' }],
    ['app.libs/libplain-1a2b3c4d.so', elf(''), { name: 'libplain' }],
    ['app.libs/msvcp140-a4c2229bdc2a2a630acdc095b4d86008.dll', dll(14, 40, 33810, 0), { name: 'msvcp140', version: '14.40.33810.0' }],
    ['app.libs/other.dll', Buffer.concat([dll().subarray(0, 100), Buffer.alloc(50)]), { name: 'other' }],
    ['app/.dylibs/libz.1.3.1.dylib', dylib(1, 3, 1), { name: 'libz', version: '1.3.1' }],
    ['app/.dylibs/libz.dylib', dylib(1, 3, 1).fill(0, 16, 20), { name: 'libz' }],
  ])('%s', (path, data, expected) => {
    expect(libraryOf(path, data)).toEqual(expected)
  })
})

describe('which of many pinned packages a wheel is made with', () => {
  const pinned = readPinned(readFileSync(new URL('../../../native-build/backends.txt', import.meta.url), 'utf8'))

  test('name, version, marker, hashes and who needs it, of every one in the file', () => {
    const text = readFileSync(new URL('../../../native-build/backends.txt', import.meta.url), 'utf8')
    expect(pinned.length).toBe(text.match(/^[a-z].*==/gm)?.length)
    expect(pinned.flatMap(({ sha256 }) => sha256).length).toBe(text.match(/--hash=/g)?.length)
    expect(pinned.find(({ name, version }) => name === 'build' && version === '1.4.4')).toEqual({ name: 'build', version: '1.4.4', marker: "python_full_version < '3.10'", sha256: [expect.stringMatching(/^8c3f/), expect.stringMatching(/^f832/)], via: [] })
    expect(pinned.find(({ name, version }) => name === 'importlib-metadata' && version === '8.7.1')?.via).toEqual(['build', 'pdm-backend'])
  })

  test('those named, what they need in turn, and no other backend', () => {
    const names = neededOf(pinned.filter(({ marker }) => !marker?.includes("< '3.10'")), ['build', 'cffi']).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['build', 'cffi', 'packaging', 'pycparser', 'pyproject-hooks']))
    expect(names).not.toEqual(expect.arrayContaining(['meson']))
  })
})
