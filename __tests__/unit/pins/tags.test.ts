import { describe, expect, test } from '@jest/globals'
import { coverageGaps, coverageOf } from '../../../src/pins/coverage.ts'
import type { Pin, Pins } from '../../../src/pins/pins.ts'
import { fits, parseWheelName } from '../../../src/pins/tags.ts'
import type { TagTarget } from '../../../src/pins/tags.ts'
import { parseBuildIdentifier, parseTagTarget } from '../../../src/pins/tag-target.ts'

const target = (name: string, python = '3.11', floors = {}): TagTarget => parseTagTarget(name, python, floors) as TagTarget
const wheelFits = (tags: string, at: TagTarget): boolean => fits(parseWheelName(`x-1.0-${tags}.whl`) as never, at)

describe('which wheel fits where', () => {
  test.each([
    ['py3-none-any', 'linux-x86_64', '3.11', true],
    ['py2.py3-none-any', 'windows-arm64', '3.14', true],
    ['py2-none-any', 'linux-x86_64', '3.11', false],
    ['py312-none-any', 'linux-x86_64', '3.11', false],
    ['cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64', 'linux-x86_64', '3.11', true],
    ['cp311-cp311-manylinux_2_17_x86_64', 'linux-aarch64', '3.11', false],
    ['cp311-cp311-manylinux_2_17_x86_64', 'linux-x86_64', '3.12', false],
    ['cp311-cp311-manylinux_2_17_x86_64', 'musllinux-x86_64', '3.11', false],
    ['cp311-cp311-manylinux_2_34_x86_64', 'linux-x86_64', '3.11', false],
    ['cp311-cp311-manylinux1_x86_64', 'linux-x86_64', '3.11', true],
    ['cp38-abi3-manylinux2010_i686', 'linux-i686', '3.11', true],
    ['cp39-abi3-win_amd64', 'windows-x86_64', '3.14', true],
    ['cp39-abi3-win_amd64', 'windows-x86_64', '3.14t', false],
    ['cp312-abi3-win_amd64', 'windows-x86_64', '3.11', false],
    ['cp315-abi3.abi3t-win_amd64', 'windows-x86_64', '3.15t', true],
    ['cp315-abi3.abi3t-win_amd64', 'windows-x86_64', '3.16', true],
    ['cp315-abi3t-win_amd64', 'windows-x86_64', '3.16', false],
    ['cp313-cp313t-manylinux_2_28_x86_64', 'linux-x86_64', '3.13t', true],
    ['cp313-cp313t-manylinux_2_28_x86_64', 'linux-x86_64', '3.13', false],
    ['cp311-cp311-musllinux_1_1_aarch64', 'musllinux-aarch64', '3.11', true],
    ['cp311-cp311-macosx_10_9_universal2', 'macos-arm64', '3.11', true],
    ['cp311-cp311-macosx_10_9_x86_64', 'macos-arm64', '3.11', false],
    ['cp311-cp311-macosx_14_0_arm64', 'macos-arm64', '3.11', false],
    ['pp310-pypy310_pp73-manylinux_2_17_x86_64', 'linux-x86_64', '3.10', false],
    ['cp311-none-win_amd64', 'windows-x86_64', '3.11', true],
  ])('%s on %s, Python %s: %s', (tags, name, python, expected) => {
    expect(wheelFits(tags, target(name, python))).toBe(expected)
  })

  test('floors can be raised', () => {
    expect(wheelFits('cp311-cp311-macosx_14_0_arm64', target('macos-arm64', '3.11', { macos: [14, 0] }))).toBe(true)
    expect(wheelFits('cp311-cp311-manylinux_2_34_x86_64', target('linux-x86_64', '3.11', { glibc: [2, 36] }))).toBe(true)
  })

  test.each(['x-1.0.tar.gz', 'x-1.0-py3-any.whl', 'x.whl'])('%s is no wheel', (name) => {
    expect(parseWheelName(name)).toBeUndefined()
  })

  test.each([
    ['cp311-manylinux_x86_64', target('linux-x86_64')], ['cp313t-musllinux_aarch64', target('musllinux-aarch64', '3.13t')], ['cp310-win_amd64', target('windows-x86_64', '3.10')], ['cp312-macosx_arm64', target('macos-arm64', '3.12')],
  ])('%s is a build identifier', (identifier, expected) => {
    expect(parseBuildIdentifier(identifier)).toEqual(expected)
  })

  test.each([['linux', '3.11'], ['plan9-x86_64', '3.11'], ['macos-riscv', '3.11'], ['linux-x86_64', '3']])('%s with Python %s is no target', (name, python) => {
    expect(parseTagTarget(name, python)).toBeUndefined()
  })
})

describe('coverage', () => {
  const pin = (name: string, files: string[], marker?: string): Pin => ({
    name, version: '1.0', extras: [], source: { kind: 'index' }, files: files.map((file) => ({ name: file, hashes: ['sha256:00'] })), ...(marker ? { marker } : {}),
  })
  const pins = (...list: Pin[]): Pins => ({ extras: [], groups: [], pins: list, warnings: [] })
  const linux = target('linux-x86_64')
  const windows = target('windows-x86_64')

  test('tells wheel, sdist and gap apart, and leaves out what does not apply', () => {
    const entries = coverageOf(pins(
      pin('any', ['any-1.0-py3-none-any.whl', 'any-1.0.tar.gz']),
      pin('source', ['source-1.0.tar.gz']),
      pin('winonly', ['winonly-1.0-cp311-cp311-win_amd64.whl']),
      pin('pywin', ['pywin-1.0-cp311-cp311-win_amd64.whl'], 'sys_platform == "win32"'),
    ), [linux, windows])
    expect(entries.map(({ pin: { name }, target: { platform }, coverage }) => `${platform.os} ${name} ${coverage.kind}`)).toEqual([
      'linux any wheel', 'linux source sdist', 'linux winonly gap', 'windows any wheel', 'windows source sdist', 'windows winonly wheel', 'windows pywin wheel',
    ])
    expect(coverageGaps(entries).map(({ fact }) => fact)).toEqual(['winonly 1.0 has no wheel for linux-x86_64 with Python 3.11; there is cp311-cp311-win_amd64'])
    expect(coverageGaps(entries, () => false)).toHaveLength(2)
  })

  test('what may apply counts', () => {
    const release = pin('maybe', ['maybe-1.0-cp311-cp311-win_amd64.whl'], 'platform_release >= "20"')
    expect(coverageGaps(coverageOf(pins(release), [linux]))).toHaveLength(1)
  })

  test('a lock without file names cannot tell', () => {
    const entries = coverageOf(pins({ ...pin('bare', []), files: [{ hashes: ['sha256:00'] }] }), [linux])
    expect(entries[0]?.coverage).toEqual({ kind: 'unknown' })
    expect(coverageGaps(entries)).toEqual([])
  })
})
