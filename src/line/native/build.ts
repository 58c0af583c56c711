/** The builder at work in a place, and the same wheel from wherever it worked. */
import { join, relative } from 'node:path/posix'
import type { BuildPlace, WheelToBuild } from '../../../native-build/backend.ts'
import type { SbomFacts } from '../../core/sbom.ts'
import { execute } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { harmlessPlace } from './anew.ts'
import { removeContainers, requireEngine } from './engine.ts'
import { preload } from './preload.ts'
import { perform, performed, type Workshop } from './workshop.ts'

/** @param env Added to that of every program */
export async function buildWheels(wheels: readonly WheelToBuild[], place: BuildPlace, shop: Workshop, ports: Ports, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { builder } = shop
  await ports.files.makeFolder(place.output)
  const engine = builder.contained?.(place.target) ? await requireEngine(ports) : undefined
  const label = `release-actions=${place.work.replaceAll(/[^\w.-]+/g, '-')}`
  const steps = builder.steps({ ...(await harmlessPlace(wheels, place, shop, ports)), ...(engine && { engine, label }) }, wheels).map(step => (step.do === 'run' ? { ...step, env: { ...step.env, ...env } } : step))
  const loading = preload(steps.map(step => performed(step, shop)), ports)
  await perform(steps, shop, loading.ports).catch(async (failure: unknown) => {
    if (engine) await removeContainers(engine, label, ports)
    throw failure
  }).finally(loading.end)
}

/** From the place's output. @param repository What the project is a part of, as it is in this place */
export async function normalizeBuilt({ file }: WheelToBuild, place: BuildPlace, repository: string, to: string, sbom: SbomFacts, ports: Ports): Promise<void> {
  const { project, work } = place
  // Crates of a workspace lie beside the project.
  const above = [project, '/'].includes(repository) ? {} : { [repository]: relative(project, repository) }
  const hide = { [project]: '.', [work]: '/build', ...above, ...Object.fromEntries(place.homes.map(home => [home, '~'])) }
  await execute([{ do: 'normalize-wheel', from: join(place.output, file), to, epoch: sbom.epoch, hide, sbom }], ports)
}

/** The folder of the git repository; the project itself where there is none. */
export async function repositoryOf(project: string, { processes }: Ports): Promise<string> {
  const { code, stdout } = await processes.run({ argv: ['git', 'rev-parse', '--show-cdup'], cwd: project }).catch(() => ({ code: 1, stdout: '' }))
  return code === 0 ? join(project, stdout.trim(), '.') : project
}
