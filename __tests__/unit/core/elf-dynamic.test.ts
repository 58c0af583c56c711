import { expect, test } from '@jest/globals'
import { readDynamic } from '../../../src/core/elf-dynamic.ts'
import { libraryWith } from '../helpers/elf.ts'

test.each<[Parameters<typeof libraryWith>[0], ReturnType<typeof readDynamic>]>([
  [[], { needed: [], path: '' }],
  [[['needed', 'libz.so.1'], ['needed', 'libc.so.6']], { needed: ['libz.so.1', 'libc.so.6'], path: '' }],
  [[['rpath', '/old'], ['needed', 'libc.so.6']], { needed: ['libc.so.6'], path: '/old' }],
  // The loader does not look at an RPATH beside a RUNPATH.
  [[['rpath', '/old'], ['runpath', '$ORIGIN/../lib:/new']], { needed: [], path: '$ORIGIN/../lib:/new' }],
])('%j', (entries, expected) => expect(readDynamic(libraryWith(entries))).toEqual(expected))

test('a static program has no dynamic section', () => {
  const program = libraryWith([['needed', 'libc.so.6']])
  program.writeUInt16LE(2, 0x3c)
  expect(readDynamic(program)).toEqual({ needed: [], path: '' })
})
