/** What `resolve-pins` writes, installed for real: by pip and by uv, with hashes, without resolving; `pip check` finds nothing missing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installers } from '../tools/installers/installers.ts'
import { example, must, root, runCli, runProgram } from './cli.ts'

const outputFlag = '--output'
const locks = join(root, '__tests__/fixtures/locks/small')

let work: string
let pip: string
let uv: string
let environments = 0

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'pins-'))
  pip = join(installers(), 'pip')
  uv = join(installers(), 'uv')
}, 120_000)

afterAll(() => rm(work, { recursive: true, force: true }), 60_000)

/** An empty environment's interpreter. */
async function environment(): Promise<string> {
  const folder = join(work, `environment-${++environments}`)
  await must(['python3', '-m', 'venv', '--without-pip', folder])
  return join(folder, 'bin/python')
}

async function pins(project: string, name: string, ...args: readonly string[]): Promise<string> {
  const file = join(work, name)
  expect(await runCli(['resolve-pins', project, ...args, outputFlag, file])).toMatchObject({ code: 0 })
  return file
}

/** How each installer is told to take exactly this. */
const ways = {
  'pip, requirements': (python: string, file: string) => [pip, '--python', python, 'install', '--quiet', '--require-hashes', '--no-deps', '-r', file],
  'uv, requirements': (python: string, file: string) => [uv, 'pip', 'install', '--quiet', '--python', python, '--require-hashes', '--no-deps', '-r', file],
  'pip, pylock': (python: string, file: string) => [pip, '--python', python, 'install', '--quiet', '--no-deps', '-r', file],
  'uv, pylock': (python: string, file: string) => [uv, 'pip', 'sync', '--quiet', '--python', python, '--preview-features', 'pylock', file],
}
type Way = keyof typeof ways
const everyWay = Object.keys(ways) as Way[]

const formatOf = (way: Way) => (way.endsWith('pylock') ? 'pylock' : 'requirements')
const fileOf = (way: Way, name: string) => (formatOf(way) === 'pylock' ? `pylock.${name}.toml` : `${name}.txt`)

/** What is installed, as `name==version` lines. */
async function installed(way: Way, file: string): Promise<string[]> {
  const python = await environment()
  await must(ways[way](python, file))
  await must([pip, '--python', python, 'check'])
  return (await must([pip, '--python', python, 'freeze', '--all'])).trim().split('\n').map(line => line.toLowerCase().replaceAll('_', '-')).sort()
}

describe.each(['client', 'server'])('the example\'s %s', role => {
  test('is the same whoever installs it and from whichever format', async () => {
    const found = new Map<Way, string[]>()
    for (const way of everyWay) {
      found.set(way, await installed(way, await pins(example, fileOf(way, role), '--role', role, '--format', formatOf(way))))
    }
    const [first = []] = found.values()
    expect(first.length).toBeGreaterThan(0)
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(everyWay.map(way => [way, first])))
  }, 300_000)
})

test.each(everyWay)('%s: another hash is refused, and nothing is installed', async way => {
  const file = await pins(example, fileOf(way, `tampered-${formatOf(way)}`), '--role', 'server', '--format', formatOf(way))
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/(sha256\s*[:=]\s*['"]?)[0-9a-f]{64}/g, `$1${'0'.repeat(64)}`))
  const python = await environment()
  const ran = await runProgram(ways[way](python, file))
  expect(ran.code).not.toBe(0)
  expect(ran.stdout + ran.stderr).toMatch(/hash/i)
  expect(await must([pip, '--python', python, 'freeze', '--all'])).toBe('')
}, 120_000)

describe.each(['poetry', 'uv'])('a larger project, its %s.lock', tool => {
  test('installs by pip and by uv alike', async () => {
    const file = await pins(join(locks, tool), `larger-${tool}.txt`, '--extra', 'backend', '--lock', `${tool}.lock`)
    const byUv = await installed('uv, requirements', file)
    expect(byUv.length).toBeGreaterThan(50)
    expect(await installed('pip, requirements', file)).toEqual(byUv)
  }, 600_000)
})

test('a list alone in its folder gives what it gives beside its project', async () => {
  const [beside, alone] = [join(locks, 'uv'), join(work, 'alone')]
  await mkdir(alone)
  await copyFile(join(beside, 'pylock.backend.toml'), join(alone, 'pylock.toml'))
  const [here, there] = await Promise.all([['--lock', 'pylock.backend.toml', '--extra', 'backend'], []].map((args, i) => runCli(['resolve-pins', [beside, alone][i] as string, ...args, outputFlag, '-'])))
  expect(there).toMatchObject({ code: 0, stdout: expect.stringMatching(/^[a-z]/) })
  // Beside its project, requires-python says more, and markers are shorter.
  expect(there?.stdout.match(/^[^ ;]+==[^ ;]+/gm)).toEqual(here?.stdout.match(/^[^ ;]+==[^ ;]+/gm))
}, 60_000)

test('a pipe gets all of a long result', async () => {
  const args = ['--all-extras', '--lock', 'poetry.lock']
  const file = await pins(join(locks, 'poetry'), 'long.txt', ...args)
  const { stdout } = await runCli(['resolve-pins', join(locks, 'poetry'), ...args, outputFlag, '-'])
  expect(stdout).toBe(await readFile(file, 'utf8'))
}, 60_000)
