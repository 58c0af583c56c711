/**
 * What a build must leave alone. Where no container holds it, nothing keeps it from writing there: it is seen afterwards, and what
 * was made is not used.
 */
import { dirname, join, relative } from 'node:path/posix'
import { ReleaseError, type Problem } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { completeMark } from '../shared-environment.ts'
import { projectContents } from '../sources.ts'
import type { Workshop } from './workshop.ts'

/** Some work of a build. Throws `build-strayed`, with whatever else went wrong. @param pythons the interpreters that it runs */
export async function watched(pythons: readonly string[], shop: Workshop, ports: Ports, work: () => Promise<void>): Promise<void> {
  if (shop.builder.contained?.(shop.cell.target)) return work()
  const places = await placesOf(pythons, shop, ports)
  const failure = await work().then(() => undefined, (error: unknown) => {
    if (error instanceof ReleaseError) return error
    // Interrupted, or the system's: nothing of it is used anyway.
    throw error
  })
  const problems = (await Promise.all(places.map(place => strays(place, ports)))).flat()
  if (problems.length > 0) throw new ReleaseError([...problems, ...(failure?.problems ?? [])])
  if (failure) throw failure
}

interface Place {
  what: string
  folder: string
  before: Map<string, string>
  look(): Promise<Map<string, string>>
  /** So that nothing of it is used again, where it is ours alone. */
  forget?(): Promise<void>
}

/** Wheels and sdist are made side by side: for each, what a folder held before is what it held before any of them began. */
async function placesOf(pythons: readonly string[], { job, place, tools, untouched }: Workshop, { files, host, ...ports }: Ports): Promise<Place[]> {
  const ours = [place.work, host.cacheFolder, job.release]
  const contents = () => projectContents(job.project, ours, { files, host, ...ports })
  const environments = new Set([tools, ...pythons.map(python => dirname(dirname(python)))].filter(folder => folder.startsWith(host.cacheFolder)))
  const open = async (each: Omit<Place, 'before'>): Promise<Place> => {
    const before = untouched.get(each.folder) ?? each.look()
    untouched.set(each.folder, before)
    return { ...each, before: await before }
  }
  return Promise.all([
    open({ what: "the project's sources", folder: job.project, look: contents }),
    open({ what: 'the release folder', folder: job.release, look: () => files.stamps(job.release) }),
    ...[...environments].map(folder => open({ what: 'the tools that it builds with', folder, look: () => stampsOfTools(folder, files), forget: () => files.remove(join(folder, completeMark)) })),
  ])
}

/** But for the mark, which goes as soon as one of two that look at once has seen something. */
async function stampsOfTools(folder: string, files: Ports['files']): Promise<Map<string, string>> {
  const stamps = await files.stamps(folder)
  stamps.delete(completeMark)
  return stamps
}

async function strays({ what, folder, before, look, forget }: Place, { host }: Ports): Promise<Problem[]> {
  const after = await look()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(path => before.get(path) !== after.get(path) && !compiledByPython(path)).sort()
  if (changed.length === 0) return []
  await forget?.()
  const at = relative(host.cwd, folder)
  const more = changed.length > 5 ? ` and ${changed.length - 5} more` : ''
  return [{
    code: 'build-strayed',
    fact: `while it was built, ${what} changed in ${at.startsWith('..') ? folder : at || '.'}: ${changed.slice(0, 5).join(', ')}${more}`,
    fix: 'A build may write into its own folder only: look at its build script, and do not use what it wrote; if it was you or another run, run again',
  }]
}

/** Any use of an environment may write them. */
const compiledByPython = (path: string): boolean => /(^|\/)__pycache__\//.test(path)
