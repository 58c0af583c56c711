/** What a wheel may hold: nothing that runs unasked, nothing beside the project's own packages, nothing for another machine. */
import { createHash } from 'node:crypto'
import { binaryFormat, fitsTarget } from './binary-format.ts'
import { normalizeName } from './names.ts'
import { readRecord } from './record.ts'
import type { Target } from './targets.ts'
import { compareVersions } from './version.ts'

export interface WheelMember {
  path: string
  data: Buffer
}

export interface ContentFacts {
  /** Of the wheel. */
  file: string
  /** `name-version.dist-info` */
  distInfo: string
  /** Absent for a wheel of pure Python. */
  target?: Target
  /** Names that may stand at the top: the project's packages and modules. */
  tops: ReadonlySet<string>
}

/** Where a member comes to lie in site-packages (PEP 427, "the .data directory"). */
export const installedPath = (path: string): string => path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//, '')

/** One sentence a surprise; empty when there is none. */
export function wheelSurprises(members: readonly WheelMember[], facts: ContentFacts): string[] {
  return [...recordSurprises(members, facts.distInfo), ...nameSurprises(members, facts), ...members.flatMap(member => memberSurprises(member, facts))]
}

function memberSurprises({ path, data }: WheelMember, { distInfo, target, tops }: ContentFacts): string[] {
  const inside = installedPath(path).replace(sitePackages, '')
  const [top = ''] = inside.split('/')
  const allowed = !sitePackages.test(path) && (top === distInfo || /\.(libs|dylibs)$/.test(top) || /^[^/]+\.data\/(scripts|data|headers)\//.test(path) || tops.has(moduleName(inside)))
  const format = binaryFormat(data)
  const outside = allowed ? [] : [`${path} lies outside the project's packages`]
  return [
    ...(runsUnasked.test(inside) ? [`${path} would run in every Python that the wheel is installed for`] : outside),
    ...(format && !target ? [`${path} is compiled for ${format.system} ${format.machines.join(' and ')}, in a wheel for any machine`] : []),
    ...(format && target && !fitsTarget(format, target) ? [`${path} is compiled for ${format.system} ${format.machines.join(' and ')}, not for ${target}`] : []),
  ]
}

/** By way of the data of a wheel, which is installed wherever it says below the prefix: no place for a project's packages. */
const sitePackages = /^[^/]+\.data\/data\/(?:.*\/)?(?:site|dist)-packages\//i

/** What Python's own module `site` looks for when it starts: also entry points (PEP 829) and modules of these names. */
const runsUnasked = /^(?:[^/]+\.(?:pth|start)|(?:site|user)customize[./].*)$/

/** Installers go by the name of the file, and some refuse a wheel that says another one inside. */
function nameSurprises(members: readonly WheelMember[], { distInfo, file }: ContentFacts): string[] {
  const valuesOf = (of: string, key: string) => {
    const [head = ''] = (members.find(({ path }) => path === `${distInfo}/${of}`)?.data.toString('utf8') ?? '').replaceAll('\r', '').split('\n\n')
    return head.split('\n').flatMap(line => (line.toLowerCase().startsWith(`${key.toLowerCase()}:`) ? [line.slice(key.length + 1).trim()] : []))
  }
  const [name = '', version = '', ...rest] = file.slice(0, -'.whl'.length).split('-')
  const [names, versions, tags] = [valuesOf('METADATA', 'Name'), valuesOf('METADATA', 'Version'), valuesOf('WHEEL', 'Tag')]
  const [pythons = '', abis = '', platforms = ''] = rest.slice(-3)
  const named = pythons.split('.').flatMap(python => abis.split('.').flatMap(abi => platforms.split('.').map(platform => `${python}-${abi}-${platform}`)))
  const differs = tags.filter(tag => !named.includes(tag))
  return [
    ...names.filter(each => normalizeName(each) !== normalizeName(name)).map(each => `METADATA has the name ${each}`),
    ...versions.filter(each => compareVersions(each, version.replaceAll('_', '-')) !== 0).map(each => `METADATA has the version ${each}`),
    ...(differs.length > 0 ? [`WHEEL has the tag ${differs.join(' and ')}, which its name has not`] : []),
  ]
}

/** `pkg/x.py` → `pkg`, `_core.abi3.so` → `_core`. */
const moduleName = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\..*$/, ''))

/** RECORD lists every member but itself, with its sha256 (recording installed projects, PEP 376 and PEP 427). */
function recordSurprises(members: readonly WheelMember[], distInfo: string): string[] {
  const record = members.find(({ path }) => path === `${distInfo}/RECORD`)
  if (!record) return ['it has no RECORD']
  const listed = new Map(readRecord(record.data.toString('utf8')).map(({ path, sha256 }) => [path, sha256]))
  const others = members.filter(({ path }) => path !== record.path)
  return [
    ...others.filter(({ path }) => !listed.has(path)).map(({ path }) => `RECORD does not list ${path}`),
    ...others.filter(({ path, data }) => listed.has(path) && listed.get(path) !== createHash('sha256').update(data).digest('base64url')).map(({ path }) => `RECORD has another sha256 of ${path}`),
    ...[...listed.keys()].filter(path => path !== record.path && !members.some(member => member.path === path)).map(path => `RECORD lists ${path}, which is not there`),
  ]
}
