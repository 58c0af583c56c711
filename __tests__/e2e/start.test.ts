/** What every start of the command line does, whatever is asked of it: V8's code of dist/ kept, and results written at once. */
import { chown, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ensureNode } from './install-act.ts'
import { fingerprints, root, runCli, runProgram, type Ran } from './cli.ts'

const project = join(root, '__tests__/fixtures/locks/small/poetry')
const args = ['resolve-pins', project, '--lock', 'poetry.lock', '--all-extras', '--output', '-']
let work: string
let node: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'start-'))
  node = await ensureNode(24)
}, 300_000)
afterAll(() => rm(work, { recursive: true, force: true }))

const nobodys = { CI: '', GITHUB_ACTIONS: '', RELEASE_ACTIONS_CACHE: '' }
const started = (caches: string, env: Record<string, string> = {}): Promise<Ran> => runCli(args, { node, env: { ...nobodys, XDG_CACHE_HOME: caches, ...env } })

describe('code that V8 has made of dist/', () => {
  test('is kept in a folder that only its user can write, and taken from there', async () => {
    const [caches, code] = [join(work, 'own'), join(work, 'own/release-actions/code')]
    const first = await started(caches)
    const kept = await fingerprints(code)
    expect(Object.keys(kept).length).toBeGreaterThan(2)
    expect((await stat(code)).mode & 0o777).toBe(0o700)
    expect(await started(caches)).toEqual(first)
    expect(await fingerprints(code)).toEqual(kept)
  }, 60_000)

  test.each([{ CI: 'true' }, { RELEASE_ACTIONS_CACHE: 'elsewhere' }])('is not kept where others say which cache is read: %j', async given => {
    const caches = join(work, Object.keys(given).join())
    expect(await started(caches, { ...given, ...('RELEASE_ACTIONS_CACHE' in given && { RELEASE_ACTIONS_CACHE: join(caches, 'given') }) })).toMatchObject({ code: 0, stderr: '' })
    expect(['release-actions', 'given'].map(name => existsSync(join(caches, name, 'code')))).toEqual([false, false])
  }, 60_000)

  // Only root can give a folder away; root is also who it is about.
  if (process.getuid?.() === 0) {
    test('is not taken from a folder of another user', async () => {
      const code = join(work, 'given away/release-actions/code')
      await mkdir(code, { recursive: true })
      await chown(code, 65_534, 65_534)
      expect(await started(join(work, 'given away'))).toMatchObject({ code: 0, stderr: '' })
      expect(await fingerprints(code)).toEqual({})
    }, 60_000)
  }

  test('is done without where no folder can be made', async () => {
    expect(await started('/dev/null')).toMatchObject({ code: 0, stderr: '' })
  }, 60_000)
})

/** Gives the program a pipe that does not wait, reads late, and no more than so many bytes. */
const reader = `
import os, subprocess, sys, time
ours, theirs = os.pipe()
os.set_blocking(theirs, False)
child = subprocess.Popen(sys.argv[2:], stdout=theirs)
os.close(theirs)
time.sleep(0.5)
limit = int(sys.argv[1])
taken = b''
while len(taken) < limit and (more := os.read(ours, 65536)):
    taken += more
os.close(ours)
sys.stdout.buffer.write(taken)
print(f'status {child.wait()}', file=sys.stderr)
`

const large = join(root, 'scripts/bench/projects/large/poetry')
const read = (limit: number): Promise<Ran> => runProgram(['python3', '-c', reader, String(limit), node, join(root, 'dist/main.js'), 'resolve-pins', large, '--all-extras', '--output', '-'])

describe('a result', () => {
  test('is whole where the reader is slow and the pipe does not wait', async () => {
    await runCli(['resolve-pins', large, '--all-extras', '--output', join(work, 'large.txt')], { node })
    const whole = await readFile(join(work, 'large.txt'), 'utf8')
    expect(whole.length).toBeGreaterThan(500_000)
    expect(await read(1e9)).toEqual({ code: 0, stdout: whole, stderr: 'status 0\n' })
  }, 60_000)

  test('may be read in part: that is no failure', async () => {
    expect((await read(1)).stderr).toBe('status 0\n')
  }, 60_000)
})
