/** What an environment holds against what a release locked. Nothing of the environment is run or imported. */
import { createHash } from 'node:crypto'
import { join, posix } from 'node:path'
import type { LockedPin, Manifest } from '../core/manifest.ts'
import { evaluate } from '../markers/evaluate.ts'
import { MarkerAlgebra } from '../markers/marker.ts'
import { normalizeName, projectOf } from '../core/names.ts'
import type { RoleName } from '../core/plan.ts'
import { misconfigured } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { markerVariables } from './marker-variables.ts'
import { readManifest } from './files.ts'
import { readRecord, type RecordLine } from '../core/record.ts'

export interface Comparison {
  role: RoleName
  /** One line each. */
  deviations: string[]
  /** What was not judged, and why. */
  notes: string[]
}

interface Installed {
  name: string
  version: string
  distInfo: string
  record: RecordLine[]
}

/** What installs, and is no part of an application: not judged unless it is pinned. */
const installers = new Set(['pip', 'setuptools', 'wheel'])

/** Compares with one role, or with the role that fits best. */
export async function verifyEnvironment(environment: string, release: string, role: RoleName | undefined, ports: Ports): Promise<Comparison> {
  const manifest = await readManifest(release, ports)
  const known = Object.keys(manifest.pins) as RoleName[]
  const roles = role ? known.filter(name => name === role) : known
  if (roles.length === 0) throw misconfigured([{ code: 'role-missing', fact: `the release has no pins of ${role ?? 'any role'}`, fix: `It has: ${known.join(', ') || 'none'}`, where: { key: '--role' } }])
  const site = await sitePackages(environment, ports)
  const installed = await installedIn(site, ports)
  const judged = installed.filter(each => !isCompanion(each, manifest))
  const ofFiles = [...(await changedFiles(site, installed, ports)), ...(await changedApplication(site, installed, manifest, release, ports))]
  const variables = markerVariables(await ports.files.text(join(environment, 'pyvenv.cfg')), ports.host)
  const [best] = roles
    .map(name => ({ role: name, ...compareSets(judged, expected(manifest, name, variables), name) }))
    .sort((a, b) => a.deviations.length - b.deviations.length)
  if (!best) throw new Error('no role')
  return { ...best, deviations: [...best.deviations, ...ofFiles] }
}

/** `app-locked` of this release holds requirements and nothing that runs; of another version it is a stranger like any. */
const isCompanion = ({ name, version }: Installed, { application, files }: Manifest): boolean =>
  version === application.version && name !== normalizeName(application.name) && files.some(({ path }) => path.startsWith('wheels/') && projectOf(posix.basename(path)) === name)

async function sitePackages(environment: string, { files }: Ports): Promise<string> {
  const refuse = (fact: string) => misconfigured([{ code: 'environment-unknown', fact, fix: 'Name the folder of a virtual environment', where: { key: '--environment' } }])
  const configuration = join(environment, 'pyvenv.cfg')
  if (!(await files.has(configuration))) throw refuse(`${environment} has no pyvenv.cfg`)
  const minor = /^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(await files.text(configuration))?.[1]
  for (const candidate of [`lib/python${minor}/site-packages`, 'Lib/site-packages']) {
    if (await files.has(join(environment, candidate))) return join(environment, candidate)
  }
  throw refuse(`${environment} has no site-packages folder`)
}

async function installedIn(site: string, { files }: Ports): Promise<Installed[]> {
  const found = (await files.list(site)).filter(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path))
  return Promise.all(
    found.map(async ({ path }) => {
      const metadata = await files.text(join(site, path))
      const field = (name: string) => new RegExp(`^${name}: *(.+)$`, 'm').exec(metadata)?.[1]?.trim() ?? ''
      const distInfo = posix.dirname(path)
      const record = join(site, distInfo, 'RECORD')
      return { name: normalizeName(field('Name')), version: field('Version'), distInfo, record: (await files.has(record)) ? readRecord(await files.text(record)) : [] }
    }),
  )
}

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

