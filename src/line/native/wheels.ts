/** One wheel, or several of one run of their builder: found again or built, audited, tried, and kept for the next time. */
import { join } from 'node:path/posix'
import type { WheelToBuild } from '../../../native-build/backend.ts'
import type { PlannedWheel } from '../../core/plan.ts'
import { ReleaseError } from '../../errors.ts'
import type { SbomFacts } from '../../core/sbom.ts'
import { optional } from '../../core/shape.ts'
import type { Ports } from '../../ports.ts'
import { auditsOfModules, auditWheel, madeFile, refuseSurprises } from './audit.ts'
import { buildWheels, normalizeBuilt, repositoryOf } from './build.ts'
import { beginHelp } from './help.ts'
import { findWheel, keepFile, type PartKeys } from './kept-files.ts'
import { madeWith } from './made-with.ts'
import { oldestAndNewest } from './oldest-newest.ts'
import { preload } from './preload.ts'
import { proveWheel } from './prove.ts'
import { checkRebuild } from './rebuild.ts'
import { compiledSources, readsOnlyCompiled, rewrap, soundReads, sourcesAround, type Reads } from './rewrap.ts'
import { watched } from './watch.ts'
import { compiledKey, wheelKey } from './wheel-key.ts'
import { pythonFor, toolsFor, type MadeWheel, type Workshop } from './workshop.ts'

