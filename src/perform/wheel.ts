import { createHash } from 'node:crypto'
import { failed } from '../errors.ts'
import { posix } from 'node:path'
import { installedPath } from '../core/wheel-contents.ts'
import { sbomOf, sbomPath, type SbomFacts } from '../core/sbom.ts'
import type { NormalizeWheel, UnpackWheel } from '../core/steps.ts'
import type { Ports } from '../ports.ts'
import { readZip, writeZip, type Member } from './zip.ts'

export interface Wheel {
  members: Member[]
  /** `name-version.dist-info` */
  distInfo: string
  metadata: string
  /** Dotted names of the compiled modules inside. */
  extensionModules: string[]
}

/** Reads a wheel (binary distribution format, PEP 427). Throws `wheel-malformed` where it has no metadata. */
export async function readWheel(path: string, files: Ports['files']): Promise<Wheel> {
  const members = await readZip(await files.bytes(path)).catch((cause: unknown) => {
    throw failed({ code: 'wheel-malformed', fact: `${path} is not a zip file: ${cause instanceof Error ? cause.message : String(cause)}`, fix: 'Build it again' }, cause)
  })
  const seen = new Set<string>()
  const twice = members.find(({ path }) => seen.size === seen.add(path).size)
  if (twice) throw failed({ code: 'wheel-malformed', fact: `${path} holds '${twice.path}' twice`, fix: 'Build it again' })
  const metadata = members.find(member => /^[^/]+\.dist-info\/METADATA$/.test(member.path))
  if (!metadata) throw failed({ code: 'wheel-malformed', fact: `${path} has no .dist-info/METADATA`, fix: 'Build it again' })
  return {
    members,
    distInfo: metadata.path.slice(0, metadata.path.indexOf('/')),
    metadata: metadata.data.toString('utf8'),
    extensionModules: members.flatMap(({ path }) => extensionModule(path) ?? []),
  }
}

/** `pkg/_core.abi3.so` → `pkg._core`; libraries grafted into `*.libs/` are no modules. */
export function extensionModule(path: string): string | undefined {
  const found = /^(.*?)(\.[\w-]+)?\.(so|pyd)$/.exec(path)
  if (!found?.[1] || /\.libs\//.test(path) || /\.data\/(?!(plat|pure)lib\/)/.test(path)) return undefined
  return installedPath(found[1]).replaceAll('/', '.')
}

export async function normalizeWheel({ from, to, epoch, hide, tag, sbom }: NormalizeWheel, { files }: Ports): Promise<void> {
  const wheel = await readWheel(from, files)
  const { distInfo } = wheel
  const kept = wheel.members
    .filter(({ path }) => path !== `${distInfo}/RECORD`)
    .map(member => (member.path.startsWith(`${distInfo}/sboms/`) ? hidden(member, hide) : member))
    .map(member => (tag && member.path === `${distInfo}/WHEEL` ? retagged(member, tag) : member))
    .map(member => ({ ...member, mode: member.mode & 0o100 ? 0o755 : 0o644 }))
  const members = sbom ? withSbom(kept, distInfo, sbom) : kept
  await files.write(to, await writeWheel(members.sort(order(distInfo)), distInfo, epoch))
}

/** In place of an older one. */
export function withSbom(members: readonly Member[], distInfo: string, facts: SbomFacts): Member[] {
  const path = sbomPath(distInfo)
  return [...members.filter(member => member.path !== path), { path, data: Buffer.from(sbomOf(members, distInfo, facts)), mode: 0o644 }]
}

export async function unpackWheel({ wheel, to }: UnpackWheel, { files }: Ports): Promise<void> {
  const { members } = await readWheel(wheel, files)
  const installed = members.map(member => ({ ...member, inside: installedPath(member.path) })).filter(({ inside }) => !/^[^/]+\.data\//.test(inside))
  await Promise.all(installed.map(({ inside, data, mode }) => files.write(posix.join(to, inside), data, mode & 0o100 ? 0o755 : 0o644)))
}

/** A wheel of these members in this order, and their RECORD. */
export function writeWheel(members: readonly Member[], distInfo: string, epoch: number): Promise<Buffer> {
  const record = `${distInfo}/RECORD`
  const lines = [...members.map(recordLine), `${csv(record)},,`]
  return writeZip([...members, { path: record, data: Buffer.from(`${lines.join('\n')}\n`), mode: 0o644 }], epoch)
}

/** "Archivers are encouraged to place the .dist-info files physically at the end of the archive" (binary distribution format). */
export const order = (distInfo: string) => (a: Member, b: Member): number => rank(a, distInfo) - rank(b, distInfo) || (a.path < b.path ? -1 : 1)
const rank = ({ path }: Member, distInfo: string): number => (path.startsWith(`${distInfo}/`) ? 1 : 0)

/** Folders stand in an SBOM as paths or inside addresses, where a space is %20. */
function hidden(member: Member, hide: Readonly<Record<string, string>>): Member {
  const spellings = Object.entries(hide).flatMap(([folder, stand]) => [encodeURI(folder), folder].map(spelling => [spelling, stand] as const))
  const text = spellings.reduce((text, [folder, stand]) => text.replaceAll(folder, stand), member.data.toString('utf8'))
  return { ...member, data: Buffer.from(text) }
}

function retagged(member: Member, tag: string): Member {
  const lines = member.data.toString('utf8').split('\n').filter(line => !line.startsWith('Tag:') && line.trim() !== '')
  return { ...member, data: Buffer.from([...lines, `Tag: ${tag}`, ''].join('\n')) }
}

function recordLine({ path, data }: Member): string {
  return `${csv(path)},sha256=${createHash('sha256').update(data).digest('base64url')},${data.length}`
}

const csv = (field: string): string => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
