/** One wheel in place of many: which builds the stable ABIs make superfluous, and which Pythons each wheel is for. */
import { groupBy } from './group.ts'
import type { Identifier } from './identifiers.ts'

/** Lowest minor versions of Python 3: 9 for `cp39-abi3`, 15 for `cp315-abi3.abi3t` (PEP 803). */
export interface StableAbi {
  abi3?: number
  abi3t?: number
}

export interface WheelBuild {
  /** The build that makes the wheel: the first in order that it covers. */
  identifier: Identifier
  /** All that install this wheel, the maker included; each is to be tested with it. */
  covers: readonly Identifier[]
  /** Python and ABI tag: `cp39-abi3`, `cp315-abi3.abi3t`, `cp314-cp314t`. */
  tag: string
}

/**
 * abi3 serves every later CPython but the free-threaded ones; abi3t serves both from its own version on, where it goes before abi3, as
 * installers prefer the higher version. What neither serves has a wheel of its own.
 */
export function wheelBuilds(identifiers: readonly Identifier[], stable: StableAbi = {}): WheelBuild[] {
  const groups = groupBy(identifiers, each => `${wheelTag(each, stable)} ${each.platform}`)
  return [...groups.values()].map(covers => ({ identifier: covers[0] as Identifier, covers, tag: wheelTag(covers[0] as Identifier, stable) }))
}

function wheelTag(identifier: Identifier, { abi3, abi3t }: StableAbi): string {
  const { implementation, minor, freeThreaded } = identifier
  if (implementation === 'cp' && abi3t !== undefined && minor >= abi3t) return `cp3${abi3t}-abi3.abi3t`
  if (implementation === 'cp' && abi3 !== undefined && minor >= abi3 && !freeThreaded) return `cp3${abi3}-abi3`
  return ownTag(identifier)
}

/** As the interpreter itself writes it. PyPy's ABI has a version of its own. */
function ownTag({ python, implementation, minor }: Identifier): string {
  if (implementation === 'cp') return `cp3${minor}-${python}`
  if (implementation === 'pp') return `${python}-pypy3${minor}_${minor >= 11 ? 'pp80' : 'pp73'}`
  return `graalpy3${minor}-graalpy${python.split('_')[1]}_3${minor}_native`
}
