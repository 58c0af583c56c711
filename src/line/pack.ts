/** One bundle, packed in one format, and the proof that what was packed runs. */
import { basename, dirname, join } from 'node:path/posix'
import type { Bundle, Interpreter } from '../../bundles/bundle.ts'
import type { Installed, Packager, PackPlace } from '../../packagers/packager.ts'
import type { EarlierBundle } from '../core/over-budget.ts'
import type { ClientCell } from '../core/plan.ts'
import type { Step, WindowsRun } from '../core/steps.ts'
import { targetFacts } from '../core/targets.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import type { Ports } from '../ports.ts'
import { timed, type Job } from './job.ts'
import type { Sign } from './sign.ts'
import { toolEnvironment } from './tools.ts'

export interface Bundled {
  interpreter: Interpreter
  /** The oldest C library that it runs with; empty where there is none. */
  glibc: string
  /** What it was made from, for the manifest. */
  from: Record<string, string>
  took: number
}

export const bundleFolder = (work: string): string => join(work, 'bundle')

export interface Proved {
  /** Milliseconds: all of it, and what the packed client takes to start. */
  took: number
  /** Absent where it is not run. */
  start?: number
  /** The PNG of its window, where it must have one. */
  window?: Uint8Array
  /** The sha256 that a signed file had before, by its path in the release. */
  unsigned: Readonly<Record<string, string>>
}

/** @param sign of a client whose programs, disk images and packages are signed */
export async function packAndProve(packager: Packager, bundle: Bundle, { interpreter, glibc }: Bundled, cell: ClientCell, job: Job, work: string, ports: Ports, sign?: Sign): Promise<Proved> {
  const { plan } = job
  const planned = cell.formats.find(({ name }) => name === packager.name)
  const place: PackPlace = {
    app: plan.application,
    target: cell.target,
    entry: cell.entry,
    settings: planned?.settings ?? {},
    identity: cell.identity,
    ...(cell.identity.icon && { icon: join(job.project, cell.identity.icon.path) }),
    bundle: bundleFolder(work),
    launcher: bundle.launcher(cell.entry, cell.target),
    files: await ports.files.list(bundleFolder(work)),
    glibc,
    tools: packager.requirements ? await toolEnvironment(packager.requirements, ports) : '',
    work: join(work, packager.name),
    cache: ports.host.cacheFolder,
    path: ports.host.env('PATH') ?? '',
    suite: ports.host.suite,
    platform: ports.host.platform,
    output: join(work, planned?.file ?? packager.file(plan.application, cell.target)),
    epoch: plan.epoch,
  }
  await ports.files.makeFolder(dirname(place.output))
  const packed = await timed(`pack ${packager.name}`, ports, () => execute(packager.pack(place), ports))
  const signed = sign && isSigned(place.output) ? await sign(place.output) : undefined
  if (planned?.budget !== undefined) await refuseOverBudget(planned.file, planned.budget, place, earlierBundle(cell, job), ports)
  const proved = await timed(cell.macosOnLinux ? `examine ${packager.name}` : `run ${packager.name} ${whereTried(cell)}`, ports, () => execute(proof(packager, place, cell, bundle, interpreter), ports))
  return {
    took: packed.took + (signed?.took ?? 0) + proved.took,
    ...(!cell.macosOnLinux && { start: Number(await ports.files.text(startFile(place))) }),
    ...(cell.window && { window: await ports.files.bytes(pictureFile(place)) }),
    unsigned: planned && signed ? { [planned.file]: signed.result.unsigned } : {},
  }
}

/** What Authenticode or Apple has a place for; an archive's programs are signed inside. */
const isSigned = (file: string): boolean => /\.(exe|msi|dmg|pkg)$/.test(file)

/** Where the proof leaves how long the client takes to start. */
const startFile = ({ work }: PackPlace): string => join(work, 'start-time')

/** And where that of a window leaves what is seen. */
const pictureFile = ({ work }: PackPlace): string => join(work, 'window.png')

function earlierBundle({ id }: ClientCell, { previous }: Job): EarlierBundle | undefined {
  const files = previous?.earlier.bundles[id]
  return files && previous && { version: previous.earlier.version, files }
}

