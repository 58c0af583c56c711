/** The tools that are measured against: real ones, pinned by hash, each in a private environment that is made once. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './measure.ts'

export type Tool = 'poetry' | 'uv' | 'pdm'

export const requirementsOf = (tool: Tool): string => join(root, 'scripts/bench/tools', tool, 'requirements.txt')

/** The tool's program, or undefined where its packages cannot be installed here; what pip said about it is printed then. */
export function install(tool: Tool): string | undefined {
  const requirements = requirementsOf(tool)
  const content = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16)
  const home = join(root, 'node_modules/.cache/release-actions', `bench-${tool}-${content}`)
  const mark = join(home, '.complete')
  if (!existsSync(mark)) {
    const problem = make(home, requirements)
    if (problem) {
      console.log(`${tool}: not installable here (${problem})`)
      return undefined
    }
  }
  return join(home, 'bin', tool)
}

/** Scripts of an environment name its place, so it is made there; the mark, set last, tells a whole one from a torn one. */
function make(home: string, requirements: string): string | undefined {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  const steps = [
    ['python3', '-m', 'venv', home],
    [join(home, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '-r', requirements],
    ['mkdir', join(home, '.part')],
  ] as const
  for (const [program, ...args] of steps) {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
    if (status !== 0) return error?.message ?? stderr.trim().split('\n').at(-1) ?? 'no reason given'
  }
  renameSync(join(home, '.part'), join(home, '.complete'))
  return undefined
}
