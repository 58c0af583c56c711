/** One wheel, or several of one run of their builder: found again or built, audited, tried, and kept for the next time. */
import { join } from 'node:path'
import type { WheelToBuild } from '../../../native-build/backend.ts'
import type { PlannedWheel } from '../../core/plan.ts'
import { allEnded, execute } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { toolEnvironment } from '../tools.ts'
import { auditSteps, auditTools, refuseSurprises } from './audit.ts'
import { requireEngine } from './engine.ts'
import { keepFile, recallFile } from './kept-files.ts'
import { proveWheel } from './prove.ts'
import { compiledSources, readsOnlyCompiled, rewrap, sourcesAround } from './rewrap.ts'
import { compiledKey, wheelKey } from './wheel-key.ts'
import { confined, pythonFor, toolsFor, type Workshop } from './workshop.ts'

/** A wheel to make, and what it would be made from. */
interface Wanted {
  wheel: WheelToBuild
  /** Of the whole wheel; of all but the files that it carries along; of its compiled modules alone. Absent where not all that it is made from is known. */
  key: string | undefined
  around: string | undefined
  compiled: string | undefined
}

export async function makeWheels(batch: readonly PlannedWheel[], shop: Workshop, ports: Ports): Promise<void> {
  const { builder, place } = shop
  const wanted = await Promise.all(batch.map(wheel => wantedWheel(wheel, shop, ports)))
  const missing = []
  for (const each of wanted) if (!(await foundAgain(each, shop, ports))) missing.push(each)
  if (missing.length === 0) return
  await ports.files.makeFolder(place.output)
  const engine = builder.contained?.(place.target) ? await requireEngine(ports) : undefined
  const steps = builder.steps({ ...place, ...(engine && { engine }) }, missing.map(({ wheel }) => wheel))
  try {
    await execute(steps.map(step => confined(step, shop)), ports)
  } catch (failure) {
    await keepFinished(missing, shop, ports)
    throw failure
  }
  const reads = await readsOnlyCompiled(place.cache, place.project, { copied: shop.copied, sources: shop.sources ?? [] }, ports)
  for (const each of missing) await finish(each, reads, shop, ports)
}

/** Of several wheels that were to be made at once, those that were are not made again by the next attempt; whatever is wrong with one, it failed for another reason. */
async function keepFinished(wanted: readonly Wanted[], shop: Workshop, ports: Ports): Promise<void> {
  for (const each of wanted) {
    if (await ports.files.has(join(shop.place.output, each.wheel.file))) await finish(each, { whole: true, compiled: false }, shop, ports).catch(() => undefined)
  }
}

/** The same wheel from before, or its compiled modules in a new one. */
async function foundAgain({ wheel, key, around, compiled }: Wanted, { cell, job, place, sources, copied, finished }: Workshop, ports: Ports): Promise<boolean> {
  const to = join(finished, wheel.file)
  if (key && (await recallFile(key, to, ports))) return true
  const from = join(place.work, 'before.whl')
  const recalled = async (part: string | undefined) => part !== undefined && recallFile(part, from, ports)
  if (!copied || !sources) return false
  const sameMetadata = await recalled(around)
  if (!sameMetadata && !(await recalled(compiled))) return false
  await rewrap(wheel, { project: job.project, copied, sources, from, to, work: place.work, epoch: job.plan.epoch, sameMetadata }, ports)
  await refuseSurprises(cell, to, job, ports)
  await proveWheel(wheel, to, cell.target, job, place.work, ports)
  await keepFile([key, sameMetadata ? undefined : around], to, ports)
  return true
}

/** Normalized, audited, tried; and kept for the next time if all that went into it is known. */
async function finish({ wheel, key, around, compiled }: Wanted, reads: { whole: boolean; compiled: boolean }, { cell, job, place, finished }: Workshop, ports: Ports): Promise<void> {
  const at = join(finished, wheel.file)
  const hide = { [job.project]: '.', [place.work]: '/build', ...Object.fromEntries(place.homes.map(home => [home, '~'])) }
  await execute([{ do: 'normalize-wheel', from: join(place.output, wheel.file), to: at, epoch: job.plan.epoch, hide }], ports)
  await refuseSurprises(cell, at, job, ports)
  const audits = auditSteps(cell, wheel, at, await toolEnvironment(auditTools, ports), job)
  await allEnded([...audits.map(step => execute([step], ports)), proveWheel(wheel, at, cell.target, job, place.work, ports)])
  await keepFile([reads.whole ? key : undefined, ...(reads.compiled ? [around, compiled] : [])], at, ports)
}

async function wantedWheel(planned: PlannedWheel, shop: Workshop, ports: Ports): Promise<Wanted> {
  const { builder, cell, job, toolchain, sources, copied } = shop
  const python = await pythonFor(planned, cell, builder, ports)
  const wheel = { ...planned, ...(await toolsFor(python, shop, ports)) }
  const facts = { plan: job.plan, cell, builder, wheel, python, toolchain }
  const inner = sources && copied && compiledSources(sources, copied)
  return {
    wheel,
    key: sources && (await wheelKey({ ...facts, sources }, job.plan.epoch, ports)),
    around: inner && copied.apart ? await wheelKey({ ...facts, sources: sourcesAround(sources, copied) }, undefined, ports) : undefined,
    compiled: inner && (await compiledKey({ ...facts, sources: inner }, ports)),
  }
}
