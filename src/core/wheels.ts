/** Which wheels a target gets, and what their files are called (binary distribution format, PEP 427 and PEP 425). */
import type { Abi } from './abi.ts'
import type { Application } from './application.ts'
import type { PlansWheels } from './folders-plan.ts'
import { identifiersFor, type Selection } from './selection.ts'
import type { Identifier } from './identifiers.ts'
import { escapeName } from './names.ts'
import type { PlannedWheel } from './plan.ts'
import { wheelBuilds, type StableAbi, type WheelBuild } from './stable-abi.ts'
import type { Target } from './targets.ts'

export interface WheelsWanted {
  app: Application
  abi: Abi
  target: Target
  builder: PlansWheels
  selection: Selection
  /** `3.11`: only what serves this Python; absent: all that the selection chooses. */
  only?: string
  /** Of the machine that plans. */
  glibc?: string | undefined
}

/** Empty where the selection leaves nothing. */
export function plannedWheels({ app, abi, target, builder, selection, only, glibc }: WheelsWanted): PlannedWheel[] {
  const identifiers = identifiersFor(target, selection)
  const builds = abi.kind === 'none' || abi.kind === 'platform' ? forAnyPython(identifiers) : wheelBuilds(identifiers, stableOf(abi))
  const platform = abi.kind === 'none' ? 'any' : builder.platformTag(target, glibc)
  return builds
    .filter(({ covers }) => only === undefined || covers.some(each => versionOf(each) === only))
    .map(({ identifier, covers, tag }) => ({ identifier: identifier.id, file: `${escapeName(app.name)}-${app.version}-${tag}-${platform}.whl`, pythons: covers.map(versionOf) }))
}

const forAnyPython = (covers: readonly Identifier[]): WheelBuild[] => (covers[0] ? [{ identifier: covers[0], covers, tag: 'py3-none' }] : [])

function stableOf(abi: Abi): StableAbi {
  if (abi.kind !== 'stable') return {}
  const minor = Number(abi.from.slice(2))
  return abi.threads ? { abi3t: minor } : { abi3: minor }
}

/** `3.13`, `3.14t`, `pypy3.11`: as the interpreter's own program is called, without `python`. */
const versionOf = ({ implementation, minor, freeThreaded }: Identifier): string =>
  `${{ cp: '', pp: 'pypy', gp: 'graalpy' }[implementation]}3.${minor}${freeThreaded ? 't' : ''}`