/** Files that differ from their distribution's RECORD, and files that stand in none. Compiled caches are derived, so they are left out. */
async function changedFiles(site: string, installed: readonly Installed[], { files }: Ports): Promise<string[]> {
  const recorded = installed.flatMap(({ name, record }) => record.map(line => ({ name, ...line })))
  const claimed = new Set([...recorded.map(({ path }) => path), ...installed.flatMap(({ distInfo }) => ['RECORD', 'INSTALLER', 'REQUESTED', 'direct_url.json'].map(file => `${distInfo}/${file}`))])
  const unclaimed = (await files.list(site)).map(({ path }) => path).filter(path => !claimed.has(path) && !isCache(path))
  const changed = await Promise.all(
    recorded.filter(({ path }) => !isCache(path) && !/^[^/]+\.dist-info\/RECORD$/.test(path)).map(async ({ name, path, sha256 }) => {
      const at = join(site, path)
      if (!(await files.has(at))) return `${name}: ${path} is missing`
      if (!sha256) return `${name}: ${path} has no hash in its RECORD`
      const actual = createHash('sha256').update(await files.bytes(at)).digest('base64url')
      return actual === sha256 ? [] : `${name}: ${path} is not what its RECORD says`
    }),
  )
  return [...changed.flat(), ...(await uncheckedCaches(site, files)), ...unclaimed.map(path => `${path}: belongs to no installed distribution`)]
}

/** Python holds a compiled cache against its source unless its flags say `unchecked` (PEP 552): pip never writes such a one. */
async function uncheckedCaches(site: string, files: Ports['files']): Promise<string[]> {
  const caches = (await files.list(site)).map(({ path }) => path).filter(isCache)
  const flags = await Promise.all(caches.map(async path => Buffer.from(await files.bytes(join(site, path))).subarray(4, 8)))
  return caches.filter((_, index) => flags[index]?.equals(uncheckedHash)).map(path => `${path}: is run without a look at its source`)
}

const uncheckedHash = Buffer.from([1, 0, 0, 0])

const isCache = (path: string) => /(^|\/)__pycache__\/[^/]+\.pyc$/.test(path)

/** RECORD can be changed together with a file; the release's own wheel cannot: the manifest has its sha256. */
async function changedApplication(site: string, installed: readonly Installed[], manifest: Manifest, release: string, ports: Ports): Promise<string[]> {
  const application = installed.find(({ name }) => name === normalizeName(manifest.application.name))
  if (!application) return []
  const { readWheel } = await import('../perform/wheel.ts')
  const wheels = manifest.files.map(({ path }) => path).filter(path => path.startsWith('wheels/') && path.endsWith('.whl') && projectOf(posix.basename(path)) === normalizeName(manifest.application.name))
  const perWheel = await Promise.all(
    wheels.map(async path => {
      const wheel = await readWheel(join(release, path), ports.files).catch(() => undefined)
      if (!wheel) return [`${application.name}: ${path} cannot be read, so it was not compared with it`]
      return (await differences(site, wheel, ports)).map(file => `${application.name}: ${file} is not what the release's wheel has`)
    }),
  )
  // Several platforms, several wheels: what is installed is one of them.
  const [least = []] = perWheel.sort((a, b) => a.length - b.length)
  return least
}

async function differences(site: string, { members, distInfo }: { members: readonly { path: string; data: Buffer }[]; distInfo: string }, { files }: Ports): Promise<string[]> {
  const payload = members.filter(({ path }) => path !== `${distInfo}/RECORD` && !/\.data\//.test(path))
  const checked = await Promise.all(
    payload.map(async ({ path, data }) => {
      const at = join(site, path)
      return (await files.has(at)) && Buffer.from(await files.bytes(at)).equals(data) ? [] : [path]
    }),
  )
  return checked.flat()
}
