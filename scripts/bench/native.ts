/**
 * `build-native` as a whole process against maturin, and against cibuildwheel where podman is: what it costs to build again. What ours does
 * beside (an sdist, repair, four audits, imports where only the pins are) is in its figures; tools are installed before anything is timed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FoundPython } from '../../src/line/ask-python.ts'
import { findPythons } from '../../src/line/pythons.ts'
import { localPorts } from '../../src/ports/local.ts'
import { interpreterFirst } from './interpreter.ts'
import { interleaved, print, roundsOf, type Contestant } from './measure.ts'
import { findContainers, type Containers } from './native/containers.ts'
import { copyOf, type Project } from './native/project.ts'
import { Ours, maturin } from './native/contestants.ts'

const rounds = roundsOf(5)
const wanted = (process.env['BENCH_PARTS'] ?? 'again,several,back').split(',')
const base = 'ours'

export async function run(): Promise<void> {
  await interpreterFirst()
  const work = mkdtempSync(join(tmpdir(), 'release-actions-bench-'))
  try {
    const ours = new Ours(work)
    const containers = await findContainers(work)
    const parts = { again: () => again(ours, containers), several: () => severalPythons(ours, containers), back: () => goingBack(ours) }
    for (const [name, part] of Object.entries(parts)) if (wanted.includes(name)) await part()
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** One abi3 wheel of Rust: nothing changed, a Python file, a Rust file. */
function again(ours: Ours, containers: Containers | undefined): void {
  const project = copyOf('examples/messenger', join(ours.work, 'again'))
  ours.first(project)
  const plain = (before?: () => void) => ({
    'maturin build': maturin(ours, project, 'plain', [], before),
    'maturin build --zig': maturin(ours, project, 'zig', ['--zig', '--compatibility', 'manylinux2014'], before),
  })
  const compare = (title: string, before: (() => void) | undefined, against: string) => {
    const contestants = { [base]: ours.build(project, before), 'ours, plan and pins too': ours.buildAnew(project, before), ...plain(before) }
    print(`${title} (medians of ${rounds})`, interleaved(contestants, rounds), against)
  }
  const python = () => project.append('python/messenger/cli.py', count => `# ${count}`)
  compare('Nothing changed', undefined, base)
  compare('A Python file changed', python, base)
  compare('A Python file changed that is run when the module is imported', () => project.append('python/messenger/__init__.py', count => `# ${count}`), base)
  compare('A comment in a Rust file changed', () => project.append('src/lib.rs', count => `// ${count}`), 'maturin build')
  compare('A Rust file changed', () => project.append('src/lib.rs', changedRust), 'maturin build')
  if (containers) print('A Python file changed (medians of 2)', interleaved({ [base]: ours.build(project, python), cibuildwheel: containers.build(project, ['3.11'], python) }, 2), base)
}

/** A wheel for each Python, of C, all in one job, as cibuildwheel has them by default; C is what the image can compile; nothing compiled before; the Pythons that this machine and the container have. */
async function severalPythons(ours: Ours, containers: Containers | undefined): Promise<void> {
  if (!containers) return
  const pythons = (await findPythons(containers.pythons, localPorts())).map(({ version }) => version)
  const project = copyOf('__tests__/e2e/cibuildwheel/tiny-c', join(ours.work, 'several'))
  configure(project, 'zig', pythons)
  ours.first(project)
  const cold = (...kept: string[]): Contestant => ours.buildAnew(project, () => ours.forget(...kept))
  const figures = interleaved({ [base]: cold(), "ours, with zig's own libraries": cold('zig'), cibuildwheel: containers.build(project, pythons) }, 2)
  print(`Nothing compiled before, Python ${pythons.join(' and ')}, those that this machine and the container have (medians of 2)`, figures, base)
}

/** Rust without the stable ABI, a cell for each Python: back to the first one after another one, with nothing changed since and with Rust changed in between. */
async function goingBack(ours: Ours): Promise<void> {
  const [first, second] = await findPythons(['3.11', '3.13'], localPorts())
  if (!first || !second) return console.log('\nGoing back to the first Python: this machine has not both of 3.11 and 3.13')
  const project = copyOf('examples/messenger', join(ours.work, 'back'))
  project.replace('Cargo.toml', /features = \["abi3-py39"\]/, 'features = []')
  configure(project, 'maturin', [first.version, second.version], 'one-per-wheel')
  ours.first(project)
  const cell = ({ version }: FoundPython) => `native-cp${version.replace('.', '')}-manylinux_x86_64`
  const other = maturin(ours, project, 'back', ['--interpreter', second.path])
  ours.prepare(other)
  const back = (title: string, between: () => void) => print(`Back to Python ${first.version} after ${second.version}${title} (median of 1)`, interleaved({
    [base]: ours.buildAnew(project, () => { between(); ours.prepare(ours.build(project, undefined, cell(second))) }, cell(first)),
    'maturin build': maturin(ours, project, 'back', ['--interpreter', first.path], () => { between(); ours.prepare(other) }),
  }, 1), base)
  back('', () => undefined)
  back(', Rust changed in between', () => project.append('src/lib.rs', changedRust))
}

const changedRust = (count: number) => `#[unsafe(no_mangle)] pub static BENCH_${count}: u32 = ${count};`

const configure = (project: Project, builder: string, pythons: readonly string[], jobs = 'one-per-runner'): void => {
  const build = pythons.map(version => `cp${version.replace('.', '')}-*`)
  project.replace('release.yaml', /native:\n( .*\n)+/, `native:\n  builder: ${builder}\n  abi: version\n  targets: [linux-x86_64]\n  jobs: ${jobs}\n  build: ${JSON.stringify(build)}\n`)
}
