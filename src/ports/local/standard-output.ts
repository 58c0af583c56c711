/** Results, written at once: to load a stream takes 3 ms at every start. One takes over where a pipe is full, or a console is Windows'. */
import { writeSync } from 'node:fs'

let opened: NodeJS.WriteStream | undefined

export function print(text: string): void {
  const rest = opened ? Buffer.from(text) : writeAtOnce(Buffer.from(text))
  if (rest.length > 0) stream().write(rest)
}

/** For whoever writes to `process.stdout` by himself. */
export function stream(): NodeJS.WriteStream {
  if (!opened) opened = process.stdout.on('error', gone)
  return opened
}

/** A pipe takes 64 KB at once; the rest may still be on its way. */
export async function printed(): Promise<void> {
  if (opened && opened.writableLength > 0) await new Promise(resolve => opened?.write('', resolve))
}

/** What could not be written without waiting. Bytes that a console of Windows gets are read in its own code page. */
function writeAtOnce(bytes: Buffer): Buffer {
  if (process.platform === 'win32') return bytes
  let at = 0
  try {
    while (at < bytes.length) at += writeSync(1, bytes, at)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') gone(error as NodeJS.ErrnoException)
  }
  return bytes.subarray(at)
}

/** Whoever reads may have seen enough: `… | head -1` is no failure of ours. */
function gone(error: NodeJS.ErrnoException): never {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
}
