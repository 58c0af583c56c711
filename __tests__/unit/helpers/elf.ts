/** A shared library that has nothing but a dynamic section: header, names, entries, three section headers. */
export function libraryWith(entries: readonly (readonly [tag: 'needed' | 'rpath' | 'runpath', text: string])[]): Buffer {
  const tags = { needed: 1, rpath: 15, runpath: 29 }
  const names = Buffer.from(['', ...entries.map(([, text]) => text)].map(text => `${text}\0`).join('').padEnd(8 * 64, '\0'))
  const dynamic = Buffer.concat(entries.map(([tag, text]) => pair(tags[tag], names.indexOf(`\0${text}\0`) + 1)))
  const header = Buffer.alloc(64)
  header.write('\x7fELF', 'latin1')
  header.writeBigUInt64LE(BigInt(64 + names.length + dynamic.length), 0x28)
  header.writeUInt16LE(64, 0x3a)
  header.writeUInt16LE(3, 0x3c)
  return Buffer.concat([header, names, dynamic, section(0, 0, 0, 0), section(3, 64, names.length, 0), section(6, 64 + names.length, dynamic.length, 1)])
}

const pair = (tag: number, value: number) => Buffer.from(BigUint64Array.from([BigInt(tag), BigInt(value)]).buffer)

function section(type: number, offset: number, size: number, link: number): Buffer {
  const header = Buffer.alloc(64)
  header.writeUInt32LE(type, 4)
  header.writeBigUInt64LE(BigInt(offset), 24)
  header.writeBigUInt64LE(BigInt(size), 32)
  header.writeUInt32LE(link, 40)
  return header
}
