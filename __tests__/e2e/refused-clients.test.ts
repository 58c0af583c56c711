/** Clients that are not what they should be: one clear error each, and nothing that looks finished. By the built program, on a project without dependencies. */
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runCli, type Ran } from './cli.ts'

let work: string

const files = {
  'requirements.txt': '',
  'greeter/__init__.py': 'def main():\n    print("hello")\n',
  'greeter/words.txt': 'hello\n',
  'pyproject.toml': '[build-system]\nrequires = ["hatchling>=1.25"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "greeter"\nversion = "1.0"\nrequires-python = ">=3.10"\n\n[project.scripts]\ngreeter = "greeter:main"\n',
  'release.yaml': 'native:\n  targets: [linux-x86_64]\nclient:\n  entry: greeter\n  interpreter: host\n  formats: [standalone]\n',
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'refused-clients-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, 'greeter', path)), { recursive: true })
    await writeFile(join(work, 'greeter', path), text)
  }
  const made = await release('first')
  if (made.code !== 0) throw new Error(made.stderr)
}, 300_000)
afterAll(() => rm(work, { recursive: true, force: true }))

const release = (folder: string, ...flags: string[]): Promise<Ran> => runCli(['release', join(work, 'greeter'), '--output', join(work, folder), ...flags], { env: { SOURCE_DATE_EPOCH: '1760000000' } })
const withChange = async (path: string, change: (text: string) => string, then: () => Promise<void>): Promise<void> => {
  const at = join(work, 'greeter', path)
  const before = await readFile(at, 'utf8')
  await writeFile(at, change(before))
  await then().finally(() => writeFile(at, before))
}
const finished = (folder: string) => ['release.json', 'client'].filter(name => existsSync(join(work, folder, name)))

test('one that weighs more than it may: what grew since the last release', () =>
  withChange('release.yaml', text => `${text}  budgets: {standalone: 1 MB}\n`, async () => {
    await appendFile(join(work, 'greeter/greeter/words.txt'), 'hello\n'.repeat(100_000))
    const { code, stderr } = await release('heavy', '--previous', join(work, 'first'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/greeter-1\.0-linux-x86_64\.tar\.gz is \d+\.\d MB, and its budget is 1\.0 MB; what grew since 1\.0, unpacked:\n +\+600\.0 kB +greeter \(.*words\.txt\)/)
    expect(stderr).toContain('[over-budget]')
    expect(finished('heavy')).toEqual([])
  }), 200_000)

test.each([
  ['a module', 'gretter:main', "the entry point 'greeter' starts the module 'gretter', and neither the wheel nor the pins have it"],
  ['a function', 'greeter:mian', "the entry point 'greeter' starts 'mian' of greeter/__init__.py, where nothing has that name"],
])('one whose entry point names %s that is not there', (_, entry, fact) =>
  withChange('pyproject.toml', text => text.replace('greeter:main', entry), async () => {
    const { code, stderr } = await release('misspelled')
    expect(code).toBe(1)
    expect(stderr).toContain(fact)
    expect(stderr.match(/\[[a-z]+-[a-z-]+\]$/gm)).toHaveLength(1)
    expect(finished('misspelled')).toEqual([])
  }), 200_000)

test('one of a wheel that this release has not made', async () => {
  const wheel = join(work, 'first/wheels/greeter-1.0-py3-none-any.whl')
  await appendFile(wheel, 'more')
  const { code, stderr } = await runCli(['package-client', join(work, 'greeter'), '--output', join(work, 'first')])
  expect([code, stderr]).toEqual([1, expect.stringMatching(/wheels\/greeter-1\.0-py3-none-any\.whl has sha256 [0-9a-f]{64}, and build-native made it with [0-9a-f]{64}.*\[wheel-unknown\]/s)])
}, 100_000)
