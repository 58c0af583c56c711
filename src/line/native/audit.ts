/** What every wheel must be before it goes anywhere: its tag true, its contents its own, its metadata good. */
import { basename, join } from 'node:path/posix'
import { binaryFormat } from '../../core/binary-format.ts'
import { sha256 } from '../../core/digest.ts'
import { programIn } from '../../core/environment-layout.ts'
import { escapeName } from '../../core/names.ts'
import type { NativeCell, PlannedWheel } from '../../core/plan.ts'
import type { Run } from '../../core/steps.ts'
import { targetFacts } from '../../core/targets.ts'
import { wheelSurprises } from '../../core/wheel-contents.ts'
import { ReleaseError } from '../../errors.ts'
import { allEnded, execute } from '../../execute.ts'
import { readWheel, type Wheel } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'
import { toolEnvironment } from '../tools.ts'
import { unlessPassed } from './passes.ts'

const auditTools = 'native-build/audit.txt'

/** A wheel on this disk. */
export interface MadeFile {
  at: string
  held: Wheel
  /** sha256 of its members, by path. */
  digests: ReadonlyMap<string, string>
}

export async function madeFile(at: string, files: Ports['files']): Promise<MadeFile> {
  const held = await readWheel(at, files)
  return { at, held, digests: new Map(held.members.map(({ path, data }) => [path, sha256(data)])) }
}

/** What the answer of an audit depends on, beside the name of the wheel. */
type Reads = 'modules' | 'names' | 'metadata' | 'project'

interface Audit {
  step: Run
  reads: Reads
}

/** Throws what the first of them that fails says. */
export async function auditWheel(cell: NativeCell, wheel: PlannedWheel, made: MadeFile, job: Job, ports: Ports): Promise<void> {
  const { tools, audits } = await auditsHere(cell, wheel, made.at, job, ports)
  const read = readBy(made)
  await allEnded(audits.map(({ step, reads }) => {
    const perform = () => execute([step], ports)
    if (reads === 'project') return perform()
    const { label, argv: [, ...args], expect } = step
    return unlessPassed({ kind: 'audit', label, args: args.map(each => (each === made.at ? wheel.file : each)), expect, tools: basename(tools), read: read[reads] }, ports, perform)
  }))
}

async function auditsHere(cell: NativeCell, wheel: PlannedWheel, at: string, job: Job, ports: Ports): Promise<{ tools: string; audits: Audit[] }> {
  const tools = await toolEnvironment(auditTools, ports)
  return { tools, audits: auditsOf(cell, wheel, at, name => programIn(tools, name, ports.host), job, await configured(job, ports)) }
}

/** What will be asked of a wheel whose modules are compiled anew. */
export async function auditsOfModules(cell: NativeCell, wheel: PlannedWheel, at: string, job: Job, ports: Ports): Promise<Run[]> {
  const { audits } = await auditsHere(cell, wheel, at, job, ports)
  return audits.filter(({ reads }) => reads === 'modules').map(({ step }) => step)
}

/** Of a wheel around the modules of another one, the first two see nothing new. */
function readBy({ held: { members, distInfo, metadata }, digests }: MadeFile): Record<Exclude<Reads, 'project'>, string> {
  const known = members.map(({ path, data }) => ({ path, data, digest: digests.get(path) ?? '' }))
  const tagged = known.filter(({ path }) => path === `${distInfo}/WHEEL`)
  const modules = known.filter(({ path, data }) => binaryFormat(data) || /\.(so|pyd|dylib|dll)\b/.test(path))
  const count = new Map<string, number>()
  for (const { digest } of known) count.set(digest, (count.get(digest) ?? 0) + 1)
  const of = (parts: readonly { path: string; digest: string }[]) => sha256(JSON.stringify(parts.map(({ path, digest }) => [path, digest])))
  return {
    modules: of([...tagged, ...modules]),
    // What is there twice may be nothing worth a word, such as an empty file.
    names: of([...tagged, ...known.map(({ path, digest }) => ({ path, digest: count.get(digest) === 1 ? '' : digest }))]),
    metadata: sha256(metadata),
  }
}

/** Whether check-wheel-contents is told anything in the project: it may compare the wheel with the sources then. It looks no further up, as pyproject.toml is there. */
async function configured({ project }: Job, { files }: Ports): Promise<boolean> {
  const names = ['pyproject.toml', 'tox.ini', 'setup.cfg', 'check-wheel-contents.cfg', '.check-wheel-contents.cfg'].map(name => join(project, name))
  const texts = await Promise.all(names.map(async name => ((await files.has(name)) ? files.text(name) : '')))
  return texts.some(text => text.includes('check-wheel-contents'))
}

/** Programs of others, each the field's usual one for its question. Run in the project, where some of them are configured. */
export function auditsOf({ abi, target }: NativeCell, { file }: PlannedWheel, wheel: string, program: (name: string) => string, job: Job, configured: boolean): Audit[] {
  const tool = (name: string, args: readonly string[], reads: Audit['reads'], expect?: readonly string[]): Audit => ({ step: { do: 'run', label: name, argv: [program(name), ...args], cwd: job.project, env: { NO_COLOR: '1' }, quiet: true, preloads: true, ...(expect && { expect }) }, reads })
  const policies = policiesUpTo(file)
  return [
    ...(targetFacts(target).system === 'linux' && policies.length > 0 ? [tool('auditwheel', ['show', wheel], 'modules', policies.map(policy => `"${policy}"`))] : []),
    ...(abi.kind === 'stable' && file.includes('-abi3') ? [tool('abi3audit', ['--strict', wheel], 'modules')] : []),
    // A program alone has nothing for site-packages (W007).
    tool('check-wheel-contents', [...(abi.kind === 'platform' && !configured ? ['--ignore', 'W007'] : []), wheel], configured ? 'project' : 'names'),
    // Not strict: an application that goes to nobody's index needs no long description, and an index takes it without.
    tool('twine', ['check', wheel], 'metadata'),
  ]
}

/** The policy as auditwheel names it, `manylinux_2_17_x86_64` and not its older alias, and those of older C libraries: what fits them fits it. */
function policiesUpTo(file: string): string[] {
  const [, family, major, minor, machine] = /(manylinux|musllinux)_(\d+)_(\d+)_(\w+)/.exec(file.split('-').at(-1) ?? '') ?? []
  return machine ? Array.from({ length: Number(minor) + 1 }, (_, each) => `${family}_${major}_${each}_${machine}`) : []
}

/** Throws `wheel-surprise` with everything that is in the wheel and should not be. */
export async function refuseSurprises({ target, abi }: NativeCell, { at, held: { members, distInfo } }: MadeFile, { project, plan }: Job, { files }: Ports): Promise<void> {
  const tops = new Set([...(await modulesOf(project, files)), escapeName(plan.application.name)])
  const surprises = wheelSurprises(members, { file: basename(at), distInfo, tops, ...(abi.kind !== 'none' && { target }) })
  if (surprises.length === 0) return
  throw new ReleaseError(surprises.map(fact => ({ code: 'wheel-surprise', fact: `${basename(at)}: ${fact}`, fix: "Look at what the build backend is told to include; what a wheel holds lands in its users' site-packages" })))
}

/** What a wheel may hold at its top: names that stand in the project's folder, or in a folder of it such as src/. */
async function modulesOf(project: string, files: Ports['files']): Promise<string[]> {
  const names = await files.names(project)
  const below = await Promise.all(names.map(name => files.names(join(project, name)).catch(() => [])))
  return [...names, ...below.flat()].map(name => name.replace(/\..*$/, ''))
}
