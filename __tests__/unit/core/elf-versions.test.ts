import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { neededVersions } from '../../../src/core/elf-versions.ts'
import { neededGlibc } from '../../../src/perform/glibc.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

interface Need {
  library: string
  versions: readonly string[]
}

/** A shared library that has nothing but its needs: header, names, needs, three section headers. */
function library(needs: readonly Need[]): Buffer {
  const strings = ['', ...needs.flatMap(({ library, versions }) => [library, ...versions])]
  const nameAt = (name: string) => Buffer.byteLength(strings.slice(0, strings.indexOf(name)).map(each => `${each}\0`).join(''))
  const names = Buffer.from(strings.map(each => `${each}\0`).join(''))
  const records = Buffer.concat(needs.map(({ library, versions }, index) => {
    const size = 16 * (versions.length + 1)
    const need = words([1 | (versions.length << 16), nameAt(library), 16, index < needs.length - 1 ? size : 0])
    return Buffer.concat([need, ...versions.map((version, each) => words([0, 0, nameAt(version), each < versions.length - 1 ? 16 : 0]))])
  }))
  const header = Buffer.alloc(64)
  header.write('\x7fELF', 'latin1')
  header.writeBigUInt64LE(BigInt(64 + names.length + records.length), 0x28)
  header.writeUInt16LE(64, 0x3a)
  header.writeUInt16LE(3, 0x3c)
  return Buffer.concat([header, names, records, section(0, 0, 0, 0), section(3, 64, 0, 0), section(0x6ffffffe, 64 + names.length, 1, needs.length)])
}

const words = (values: readonly number[]) => Buffer.from(Uint32Array.from(values).buffer)

function section(type: number, offset: number, link: number, info: number): Buffer {
  const header = Buffer.alloc(64)
  header.writeUInt32LE(type, 4)
  header.writeBigUInt64LE(BigInt(offset), 24)
  header.writeUInt32LE(link, 40)
  header.writeUInt32LE(info, 44)
  return header
}

const needs = [{ library: 'libc.so.6', versions: ['GLIBC_2.4', 'GLIBC_2.34'] }, { library: 'libm.so.6', versions: ['GLIBC_2.29'] }, { library: 'libz.so.1', versions: ['ZLIB_1.2.9'] }]

test('the versions that a library asks for, of each library that it needs', () => {
  expect(neededVersions(library(needs))).toEqual(['GLIBC_2.4', 'GLIBC_2.34', 'GLIBC_2.29', 'ZLIB_1.2.9'])
  expect(neededVersions(Buffer.alloc(64))).toEqual([])
})

test('those of the program that runs this', () => {
  const versions = neededVersions(readFileSync(process.execPath))
  expect(versions).toContain('GLIBCXX_3.4')
  expect(versions.filter(name => !/^[A-Z_]+_[\w.]+$/.test(name))).toEqual([])
})

describe('the oldest C library that a folder runs with', () => {
  test.each<[string, readonly Need[], string]>([
    ['compared as numbers, not as texts', needs, '2.34'],
    ['packed relocations have no number', [{ library: 'libc.so.6', versions: ['GLIBC_2.4', 'GLIBC_ABI_DT_RELR'] }], '2.36'],
    ["the launcher's where nothing asks for more", [{ library: 'libc.so.6', versions: ['GLIBC_2.2.5', 'GLIBC_PRIVATE'] }], '2.17'],
  ])('%s', async (_, each, expected) => {
    const ports = memoryPorts({ files: { 'b/lib/a.so': library(each), 'b/lib/code.py': 'GLIBC_2.99' } })
    expect(await neededGlibc('/project/b', ports)).toBe(expected)
  })
})
