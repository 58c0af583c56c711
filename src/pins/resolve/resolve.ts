/**
 * From a lock and a project to the pins of one role.
 *
 * **What is right.** The pins are the transitive closure from the project's own roots: its dependencies and the chosen extras and
 * groups, as pyproject.toml has them. What a lock files under groups is not believed: poetry files a package that main needs on
 * Windows and dev needs everywhere under both, without a marker.
 *
 * **The graph.** A place is a package, or a package with one of its extras. An edge carries a marker. A place is reached where one of
 * its predecessors is reached *and* the edge's marker holds: conjunction along a path, disjunction over paths. Reaching `p[x]` reaches
 * `p` too. The project is a package like any other, so `app[all]` inside it, and cycles, need no rule of their own.
 *
 * **The fixpoint** (`walk.ts`). Markers are decision diagrams (`marker.ts`), in which equal meanings are equal objects. Starting
 * from the roots, places are worked off in reverse postorder until nothing changes: one sweep for a graph without cycles, one more for
 * each level of cycles. No recursion follows the graph. Cost: edges times the size of the markers, which is a handful of nodes.
 *
 * **Two versions of a package** (`select.ts`). An edge takes the versions its constraint admits. If that is more than one, each
 * has the environments that the lock made it for (its own markers and its requires-python); what the lock made none for goes to each.
 * If afterwards two versions meet in one environment, the highest that no edge excludes there stays and the walk is done again
 * (`disjoint.ts`). Where every version is excluded by somebody, the choice of extras contradicts itself: an error.
 *
 * **The environments of a lock** (uv's `environments`, PEP 751) bound it all: elsewhere it has no versions and often no files, so nothing is
 * reached there.
 *
 * **At the end** what is reached is written down under markers simplified against requires-python (`simplify.ts`). What has no
 * hash, or cannot have one, is an error that names it. All problems are thrown together.
 */
import type { Problem } from '../../errors.ts'
import { ReleaseError, failed } from '../../errors.ts'
import { checkChoice } from './choice.ts'
import { resolveFlat } from './flat.ts'
import { settleVersions } from './disjoint.ts'
import { makePins } from './result.ts'
import { createContext } from './context.ts'
import { walk } from './walk.ts'
import type { Lock } from '../lock.ts'
import { MarkerTooComplex } from '../../markers/marker.ts'
import type { Pins } from '../pins.ts'
import type { Project } from '../../core/project.ts'

/** What of the project a role wants beside its plain dependencies. Any spelling of a name will do. */
export interface Choice {
  extras?: readonly string[]
  groups?: readonly string[]
}

/**
 * The pins of a role.
 *
 * @throws ReleaseError with all problems: `unknown-extra`, `unknown-group` (exit code 2), `not-in-lock`, `not-pinned`, `missing-hash`,
 *   `unhashable-dependency`, `conflicting-versions`, `bad-marker`, `markers-too-complex`
 */
export function resolvePins(lock: Lock, project: Project, choice: Choice = {}): Pins {
  const { extras, groups } = checkChoice(lock, project, choice)
  try {
    if (lock.kind === 'flat') return resolveFlat(lock, project, extras, groups)
    const context = createContext(lock, project, extras, groups)
    let walked = walk(context)
    for (let round = 0; round < MAX_ROUNDS && settleVersions(context, walked); round++) walked = walk(context)
    const pins = makePins(context, walked)
    return finish(pins, context.problems)
  } catch (error) {
    if (error instanceof MarkerTooComplex) throw tooComplex(lock, error)
    throw error
  }
}

/** Each round settles every meeting of two versions that the last one left; two are usual, the bound is for hostile locks. */
const MAX_ROUNDS = 10

function finish(pins: Pins, problems: readonly Problem[]): Pins {
  if (problems.length > 0) throw new ReleaseError(problems)
  return pins
}

const tooComplex = (lock: Lock, cause: MarkerTooComplex): ReleaseError =>
  failed({ code: 'markers-too-complex', fact: `The markers of ${lock.file} cannot be combined: ${cause.message}`, fix: 'Lock for fewer environments', where: { file: lock.file } }, cause)
