import { ReleaseError } from '../errors.ts'
import type { FileKey } from '../core/file-list.ts'
import { readRegularToml } from '../core/regular-toml.ts'
import { MAX_SIZE, type Table } from '../core/toml.ts'

const START = '\n[[package]]\n'

/**
 * Reads a lock whose packages are nearly all as its tool writes them: `take` gives such a one by the text below its `[[package]]`, and
 * undefined for any other. `read` is given those by their place among the packages, and all else parsed. Undefined where something is
 * odd: what it is, and where, is said by those who read everything.
 *
 * It exists for a measured reason: an expression for each package costs a fifth of reading keys and values one by one, which was the
 * largest part of a run.
 */
export function readTaken<T, L>(text: string, files: FileKey, take: (block: string) => T | undefined, read: (data: Table, taken: ReadonlyMap<number, T>) => L): L | undefined {
  if (text.length > MAX_SIZE) return undefined
  // The first one stays, so that the parser sees what `package` is.
  const [head = '', first = '', ...blocks] = text.split(START)
  const taken = new Map<number, T>()
  const rest = [head, first]
  blocks.forEach((block, i) => {
    const found = take(block)
    if (found) taken.set(i + 1, found)
    else rest.push(block)
  })
  const data = taken.size > 0 ? readRegularToml(rest.join(START), files) : undefined
  return data && withoutProblems(() => read(data, taken))
}

function withoutProblems<L>(read: () => L): L | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ReleaseError) return undefined
    throw error
  }
}

/** Each in the place that it has in the lock. */
export function inPlace<T>(taken: ReadonlyMap<number, T>, others: readonly T[]): T[] {
  const rest = others.values()
  return Array.from({ length: taken.size + others.length }, (_, i) => taken.get(i) ?? (rest.next().value as T))
}
