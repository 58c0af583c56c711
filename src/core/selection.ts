/** Which builds a project asks for, as cibuildwheel 4.3 chooses them. */
import { parseArchitectures } from './architectures.ts'
import { identifiersOf, platformOf, type Identifier, type System } from './identifiers.ts'
import { selector, words } from './selector.ts'
import { targetFacts, type Target } from './targets.ts'
import { satisfies } from './version.ts'

export const enableGroups = ['cpython-prerelease', 'graalpy', 'pypy', 'pypy-eol', 'pyodide-eol', 'pyodide-prerelease'] as const
export type EnableGroup = (typeof enableGroups)[number]

export interface Selection {
  /** Patterns between spaces: `cp3{12,13}-* *-musllinux_*`. */
  build: string
  skip: string
  /** Between spaces or commas: `auto`, `auto64`, `auto32`, `native`, `all`, names. */
  archs: string
  enable: ReadonlySet<EnableGroup>
  requiresPython?: string
}

/**
 * What `cibuildwheel --print-build-identifiers` prints, in its order.
 *
 * @param machine The machine that builds, as its system calls it, in lower case
 * @throws ReleaseError `bad-selector`
 */
export function selectIdentifiers(system: System, selection: Selection, machine: string): Identifier[] {
  const archs = parseArchitectures(selection.archs, system, machine)
  const [isBuilt, isSkipped] = [selector(selection.build), selector(selection.skip)]
  return identifiersOf(system).filter(
    each => archs.has(each.arch) && canRun(each, machine) && isSupported(each, selection) && isEnabled(each, selection.enable) && isBuilt(each.id) && !isSkipped(each.id),
  )
}

/** The builds of one target, on a machine of its own kind. */
export function identifiersFor(target: Target, selection: Selection): Identifier[] {
  const { system, machine } = targetFacts(target)
  return selectIdentifiers(system, selection, machine).filter(({ platform }) => platform === platformOf(target))
}

/** CPython is made for macOS/arm64 on either machine, the others only there. */
const canRun = ({ implementation, platform }: Identifier, machine: string): boolean =>
  machine !== 'x86_64' || platform !== 'macosx_arm64' || implementation === 'cp'

/** Only the minor version counts, so that `>=3.9.1` takes 3.9. */
const isSupported = ({ minor }: Identifier, { requiresPython }: Selection): boolean =>
  requiresPython === undefined || satisfies(`3.${minor}.99`, requiresPython)

function isEnabled(identifier: Identifier, enable: ReadonlySet<EnableGroup>): boolean {
  const group = groupOf(identifier)
  return group === undefined || enable.has(group)
}

/** CPython 3.15 is final; the next one is not known yet. */
function groupOf({ implementation, minor }: Identifier): EnableGroup | undefined {
  if (implementation === 'gp') return 'graalpy'
  if (implementation === 'pp') return minor <= 10 ? 'pypy-eol' : 'pypy'
  return undefined
}

/** Builds of systems that no release is made for. */
const FOREIGN = /pyodide|android|ios/

/**
 * The patterns that no build matches which is enabled: a mistake, and cibuildwheel refuses to begin when `build` has one. Those for other
 * systems are no concern of ours.
 */
export function deadSelectors(patterns: string, enable: ReadonlySet<EnableGroup>): string[] {
  const enabled = (['linux', 'macos', 'windows'] as const).flatMap(identifiersOf).filter(each => isEnabled(each, enable))
  return words(patterns).filter(pattern => !FOREIGN.test(pattern) && !enabled.some(({ id }) => selector(pattern)(id)))
}
