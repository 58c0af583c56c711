/** Versions that pyproject.toml leaves to the build backend: each real backend names its wheel as it was planned. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { must, runCli } from './cli.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'versions-'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

const project = (backend: string, requires: string, rest: string) => `[build-system]\nrequires = ${requires}\nbuild-backend = "${backend}"\n\n[project]\nname = "greeter"\ndynamic = ["version"]\ndescription = "Greets"\nrequires-python = ">=3.10"\n\n${rest}`

/** A repository with `commits` after the tag v1.4. */
async function repository(folder: string, files: Readonly<Record<string, string>>, commits: number): Promise<string> {
  const at = join(work, folder)
  const all = { 'requirements.txt': '# nothing to pin\n', 'release.yaml': 'native:\n  targets: [linux-x86_64]\n', 'src/greeter/__init__.py': '__version__ = "1.4"\n', ...files }
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(at, path)), { recursive: true })
    await writeFile(join(at, path), text)
  }
  const git = (...args: string[]) => must(['git', '-C', at, '-c', 'user.name=A', '-c', 'user.email=a@app.example', ...args])
  await git('init', '--quiet')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'first')
  await git('tag', 'v1.4')
  for (let commit = 0; commit < commits; commit++) await git('commit', '--quiet', '--allow-empty', '--message', 'next')
  return at
}

async function built(folder: string, files: Readonly<Record<string, string>>, commits = 0): Promise<string[]> {
  const at = await repository(folder, files, commits)
  const { code, stderr } = await runCli(['build-native', at, '--output', join(work, `${folder}-out`)], { env: { SOURCE_DATE_EPOCH: '1760000000' } })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  return readdir(join(work, `${folder}-out/wheels`))
}

const setuptools = '[tool.setuptools.packages.find]\nwhere = ["src"]\n'

test.each<[string, Record<string, string>]>([
  ['setuptools attr', { 'pyproject.toml': project('setuptools.build_meta', '["setuptools>=77"]', `${setuptools}[tool.setuptools.dynamic]\nversion = {attr = "greeter.__version__"}\n`) }],
  ['hatchling', { 'pyproject.toml': project('hatchling.build', '["hatchling"]', '[tool.hatch.version]\npath = "src/greeter/__init__.py"\n') }],
  ['pdm-backend', { 'pyproject.toml': project('pdm.backend', '["pdm-backend"]', '[tool.pdm.version]\nsource = "file"\npath = "src/greeter/__init__.py"\n') }],
  ['flit', { 'pyproject.toml': project('flit_core.buildapi', '["flit-core"]', '') }],
  ['hatch-vcs', { 'pyproject.toml': project('hatchling.build', '["hatchling", "hatch-vcs"]', '[tool.hatch.version]\nsource = "vcs"\n') }],
])('%s', async (name, files) => {
  expect(await built(name.replace(' ', '-'), files)).toEqual(['greeter-1.4-py3-none-any.whl', 'greeter-1.4.tar.gz'])
}, 120_000)

test('setuptools-scm, two commits after the tag: the next version in development, and the data that git knows in wheel and sdist', async () => {
  const files = { 'pyproject.toml': project('setuptools.build_meta', '["setuptools>=77", "setuptools-scm>=8"]', `${setuptools}[tool.setuptools_scm]\n`), 'src/greeter/words.txt': 'hello\n', 'tests/test_greeter.py': '' }
  expect(await built('scm', files, 2)).toEqual(['greeter-1.5.dev2-py3-none-any.whl', 'greeter-1.5.dev2.tar.gz'])
  const wheels = join(work, 'scm-out/wheels')
  expect(await must(['python3', '-m', 'zipfile', '-l', join(wheels, 'greeter-1.5.dev2-py3-none-any.whl')])).toContain('greeter/words.txt')
  expect(await must(['tar', '--list', '--file', join(wheels, 'greeter-1.5.dev2.tar.gz')])).toMatch(/^greeter-1\.5\.dev2\/tests\/test_greeter\.py$/m)
}, 120_000)
