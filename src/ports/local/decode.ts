import { isAscii } from 'node:buffer'

const newline = 10
/** With more of them in a text the search would cost more than it spares. */
const most = 100

/**
 * Locks are megabytes of ASCII: as they are, in half the time that decoding takes. A single character beyond it doubles the text and all that
 * is cut from it, a twelfth of what a large lock costs; mostly it is in a description, which nobody takes.
 *
 * @param bytes may be changed.
 * @param unread beginnings of lines that the caller takes nothing of: there `?` may stand for each byte beyond ASCII.
 */
export function decode(bytes: Buffer, unread: readonly string[] = []): string {
  const beyond = isAscii(bytes) ? [] : inUnread(bytes, unread)
  beyond?.forEach(at => (bytes[at] = 63))
  return bytes.toString(beyond ? 'latin1' : 'utf8')
}

/** Where bytes beyond ASCII are, or undefined if one of them is elsewhere. */
function inUnread(bytes: Buffer, unread: readonly string[]): number[] | undefined {
  const found: number[] = []
  for (const at of beyondAscii(bytes, 0, bytes.length)) {
    const start = bytes.lastIndexOf(newline, at) + 1
    if (found.length === most || !unread.some(each => bytes.toString('latin1', start, start + each.length) === each)) return undefined
    found.push(at)
  }
  return found
}

/** Looked for in halves: a look at each byte would be work enough for V8 to compile it. */
function* beyondAscii(bytes: Buffer, from: number, to: number): Generator<number> {
  if (isAscii(bytes.subarray(from, to))) return
  const middle = (from + to) >> 1
  if (to - from === 1) return void (yield from)
  yield* beyondAscii(bytes, from, middle)
  yield* beyondAscii(bytes, middle, to)
}
