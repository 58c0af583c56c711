/** What a shared library that was put into a wheel says of its own version. */
import { binaryFormat } from './binary-format.ts'

/** `libgfortran-040039e1.so.5.0.0` → libgfortran 5.0.0: without the digest that auditwheel and delvewheel put into the name. */
export function libraryOf(path: string, data: Buffer): { name: string; version?: string } {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const name = file.replace(/(\.so(\.[\d.]+)?|\.dll|(\.\d+)*\.dylib)$/, '').replace(/-[0-9a-f]{8,}$/, '')
  const version = versionIn[binaryFormat(data)?.system ?? 'linux'](data, file)
  return { name, ...(version && { version }) }
}

const versionIn: Record<'linux' | 'windows' | 'macos', (data: Buffer, file: string) => string | undefined> = {
  linux: (_, file) => /\.so\.(\d[\d.]*)$/.exec(file)?.[1],
  windows: fileVersion,
  macos: currentVersion,
}

/** VS_FIXEDFILEINFO of the version resource: its signature, and eight bytes on the four parts of the version. */
function fileVersion(data: Buffer): string | undefined {
  const at = data.indexOf(Buffer.from('bd04effe', 'hex'))
  if (at < 0 || at + 16 > data.length) return undefined
  return [10, 8, 14, 12].map(offset => data.readUInt16LE(at + offset)).join('.')
}

/** `current_version` of the load command LC_ID_DYLIB, X.Y.Z in 16, 8 and 8 bits. A universal library is asked for nothing. */
function currentVersion(data: Buffer): string | undefined {
  if (data.readUInt32BE(0) !== 0xcffaedfe) return undefined
  for (let at = 32, left = data.readUInt32LE(16); left > 0 && at + 20 <= data.length; left--) {
    if (data.readUInt32LE(at) === 0xd) return [data.readUInt16LE(at + 18), data[at + 17], data[at + 16]].join('.')
    at += Math.max(8, data.readUInt32LE(at + 4))
  }
  return undefined
}
