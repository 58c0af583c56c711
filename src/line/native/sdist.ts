/** The sdist of a cell: found again where nothing that it is made from has changed, else made. */
import { join } from 'node:path'
import type { BuildTools } from '../../../native-build/backend.ts'
import { sha256 } from '../../core/digest.ts'
import type { Step } from '../../core/steps.ts'
import { execute } from '../../execute.ts'
import { archivedFiles } from '../../perform/archive.ts'
import type { Ports } from '../../ports.ts'
import { defaultPython } from '../pythons.ts'
import type { Source } from '../sources.ts'
import { keepFile, recallFile } from './kept-files.ts'
import { sdistKey } from './wheel-key.ts'
import { confined, type Workshop } from './workshop.ts'

export async function makeSdist(file: string, tools: BuildTools, shop: Workshop, ports: Ports): Promise<void> {
  const { builder, cell, job, place, sources, toolchain } = shop
  const to = join(shop.finished, file)
  const python = await defaultPython(ports)
  const key = sources && (await sdistKey({ plan: job.plan, cell, builder, python, toolchain, sources }, file, ports))
  if (key && (await recallFile(key, to, ports))) return
  // Sources are of the release's date.
  const steps = builder.sdist({ ...place, output: shop.finished, epoch: job.plan.epoch }, file, tools)
  await execute(steps.map(step => confined(step, shop)), ports)
  if (sources && (fromCopy(steps) || (await holdsOnly(sources, to, ports)))) await keepFile([key], to, ports)
}

/** What is not in the copy is not in the sdist. */
const fromCopy = (steps: readonly Step[]): boolean => steps.some(step => step.do === 'copy-sources')

/** A tool that looks into the project itself may have taken what git ignores, or a crate beside the project: no key knows those. */
async function holdsOnly(sources: readonly Source[], sdist: string, { files }: Ports): Promise<boolean> {
  const known = new Set(sources.map(source => source.sha256))
  const held = await archivedFiles(sdist, files)
  return held.every(({ path, data }) => written.test(path) || known.has(sha256(data)))
}

/** By the tool, from pyproject.toml and the crate's own Cargo.toml. */
const written = /(^|\/)(PKG-INFO|Cargo\.toml)$/