async function refuseOverBudget(file: string, budget: number, { output, files: inside }: PackPlace, earlier: EarlierBundle | undefined, { files }: Ports): Promise<void> {
  const { size } = await files.digest(output)
  if (size > budget) throw failed((await import('../core/over-budget.ts')).overBudget(file, size, budget, inside, earlier))
}

const whereTried = ({ target, wine }: ClientCell): string => (wine ? 'under wine' : { windows: 'on Windows', macos: 'on macOS', linux: 'in an empty root' }[targetFacts(target).system])

const emptyRootPrograms = [
  { name: 'unshare', debian: 'util-linux', otherwise: 'Install util-linux' },
  { name: 'chroot', debian: 'coreutils', otherwise: 'Install coreutils' },
]

const xvfb = { name: 'Xvfb', debian: 'xvfb', otherwise: 'Install Xvfb, or leave client.window out' }

const winePrograms = ['wine', 'wineboot', 'wineserver'].map(name => ({ name, debian: 'wine', otherwise: 'Install wine, with what it needs for 64-bit programs' }))
export const proofPrograms = ({ target, wine, window }: ClientCell) => [...(wine ? winePrograms : targetFacts(target).system === 'linux' ? emptyRootPrograms : []), ...(window ? [xvfb] : [])]

/** The packed file is opened again; its launcher runs where only the C library is, and every compiled module loads there. */
function proof(packager: Packager, place: PackPlace, cell: ClientCell, bundle: Bundle, interpreter: Interpreter): Step[] {
  const opened = packager.open(place)
  if ('install' in opened) return [{ do: 'windows', label: `${packager.name} client`, runs: tried(opened, place, cell, bundle, interpreter) }]
  const { steps, content, at, program } = opened
  if (targetFacts(cell.target).system === 'windows') return [...steps, { do: 'windows', label: `${packager.name} client`, placed: { from: content, at }, runs: tried({ install: [], at, remove: [] }, place, cell, bundle, interpreter) }]
  if (targetFacts(cell.target).system === 'macos') return [...steps, ...onMacos(content, place, cell, bundle, interpreter)]
  const loading = bundle.loadEverything(interpreter, at, cell.target)
  const root = { do: 'empty-root', label: `${packager.name} client`, content, at } as const
  const startTime = startFile(place)
  return [
    ...steps,
    { ...root, argv: [join(at, place.launcher), ...cell.check], ...(loading && { also: loading }), ...(!program && { startTime }), without: bundle.vital(interpreter, cell.target) },
    ...(program ? [{ ...root, content: dirname(program), argv: [join(at, basename(program)), ...cell.check], startTime, without: '' }] : []),
    ...(cell.window ? [{ do: 'window', label: `${packager.name} client`, content, at, argv: [join(at, place.launcher)], picture: pictureFile(place), timeoutSeconds: 60 } as const] : []),
  ]
}

/** There is no empty root on macOS: what it loads is read instead. Elsewhere nothing of it can run. */
function onMacos(content: string, place: PackPlace, cell: ClientCell, bundle: Bundle, interpreter: Interpreter): Step[] {
  const examined: Step = { do: 'examine-macos', root: content, target: cell.target, oldest: interpreter.oldestSystem ?? '' }
  if (cell.macosOnLinux) return [examined]
  const loading = bundle.loadEverything(interpreter, content, cell.target)
  const run = { do: 'macos', label: `${place.entry} client` } as const
  return [
    examined,
    ...(loading ? [{ ...run, argv: loading }] : []),
    { ...run, argv: [join(content, place.launcher), ...cell.check], startTime: startFile(place), without: join(content, bundle.vital(interpreter, cell.target)) },
  ]
}

/** Installed or unpacked, its launcher runs and every compiled module loads; without its interpreter it does not; removed, nothing of it is left. */
function tried({ install, at, remove }: Installed, place: PackPlace, cell: ClientCell, bundle: Bundle, interpreter: Interpreter): WindowsRun[] {
  const on = (path: string) => `${at}\\${path.replaceAll('/', '\\')}`
  const loading = bundle.loadEverything(interpreter, at, cell.target)
  const start = { label: 'the launcher', argv: [on(place.launcher), ...cell.check] }
  return [
    ...install,
    { ...start, startTime: startFile(place) },
    ...(loading ? [{ label: 'loading every module', argv: loading }] : []),
    { ...start, without: on(bundle.vital(interpreter, cell.target)) },
    ...remove,
  ]
}
