/** `npm run bench [load]`: figures against bare node, interleaved in one run. Figures are printed, never asserted. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { doors } from '../src/commands/all.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rounds = 15

/** CPU milliseconds that a process has used when it exits, by its own account. */
function cpu(argv: readonly string[], env: Record<string, string> = {}): number {
  const report = 'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\ncpu ${(user+system)/1000}\\n`)})'
  const { stderr } = spawnSync(process.execPath, ['--import', report, ...argv], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } })
  return Number(/^cpu ([\d.]+)$/m.exec(stderr)?.[1] ?? Number.NaN)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Every contestant once a round: what slows the machine down slows all of them. */
function interleaved(contestants: Record<string, () => number>): Map<string, number> {
  const figures = new Map<string, number[]>(Object.keys(contestants).map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) if (round > 0) figures.get(name)?.push(run())
  }
  return new Map([...figures].map(([name, values]) => [name, median(values)]))
}

/** A door that finds a wrong input has loaded all that it loads before it works. */
function load(): void {
  const wrongInput = { GITHUB_ACTIONS: 'true', 'INPUT_INSTALL-TOOLS': 'ture', 'INPUT_ALL-EXTRAS': 'ture' }
  const figures = interleaved({
    'node -e 0': () => cpu(['-e', '0']),
    'main.js --version': () => cpu([join(root, 'dist/main.js'), '--version']),
    ...Object.fromEntries(doors.map(door => [`${door}.js`, () => cpu([join(root, `dist/${door}.js`)], wrongInput)])),
  })
  const bare = figures.get('node -e 0') ?? Number.NaN
  console.log(`Loading, CPU milliseconds (median of ${rounds}, Node ${process.version}):`)
  for (const [name, value] of figures) console.log(`  ${name.padEnd(20)} ${value.toFixed(0).padStart(5)} ms  +${(value - bare).toFixed(0)} ms  ${(value / bare).toFixed(2)}×`)
}

const benches: Record<string, () => void> = { load }
const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new Error(`there is no bench '${name}'; there are ${Object.keys(benches).join(', ')}`)
  bench()
}
