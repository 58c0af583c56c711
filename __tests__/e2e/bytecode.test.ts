/** What this machine's Pythons compile. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileAll } from '../../src/core/compile-all.ts'
import { execute } from '../../src/execute.ts'
import { findPythons } from '../../src/line/pythons.ts'
import { localPorts } from '../../src/ports/local.ts'

let work: string
const sources = {
  // Until Python 3.11 the seed of hashes decides in which order its members are written.
  'sets.py': 'known = "a" in {"alpha", "beta", "gamma", "delta", "epsilon", "zeta"}\n',
  'template.py': 'import {{ name }}\n',
  // Who is first on the path is asked for it.
  'struct.py': 'raise SystemExit("not the library\'s")\n',
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'bytecode '))
})
afterAll(() => rm(work, { recursive: true, force: true }))

test('is the same in each run by every Python; what cannot be compiled stays as it is', async () => {
  const ports = localPorts()
  const pythons = await findPythons(['3.9', '3.10', '3.11', '3.12', '3.13', '3.14'], ports)
  expect(pythons.length).toBeGreaterThan(0)
  for (const { path, version } of pythons) {
    const compiled = []
    for (const run of ['first', 'second', 'third']) {
      const folder = join(work, version, run)
      await mkdir(folder, { recursive: true })
      for (const [name, text] of Object.entries(sources)) await writeFile(join(folder, name), text)
      await execute([{ ...compileAll({ compiler: path, folder, root: folder, shown: '/app', mode: 'unchecked-hash', alone: true }), cwd: folder }], ports)
      expect(await readdir(folder)).toEqual(['sets.py', 'sets.pyc', 'struct.py', 'struct.pyc', 'template.py'])
      compiled.push((await readFile(join(folder, 'sets.pyc'))).toString('hex'))
    }
    expect([version, new Set(compiled).size]).toEqual([version, 1])
  }
}, 60_000)
