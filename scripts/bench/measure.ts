/** What a process costs, as a person at the machine sees it: wall time, and CPU time of it and its children. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** How often everything is measured, where BENCH_ROUNDS does not say otherwise. */
export function roundsOf(usual: number): number {
  const asked = process.env['BENCH_ROUNDS'] ?? String(usual)
  if (!/^[1-9]\d*$/.test(asked)) throw new Error(`BENCH_ROUNDS is '${asked}': it has to be a number from 1 on`)
  return Number(asked)
}

/** Milliseconds. */
export interface Cost {
  wall: number
  cpu: number
}

export interface Contestant {
  argv: readonly string[]
  cwd?: string
  env?: Readonly<Record<string, string>>
  /** A command that has to end otherwise than well. */
  code?: number
  /** Made anew before each run, outside the time that is taken. */
  before?(): void
}

/** The shell's own account of its child: Node does not say what a child has used. */
const timed = 'TIMEFORMAT="cost %R %U %S"; time "$@" >/dev/null'

export function cost({ argv, cwd = root, env = {}, code = 0, before }: Contestant): Cost {
  before?.()
  const { NODE_OPTIONS: _, ...clean } = process.env
  const { stderr, status, error } = spawnSync('bash', ['-c', timed, 'time', ...argv], { cwd, encoding: 'utf8', env: { ...clean, LC_ALL: 'C', ...env } })
  const [, wall, user, system] = /^cost ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(stderr ?? '') ?? []
  if (error || status !== code || !wall) throw new Error(`${argv.join(' ')} ended with ${status}: ${error?.message ?? stderr}`)
  return { wall: Number(wall) * 1000, cpu: (Number(user) + Number(system)) * 1000 }
}

/** The resident megabytes of the largest process of all that it starts. */
export function peak({ argv, cwd = root, env = {}, before }: Contestant): number {
  before?.()
  const { NODE_OPTIONS: _, ...clean } = process.env
  const watch = 'import resource, subprocess, sys\nsubprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\nprint(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)'
  const { stdout, stderr, status } = spawnSync('python3', ['-c', watch, ...argv], { cwd, encoding: 'utf8', env: { ...clean, ...env } })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
  return Number(stdout)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

/** Every contestant once a round: what slows the machine down slows all of them. The first round warms the disk's cache and does not count. */
export function interleaved(contestants: Readonly<Record<string, Contestant>>, rounds: number): Map<string, Cost> {
  const costs = new Map<string, Cost[]>(Object.keys(contestants).map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const one = cost(contestant)
      if (round > 0) costs.get(name)?.push(one)
    }
  }
  return new Map([...costs].map(([name, all]) => [name, { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) }]))
}

export function costOf(figures: ReadonlyMap<string, Cost>, name: string): Cost {
  const found = figures.get(name)
  if (!found) throw new Error(`'${name}' was not measured`)
  return found
}

const ms = (value: number) => `${value.toFixed(0).padStart(6)} ms`
export const times = (a: number, b: number): string => `${(a / b).toFixed(2)}×`

/** One line a contestant, each against `base`. */
export function print(title: string, figures: ReadonlyMap<string, Cost>, base: string): void {
  const { wall, cpu } = costOf(figures, base)
  const width = Math.max(...[...figures.keys()].map(name => name.length))
  console.log(`\n${title}\n  ${''.padEnd(width)}      wall        CPU   against ${base}`)
  for (const [name, each] of figures) {
    const more = each.cpu - cpu
    console.log(`  ${name.padEnd(width)} ${ms(each.wall)}  ${ms(each.cpu)}   ${times(each.wall, wall).padStart(7)} wall ${times(each.cpu, cpu).padStart(7)} CPU  ${more < 0 ? '−' : '+'}${Math.abs(more).toFixed(0)} ms CPU`)
  }
}
