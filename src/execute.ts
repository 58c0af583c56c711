/** The only loop that performs steps. */
import { dirname } from 'node:path'
import { failed } from './errors.ts'
import type { Ports } from './ports.ts'
import type { Run, Step } from './core/steps.ts'
import { glob } from './core/glob.ts'

/** Performs steps in order and stops at the first that fails. */
export async function execute(steps: readonly Step[], ports: Ports): Promise<void> {
  for (const step of steps) await perform(step, ports)
}

async function perform(step: Step, ports: Ports): Promise<void> {
  const { files, network } = ports
  switch (step.do) {
    case 'run':
      await run(step, ports)
      return
    case 'write':
      return files.write(step.path, step.text, step.mode)
    case 'copy':
      return files.copy(step.from, step.to, leftOut(step.leaveOut ?? []))
    case 'remove':
      return files.remove(step.path)
    case 'download':
      return download(step, ports, network)
    case 'extract':
      return (await import('./perform/archive.ts')).extract(step, ports)
    case 'archive':
      return (await import('./perform/archive.ts')).archive(step, ports)
    case 'normalize-wheel':
      return (await import('./perform/wheel.ts')).normalizeWheel(step, ports)
    case 'tidy-site':
      return (await import('./perform/site.ts')).tidySite(step, ports)
    case 'gather-libraries':
      return (await import('./perform/elf.ts')).gatherLibraries(step, ports)
    case 'point-to-libraries':
      return (await import('./perform/elf.ts')).pointToLibraries(step, ports)
    case 'strip':
      return (await import('./perform/elf.ts')).strip(step, ports)
    case 'empty-root':
      return (await import('./perform/empty-root.ts')).emptyRoot(step, ports)
    case 'answer':
      return (await import('./perform/answer.ts')).answer(step, ports)
  }
}

/** Runs a program; its own last words are what the user sees when it fails. */
export async function run(step: Run, { processes, files }: Pick<Ports, 'processes' | 'files'>): Promise<string> {
  const { code, stdout, stderr } = await processes.run(step)
  if (code !== 0) {
    throw failed({
      code: 'command-failed',
      fact: `${step.label} ended with ${code === 124 ? `no result within ${step.timeoutSeconds} s` : `exit code ${code}`}\n${lastLines(`${stdout}\n${stderr}`, 40)}\n`,
      fix: `Read its message above; to try it by hand: ${step.cwd ? `cd ${quote(step.cwd)} && ` : ''}${step.argv.map(quote).join(' ')}`,
    })
  }
  if (step.expect !== undefined && !stdout.includes(step.expect)) {
    throw failed({ code: 'unexpected-result', fact: `${step.label} did not say '${step.expect}'\n${lastLines(stdout, 20)}\n`, fix: 'Read what it said instead' })
  }
  for (const output of step.outputs ?? []) {
    if (!(await files.has(output))) {
      throw await outputMissing(step, output, files)
    }
  }
  return stdout
}

/** What lies beside says most: a wheel of another name has another tag than the plan's. */
async function outputMissing({ label }: Run, output: string, files: Ports['files']) {
  const beside = (await files.list(dirname(output)).catch(() => [])).map(({ path }) => path).filter(path => !path.includes('/'))
  const fix = output.endsWith('.whl') ? "The tag of the wheel is not the target's: compare its Python, ABI and platform with the plan's" : 'Compare its configuration with the plan'
  return failed({ code: 'output-missing', fact: `${label} ended well but did not write ${output}${beside.length > 0 ? `; there are ${beside.join(', ')}` : ''}`, fix })
}

async function download(step: Extract<Step, { do: 'download' }>, { cache, files }: Ports, network: Ports['network']): Promise<void> {
  if (await cache.fetch(step.sha256, step.to)) {
    if ((await files.digest(step.to)).sha256 === step.sha256) return
    await files.remove(step.to)
  }
  await network.download(step.url, step.sha256, step.to)
  await cache.store(step.sha256, step.to)
}

function leftOut(patterns: readonly string[]): (path: string) => boolean {
  const whole = patterns.filter(pattern => pattern.includes('/')).map(glob)
  const names = patterns.filter(pattern => !pattern.includes('/')).map(glob)
  return path => whole.some(fits => fits(path)) || names.some(fits => fits(path.slice(path.lastIndexOf('/') + 1)))
}

export const lastLines = (text: string, count: number): string => text.trim().split('\n').slice(-count).join('\n')

/** For a person to paste; never given to a shell by this program. */
const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
