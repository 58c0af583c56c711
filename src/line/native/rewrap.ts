/**
 * A new wheel around compiled modules that exist: where only files that a wheel carries along have changed, or its metadata, nothing is
 * compiled. What the compiler itself said it had read decides whether that is sound for a project.
 */
import { join } from 'node:path/posix'
import type { BuildPlace, Kept, WheelToBuild } from '../../../native-build/backend.ts'
import { binaryFormat } from '../../core/binary-format.ts'
import { isCompiled, type Copied } from '../../core/copied.ts'
import type { CrateManifest } from '../../core/crate.ts'
import { sha256 } from '../../core/digest.ts'
import { programIn } from '../../core/environment-layout.ts'
import type { SbomFacts } from '../../core/sbom.ts'
import { execute } from '../../execute.ts'
import { order, readWheel, withSbom, writeWheel, type Wheel } from '../../perform/wheel.ts'
import type { Member } from '../../perform/zip.ts'
import type { Ports } from '../../ports.ts'
import type { Source } from '../sources.ts'
import { anyIsRun } from './crates.ts'
import type { Workshop } from './workshop.ts'

export interface RewrapPlace {
  /** Absolute. */
  project: string
  copied: Copied
  sources: readonly Source[]
  /** The wheel that has the compiled modules. */
  from: string
  to: string
  work: string
  /** Of the new wheel. */
  sbom: SbomFacts
  /** Whether the metadata of the wheel from before is that of the new one too. */
  sameMetadata: boolean
}

/** Whether a build has read nothing but what the key of the whole wheel counts, and that of its compiled modules. */
export interface Reads {
  whole: boolean
  compiled: boolean
}

/** The sources that compiled modules may depend on; undefined where that cannot be told from names. */
export function compiledSources(sources: readonly Source[], manifests: readonly CrateManifest[], copied: Copied): Source[] | undefined {
  if (anyIsRun(sources, manifests)) return undefined
  return [...sources.filter(({ path }) => isCompiled(path, copied)), { path: 'pyproject.toml', sha256: copied.settings }]
}

/** What of it still holds, now that it is seen what is in the wheel. */
export async function soundReads(wheel: string, { whole, compiled }: Reads, { builder, copied, sources = [], place }: Pick<Workshop, 'builder' | 'copied' | 'sources' | 'place'>, { files }: Ports): Promise<Reads> {
  const held = await readWheel(wheel, files)
  const sound = whole && !(builder.kept && (await packsUnknown(held, place, sources, files)))
  return { whole: sound, compiled: sound && compiled && copied !== undefined && carriesAsIs(held, copied, sources) }
}

/** Whether it has a file of the project that is no source: what git ignores, maturin takes all the same where a `.gitignore` above the project says so. */
async function packsUnknown({ members }: Wheel, { project, options }: BuildPlace, sources: readonly Source[], files: Ports['files']): Promise<boolean> {
  const known = new Set(sources.map(({ path }) => path))
  const folders = ['', 'src', String(options['python-source'] ?? '')]
  const beside = members.flatMap(({ path, data }) => folders.map(folder => ({ path: join(folder, path), data }))).filter(({ path }) => !known.has(path))
  const same = await Promise.all(beside.map(async ({ path, data }) => (await files.look(join(project, path)))?.kind === 'file' && (await files.digest(join(project, path))).sha256 === sha256(data)))
  return same.includes(true)
}

/** Whether it holds the files of the folder as they are, and beside them and its metadata nothing but what was compiled. */
function carriesAsIs({ members, distInfo }: Wheel, { folder }: Copied, sources: readonly Source[]): boolean {
  const carried = new Map(sources.flatMap(({ path, sha256 }) => (path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), sha256]] : [])))
  const others = members.filter(({ path, data }) => !path.startsWith(`${distInfo}/`) && (carried.has(path) || !binaryFormat(data)))
  return others.length === carried.size && others.every(({ path, data }) => !binaryFormat(data) && carried.get(path) === sha256(data))
}

/** The sources but those that are only carried along: what compiled modules and the metadata are made from. */
export const sourcesAround = (sources: readonly Source[], { folder }: Copied): Source[] => sources.filter(({ path }) => !path.startsWith(`${folder}/`))

/**
 * Whether the compiler has read nothing but what `compiledSources` counts: rustc's dep-info names every file, those of `include_str!` too.
 * A file outside the project, or one that git ignores, is in no key at all, nor is what git answers.
 */
