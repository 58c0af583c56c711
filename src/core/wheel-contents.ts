/** What a wheel may hold: nothing that runs unasked, nothing beside the project's own packages, nothing for another machine. */
import { createHash } from 'node:crypto'
import { binaryFormat, fitsTarget } from './binary-format.ts'
import { readRecord } from './record.ts'
import type { Target } from './targets.ts'

export interface WheelMember {
  path: string
  data: Buffer
}

export interface ContentFacts {
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
  return [...recordSurprises(members, facts.distInfo), ...members.flatMap(member => memberSurprises(member, facts))]
}

function memberSurprises({ path, data }: WheelMember, { distInfo, target, tops }: ContentFacts): string[] {
  const inside = installedPath(path)
  const [top = ''] = inside.split('/')
  const allowed = top === distInfo || /\.(libs|dylibs)$/.test(top) || /^[^/]+\.data\/(scripts|data|headers)\//.test(path) || tops.has(moduleName(inside))
  const format = binaryFormat(data)
  return [
    ...(/^[^/]+\.pth$/.test(inside) ? [`${path} would run in every Python that the wheel is installed for`] : []),
    ...(!allowed && !/^[^/]+\.pth$/.test(inside) ? [`${path} lies outside the project's packages`] : []),
    ...(format && !target ? [`${path} is compiled for ${format.system} ${format.machines.join(' and ')}, in a wheel for any machine`] : []),
    ...(format && target && !fitsTarget(format, target) ? [`${path} is compiled for ${format.system} ${format.machines.join(' and ')}, not for ${target}`] : []),
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
