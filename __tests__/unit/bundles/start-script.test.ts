import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startScript } from '../../../bundles/packages.ts'
import { app } from '../../contract/places.ts'

let site: string

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'))
  for (const [path, text] of Object.entries({
    'my_app/cli.py': 'import sys\nclass group:\n    def main():\n        print("mine", *sys.argv)\n        return 3\n',
    'worker/__init__.py': 'import sys\ndef run():\n    print("found", *sys.argv)\n    return 4\n',
    'worker-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: worker\nVersion: 1.0\n',
    'worker-1.0.dist-info/entry_points.txt': '[console_scripts]\nworker = worker:run\n',
  })) {
    mkdirSync(join(site, path, '..'), { recursive: true })
    writeFileSync(join(site, path), text)
  }
})
afterAll(() => rmSync(site, { recursive: true }))

const scripts = { 'my-app': 'my_app.cli : group.main' }

/** Its exit code, and what it says. */
function started(entry: string): [number, string] {
  const script = startScript({ app: { ...app, scripts }, entry }, [`import sys; sys.path.append(${JSON.stringify(site)})`])
  try {
    return [0, execFileSync('python3', ['-I', '-c', script, 'x'], { encoding: 'utf8', stdio: 'pipe' })]
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return [status, stdout + stderr]
  }
}

test.each([
  ["the project's own", 'my-app', [3, 'mine my-app x\n']],
  ['that of a package', 'worker', [4, 'found worker x\n']],
  ['one that nobody has', 'nothing', [1, 'no package here has the console script nothing\n']],
])('the script that starts: %s', (_name, entry, said) => {
  expect(started(entry)).toEqual(said)
})
