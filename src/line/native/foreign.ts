/** Which wheels a machine can make, and what of a release depends on them. */
import type { Builder } from '../../../native-build/backend.ts'
import type { ClientCell, NativeCell } from '../../core/plan.ts'
import { targetOf, type Target } from '../../core/targets.ts'
import type { Ports } from '../../ports.ts'

export function buildsHere({ target, abi }: Pick<NativeCell, 'target' | 'abi'>, builder: Builder, { host }: Pick<Ports, 'host'>): boolean {
  const machine = targetOf(host.platform, host.arch)
  if (!machine) return false
  return builder.buildsOn?.(target, abi, machine) ?? ownMachine(target) === machine
}

/** With another C library it is the same machine. */
export const ownMachine = (target: Target): string => target.replace(/^musllinux/, 'linux')

/** Whether one of these makes a wheel that the client installs. */
export const needsOneOf = ({ target }: Pick<ClientCell, 'target'>, cells: readonly NativeCell[]): boolean =>
  cells.some(cell => cell.target === target || cell.abi.kind === 'none')
