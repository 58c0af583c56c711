/** A Mach-O file as its loader reads it: libraries, and the signature without which an arm64 Mac ends whoever loads it. */
import { createHash } from 'node:crypto'

const [loadDylib, codeSignature] = [0xc, 0x1d]
const codeDirectory = 0xfade0c02

interface Command {
  kind: number
  at: number
  size: number
}

function commandsOf(data: Buffer): Command[] {
  const commands: Command[] = []
  for (let at = 32, left = data.readUInt32LE(16); left > 0; left -= 1) {
    const command = { kind: data.readUInt32LE(at), at, size: data.readUInt32LE(at + 4) }
    commands.push(command)
    at += command.size
  }
  return commands
}

export const dylibsOf = (data: Buffer): string[] =>
  commandsOf(data).filter(({ kind }) => kind === loadDylib).map(({ at, size }) => data.toString('utf8', at + data.readUInt32LE(at + 8), at + size).replace(/\0.*$/s, ''))

/** Whether its signature's hashes are those of its pages. Whose it is does not matter: the loader takes an ad-hoc one. */
export function isSigned(data: Buffer): boolean {
  const [signature] = commandsOf(data).filter(({ kind }) => kind === codeSignature)
  if (!signature) return false
  const start = data.readUInt32LE(signature.at + 8)
  const blobs = Array.from({ length: data.readUInt32BE(start + 8) }, (_, index) => start + data.readUInt32BE(start + 16 + 8 * index))
  const at = blobs.find(blob => data.readUInt32BE(blob) === codeDirectory)
  if (at === undefined) return false
  const [hashes, pages, limit, hashSize, pageSize] = [at + data.readUInt32BE(at + 16), data.readUInt32BE(at + 28), data.readUInt32BE(at + 32), data.readUInt8(at + 36), 2 ** data.readUInt8(at + 39)]
  return Array.from({ length: pages }, (_, page) => {
    const content = data.subarray(page * pageSize, Math.min(limit, (page + 1) * pageSize))
    return createHash('sha256').update(content).digest().equals(data.subarray(hashes + page * hashSize, hashes + (page + 1) * hashSize))
  }).every(Boolean)
}
