/** Works of one kind at the same time, and for each an output of its own: what two compilers print at once nobody could read. */
import { ReleaseError } from '../../errors.ts'
import type { Ports } from '../../ports.ts'

export interface Work {
  /** Stands above what its programs print. */
  title: string
  perform(ports: Ports): Promise<void>
}

/** In this order, no more than `most` at a time. Where one fails those under way are ended well, and no other is begun. Throws all their failures. */
export async function sideBySide(works: readonly Work[], most: number, ports: Ports): Promise<void> {
  if (works.length === 1) return works[0]?.perform(ports)
  const waiting = [...works]
  const failures: unknown[] = []
  const open = outputs(ports)
  const perform = async ({ title, perform }: Work): Promise<void> => {
    const output = open(title)
    await perform(output.ports).catch((failure: unknown) => failures.push(failure))
    output.close()
  }
  const hand = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = failures.length > 0 ? undefined : waiting.shift()) await perform(next)
  }
  await Promise.all(Array.from({ length: Math.min(most, works.length) }, hand))
  if (failures.length > 0) throw together(failures)
}

function together(failures: readonly unknown[]): unknown {
  const [first] = failures
  const unforeseen = failures.find(failure => !(failure instanceof ReleaseError))
  if (unforeseen || failures.length === 1) return unforeseen ?? first
  return new ReleaseError((failures as ReleaseError[]).flatMap(({ problems }) => problems), 1, { cause: first })
}

/** Characters of a work whose turn has not come: what never stops printing must not fill our memory. */
const mostHeld = 2 ** 24

/** The oldest that is not closed is seen as it prints; the others once those before them are closed. */
function outputs({ reporter, processes, ...others }: Ports): (title: string) => { ports: Ports; close(): void } {
  const queue: { held: string; closed: boolean }[] = []
  const flush = () => {
    for (const first of [...queue]) {
      if (first.held) reporter.child(first.held)
      first.held = ''
      if (!first.closed) return
      queue.shift()
    }
  }
  return title => {
    const own = { held: '', closed: false }
    let above = `── ${title}\n`
    queue.push(own)
    const onOutput = (text: string) => {
      if (!text) return
      own.held += above + text
      above = ''
      if (own.held.length > mostHeld) own.held = own.held.slice(-mostHeld / 2)
      if (queue[0] === own) flush()
    }
    const close = () => {
      own.closed = true
      flush()
    }
    return { ports: { ...others, reporter, processes: { ...processes, run: command => processes.run({ ...command, onOutput }) } }, close }
  }
}
