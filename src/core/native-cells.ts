/** The wheels of a release and the jobs that make them. */
import { abiOf, parseAbi, type Abi } from './abi.ts'
import type { Application } from './application.ts'
import { cacheOf, refuseUselessCache } from './compiler-cache.ts'
import { copiedOf } from './copied.ts'
import { costsOf } from './costs.ts'
import { chooseBuilder, preferredBuilder } from './choose-builder.ts'
import type { PlansWheels } from './folders-plan.ts'
import { escapeName } from './names.ts'
import type { NativeCell, PlannedWheel } from './plan.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import { readSelection } from './read-selection.ts'
import { shareOut } from './schedule.ts'
import { deadSelectors, type EnableGroup, type Selection } from './selection.ts'
import { selector } from './selector.ts'
import { optional } from './shape.ts'
import { targetFacts, type Target } from './targets.ts'
import { standardSpecifier } from './version.ts'
import { plannedWheels } from './wheels.ts'

/** GitHub's limit of one matrix. */
const mostJobs = 256

/** One wheel, and where it is made. */
interface Placed {
  wheel: PlannedWheel
  target: Target
  builder: string
  runner: string
  timeout: number
}

interface Setting {
  facts: ProjectFacts
  app: Application
  backend: string
  abi: Abi
  builders: readonly PlansWheels[]
  report: Report
}

/** Every problem is reported; what can be planned in spite of it is. */
export function nativeCells(facts: ProjectFacts, app: Application, builders: readonly PlansWheels[], report: Report): { cells: NativeCell[]; targets: readonly Target[] } {
  const { native } = facts.config
  const backend = facts.project.build.backend ?? 'setuptools.build_meta:__legacy__'
  const abi = native.abi ? parseAbi(native.abi) : abiOf({ ...facts, backend, pyproject: facts.project.data })
  const setting = { facts, app, backend, abi, builders, report }
  const targets = wantedTargets(facts, report)
  refuseDeadSelectors(facts, report)
  // A wheel of pure Python is the same whoever builds it.
  const placed = (abi.kind === 'none' ? targets.slice(0, 1) : targets).flatMap(target => wheelsOf(target, setting))
  const laneOf = ({ target, builder, runner }: Placed) => [target, builder, runner].join(' ')
  const costOf = costsOf(placed, facts.costs ?? {}, each => ({ identifier: each.wheel.identifier, lane: laneOf(each) }))
  refuseUselessCache(placed, abi, native['compiler-cache'], builders, report)
  const batches = shareOut(placed, { policy: native.jobs, maxJobs: native['max-jobs'], laneOf, costOf })
  if (batches.length > mostJobs) report('native.jobs', `these are ${batches.length} jobs, and a matrix has at most ${mostJobs}`, "Choose 'balanced', or build fewer wheels")
  const names = cellNames(batches.map(({ wheels }) => wheels), native.jobs === 'one-per-wheel')
  return { targets, cells: batches.map(({ wheels }, index) => cellOf(names[index] ?? '', wheels, index === 0, setting)) }
}

function cellOf(id: string, placed: readonly Placed[], withSdist: boolean, { facts, app, backend, abi, builders }: Setting): NativeCell {
  const copied = copiedOf(facts.project, facts.cargo)
  const { target, builder, runner } = placed[0] as Placed
  const wheels = placed.map(({ wheel }) => wheel)
  const windowsPython = builders.find(({ name }) => name === builder)?.usesWindowsPython ? facts.config.native['windows-python'] : undefined
  const sdist = withSdist ? `${escapeName(app.name)}-${app.version}.tar.gz` : undefined
  return {
    stage: 'native',
    id,
    builder,
    target,
    runner,
    timeout: Math.max(...placed.map(({ timeout }) => timeout)),
    backend,
    abi,
    ...(copied && { copied }),
    ...(windowsPython && { windowsPython }),
    ...optional('compilerCache', cacheOf(placed[0] as Placed, abi, facts.config.native['compiler-cache'], builders)),
    wheels,
    ...(sdist && { sdist }),
    files: [...wheels.map(({ file }) => file), ...(sdist ? [sdist] : [])].map(name => `wheels/${name}`),
  }
}

