import { describe, expect, test } from '@jest/globals'
import { sectionAt } from '../../../src/core/binary-section.ts'
import { wheelDifference } from '../../../src/core/wheel-difference.ts'
import { member } from '../helpers/wheels.ts'

/** .text at 64..80, .bss with no bytes there, .rodata at 80..100, as a linker lays them out. */
function elf(text = '.text'): Buffer {
  const names = `\0${text}\0.rodata\0.bss\0.shstrtab\0`
  const data = Buffer.alloc(136 + 5 * 64)
  Buffer.from('7f454c460201', 'hex').copy(data)
  data.writeUInt16LE(62, 18)
  data.writeBigUInt64LE(136n, 0x28)
  data.writeUInt16LE(64, 0x3a)
  data.writeUInt16LE(5, 0x3c)
  data.writeUInt16LE(4, 0x3e)
  data.write(names, 100, 'latin1')
  const sections = [['', 0, 0, 0], [text, 1, 64, 16], ['.bss', 8, 80, 4096], ['.rodata', 1, 80, 20], ['.shstrtab', 3, 100, names.length]] as const
  sections.forEach(([name, type, at, size], index) => {
    const header = 136 + index * 64
    data.writeUInt32LE(name ? names.indexOf(name) : 0, header)
    data.writeUInt32LE(type, header + 4)
    data.writeBigUInt64LE(BigInt(at), header + 0x18)
    data.writeBigUInt64LE(BigInt(size), header + 0x20)
  })
  return data
}

/** .rdata at 200..300. */
function pe(): Buffer {
  const data = Buffer.alloc(320)
  data.write('MZ')
  data.writeUInt32LE(64, 0x3c)
  data.write('PE\0\0', 64, 'latin1')
  data.writeUInt16LE(0x8664, 68)
  data.writeUInt16LE(1, 70)
  data.writeUInt16LE(8, 84)
  data.write('.rdata\0\0', 96, 'latin1')
  data.writeUInt32LE(100, 96 + 16)
  data.writeUInt32LE(200, 96 + 20)
  return data
}

/** __TEXT,__const at 250..290. */
function mach(): Buffer {
  const data = Buffer.alloc(320)
  Buffer.from('cffaedfe07000001', 'hex').copy(data)
  data.writeUInt32LE(2, 16)
  data.writeUInt32LE(8, 36)
  data.writeUInt32LE(0x19, 40)
  data.writeUInt32LE(72 + 80, 44)
  data.writeUInt32LE(1, 40 + 64)
  data.write('__const', 112, 'latin1')
  data.write('__TEXT', 128, 'latin1')
  data.writeBigUInt64LE(40n, 112 + 40)
  data.writeUInt32LE(250, 112 + 48)
  return data
}

describe('the section of an offset', () => {
  test.each<[string, Buffer, number, string | undefined]>([
    ['ELF', elf(), 79, '.text'],
    ['ELF, behind a section that takes no room', elf(), 80, '.rodata'],
    ['ELF, its header', elf(), 3, undefined],
    ['ELF, cut off', elf().subarray(0, 140), 79, undefined],
    ['PE', pe(), 299, '.rdata'],
    ['PE, behind it', pe(), 300, undefined],
    ['Mach-O', mach(), 250, '__TEXT,__const'],
    ['text', Buffer.alloc(100, 'a'), 50, undefined],
  ])('%s', (_, data, offset, expected) => {
    expect(sectionAt(data, offset)?.name).toBe(expected)
  })
})

describe('the first difference of two wheels', () => {
  const one = [member('app/__init__.py', 'x = 1\n'), member('app/core.so', elf()), member('app-1.dist-info/RECORD', 'one')]
  const changed = (path: string, data: Buffer | string, mode?: number) => one.map(each => (each.path === path ? member(path, data, mode) : each))
  const other = elf()
  other.write('random', 85)

  test.each<[string, ReturnType<typeof changed>, string | undefined]>([
    ['none', [...one], undefined],
    ['a text', changed('app/__init__.py', 'x = 2\n'), "app/__init__.py differs first at offset 4: 'x = 1.', then 'x = 2.'"],
    ['a longer text', changed('app/__init__.py', 'x = 1\ny'), "app/__init__.py differs first at offset 6: 'x = 1.', which ends there, then 'x = 1.y'"],
    ['a shorter text', changed('app/__init__.py', 'x ='), "app/__init__.py differs first at offset 3: 'x = 1.', then 'x =', which ends there"],
    ['a compiled file, and RECORD with it', changed('app/core.so', other).with(2, member('app-1.dist-info/RECORD', 'two')), "app/core.so differs first at offset 85 (section .rodata): '.................................text..r', then '................random...........text..r'"],
    ['a file behind the SBOM that lists its digest', [...one.toSpliced(2, 0, member('app-1.dist-info/sboms/release-actions.cdx.json', '2'), member('app-1.dist-info/sboms/x.json', 'b'))], 'app-1.dist-info/sboms/x.json is only in the second'],
    ['nothing but RECORD', changed('app-1.dist-info/RECORD', 'two'), "app-1.dist-info/RECORD differs first at offset 0: 'one', then 'two'"],
    ['a mode', changed('app/core.so', elf(), 0o755), 'app/core.so has mode 644, then 755'],
    ['a member too many', one.toSpliced(1, 0, member('app/a.py')), 'app/a.py is only in the second'],
    ['a member less', one.toSpliced(0, 1), 'app/__init__.py is only in the first'],
    ['a member less at the end', one.toSpliced(1, 1), 'app/core.so is only in the first'],
  ])('%s', (_, two, expected) => {
    expect(wheelDifference(one, two)).toBe(expected)
  })

  test.each([
    ['only a build ID', '', '', 'a.so differs first at offset 70 (section .note.gnu.build-id)'],
    ['a build ID, and what it is a digest of', 'x', 'y', 'a.so differs first at offset 85 (section .rodata)'],
  ])('%s', (_, before, after, expected) => {
    const identified = (id: string, text: string) => {
      const data = elf('.note.gnu.build-id')
      data.write(id, 70)
      data.write(text, 85)
      return [member('a.so', data)]
    }
    expect(wheelDifference(identified('one', before), identified('two', after))?.split(':')[0]).toBe(expected)
  })
})
