/** The next release, for real: what an earlier one saves it, where no cache has anything. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from '../../src/core/manifest.ts'
import { example, fingerprints, must, runCli } from './cli.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'previous-'))
})
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

const usual = process.env['RELEASE_ACTIONS_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'release-actions')

/** Tools and environments as always, and nothing that a build could use again. */
async function emptyCache(name: string): Promise<string> {
  const at = join(work, `${name}-cache`)
  await mkdir(at)
  for (const folder of ['tools', 'environments']) {
    await mkdir(join(usual, folder), { recursive: true })
    await symlink(join(usual, folder), join(at, folder))
  }
  return at
}

/** Releases the wheel of the example, a version of it with changes, from a repository of its own. */
async function release(name: string, version: string, change: (project: string) => Promise<void>, ...flags: string[]) {
  const project = join(work, name)
  await cp(example, project, { recursive: true, filter: source => !/\/(target|\.pytest_cache|__pycache__)$/.test(source) })
  const settings = join(project, 'pyproject.toml')
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('version = "0.1.0"', `version = "${version}"`))
  await writeFile(join(project, 'release.yaml'), 'native:\n  targets: [linux-x86_64]\n')
  await change(project)
  await must(['git', 'init', '--quiet', project])
  const { code, stderr } = await runCli(['release', name, '--output', `${name}-release`, '--verbose', ...flags], { cwd: work, env: { SOURCE_DATE_EPOCH: '1760000000', RELEASE_ACTIONS_CACHE: await emptyCache(name) } })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  const folder = join(work, `${name}-release`)
  return { wheels: await fingerprints(join(folder, 'wheels')), compiled: stderr.includes('Compiling'), manifest: JSON.parse(await readFile(join(folder, 'release.json'), 'utf8')) as Manifest }
}

const nothing = async () => undefined

describe('after a release', () => {
  beforeAll(async () => {
    expect((await release('first', '0.1.0', nothing)).compiled).toBe(true)
  }, 900_000)

  test('the same sources: the same wheel, nothing compiled', async () => {
    const again = await release('again', '0.1.0', nothing, '--previous', 'first-release')
    expect(again.compiled).toBe(false)
    expect(again.wheels).toEqual(await fingerprints(join(work, 'first-release/wheels')))
  }, 300_000)

  test('a new version and another Python file: nothing compiled, and byte for byte what a build gives', async () => {
    const change = (project: string) => appendFile(join(project, 'python/messenger/__init__.py'), '\nchanged = True\n')
    const reused = await release('next', '0.2.0', change, '--previous', 'first-release/release.json')
    const built = await release('next-built', '0.2.0', change)
    expect([reused.compiled, built.compiled]).toEqual([false, true])
    expect(reused.wheels).toEqual(built.wheels)
    expect(reused.manifest).toEqual(built.manifest)
  }, 900_000)
})
