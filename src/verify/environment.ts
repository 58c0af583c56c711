/** What an environment holds against what a release locked. Nothing of the environment is run or imported. */
import { createHash } from 'node:crypto'
import { join, posix } from 'node:path/posix'
import type { LockedPin, Manifest } from '../core/manifest.ts'
import { evaluate } from '../markers/evaluate.ts'
import { MarkerAlgebra } from '../markers/marker.ts'
import { normalizeName, projectOf } from '../core/names.ts'
import type { RoleName } from '../core/plan.ts'
import { isRecord } from '../core/record.ts'
import { requirementsOf } from '../core/release-contents.ts'
import { misconfigured } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { installedIn, type Installed } from './installed.ts'
import { findSite } from './site.ts'
import { matchesWheel, pinnedWheels, type Place } from './wheels.ts'
import { readManifest } from './files.ts'

export interface Comparison {
  role: RoleName
  /** One line each. */
  deviations: string[]
  /** What was not judged, and why. */
  notes: string[]
}

/** What installs, and is no part of an application: not judged unless it is pinned. */
const installers = new Set(['pip', 'setuptools', 'wheel'])

/** Compares with one role, or with the role that fits best. @param wheels A folder of the pins' own wheels, as an index gave them */
export async function verifyEnvironment(environment: string, release: string, role: RoleName | undefined, ports: Ports, wheels?: string): Promise<Comparison> {
  const manifest = await readManifest(release, ports)
  const known = Object.keys(manifest.pins) as RoleName[]
  // Where both fit alike, the server's: a client is held to its wheels less closely.
  const roles = role ? known.filter(name => name === role) : known.toSorted().reverse()
  if (roles.length === 0) throw misconfigured([{ code: 'role-missing', fact: `the release has no pins of ${role ?? 'any role'}`, fix: `It has: ${known.join(', ') || 'none'}`, where: { key: '--role' } }])
  const { site, venv, variables } = await findSite(environment, ports)
  const installed = await installedIn(site, ports)
  const judged = installed.filter(each => !isCompanion(each, manifest))
  const caches = await uncheckedCaches(site, venv, ports.files)
  const ofFiles = [...caches.deviations, ...(await changedFiles(site, venv, installed, ports))]
  const [best] = roles
    .map(name => ({ role: name, ...compareSets(judged, expected(manifest, name, variables), name) }))
    .sort((a, b) => a.deviations.length - b.deviations.length)
  if (!best) throw new Error('no role')
  const place: Place = { site, asPacked: best.role === 'client' && !venv }
  const application = await changedApplication(place, installed, manifest, release, ports)
  const held = wheels ? await changedPins(place, installed, { manifest, role: best.role, release, wheels }, ports) : { deviations: [], notes: [] }
  const packed = place.asPacked ? ['what the client was packed with is compiled or stripped: such modules and libraries were held to their RECORD, not to wheels'] : []
  return { ...best, deviations: [...best.deviations, ...ofFiles, ...application, ...held.deviations], notes: [...best.notes, ...caches.notes, ...held.notes, ...packed] }
}

/** `app-locked` of this release holds requirements and nothing that runs; of another version it is a stranger like any. */
const isCompanion = ({ name, version }: Installed, { application, files }: Manifest): boolean =>
  version === application.version && name !== normalizeName(application.name) && files.some(({ path }) => path.startsWith('wheels/') && projectOf(posix.basename(path)) === name)

/** The pins that apply in that environment, and the application itself. */
function expected(manifest: Manifest, role: RoleName, variables: Readonly<Record<string, string>>): LockedPin[] {
  const algebra = new MarkerAlgebra()
  // A marker that depends on what cannot be known here counts as holding: better a false alarm than a silent gap.
  const applies = ({ marker }: LockedPin) => !marker || evaluate(algebra.parse(marker), { variables }) !== false
  const { name, version } = manifest.application
  return [...(manifest.pins[role] ?? []).filter(applies), { name: normalizeName(name), version }]
}

function compareSets(installed: readonly Installed[], pins: readonly LockedPin[], role: RoleName): { deviations: string[]; notes: string[] } {
  const pinned = new Map(pins.map(({ name, version }) => [name, version]))
  const present = new Set(installed.map(({ name }) => name))
  const strange = installed.filter(({ name }) => !pinned.has(name))
  return {
    deviations: [
      ...installed.filter(({ name, version }) => pinned.has(name) && pinned.get(name) !== version).map(({ name, version }) => `${name}: ${version} is installed, ${pinned.get(name)} is pinned for the ${role}`),
      ...strange.filter(({ name }) => !installers.has(name)).map(({ name, version }) => `${name}: ${version} is installed, but not pinned for the ${role}`),
      ...pins.filter(({ name }) => !present.has(name)).map(({ name, version }) => `${name}: ${version} is pinned for the ${role}, but not installed`),
    ],
    notes: strange.filter(({ name }) => installers.has(name)).map(({ name, version }) => `${name} ${version} installs packages and is no part of the release: not judged`),
  }
}

