import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const requirements = fileURLToPath(new URL('requirements.txt', import.meta.url))
const cache = fileURLToPath(new URL('../../../node_modules/.cache/release-actions/', import.meta.url))

/** A folder with the `pip` and `uv` of the requirements file, installed by hash once. */
export function installers(): string {
  const home = join(cache, `installers-${createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 16)}`)
  // Scripts name their environment's place, so it is made there; the mark tells a whole one from a torn one.
  const mark = join(home, '.complete')
  if (!existsSync(mark)) {
    rmSync(home, { recursive: true, force: true })
    execFileSync('python3', ['-m', 'venv', home])
    execFileSync(join(home, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '-r', requirements])
    writeFileSync(mark, '')
  }
  return join(home, 'bin')
}