export async function readsOnlyCompiled(kept: readonly Kept[], project: string, { copied, sources }: { copied: Copied | undefined; sources: readonly Source[] }, { files }: Ports): Promise<Reads> {
  const texts = await Promise.all(kept.map(({ artifacts }) => dependencyFiles(artifacts, files)))
  const asked = await Promise.all(kept.map(({ askedGit }) => files.has(askedGit)))
  if (texts.some(({ length }) => length === 0) || asked.includes(true)) return { whole: false, compiled: false }
  const read = texts.flat().flatMap(text => [...text.matchAll(/(?<=: |(?<!\\) )((?:\\ |[^ \n])+)/g)].map(([path]) => path.replaceAll('\\ ', ' ')))
  const known = new Set(sources.map(({ path }) => path))
  const inside = read.filter(path => path.startsWith(`${project}/`)).map(path => path.slice(project.length + 1)).filter(path => known.has(path))
  const whole = inside.length === read.length
  return { whole, compiled: whole && copied !== undefined && inside.every(path => isCompiled(path, copied)) }
}

/** Of the artifacts themselves, not of the crates they are linked from. */
async function dependencyFiles(folder: string, files: Ports['files']): Promise<string[]> {
  const names = (await files.has(folder)) ? await files.names(folder) : []
  return Promise.all(names.filter(name => name.endsWith('.d')).map(name => files.text(join(folder, name))))
}

/** The wheel that a build would make: its compiled modules and the SBOM of its crates from before, all else anew. False where that cannot be: nothing is written then. */
export async function rewrap(wheel: WheelToBuild, place: RewrapPlace, ports: Ports): Promise<boolean> {
  const { project, copied, sources, from, to, sbom } = place
  const before = await readWheel(from, ports.files)
  const { distInfo, written } = place.sameMetadata ? metadataOf(before) : await newMetadata(wheel, place, ports)
  // auditwheel lists the libraries that it grafts under the wheel's own name and version.
  if (before.distInfo !== distInfo && before.members.some(({ path }) => path === `${before.distInfo}/sboms/auditwheel.cdx.json`)) return false
  const carried = await Promise.all(sources.filter(({ path }) => path.startsWith(`${copied.folder}/`)).map(async ({ path, executable }) => ({ ...(await member(join(project, path), path.slice(copied.folder.length + 1), ports.files)), ...(executable && { mode: 0o755 }) })))
  // Of the next wheel nobody could tell it from what was compiled.
  if (carried.some(({ data }) => binaryFormat(data))) return false
  const members = [
    ...before.members.flatMap(member => keptMember(member, before.distInfo, distInfo)),
    ...carried,
    ...written,
  ]
  await ports.files.write(to, await writeWheel(withSbom(members, distInfo, sbom).sort(order(distInfo)), distInfo, sbom.epoch))
  return true
}

interface Metadata {
  /** The folder's name. */
  distInfo: string
  /** What is in it but RECORD, WHEEL and the SBOM. */
  written: Member[]
}

const metadataOf = ({ members, distInfo }: Wheel): Metadata =>
  ({ distInfo, written: members.filter(({ path }) => path.startsWith(`${distInfo}/`) && !path.startsWith(`${distInfo}/sboms/`) && ![`${distInfo}/WHEEL`, `${distInfo}/RECORD`].includes(path)) })

async function newMetadata({ python, tools }: WheelToBuild, { project, work }: RewrapPlace, ports: Ports): Promise<Metadata> {
  const { files } = ports
  const at = join(work, 'metadata')
  await execute([{ do: 'run', label: 'maturin write-dist-info', argv: [programIn(tools, 'maturin', ports.host), 'pep517', 'write-dist-info', '--metadata-directory', at, '--interpreter', python], cwd: project, quiet: true }], ports)
  const [distInfo = ''] = await files.names(at)
  const paths = (await files.list(join(at, distInfo))).map(({ path }) => path).filter(path => path !== 'WHEEL')
  const written = await Promise.all(paths.map(path => member(join(at, distInfo, path), `${distInfo}/${path}`, files)))
  await files.remove(at)
  return { distInfo, written }
}

/** Compiled modules, grafted libraries, SBOMs of tools, and WHEEL, whose tag auditing has made true. */
function keptMember(member: Member, before: string, distInfo: string): Member[] {
  if (member.path === `${before}/WHEEL` || member.path.startsWith(`${before}/sboms/`)) return [{ ...member, path: member.path.replace(before, distInfo) }]
  return binaryFormat(member.data) ? [{ ...member, path: member.path.replace(dataOf(before), dataOf(distInfo)) }] : []
}

/** The folder of programs has the version in its name too. */
const dataOf = (distInfo: string): string => distInfo.replace(/\.dist-info$/, '.data/')

async function member(from: string, path: string, files: Ports['files']): Promise<Member> {
  return { path, data: Buffer.from(await files.bytes(from)), mode: 0o644 }
}
