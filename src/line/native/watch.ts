/**
 * What a build must leave alone. Where no container holds it, nothing keeps it from writing there: it is seen afterwards, and what
 * was made is not used.
 */
import { dirname, join, relative } from 'node:path/posix'
import { ReleaseError, type Problem } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { compiledByPython, completeMark, installedFiles, toolFiles } from '../shared-environment.ts'
import { contentsOf, projectContents } from '../sources.ts'
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

export interface Place {
  what: string
  folder: string
  /** Paths of all that is not as it was. */
  changed(): Promise<string[]>
  /** So that nothing of it is used again, where it is ours alone. */
  forget?(): Promise<void>
}

/** Wheels and sdist are made side by side: for each, what a folder held before is what it held before any of them began. */
async function placesOf(pythons: readonly string[], { job, place, tools, untouched, sources }: Workshop, ports: Ports): Promise<Place[]> {
  const { files, host } = ports
  const ours = [place.work, host.cacheFolder, job.release]
  const environments = new Set([tools, ...pythons.map(python => dirname(dirname(python)))].filter(folder => folder.startsWith(host.cacheFolder)))
  const open = (folder: string, make: () => Promise<Place>): Promise<Place> => {
    const opened = untouched.get(folder) ?? make()
    untouched.set(folder, opened)
    return opened
  }
  return Promise.all([
    // Sources were read when it began.
    open(job.project, () => compared("the project's sources", job.project, () => projectContents(job.project, ours, ports), sources && contentsOf(sources, job.project, ours))),
    open(job.release, () => compared('the release folder', job.release, () => files.stamps(job.release))),
    ...[...environments].map(folder => open(folder, () => toolsPlace(folder, ports))),
  ])
}

async function compared(what: string, folder: string, look: () => Promise<Map<string, string>>, known?: Map<string, string>): Promise<Place> {
  const before = known ?? (await look())
  return {
    what,
    folder,
    async changed() {
      const after = await look()
      return [...new Set([...before.keys(), ...after.keys()])].filter(path => before.get(path) !== after.get(path))
    },
  }
}

/** Twenty thousand files: they are looked at once, afterwards. What is there then and was there before has not changed since; were any gone, there would be fewer than were installed. */
async function toolsPlace(folder: string, { files }: Ports): Promise<Place> {
  const [began, installed] = await Promise.all([files.moment(folder), installedFiles(folder, files)])
  return {
    what: 'the tools that it builds with',
    folder,
    async changed() {
      const { paths, changed } = await toolFiles(folder, began, files)
      const fewer = installed - paths.length
      return fewer > 0 ? [...changed, `${fewer} of its files, which are gone`] : changed
    },
    forget: () => files.remove(join(folder, completeMark)),
  }
}

async function strays({ what, folder, changed: look, forget }: Place, { host }: Ports): Promise<Problem[]> {
  const changed = (await look()).filter(path => !compiledByPython(path)).sort()
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