/**
 * Files that differ from their distribution's RECORD, and files that stand in none. Compiled caches are derived, so they are left out.
 * Installers of environments may link files; elsewhere a link is none of a wheel's, and in another root it would lead into this machine.
 */
async function changedFiles(site: string, venv: boolean, installed: readonly Installed[], { files }: Ports): Promise<string[]> {
  const recorded = installed.flatMap(({ name, record }) => record.map(line => ({ name, ...line })))
  const claimed = new Set([...recorded.map(({ path }) => path), ...installed.flatMap(({ distInfo }) => ['RECORD', 'INSTALLER', 'REQUESTED', 'direct_url.json'].map(file => `${distInfo}/${file}`))])
  const listed = await files.list(site)
  const unclaimed = listed.map(({ path }) => path).filter(path => !claimed.has(path) && !isCache(path))
  const links = venv ? [] : listed.filter(({ path, kind }) => kind === 'link' && claimed.has(path)).map(({ path }) => path)
  const changed = await Promise.all(
    recorded.filter(({ path }) => !isCache(path) && !isRecord(path)).map(async ({ name, path, sha256 }) => {
      const at = join(site, path)
      if (!(await files.has(at))) return `${name}: ${path} is missing`
      if (!sha256) return `${name}: ${path} has no hash in its RECORD`
      const actual = createHash('sha256').update(await files.bytes(at)).digest('base64url')
      return actual === sha256 ? [] : `${name}: ${path} is not what its RECORD says`
    }),
  )
  return [...changed.flat(), ...links.map(path => `${path}: is a link, which no wheel has`), ...unclaimed.map(path => `${path}: belongs to no installed distribution`)]
}

/**
 * Python holds a compiled cache against its source unless its flags say `unchecked` (PEP 552): pip never writes such a one. Bundles have
 * no other: whether they are what the sources say, nothing of the release tells.
 */
async function uncheckedCaches(site: string, venv: boolean, files: Ports['files']): Promise<Pick<Comparison, 'deviations' | 'notes'>> {
  const caches = (await files.list(site)).map(({ path }) => path).filter(isCache)
  const flags = await Promise.all(caches.map(async path => Buffer.from(await files.bytes(join(site, path))).subarray(4, 8)))
  const unchecked = caches.filter((_, index) => flags[index]?.equals(uncheckedHash))
  if (!venv && unchecked.length > 0 && unchecked.length === caches.length) return { deviations: [], notes: [`all ${caches.length} compiled caches are run without a look at their sources, and were not judged`] }
  return { deviations: unchecked.map(path => `${path}: is run without a look at its source`), notes: [] }
}

const uncheckedHash = Buffer.from([1, 0, 0, 0])

const isCache = (path: string) => /(^|\/)__pycache__\/[^/]+\.pyc$/.test(path)

/** RECORD can be changed together with a file; the release's own wheel cannot: the manifest has its sha256. */
async function changedApplication(place: Place, installed: readonly Installed[], { application: { name }, files }: Manifest, release: string, ports: Ports): Promise<string[]> {
  const application = installed.find(each => each.name === normalizeName(name))
  const wheels = files.map(({ path }) => path).filter(path => path.startsWith('wheels/') && path.endsWith('.whl') && projectOf(posix.basename(path)) === normalizeName(name))
  return application ? matchesWheel(place, application, wheels.map(path => ({ label: path, path: join(release, path), whose: 'the release\'s wheel' })), ports) : []
}

/** The same for everything that is pinned, as far as its wheels are at hand: the requirements of the release have their sha256. */
async function changedPins(place: Place, installed: readonly Installed[], { manifest, role, release, wheels }: { manifest: Manifest; role: RoleName; release: string; wheels: string }, ports: Ports): Promise<Pick<Comparison, 'deviations' | 'notes'>> {
  const pinned = new Set((manifest.pins[role] ?? []).map(({ name, version }) => `${name} ${version}`))
  const judged = installed.filter(({ name, version }) => pinned.has(`${name} ${version}`))
  const known = await pinnedWheels(wheels, join(release, requirementsOf(role)), ports)
  const found = judged.map(each => ({ each, candidates: known.get(`${each.name} ${each.version}`) ?? [] }))
  const without = found.filter(({ candidates }) => candidates.length === 0).map(({ each }) => each.name)
  return {
    deviations: (await Promise.all(found.map(({ each, candidates }) => matchesWheel(place, each, candidates, ports)))).flat(),
    notes: without.length > 0 ? [`held to their RECORD only, for want of a pinned wheel: ${without.join(', ')}`] : [],
  }
}
