import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { binaryFormat, fitsTarget } from '../../../src/core/binary-format.ts'
import type { Target } from '../../../src/core/targets.ts'
import { wheelSurprises } from '../../../src/core/wheel-contents.ts'

const elf = (machine: number) => Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), Buffer.alloc(12), Buffer.from([machine, 0]), Buffer.alloc(64)])
const pe = (machine: number) => {
  const data = Buffer.alloc(128)
  data.write('MZ')
  data.writeUInt32LE(64, 0x3c)
  data.write('PE\0\0', 64, 'latin1')
  data.writeUInt16LE(machine, 68)
  return data
}
const macho = (cpu: number) => Buffer.concat([Buffer.from('cffaedfe', 'hex'), Buffer.from([cpu, 0, 0, 1]), Buffer.alloc(64)])
const fat = (...cpus: number[]) => {
  const data = Buffer.alloc(8 + cpus.length * 20 + 64)
  data.writeUInt32BE(0xcafebabe, 0)
  data.writeUInt32BE(cpus.length, 4)
  cpus.forEach((cpu, index) => data.writeUInt32BE(0x01000000 + cpu, 8 + index * 20))
  return data
}

describe('the machine of a compiled file', () => {
  test.each<[string, Buffer, Target | undefined]>([
    ['ELF x86_64', elf(62), 'linux-x86_64'],
    ['ELF aarch64', elf(183), 'musllinux-aarch64'],
    ['PE amd64', pe(0x8664), 'windows-x86_64'],
    ['PE arm64', pe(0xaa64), 'windows-arm64'],
    ['Mach-O x86_64', macho(7), 'macos-x86_64'],
    ['Mach-O arm64', macho(12), 'macos-arm64'],
    ['universal Mach-O', fat(7, 12), 'macos-arm64'],
    ['a Java class', Buffer.concat([Buffer.from('cafebabe00000041', 'hex'), Buffer.alloc(80)]), undefined],
    ['text', Buffer.alloc(100, 'a'), undefined],
    ['text that begins as a program does', Buffer.from(`MZ${' '.repeat(100)}`), undefined],
    ['nearly nothing', Buffer.from('MZ'), undefined],
  ])('%s', (_, data, target) => {
    const format = binaryFormat(data)
    expect(format === undefined).toBe(target === undefined)
    if (format && target) expect([fitsTarget(format, target), fitsTarget(format, 'linux-aarch64')]).toEqual([true, target.endsWith('linux-aarch64')])
  })

  test('an unknown machine is its number, and fits nothing', () => {
    expect(binaryFormat(elf(9))).toEqual({ system: 'linux', machines: ['9'] })
  })
})

