/** Adding a format is one new folder: the one of CONTRIBUTING.md, in a copy of this repository, generated, built and packed. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fingerprints, must, root, runProgram } from './cli.ts'

const folders = ['bundles', 'build-native', 'docs', 'feeds', 'native-build', 'package-client', 'packagers', 'publish-server', 'publishers', 'resolve-pins', 'scripts', 'src', '.github']
const files = ['action.yml', 'package.json', 'release.schema.json', 'tsconfig.json']
const project = {
  'pyproject.toml': '[build-system]\nrequires = ["hatchling>=1.25"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "hello"\nversion = "1"\nrequires-python = ">=3.10"\ndependencies = []\n\n[project.scripts]\nhello = "hello:main"\n',
  'requirements.txt': '# nothing to pin\n',
  'release.yaml': 'native: {targets: [linux-x86_64]}\nclient: {entry: hello, interpreter: host, formats: [toy]}\n',
  'hello/__init__.py': 'def main() -> None:\n    print("hello")\n',
}
let work: string
let suite: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'new-format-'))
  suite = join(work, 'suite')
  await mkdir(suite)
  for (const name of [...folders, ...files]) await cp(join(root, name), join(suite, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(suite, 'node_modules'))
  for (const [path, text] of Object.entries(project)) {
    await mkdir(dirname(join(work, 'hello', path)), { recursive: true })
    await writeFile(join(work, 'hello', path), text)
  }
}, 60_000)
afterAll(() => rm(work, { recursive: true, force: true }), 60_000)

test('the format of CONTRIBUTING.md', async () => {
  const [, source = ''] = /`packagers\/toy\/index\.ts`[^`]*```ts\n(.*?)```/s.exec(await readFile(join(root, 'CONTRIBUTING.md'), 'utf8')) ?? []
  await mkdir(join(suite, 'packagers/toy'))
  await writeFile(join(suite, 'packagers/toy/index.ts'), source)
  const before = await sources()
  // The list of folders first, and what follows from it then.
  for (const script of ['gen', 'gen', 'build']) await must([process.execPath, join(suite, 'scripts', `${script}.ts`)], { cwd: suite })
  const after = await sources()
  const changed = Object.keys(after).filter(path => after[path] !== before[path])
  expect(changed.sort()).toEqual(['docs/configuration.md', 'docs/reference/README.md', 'docs/reference/packagers/toy.md', 'release.schema.json', 'src/core/folders.ts'])

  const { code, stderr } = await runProgram([process.execPath, join(suite, 'dist/main.js'), 'release', join(work, 'hello'), '--output', join(work, 'release')])
  expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
  await must(['tar', '-xf', join(work, 'release/client/hello-1-linux-x86_64.tar'), '-C', work])
  expect(await must([join(work, 'hello-1/bin/hello')])).toBe('hello\n')
}, 300_000)

async function sources(): Promise<Record<string, string>> {
  const found = await Promise.all(folders.map(async folder => Object.entries(await fingerprints(join(suite, folder))).map(([path, digest]) => [`${folder}/${path}`, digest] as const)))
  return { ...Object.fromEntries(found.flat()), 'release.schema.json': await readFile(join(suite, 'release.schema.json'), 'utf8'), 'action.yml': await readFile(join(suite, 'action.yml'), 'utf8') }
}
