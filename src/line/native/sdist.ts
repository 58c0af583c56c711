/** The sdist of a cell: found again where nothing that it is made from has changed, packed again around files that it carries along, else made. */
import { join } from 'node:path'
import type { BuildTools } from '../../../native-build/backend.ts'
import type { Copied } from '../../core/copied.ts'
import { sha256 } from '../../core/digest.ts'
import type { Step } from '../../core/steps.ts'
import { execute } from '../../execute.ts'
import { archivedFiles, archiveOf, type ArchivedFile } from '../../perform/archive.ts'
import type { Ports } from '../../ports.ts'
import { defaultPython } from '../pythons.ts'
import type { Source } from '../sources.ts'
import { keepFile, recallFile } from './kept-files.ts'
import { sourcesAround } from './rewrap.ts'
import { sdistKey } from './wheel-key.ts'
import { confined, type Workshop } from './workshop.ts'

export async function makeSdist(file: string, tools: BuildTools, shop: Workshop, ports: Ports): Promise<void> {
  const { builder, job, place, sources } = shop
  const to = join(shop.finished, file)
  const { key, around } = await keysOf(file, shop, ports)
  if (key && (await recallFile(key, to, ports))) return
  if (around && (await packAgain(around, file, shop, ports))) return keepFile([key], to, ports)
  // Sources are of the release's date.
  const steps = builder.sdist({ ...place, output: shop.finished, epoch: job.plan.epoch }, file, tools)
  await execute(steps.map(step => confined(step, shop)), ports)
  if (!sources) return
  if (fromCopy(steps)) return keepFile([key], to, ports)
  const held = (await archivedFiles(to, ports.files)) ?? []
  if (holdsOnly(sources, held)) await keepFile([key, shop.copied && holdsAll(sources, shop.copied, rootOf(file), held) ? around : undefined], to, ports)
}

/** Of the whole sdist, and of all but the files that it carries along; absent where not all that it is made from is known. */
async function keysOf(file: string, { builder, cell, job, sources, toolchain, copied }: Workshop, ports: Ports): Promise<{ key?: string; around?: string }> {
  if (!sources) return {}
  const facts = { plan: job.plan, cell, builder, python: await defaultPython(ports), toolchain }
  return {
    key: await sdistKey({ ...facts, sources }, file, job.plan.epoch, ports),
    ...(copied?.apart && { around: await sdistKey({ ...facts, sources: sourcesAround(sources, copied) }, file, undefined, ports) }),
  }
}

async function packAgain(around: string, file: string, { place, job, sources = [], copied, finished }: Workshop, ports: Ports): Promise<boolean> {
  const { files } = ports
  const before = join(place.work, 'before.tar.gz')
  if (!copied || !(await recallFile(around, before, ports))) return false
  const kept = (await archivedFiles(before, files))?.filter(({ path }) => !path.startsWith(`${rootOf(file)}/${copied.folder}/`))
  if (!kept) return false
  const carried = sources.filter(({ path }) => path.startsWith(`${copied.folder}/`)).map(async ({ path, executable }): Promise<ArchivedFile> =>
    ({ path: `${rootOf(file)}/${path}`, data: await files.bytes(join(job.project, path)), mode: executable ? 0o755 : 0o644 }))
  await files.write(join(finished, file), await archiveOf([...kept, ...(await Promise.all(carried))], job.plan.epoch))
  return true
}

const rootOf = (file: string): string => file.slice(0, -'.tar.gz'.length)

/** What is not in the copy is not in the sdist. */
const fromCopy = (steps: readonly Step[]): boolean => steps.some(step => step.do === 'copy-sources')

/** A tool that looks into the project itself may have taken what git ignores, or a crate beside the project: no key knows those. */
function holdsOnly(sources: readonly Source[], held: readonly ArchivedFile[]): boolean {
  const known = new Set(sources.map(source => source.sha256))
  return held.length > 0 && held.every(({ path, data }) => written.test(path) || known.has(sha256(data)))
}

/** By the tool, from pyproject.toml and the crate's own Cargo.toml. */
const written = /(^|\/)(PKG-INFO|Cargo\.toml)$/

/** Whether of the carried files the sdist holds each as it is, and nothing else. */
function holdsAll(sources: readonly Source[], { folder }: Copied, root: string, held: readonly ArchivedFile[]): boolean {
  const carried = sources.filter(({ path }) => path.startsWith(`${folder}/`))
  const inside = new Map(held.filter(({ path }) => path.startsWith(`${root}/${folder}/`)).map(({ path, data }) => [path, sha256(data)]))
  return inside.size === carried.length && carried.every(({ path, sha256 }) => inside.get(`${root}/${path}`) === sha256)
}
