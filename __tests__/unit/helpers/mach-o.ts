/** Small files as macOS has them: a header, load commands, and nothing to run. */
const numbers = (values: readonly number[]) => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}

export const command = (kind: number, values: readonly number[]): Buffer => numbers([kind, 8 + values.length * 4, ...values])

/** LC_LOAD_DYLIB and its like; LC_RPATH has its text earlier. */
export function dylib(kind: number, name: string): Buffer {
  const start = kind === 0x8000001c ? 12 : 24
  const bytes = Buffer.alloc(start + Math.ceil((name.length + 1) / 8) * 8)
  bytes.writeUInt32LE(kind, 0)
  bytes.writeUInt32LE(bytes.length, 4)
  bytes.writeUInt32LE(start, 8)
  bytes.write(name, start)
  return bytes
}

/** @param type 1: an object file; 6: a library */
export function thin(cpu: number, commands: readonly Buffer[], type = 6): Buffer {
  const body = Buffer.concat(commands)
  return Buffer.concat([numbers([0xfeedfacf, cpu, 0, type, commands.length, body.length, 0, 0]), body, Buffer.alloc(64)])
}

export function universal(parts: readonly (readonly [cpu: number, data: Buffer])[]): Buffer {
  const head = Buffer.alloc(256)
  head.writeUInt32BE(0xcafebabe, 0)
  head.writeUInt32BE(parts.length, 4)
  let at = head.length
  for (const [index, [cpu, { length }]] of parts.entries()) {
    for (const [field, value] of [cpu, 0, at, length, 0].entries()) head.writeUInt32BE(value, 8 + index * 20 + field * 4)
    at += length
  }
  return Buffer.concat([head, ...parts.map(([, data]) => data)])
}
