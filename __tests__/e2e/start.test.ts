/** What every start of the command line does, whatever is asked of it: V8's code of dist/ kept, and results written at once. */
import { chown, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ensureNode } from './install-act.ts'
import { fingerprints, must, root, runCli, runProgram, type Ran } from './cli.ts'

const project = join(root, '__tests__/fixtures/locks/small/poetry')
const large = join(root, 'scripts/bench/projects/large/poetry')
const args = (folder: string): string[] => ['resolve-pins', folder, '--lock', 'poetry.lock', '--all-extras', '--output', '-']
const day = 24 * 60 * 60
let work: string
let node: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'start-'))
  node = await ensureNode(24)
}, 300_000)
afterAll(() => rm(work, { recursive: true, force: true }))

const nobodys = { CI: '', GITHUB_ACTIONS: '', RELEASE_ACTIONS_CACHE: '' }
const started = (caches: string, env: Record<string, string> = {}, by = node, folder = project): Promise<Ran> => runCli(args(folder), { node: by, env: { ...nobodys, XDG_CACHE_HOME: caches, ...env } })
const versionOf = async (by: string): Promise<string> => (await must([by, '--version'])).trim()
/** Path → the file it is: another one once it was written anew. */
async function entries(caches: string): Promise<Record<string, number>> {
  const code = join(caches, 'release-actions/code')
  const names = Object.keys(await fingerprints(code)).sort()
  return Object.fromEntries(await Promise.all(names.map(async name => [join(code, name), (await stat(join(code, name))).ino])))
}

/** Says at the end of what V8 would not have the code that it was given. */
const watching = `
const vm = require('node:vm')
const refused = []
const { Script } = vm
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options)
    if (options.cachedData) refused.push(this.cachedDataRejected)
  }
}
process.once('exit', () => require('node:fs').writeSync(2, JSON.stringify(refused)))
`

describe('code that V8 has made of dist/', () => {
  // V8's compilers are off in between, and on again where code is written.
  test.each([[20, project], [24, project], [24, large]] as const)('is kept where only its user can write, and taken from there: Node %i, %s', async (version, folder) => {
    const [caches, by] = [await mkdtemp(join(work, 'own-')), await ensureNode(version)]
    const first = await started(caches, {}, by, folder)
    const kept = await entries(caches)
    expect(Object.keys(kept).length).toBeGreaterThan(2)
    expect(new Set(Object.keys(kept).map(path => dirname(path)))).toEqual(new Set([join(caches, `release-actions/code/${await versionOf(by)}-${process.arch}/resolve-pins`)]))
    expect((await stat(join(caches, 'release-actions/code'))).mode & 0o777).toBe(0o700)
    expect(await started(caches, {}, by, folder)).toEqual(first)
    expect(await entries(caches)).toEqual(kept)
    const hook = join(caches, 'watching.cjs')
    await writeFile(hook, watching)
    const { stderr } = await started(caches, { NODE_OPTIONS: `--require=${hook}` }, by, folder)
    expect(JSON.parse(stderr)).toEqual(Object.keys(kept).map(() => false))
  }, 120_000)

  test('is made anew where it is damaged or a day old, and forgotten after a month', async () => {
    const caches = join(work, 'changed')
    const first = await started(caches)
    const [[damaged = '', inode] = [], [old = '', previous] = [], ...others] = Object.entries(await entries(caches))
    // In the code, which V8 would run as it is.
    const at = (await readFile(damaged)).length - 1000
    await writeFile(damaged, (await readFile(damaged)).map((byte, index) => (index === at ? byte ^ 1 : byte)), { flag: 'r+' })
    const [now, forgotten] = [Date.now() / 1000, join(caches, 'release-actions/code/of another version')]
    await utimes(old, now - 2 * day, now - 2 * day)
    await writeFile(forgotten, '')
    await utimes(forgotten, now - 31 * day, now - 31 * day)
    expect(await started(caches)).toEqual(first)
    const { [damaged]: again, [old]: renewed, ...same } = await entries(caches)
    expect(same).toEqual(Object.fromEntries(others))
    expect([inode, undefined]).not.toContain(again)
    expect([previous, undefined]).not.toContain(renewed)
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
