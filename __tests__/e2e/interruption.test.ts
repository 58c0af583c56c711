/** What is left behind when a release cannot end: nothing that looks finished, and nothing that runs. */
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { example, root, runCli, runProgram } from './cli.ts'

const made: string[] = []
let work: string

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'interruption-'))
  made.push(work)
  await cp(example, join(work, 'messenger'), { recursive: true, filter: source => !/\/(target|\.pytest_cache)$/.test(source) })
})

afterAll(() => Promise.all(made.map(folder => rm(folder, { recursive: true, force: true }))), 60_000)

/** Processes that carry our mark in their environment: children inherit it, whatever group or session they made. */
async function marked(mark: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(async pid => ((await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')).includes(`MARK=${mark}`) ? [pid] : [])))
  return found.flat()
}

test('Ctrl-C while a program runs ends it and its children, and leaves no release', async () => {
  const mark = `interrupted-${process.pid}-${Date.now()}`
  const ran = runCli(['release', 'messenger', '--install-tools'], {
    cwd: work,
    env: { MARK: mark, RELEASE_ACTIONS_CACHE: join(work, 'cache') },
    started: async child => {
      // Our own process and at least one that it started.
      while ((await marked(mark)).length < 2) await sleep(20)
      child.kill('SIGINT')
    },
  })
  expect((await ran).code).toBe(130)
  expect((await ran).stderr).not.toContain('    at ')
  await sleep(200)
  expect(await marked(mark)).toEqual([])
  expect((await readdir(work)).filter(name => name.startsWith('release'))).toEqual([])
}, 120_000)

test('a full disk is said in one sentence, and the older release stays as it was', async () => {
  const disk = join(work, 'disk')
  await mkdir(disk)
  const older = join(work, 'older')
  await mkdir(older)
  await writeFile(join(older, 'release.json'), '{"schema":1,"files":[]}')
  // A disk of its own, in a mount namespace of its own: nothing is left mounted.
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  const script = 'set -e; mount -t tmpfs -o size=256k tmpfs "$DISK"; mkdir "$DISK/release"; cp "$OLDER/release.json" "$DISK/release/"; status=0; "$NODE" "$MAIN" release messenger --output "$DISK/release" || status=$?; ls -A "$DISK"; cat "$DISK/release/release.json"; exit $status'
  const { code, stdout, stderr } = await runProgram(['unshare', '--mount', ...asRoot, 'sh', '-c', script], {
    cwd: work,
    env: { DISK: disk, OLDER: older, NODE: process.execPath, MAIN: join(root, 'dist/main.js') },
  })
  expect(stderr).toMatch(/^error: .*\[disk-full\]$/m)
  expect(stderr).not.toContain('    at ')
  expect(code).toBe(1)
  expect(stdout).toBe('release\n{"schema":1,"files":[]}')
}, 300_000)

test('a compiler error is shown in the compiler\'s own words, with the command to try', async () => {
  await writeFile(join(work, 'messenger/src/lib.rs'), 'fn broken( {\n')
  const { code, stderr } = await runCli(['build-native', 'messenger', '--output', 'out'], { cwd: work })
  expect(code).toBe(1)
  expect(stderr).toContain('this file contains an unclosed delimiter')
  expect(stderr).toMatch(/^error: native-linux-x86_64: maturin build ended with exit code 1$[^]*to see it again: node \S+\/dist\/main\.js build-native messenger --cell native-linux-x86_64 --output again-native-linux-x86_64 --verbose/m)
  expect(await readdir(join(work, 'out'))).not.toContain('wheels')
}, 300_000)