/** `native-linux-x86_64`; numbered where a target has several jobs, by the wheel where each has its own. */
function cellNames(batches: readonly (readonly Placed[])[], byWheel: boolean): string[] {
  const targets = batches.map(([first]) => first?.target)
  return batches.map(([first], index) => {
    if (byWheel) return `native-${first?.wheel.identifier}`
    const several = targets.filter(target => target === first?.target).length > 1
    return `native-${first?.target}${several ? `-${targets.slice(0, index + 1).filter(target => target === first?.target).length}` : ''}`
  })
}

function wantedTargets({ config, target }: ProjectFacts, report: Report): Target[] {
  const wanted = config.native.targets.length > 0 ? config.native.targets : target ? [target] : []
  return wanted.filter((each, index) => {
    const first = wanted.indexOf(each) === index
    if (!first) report(`native.targets[${index}]`, `${each} is named twice`, 'Name it once')
    return first
  })
}

/** The selectors choose with the builder that is usual for the target; an override may send single wheels to another one. */
function wheelsOf(target: Target, setting: Setting): Placed[] {
  const { facts, app, abi, report } = setting
  const { native } = facts.config
  const usual = builderFor(native.builder, 'native.builder', target, setting)
  if (!usual) return []
  const all = native.build.length > 0 || usual.bringsPythons
  const wanted = { app, abi, target, glibc: facts.glibc, selection: selectionFor(target, facts), ...(!all && { only: facts.config.python ?? facts.python }) }
  const wheels = plannedWheels({ ...wanted, builder: usual })
  if (wheels.length === 0) report('native.build', `no wheel is left for ${target}${all ? '' : ` and Python ${wanted.only}`}`, 'Compare native.build, native.skip, [tool.cibuildwheel] and requires-python: together they choose nothing')
  return wheels.flatMap(wheel => {
    const own = native.overrides.map((override, index) => ({ override, index })).filter(({ override }) => selector(override.select.join(' '))(wheel.identifier))
    const last = (key: 'builder' | 'runner' | 'timeout') => own.findLast(({ override }) => override[key] !== undefined)
    const other = last('builder')
    const builder = other ? builderFor(other.override.builder, `native.overrides[${other.index}].builder`, target, setting) : usual
    if (!builder) return []
    const named = plannedWheels({ ...wanted, builder }).find(({ identifier }) => identifier === wheel.identifier) ?? wheel
    return [{
      wheel: named,
      target,
      builder: builder.name,
      runner: last('runner')?.override.runner ?? native.runners[target] ?? builder.runner?.(target) ?? targetFacts(target).runner,
      timeout: last('timeout')?.override.timeout ?? native.timeout,
    }]
  })
}

/** `[tool.cibuildwheel]` counts for every builder; what release.yaml says comes in its place. */
function selectionFor(target: Target, { config: { native }, project }: ProjectFacts): Selection {
  const usual = readSelection(project, targetFacts(target).system)
  const requiresPython = standardSpecifier(project.requiresPython)
  return {
    ...usual,
    ...(native.build.length > 0 && { build: native.build.join(' ') }),
    ...(native.skip.length > 0 && { skip: native.skip.join(' ') }),
    ...(native.enable.length > 0 && { enable: new Set<EnableGroup>(native.enable) }),
    ...(requiresPython && { requiresPython }),
  }
}

/** A pattern that stands for no build that there is: a slip of the pen, which would leave a wheel out in silence. */
function refuseDeadSelectors({ config: { native } }: ProjectFacts, report: Report): void {
  const enabled = new Set<EnableGroup>(native.enable)
  for (const key of ['build', 'skip'] as const) {
    native[key].forEach((pattern, index) => {
      if (deadSelectors(pattern, enabled).length > 0) report(`native.${key}[${index}]`, `'${pattern}' matches no build`, "Write it as cp312-*, *-musllinux_*, cp3{11,12}-manylinux_x86_64; PyPy and GraalPy must be named under 'enable' too")
    })
  }
}

function builderFor(named: string | undefined, key: string, target: Target, { facts, backend, abi, builders, report }: Setting): PlansWheels | undefined {
  const index = facts.config.native.targets.indexOf(target)
  const name = named ?? preferredBuilder(facts, backend, abi, target)
  return chooseBuilder(name, { target, backend, abi, native: facts.config.native }, key, index < 0 ? 'native.targets' : `native.targets[${index}]`, builders, report)
}
