/** A disk on which whoever writes dies: with the change that was counted off nothing is done any more. */
import type { Files } from '../../../src/ports.ts'

export class Died extends Error {}

const changes = ['write', 'copy', 'move', 'remove', 'makeFolder', 'link', 'setMode'] as const

/** @param before how many changes are done before; `done` counts them */
export function deadly(files: Files, before: number): { files: Files; done(): number } {
  let done = 0
  const dying = Object.fromEntries(changes.map(name => [name, async (...given: never[]) => {
    if (done >= before) throw new Died(name)
    done++
    return (files[name] as (...args: never[]) => Promise<void>)(...given)
  }]))
  return { files: { ...files, ...dying }, done: () => done }
}