/** A wheel to make, and what it would be made from. */
interface Wanted {
  wheel: WheelToBuild
  /** Of the whole wheel; absent where not all that it is made from is known. */
  key: string | undefined
  parts: PartKeys
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

/** In one run of their builder. The time is shared by them, and by those that are made beside. */
async function makeMissing(missing: readonly Wanted[], shop: Workshop, ports: Ports): Promise<void> {
  const { place, atOnce } = shop
  await beginHelp(shop, ports)
  const started = ports.host.now()
  const found = { reads: { whole: false, compiled: false }, took: 0 }
  const loading = loadAudits(missing, shop, ports)
  const audits: Promise<void>[] = []
  await watched(missing.map(({ wheel }) => wheel.python), shop, ports, async () => {
    await buildWheels(missing.map(({ wheel }) => wheel), place, shop, ports)
    found.took = Math.round((ports.host.now() - started) / missing.length / atOnce)
    found.reads = await readsOnlyCompiled(missing.flatMap(({ wheel }) => shop.builder.kept?.(place, wheel) ?? []), place.project, { copied: shop.copied, sources: shop.sources ?? [] }, ports)
    for (const each of missing) audits.push((await finish(each, shop, (await loading).ports)).audited)
  }).finally(() => Promise.allSettled(audits)).then(() => Promise.all(audits)).catch(async (failure: unknown) => {
    if (failure instanceof ReleaseError && !failure.problems.some(({ code }) => code === 'build-strayed')) await keepFinished(missing, { ...shop, job: { ...shop.job, rebuildCheck: false } }, ports)
    throw failure
  }).finally(async () => (await loading.catch(() => undefined))?.end())
  for (const each of missing) shop.made.push({ ...(await keep(each, found.reads, shop, ports)), took: found.took })
}

/** What audits the wheels is installed, where it is not yet, and loaded while they are compiled; who needs it hears what is wrong. */
function loadAudits(missing: readonly Wanted[], { cell, finished, job }: Workshop, ports: Ports): Promise<ReturnType<typeof preload>> {
  const audits = missing.map(({ wheel }) => auditsOfModules(cell, wheel, join(finished, wheel.file), job, ports))
  const loading = Promise.all(audits).then(steps => preload(steps.flat(), ports))
  loading.catch(() => undefined)
  return loading
}

/** Those that it will be tried on answer while it is made; who needs them hears what is wrong. */
const askPythons = ({ pythons }: PlannedWheel, ports: Ports): void => void oldestAndNewest(pythons, ports).catch(() => undefined)

/** Of several wheels that were to be made at once, those that were are not made again by the next attempt; whatever is wrong with one, it failed for another reason. */
async function keepFinished(wanted: readonly Wanted[], shop: Workshop, ports: Ports): Promise<void> {
  if (wanted.length === 1) return
  const later = { ...shop, deadline: ports.host.now() + shop.cell.timeout * 60_000 }
  for (const each of wanted) {
    if (!(await ports.files.has(join(shop.place.output, each.wheel.file)))) continue
    const whole = await finish(each, later, ports).then(({ audited }) => audited).then(() => keep(each, { whole: true, compiled: false }, shop, ports)).catch(() => undefined)
    if (whole) shop.made.push(whole)
  }
}

/** The same wheel from before, or its compiled modules in a new one. */
async function foundAgain({ wheel, key, parts, sbom }: Wanted, shop: Workshop, ports: Ports): Promise<MadeWheel | undefined> {
  const { finished, earlier } = shop
  const to = join(finished, wheel.file)
  const whole = key && (await findWheel(key, parts, to, earlier, ports))
  if (whole) {
    await checkRebuild(wheel, to, sbom, shop, ports)
    return { wheel, keys: whole }
  }
  askPythons(wheel, ports)
  if (!key) return undefined
  const found = await wrapAgain({ wheel, parts, sbom }, to, shop, ports)
  if (!found) return undefined
  await (await prove(wheel, to, shop, ports)).audited
  await checkRebuild(wheel, to, sbom, shop, ports)
  await keepFile([key, found.sameMetadata ? undefined : parts.around], to, ports)
  return { wheel, keys: { whole: key, ...parts } }
}

async function wrapAgain({ wheel, parts, sbom }: Omit<Wanted, 'key'>, to: string, { job, place, sources, copied, earlier }: Workshop, ports: Ports): Promise<{ sameMetadata: boolean } | undefined> {
  if (!copied || !sources) return undefined
  const work = join(place.work, 'again', wheel.identifier)
  const from = join(work, 'before.whl')
  const found = async (part: string | undefined) => part !== undefined && (await findWheel(part, parts, from, earlier, ports)) !== undefined
  const sameMetadata = await found(parts.around)
  if (!sameMetadata && !(await found(parts.compiled))) return undefined
  const wrapped = await rewrap(wheel, { project: job.project, copied, sources, from, to, work, sbom, sameMetadata }, ports)
  return wrapped ? { sameMetadata } : undefined
}

/** Normalized and tried; and as it is, audited: which nothing of the project has a part in. */
async function finish({ wheel, sbom }: Wanted, shop: Workshop, ports: Ports): Promise<{ audited: Promise<void> }> {
  const { place, finished } = shop
  const at = join(finished, wheel.file)
  await normalizeBuilt(wheel, place, await repositoryOf(place.project, ports), at, sbom, ports)
  const audited = await prove(wheel, at, shop, ports)
  await checkRebuild(wheel, at, sbom, shop, ports)
  return audited
}

async function prove(wheel: PlannedWheel, at: string, shop: Workshop, ports: Ports): Promise<{ audited: Promise<void> }> {
  const { cell, job } = shop
  const made = await madeFile(at, ports.files)
  await refuseSurprises(cell, made, job, ports)
  const audited = auditWheel(cell, wheel, made, job, ports)
  audited.catch(() => undefined)
  await proveWheel(wheel, made, shop, ports).catch(async (failure: unknown) => {
    await Promise.allSettled([audited])
    throw failure
  })
  return { audited }
}

/** For the next time, if all that went into it is known. */
async function keep({ wheel, key, parts }: Wanted, reads: Reads, shop: Workshop, ports: Ports): Promise<MadeWheel> {
  const at = join(shop.finished, wheel.file)
  const { whole, compiled } = await soundReads(at, reads, shop, ports)
  const keys = whole && key ? { whole: key, ...(compiled && parts) } : undefined
  await keepFile(Object.values(keys ?? {}), at, ports)
  return { wheel, keys }
}

async function wantedWheel(planned: PlannedWheel, shop: Workshop, ports: Ports): Promise<Wanted> {
  const { builder, cell, job, place, toolchain, sources, manifests, outside, copied } = shop
  const python = await pythonFor(planned, shop, ports)
  const wheel = { ...planned, ...(await toolsFor(python, shop, ports)) }
  const made = await madeWith(planned, python, shop, ports)
  const facts = { plan: job.plan, cell, builder, wheel, python, toolchain, outside, made, test: place.test }
  const inner = sources && copied && compiledSources(sources, manifests, copied)
  return {
    wheel,
    sbom: { ...made, application: job.plan.application, epoch: job.plan.epoch },
    key: sources && (await wheelKey({ ...facts, sources }, job.plan.epoch, ports)),
    parts: {
      ...optional('around', inner && copied.apart ? await wheelKey({ ...facts, sources: sourcesAround(sources, copied) }, undefined, ports) : undefined),
      ...optional('compiled', inner && (await compiledKey({ ...facts, sources: inner }, ports))),
    },
  }
}
