/** One wheel, or several of one run of their builder: found again or built, audited, tried, and kept for the next time. */
import { join } from 'node:path'
import type { WheelToBuild } from '../../../native-build/backend.ts'
import type { PlannedWheel } from '../../core/plan.ts'
import { ReleaseError } from '../../errors.ts'
import type { SbomFacts } from '../../core/sbom.ts'
import { execute } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { toolEnvironment } from '../tools.ts'
import { auditSteps, auditTools, refuseSurprises } from './audit.ts'
import { buildWheels, normalizeBuilt, repositoryOf } from './build.ts'
import { findWheel, keepWheel } from './kept-wheels.ts'
import { madeWith } from './made-with.ts'
import { proveWheel } from './prove.ts'
import { checkRebuild } from './rebuild.ts'
import { compiledSources, readsOnlyCompiled, rewrap } from './rewrap.ts'
import { watched } from './watch.ts'
import { compiledKey, wheelKey } from './wheel-key.ts'
import { pythonFor, toolsFor, type MadeWheel, type Workshop } from './workshop.ts'

/** A wheel to make, and what it would be made from. */
interface Wanted {
  wheel: WheelToBuild
  /** Of the whole wheel, and of its compiled modules alone; absent where not all of its inputs are known. */
  key: string | undefined
  compiled: string | undefined
  sbom: SbomFacts
}

/** What is made is in `shop.made`, also where another one fails. */
export async function makeWheels(batch: readonly PlannedWheel[], shop: Workshop, ports: Ports): Promise<void> {
  const wanted = await Promise.all(batch.map(wheel => wantedWheel(wheel, shop, ports)))
  const missing: Wanted[] = []
  for (const each of wanted) {
    const again = await foundAgain(each, shop, ports)
    if (again) shop.made.push(again)
    else missing.push(each)
  }
  if (missing.length > 0) await makeMissing(missing, shop, ports)
}

/** In one run of their builder, whose time they share. */
async function makeMissing(missing: readonly Wanted[], shop: Workshop, ports: Ports): Promise<void> {
  const { place } = shop
  const started = ports.host.now()
  const found = { reads: { whole: false, compiled: false }, took: 0 }
  await watched(missing.map(({ wheel }) => wheel.python), shop, ports, async () => {
    await buildWheels(missing.map(({ wheel }) => wheel), place, shop, ports)
    found.took = Math.round((ports.host.now() - started) / missing.length)
    found.reads = await readsOnlyCompiled(place.cache, place.project, shop.cell.copied, ports)
    for (const each of missing) await finish(each, shop, ports)
  }).catch(async (failure: unknown) => {
    if (failure instanceof ReleaseError && !failure.problems.some(({ code }) => code === 'build-strayed')) await keepFinished(missing, { ...shop, job: { ...shop.job, rebuildCheck: false } }, ports)
    throw failure
  })
  for (const each of missing) shop.made.push({ ...(await keep(each, found.reads, shop, ports)), took: found.took })
}

/** Of several wheels that were to be made at once, those that were are not made again by the next attempt; whatever is wrong with one, it failed for another reason. */
async function keepFinished(wanted: readonly Wanted[], shop: Workshop, ports: Ports): Promise<void> {
  if (wanted.length === 1) return
  const later = { ...shop, deadline: ports.host.now() + shop.cell.timeout * 60_000 }
  for (const each of wanted) {
    if (!(await ports.files.has(join(shop.place.output, each.wheel.file)))) continue
    const whole = await finish(each, later, ports).then(() => keep(each, { whole: true, compiled: false }, shop, ports)).catch(() => undefined)
    if (whole) shop.made.push(whole)
  }
}

/** The same wheel from before, or its compiled modules in a new one. */
async function foundAgain({ wheel, key, compiled, sbom }: Wanted, shop: Workshop, ports: Ports): Promise<MadeWheel | undefined> {
  const { cell, job, place, sources, finished, earlier } = shop
  const to = join(finished, wheel.file)
  const whole = key && (await findWheel(key, compiled, to, earlier, ports))
  if (whole) {
    await checkRebuild(wheel, to, sbom, shop, ports)
    return { wheel, keys: whole }
  }
  const from = join(place.work, 'before.whl')
  if (!key || !compiled || !cell.copied || !sources || !(await findWheel(compiled, compiled, from, earlier, ports))) return undefined
  if (!(await rewrap(wheel, { project: job.project, copied: cell.copied, sources, from, to, work: place.work, sbom }, ports))) return undefined
  await refuseSurprises(cell, to, job, ports)
  await proveWheel(wheel, to, shop, ports)
  await checkRebuild(wheel, to, sbom, shop, ports)
  await keepWheel([key], to, ports)
  return { wheel, keys: { whole: key, compiled } }
}

/** Normalized, audited and tried. */
async function finish({ wheel, sbom }: Wanted, shop: Workshop, ports: Ports): Promise<void> {
  const { cell, job, place, finished } = shop
  const at = join(finished, wheel.file)
  await normalizeBuilt(wheel, place, await repositoryOf(place.project, ports), at, sbom, ports)
  await refuseSurprises(cell, at, job, ports)
  await execute(auditSteps(cell, wheel, at, await toolEnvironment(auditTools, ports), job), ports)
  await proveWheel(wheel, at, shop, ports)
  await checkRebuild(wheel, at, sbom, shop, ports)
}

/** For the next time, if all that went into it is known. */
async function keep({ wheel, key, compiled }: Wanted, reads: { whole: boolean; compiled: boolean }, { finished }: Workshop, ports: Ports): Promise<MadeWheel> {
  const keys = reads.whole && key ? { whole: key, ...(reads.compiled && compiled && { compiled }) } : undefined
  await keepWheel(Object.values(keys ?? {}), join(finished, wheel.file), ports)
  return { wheel, keys }
}

async function wantedWheel(planned: PlannedWheel, shop: Workshop, ports: Ports): Promise<Wanted> {
  const { builder, cell, job, place, toolchain, sources } = shop
  const python = await pythonFor(planned, shop, ports)
  const wheel = { ...planned, ...(await toolsFor(python, shop, ports)) }
  const made = await madeWith(planned, python, shop, ports)
  const facts = { plan: job.plan, cell, builder, wheel, python, toolchain, made, test: place.test }
  const inner = sources && cell.copied && compiledSources(sources, cell.copied)
  return {
    wheel,
    sbom: { ...made, application: job.plan.application, epoch: job.plan.epoch },
    key: sources && (await wheelKey({ ...facts, sources }, job.plan.epoch, ports)),
    compiled: inner && (await compiledKey({ ...facts, sources: inner }, ports)),
  }
}
