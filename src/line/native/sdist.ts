/** The sdist of a cell: found again where nothing that it is made from has changed, packed again around files that it carries as they are, else made. */
import { basename, join } from 'node:path/posix'
import type { Copied } from '../../core/copied.ts'
import { sha256 } from '../../core/digest.ts'
import type { Step } from '../../core/steps.ts'
import { archivedFiles, archiveOf, type ArchivedFile } from '../../perform/archive.ts'
import type { Ports } from '../../ports.ts'
import type { Source } from '../sources.ts'
import { keepFile, recallFile } from './kept-files.ts'
import { watched } from './watch.ts'
import { sdistKey } from './wheel-key.ts'
import { perform, toolsFor, type Workshop } from './workshop.ts'

/** Throws `build-strayed` and what its builder throws. What it answers keeps the sdist for the next time: it is made beside wheels that may fail yet. */
export async function makeSdist(file: string, shop: Workshop, ports: Ports): Promise<() => Promise<void>> {
  const to = join(shop.finished, file)
  const keys = await keysOf(file, shop, ports)
  const { key, around } = keys
  if (key && (await recallFile(key, to, ports))) return async () => undefined
  if (around && (await packAgain(around, file, shop, ports))) return () => keepFile([key], to, ports)
  const steps = await build(file, shop, ports)
  const sound = await soundKeys(keys, to, steps, shop, ports)
  return () => keepFile(sound, to, ports)
}

/** Sources are of the release's date. */
async function build(file: string, shop: Workshop, ports: Ports): Promise<readonly Step[]> {
  const { builder, job, place, finished, toolsPython } = shop
  const tools = await toolsFor(toolsPython, shop, ports)
  const steps = builder.sdist({ ...place, output: finished, epoch: job.plan.epoch }, file, tools)
  await watched([tools.python], shop, ports, () => perform(steps, shop, ports))
  return steps
}

/** Of the whole sdist; of all but what stands in the files that it carries as they are. Absent where not all that it is made from is known. */
interface SdistKeys {
  key?: string
  around?: string
}

async function keysOf(file: string, { builder, cell, job, sources, outside, toolchain, toolsPython, copied }: Workshop, ports: Ports): Promise<SdistKeys> {
  if (!sources) return {}
  const facts = { plan: job.plan, cell, builder, python: toolsPython, toolchain, outside }
  return {
    key: await sdistKey({ ...facts, sources }, file, job.plan.epoch, ports),
    ...(copied?.apart && { around: await sdistKey({ ...facts, sources: aroundCarried(sources, copied) }, file, undefined, ports) }),
  }
}

/** Those by which it may be found again, now that it is seen what is in it. */
async function soundKeys({ key, around }: SdistKeys, path: string, steps: readonly Step[], { sources = [], copied }: Workshop, { files }: Ports): Promise<(string | undefined)[]> {
  if (!key || fromCopy(steps)) return [key]
  const held = (await archivedFiles(path, files)) ?? []
  if (!holdsOnly(sources, held)) return []
  return [key, copied && holdsAll(sources, copied, rootOf(basename(path)), held) ? around : undefined]
}

async function packAgain(around: string, file: string, { place, job, sources = [], copied, finished }: Workshop, ports: Ports): Promise<boolean> {
  const { files } = ports
  const before = join(place.work, 'before.tar.gz')
  if (!copied || !(await recallFile(around, before, ports))) return false
  const held = await archivedFiles(before, files)
  if (!held) return false
  const root = rootOf(file)
  const inside = (path: string) => path.slice(root.length + 1)
  const data = (path: string) => files.bytes(join(job.project, path))
  const kept = held.filter(({ path }) => !path.startsWith(`${root}/${copied.folder}/`)).map(async each => (isRust(each.path) ? { ...each, data: await data(inside(each.path)) } : each))
  const carried = sources.filter(({ path }) => path.startsWith(`${copied.folder}/`)).map(async ({ path }): Promise<ArchivedFile> =>
    // maturin's modes: it asks for none.
    ({ path: `${root}/${path}`, data: await data(path), mode: 0o644 }))
  await files.write(join(finished, file), await archiveOf(await Promise.all([...kept, ...carried]), job.plan.epoch))
  return true
}

/** What cargo packs by its name alone. */
const isRust = (path: string): boolean => path.endsWith('.rs')

function aroundCarried(sources: readonly Source[], { folder }: Copied): Source[] {
  return sources.filter(({ path }) => !path.startsWith(`${folder}/`)).map(source => (isRust(source.path) ? { ...source, sha256: '' } : source))
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

/** Whether the sdist holds each file of the carried folder, whatever Rust it holds where the project has it, and both as they are. */
function holdsAll(sources: readonly Source[], { folder }: Copied, root: string, held: readonly ArchivedFile[]): boolean {
  const known = new Map(sources.map(({ path, sha256 }) => [`${root}/${path}`, sha256]))
  const inFolder = (path: string) => path.startsWith(`${root}/${folder}/`)
  const carried = held.filter(({ path }) => inFolder(path) || isRust(path))
  return carried.every(({ path, data }) => known.get(path) === sha256(data)) && carried.filter(({ path }) => inFolder(path)).length === [...known.keys()].filter(inFolder).length
}
