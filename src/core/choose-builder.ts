/** Which builder makes a wheel, where the configuration does not say. */
import { remedy } from '../spec.ts'
import type { Abi } from './abi.ts'
import type { BuildFacts, PlansWheels } from './folders-plan.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import { targetFacts, type Target } from './targets.ts'

/**
 * A project that configures cibuildwheel gets it. So does one that needs a wheel for each Python, where something brings the Pythons: a
 * container engine for Linux, cibuildwheel's own downloads for Windows and macOS, where what it makes can be tried. Otherwise the machine's
 * own tools do, maturin's first. Pure Python needs none of them; who names a CPython for Windows wants to cross-compile with it.
 */
export function preferredBuilder({ engine, project, config }: Pick<ProjectFacts, 'engine' | 'project' | 'config'>, backend: string, abi: Abi, target: Target): string {
  const { system } = targetFacts(target)
  const contained = engine && system === 'linux'
  if (abi.kind === 'none') return 'host'
  if (target === 'windows-x86_64' && config.native['windows-python']) return backend === 'maturin' ? 'maturin' : 'mingw'
  const configured = (project.data['tool'] as Record<string, unknown> | undefined)?.['cibuildwheel'] !== undefined
  if ((configured || abi.kind === 'version') && contained) return 'cibuildwheel'
  if (system !== 'linux') return 'cibuildwheel'
  return backend === 'maturin' ? 'maturin' : 'zig'
}

/** Reports, at `key`, a builder that cannot make this target or drive this backend. */
export function chooseBuilder(name: string, project: BuildFacts, key: string, targetKey: string, builders: readonly PlansWheels[], report: Report): PlansWheels | undefined {
  const { target, backend } = project
  const builder = builders.find(each => each.name === name)
  const names = builders.map(each => each.name)
  const refusal = builder?.refuses?.(project)
  if (!builder) report(key, `there is no builder '${name}'`, remedy(name, names, `There are: ${names.join(', ')}`))
  else if (builder.backends && !builder.backends.includes(backend)) report(key, `the builder '${name}' does not build projects with build backend '${backend}'`, `It builds: ${builder.backends.join(', ')}`)
  else if (!builder.targets.includes(target)) report(targetKey, `the builder '${name}' makes no wheels for ${target}`, `It makes: ${builder.targets.join(', ')}`)
  else if (refusal) report(refusal.key ?? key, `the builder '${name}' does not build this for ${target}: ${refusal.fact}`, refusal.fix)
  else return builder
  return undefined
}
