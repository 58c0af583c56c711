/** A folder whose modes and dates depend on neither the machine nor the hour. */
import type { Program } from '../src/core/application.ts'
import type { Step } from '../src/core/steps.ts'

export const treePrograms: readonly Program[] = [
  { name: 'find', debian: 'findutils', otherwise: 'Install GNU findutils' },
  { name: 'chmod', debian: 'coreutils', otherwise: 'Install GNU coreutils' },
]

/** @param epoch Seconds since the epoch */
export const settleTree = (tree: string, epoch: number): Step[] => [
  { do: 'run', label: 'chmod', argv: ['chmod', '--recursive', 'u=rwX,go=rX', tree], quiet: true },
  { do: 'run', label: 'touch', argv: ['find', tree, '-exec', 'touch', '--no-dereference', `--date=@${epoch}`, '{}', '+'], quiet: true },
]