describe('surprises', () => {
  const [file, distInfo] = ['app-1.0-cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 'app-1.0.dist-info']
  const sha256 = (data: Buffer) => `sha256=${createHash('sha256').update(data).digest('base64url')}`
  const surprises = (contents: Record<string, Buffer | string>, change: (record: string) => string = record => record, target: Target | undefined = 'linux-x86_64') => {
    const members = Object.entries({ [`${distInfo}/METADATA`]: 'Name: app', ...contents }).map(([path, data]) => ({ path, data: Buffer.from(data) }))
    const record = change(`${members.map(({ path, data }) => `${/[,"]/.test(path) ? `"${path.replaceAll('"', '""')}"` : path},${sha256(data)},${data.length}`).join('\n')}\n${distInfo}/RECORD,,\n`)
    return wheelSurprises([...members, { path: `${distInfo}/RECORD`, data: Buffer.from(record) }], { file, distInfo, tops: new Set(['app', '_app']), ...(target && { target }) })
  }

  test('there are none in an ordinary wheel', () => {
    expect(surprises({ 'app/__init__.py': '', 'app/a,b".txt': '', '_app.abi3.so': elf(62), 'app.libs/libz.so.1': elf(62), 'app-1.0.data/scripts/app': '#!python', 'app-1.0.data/data/share/app/site-packages.txt': '', 'app/customize.pth': '', [`${distInfo}/METADATA`]: 'Name: App\nVersion: 1.0.0\n', [`${distInfo}/WHEEL`]: 'Tag: cp39-abi3-manylinux2014_x86_64\n', 'app-1.0.data/purelib/app/more.py': '' })).toEqual([])
  })

  test.each<[string, Parameters<typeof surprises>, string]>([
    ['a .pth file', [{ 'app.pth': 'import os' }], 'app.pth would run in every Python that the wheel is installed for'],
    ['a .pth file by way of .data', [{ 'app-1.0.data/purelib/x.pth': 'import os' }], 'app-1.0.data/purelib/x.pth would run in every Python that the wheel is installed for'],
    ['an entry point that Python starts with', [{ 'app.start': 'app:run' }], 'app.start would run in every Python that the wheel is installed for'],
    ['a module that Python starts with', [{ 'sitecustomize.py': '' }], 'sitecustomize.py would run in every Python that the wheel is installed for'],
    ['the same, compiled, as a package', [{ 'app-1.0.data/platlib/usercustomize/__init__.so': elf(62) }], 'app-1.0.data/platlib/usercustomize/__init__.so would run in every Python that the wheel is installed for'],
    ['a .pth file by way of data', [{ 'app-1.0.data/data/lib/python3.11/site-packages/x.pth': 'import os' }], 'app-1.0.data/data/lib/python3.11/site-packages/x.pth would run in every Python that the wheel is installed for'],
    ['a package by way of data', [{ 'app-1.0.data/data/Lib/site-packages/app/x.py': '' }], "app-1.0.data/data/Lib/site-packages/app/x.py lies outside the project's packages"],
    ['another name', [{ [`${distInfo}/METADATA`]: 'Name: other\n\nName: other' }], 'METADATA has the name other'],
    ['another version', [{ [`${distInfo}/METADATA`]: 'Name: App\r\nVersion: 1.1\r\n' }], 'METADATA has the version 1.1'],
    ['another tag', [{ [`${distInfo}/WHEEL`]: 'Tag: cp39-abi3-manylinux2014_x86_64\nTag: cp39-abi3-linux_x86_64\n' }], 'WHEEL has the tag cp39-abi3-linux_x86_64, which its name has not'],
    ['a file outside', [{ 'tests/test_app.py': '' }], "tests/test_app.py lies outside the project's packages"],
    ['a module outside', [{ 'setup.py': '' }], "setup.py lies outside the project's packages"],
    ['another machine', [{ 'app/core.so': elf(183) }], 'app/core.so is compiled for linux aarch64, not for linux-x86_64'],
    ['another system', [{ 'app/core.dll': pe(0x8664) }], 'app/core.dll is compiled for windows amd64, not for linux-x86_64'],
    ['no RECORD line', [{ 'app/x.py': '' }, record => record.replace(/^app\/x.py.*\n/m, '')], 'RECORD does not list app/x.py'],
    ['another hash', [{ 'app/x.py': 'a' }, record => record.replace(sha256(Buffer.from('a')), sha256(Buffer.from('b')))], 'RECORD has another sha256 of app/x.py'],
    ['a line too many', [{}, record => `app/gone.py,${sha256(Buffer.from(''))},0\n${record}`], 'RECORD lists app/gone.py, which is not there'],
  ])('%s', (_, given, expected) => {
    expect(surprises(...given)).toEqual(expected ? [expected] : [])
  })

  test('nothing compiled is in a wheel for any machine', () => {
    const members = [{ path: 'app/core.so', data: elf(62) }]
    expect(wheelSurprises(members, { file, distInfo, tops: new Set(['app']) })).toEqual(['it has no RECORD', 'app/core.so is compiled for linux x86_64, in a wheel for any machine'])
  })
})
