/** Copies of the examples in repositories of their own, to change at will. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../measure.ts'

export interface Project {
  folder: string
  /** Adds a line that was never there. */
  append(file: string, line: (count: number) => string): void
  replace(file: string, what: RegExp, by: string): void
}

/** Copies `from`, a folder of the suite. */
export function copyOf(from: string, folder: string): Project {
  const leftOver = /\/(build|target|release|\.pytest_cache|__pycache__|[\w]+\.egg-info)$/
  cpSync(join(root, from), folder, { recursive: true, filter: source => !leftOver.test(source) })
  const { status, stderr } = spawnSync('git', ['init', '--quiet', folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return {
    folder,
    append: (file, line) => appendFileSync(join(folder, file), `${line(count++)}\n`),
    replace: (file, what, by) => writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(what, by)),
  }
}

let count = 0
