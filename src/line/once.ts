/** What several parts of a run want at the same time is made once: two of them in one folder would take each other's files away. */
import type { Ports } from '../ports.ts'

const underway = new WeakMap<Ports['files'], Map<string, Promise<string>>>()

/** Whoever asks while `at` is being made gets the same answer, or the same error. */
export function once(at: string, { files }: Ports, make: () => Promise<string>): Promise<string> {
  const here = underway.get(files) ?? new Map<string, Promise<string>>()
  underway.set(files, here)
  const making = here.get(at) ?? make().finally(() => here.delete(at))
  here.set(at, making)
  return making
}
