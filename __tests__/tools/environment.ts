import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../node_modules/.cache/release-actions/', import.meta.url))

/** A Python with what the requirements file pins, installed by hash once and kept in node_modules/.cache. Modules only: its scripts are misplaced. */
export function pinnedPython(name: string, requirements: string): string {
  const home = join(cache, `${name}-${createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16)}`)
  if (!existsSync(home)) install(requirements, home)
  return join(home, 'bin/python')
}

/** Made beside and renamed, so that what is there is whole. */
function install(requirements: string, home: string): void {
  const fresh = `${home}.${process.pid}`
  mkdirSync(cache, { recursive: true })
  execFileSync('python3', ['-m', 'venv', fresh])
  execFileSync(join(fresh, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes', '-r', requirements])
  if (existsSync(home)) rmSync(fresh, { recursive: true })
  else renameSync(fresh, home)
}
