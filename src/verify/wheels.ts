/** What is installed against the wheels that it may have come from: a RECORD can be changed together with a file, a wheel that is known by its sha256 cannot. */
import { join, posix } from 'node:path/posix'
import { binaryFormat } from '../core/binary-format.ts'
import { projectOf } from '../core/names.ts'
import { readPinned } from '../core/pinned-packages.ts'
import { installedPath } from '../core/wheel-contents.ts'
import type { Wheel } from '../perform/wheel.ts'
import type { Ports } from '../ports.ts'
import type { Installed } from './installed.ts'

export interface Candidate {
  /** How it is named. */
  label: string
  /** Absolute. */
  path: string
  /** In words: `the release's wheel`. */
  whose: string
}

export interface Place {
  /** The folder site-packages. */
  site: string
  /** Whether it is a client's, whose modules may be compiled, and whose libraries are stripped and look for each other beside themselves. */
  asPacked: boolean
}

/** The wheels of a folder that the requirements accept, by `name version`. Others are of no use as witnesses. */
export async function pinnedWheels(folder: string, requirements: string, { files }: Ports): Promise<Map<string, Candidate[]>> {
  const accepted = new Map(readPinned(await files.text(requirements)).flatMap(({ name, version, sha256 }) => sha256.map(digest => [digest, `${name} ${version}`] as const)))
  const known = new Map<string, Candidate[]>()
  for (const { path } of (await files.list(folder)).filter(each => each.path.endsWith('.whl'))) {
    const id = accepted.get((await files.digest(join(folder, path))).sha256)
    if (id && projectOf(posix.basename(path)) === id.split(' ')[0]) known.set(id, [...(known.get(id) ?? []), { label: path, path: join(folder, path), whose: 'its pinned wheel' }])
  }
  return known
}

/** One line each. Several platforms, several wheels: what is installed is one of them, and the nearest counts. */
export async function matchesWheel(place: Place, installed: Installed, candidates: readonly Candidate[], ports: Ports): Promise<string[]> {
  const { readWheel } = await import('../perform/wheel.ts')
  const perWheel = await Promise.all(
    candidates.map(async ({ label, path, whose }) => {
      const wheel = await readWheel(path, ports.files).catch(() => undefined)
      if (!wheel) return [`${installed.name}: ${label} cannot be read, so it was not compared with it`]
      return [
        ...(await changed(place, installed, wheel, ports)).map(file => `${installed.name}: ${file} is not what ${whose} has`),
        ...added(place, installed, wheel).map(file => `${installed.name}: ${file} stands in its RECORD, and is not in ${whose}`),
      ]
    }),
  )
  const [least = []] = perWheel.sort((a, b) => a.length - b.length)
  return least
}

/** What installers leave as it is: not scripts, whose first line they write, and not RECORD. */
async function changed({ site, asPacked }: Place, { record }: Installed, { members, distInfo }: Wheel, { files }: Ports): Promise<string[]> {
  const recorded = new Set(asPacked ? record.map(({ path }) => path) : [])
  const payload = members.map(member => ({ ...member, path: installedPath(member.path) })).filter(({ path }) => path !== `${distInfo}/RECORD` && !/\.data\//.test(path))
  const checked = await Promise.all(
    payload.map(async ({ path, data }) => {
      const at = join(site, path)
      if (recorded.has(compiledOf(path)) || (recorded.has(path) && binaryFormat(data))) return []
      return (await files.has(at)) && Buffer.from(await files.bytes(at)).equals(data) ? [] : [path]
    }),
  )
  return checked.flat()
}

/** A line of RECORD vouches for a file that somebody has put there. What installers add is known; scripts lie outside. */
function added({ asPacked }: Place, { record, distInfo }: Installed, { members }: Wheel): string[] {
  const paths = members.map(({ path }) => installedPath(path))
  const known = new Set([...paths, ...(asPacked ? paths.map(compiledOf) : []), ...['RECORD', 'INSTALLER', 'REQUESTED', 'direct_url.json', 'uv_cache.json'].map(file => `${distInfo}/${file}`)])
  return record.map(({ path }) => path).filter(path => !known.has(path) && !/^\.\.\//.test(path) && !/(^|\/)__pycache__\/[^/]+\.pyc$/.test(path))
}

/** Of a source; of anything else no file at all. */
const compiledOf = (path: string): string => (path.endsWith('.py') ? `${path}c` : '')
