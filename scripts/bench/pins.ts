/** `resolve-pins` as a whole process against the exporters that write the locks, each on its own lock. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { costOf, interleaved, print, root, roundsOf, times, type Contestant, type Cost } from './measure.ts'
import { writeSynthetic } from './synthetic.ts'
import { install, requirementsOf, type Tool } from './tools.ts'

const rounds = roundsOf(7)
const outputFlag = '--output'
const bare = 'node -e 0'

/** Every extra, no group: what `--all-extras` means to each. Nothing is asked of an index. */
const exports: Readonly<Record<Tool, readonly string[]>> = {
  poetry: ['export', '--all-extras', '--no-interaction'],
  uv: ['export', '--frozen', '--offline', '--all-extras', '--no-dev', '--no-emit-project', '--no-python-downloads', '--quiet'],
  pdm: ['export', '--prod', '--group', ':all'],
}

const folders = {
  small: join(root, '__tests__/fixtures/locks/small'),
  medium: join(root, 'scripts/bench/projects/medium'),
  large: join(root, 'scripts/bench/projects/large'),
}

const node = (...args: string[]): Contestant => ({ argv: [process.execPath, ...args] })
const main = join(root, 'dist/main.js')
const ours = (folder: string): Contestant => node(main, 'resolve-pins', folder, '--all-extras', outputFlag, '-')

export function run(): void {
  const work = mkdtempSync(join(tmpdir(), 'release-actions-bench-'))
  try {
    const tools = (['poetry', 'uv', 'pdm'] as const).flatMap(tool => {
      const program = install(tool)
      return program ? [{ tool, program }] : []
    })
    for (const [size, from] of Object.entries(folders)) against(size, from, tools, join(work, size))
    synthetic(work)
    const uv = tools.find(({ tool }) => tool === 'uv')
    if (uv) step(join(work, 'large/uv'), join(work, 'step'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** One size: each tool in a copy of the project that has its lock, ours on the same lock, all in one run. */
function against(size: string, from: string, tools: readonly { tool: Tool; program: string }[], work: string): void {
  const present = tools.filter(({ tool }) => existsSync(join(from, tool, `${tool}.lock`)))
  const figures = interleaved({
    [bare]: node('-e', '0'),
    'main.js --version': node(main, '--version'),
    ...Object.fromEntries(present.flatMap(({ tool, program }) => {
      const cwd = join(work, tool)
      cpSync(join(from, tool), cwd, { recursive: true })
      // What a requirements file beside the lock would mean to ours is not the question here.
      rmSync(join(cwd, 'requirements.txt'), { force: true })
      return [[`ours, ${tool}.lock`, oursIn(cwd, tool)], [`${tool} export`, { argv: [program, ...exports[tool]], cwd }]]
    })),
  }, rounds)
  const packages = present.map(({ tool }) => `${tool}.lock ${count(join(from, tool, `${tool}.lock`))}`).join(', ')
  print(`${size}: packages in ${packages} (medians of ${rounds}, Node ${process.version})`, figures, bare)
  const above = present.map(({ tool }) => `${tool}.lock ${(costOf(figures, `ours, ${tool}.lock`).cpu - costOf(figures, 'main.js --version').cpu).toFixed(0)} ms`)
  console.log(`  CPU above --version: ${above.join(', ')}`)
  for (const { tool } of present) verdict(`${tool} export against ours`, costOf(figures, `${tool} export`), costOf(figures, `ours, ${tool}.lock`))
}

/** Some of the folders hold more than one lock. */
function oursIn(folder: string, tool: Tool): Contestant {
  const { argv } = ours(folder)
  return { argv: [...argv, '--lock', `${tool}.lock`] }
}

const count = (lock: string): number => readFileSync(lock, 'utf8').match(/^\[\[package\]\]$/gm)?.length ?? 0

const verdict = (what: string, theirs: Cost, mine: Cost) => console.log(`  ${what}: ${times(theirs.wall, mine.wall)} wall, ${times(theirs.cpu, mine.cpu)} CPU`)

/** Whether the cost grows as the lock does. */
function synthetic(work: string): void {
  const sizes = [1000, 2000, 5000, 10_000]
  const figures = interleaved(Object.fromEntries([['main.js --version', node(main, '--version')], ...sizes.map(size => {
    const folder = join(work, String(size))
    writeSynthetic(folder, size)
    return [String(size), ours(folder)]
  })]), 3)
  const floor = costOf(figures, 'main.js --version').cpu
  console.log('\nSynthetic uv.lock: CPU above --version')
  for (const size of sizes) {
    const more = costOf(figures, String(size)).cpu - floor
    console.log(`  ${String(size).padStart(6)} packages ${more.toFixed(0).padStart(6)} ms  ${(more / size * 1000).toFixed(0)} µs a package`)
  }
}

/** uv's binary ends before Node has started; as a step of a workflow it must be installed first. */
function step(project: string, work: string): void {
  const environment = join(work, 'environment')
  const script = 'python3 -m venv "$1" && "$1/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$2" && shift 2 && "$@"'
  const figures = interleaved({
    'ours, uv.lock': ours(project),
    'pip install uv, uv export': {
      argv: ['sh', '-c', script, 'sh', environment, requirementsOf('uv'), join(environment, 'bin/uv'), ...exports.uv],
      cwd: project,
      before: () => rmSync(work, { recursive: true, force: true }),
    },
  }, 3)
  print('As a step of a workflow: uv set up from pip\'s warm cache, and the large lock exported', figures, 'ours, uv.lock')
}
