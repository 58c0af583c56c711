import { dirname } from 'node:path/posix'
import { failed } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { quote } from '../core/shell.ts'
import type { Run } from '../core/steps.ts'

/** Runs a program; its own last words are what the user sees when it fails. */
export async function run(step: Run, { processes, files }: Pick<Ports, 'processes' | 'files'>): Promise<string> {
  const { code, stdout, stderr, late } = await processes.run({ ...step, shown: !step.quiet })
  if (code !== 0) {
    // Compilers and those who call them write to different streams: the end of one must not hide the other.
    const words = [stdout, stderr].map(text => lastLines(text, 40)).filter(Boolean).join('\n')
    throw failed({
      code: late ? 'time-limit' : 'command-failed',
      fact: `${step.label} ${late ? `was not done within ${Math.round((step.timeoutSeconds ?? 0) * 100) / 100} s` : `ended with exit code ${code}`}\n${words}\n`,
      fix: `${late ? 'See above what it was at' : 'Read its message above'}; to try it by hand: ${step.cwd ? `cd ${quote(step.cwd)} && ` : ''}${step.argv.map(quote).join(' ')}`,
    })
  }
  const expected = [step.expect ?? []].flat()
  if (expected.length > 0 && !expected.some(words => stdout.includes(words))) {
    throw failed({ code: 'unexpected-result', fact: `${step.label} did not say '${expected.at(-1)}'\n${lastLines(stdout, 20)}\n`, fix: 'Read what it said instead' })
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

export const lastLines = (text: string, count: number): string => text.trim().split('\n').slice(-count).join('\n')
