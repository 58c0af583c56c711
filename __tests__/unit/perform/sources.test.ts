/** What belongs to a project: said by git itself where the project is in a repository. */
import { mkdtemp, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { copySources } from '../../../src/perform/sources.ts'
import { localPorts } from '../../../src/ports/local.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'sources-test-'))
})
afterEach(() => rm(work, { recursive: true, force: true }))

const ports = localPorts()
const git = (...args: string[]) => execFileSync('git', args, { cwd: join(work, 'a b') })

async function lay(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(work, 'a b', path)), { recursive: true })
    await writeFile(join(work, 'a b', path), path)
  }
}

async function copied(only?: string[]): Promise<string[]> {
  await copySources({ do: 'copy-sources', from: join(work, 'a b'), to: join(work, 'copy'), ...(only && { only }) }, ports)
  const found = await readdir(join(work, 'copy'), { recursive: true, withFileTypes: true })
  return found.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name).slice(work.length + '/copy/'.length)).sort()
}

test('of a repository: what git keeps and would keep, without what it ignores and what was deleted', async () => {
  await lay('pyproject.toml', 'pkg/__init__.py', 'pkg/new.py', 'pkg/gone.py', 'build/tool.py', 'dist/old.whl', '.gitignore')
  await writeFile(join(work, 'a b/.gitignore'), '/dist/\n')
  await symlink('pkg/new.py', join(work, 'a b/link'))
  git('init', '--quiet')
  git('add', 'pyproject.toml', 'pkg/gone.py')
  await rm(join(work, 'a b/pkg/gone.py'))
  expect(await copied()).toEqual(['.gitignore', 'build/tool.py', 'link', 'pkg/__init__.py', 'pkg/new.py', 'pyproject.toml'])
})

test('of a repository with others inside: what they keep too; links as they are, wherever they lead', async () => {
  await lay('pyproject.toml', 'real/file', 'vendor/library/code.c', 'vendor/library/made.o', 'vendor/library/.gitignore')
  await writeFile(join(work, 'a b/vendor/library/.gitignore'), '*.o\n')
  git('init', '--quiet', 'vendor/library')
  git('init', '--quiet')
  await symlink('real', join(work, 'a b/folder'))
  await symlink('nowhere', join(work, 'a b/broken'))
  expect(await copied()).toEqual(['broken', 'folder', 'pyproject.toml', 'real/file', 'vendor/library/.gitignore', 'vendor/library/code.c'])
})

test('a link to what git has beside the project, a file or a folder, is that in the copy; any other stays as it is', async () => {
  await lay('LICENSE', 'shared/one', 'shared/two/three', 'shared/made', 'secret', '.gitignore', 'project/pyproject.toml')
  await writeFile(join(work, 'a b/.gitignore'), '/secret\nmade\n')
  await mkdir(join(work, 'outside'))
  git('init', '--quiet')
  const links = { LICENSE: '../LICENSE', shared: '../shared/', secret: '../secret', config: '../.git/config', outside: '../../outside', absolute: join(work, 'a b/LICENSE'), pattern: '../*' }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(work, 'a b/project', name))
  const to = join(work, 'copy')
  await copySources({ do: 'copy-sources', from: join(work, 'a b/project'), to }, ports)
  expect(await readFile(join(to, 'LICENSE'), 'utf8')).toBe('LICENSE')
  expect((await readdir(join(to, 'shared'), { recursive: true })).sort()).toEqual(['one', 'two', 'two/three'])
  for (const name of ['secret', 'config', 'outside', 'absolute', 'pattern'] as const) expect(await readlink(join(to, name))).toBe(links[name])
})

test('of a repository whose submodule is not there: the rest', async () => {
  await lay('pyproject.toml')
  git('init', '--quiet')
  git('init', '--quiet', 'library')
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '-m', 'empty'], { cwd: join(work, 'a b/library') })
  git('-c', 'advice.addEmbeddedRepo=false', 'add', '--no-warn-embedded-repo', '.')
  await rm(join(work, 'a b/library'), { recursive: true })
  await mkdir(join(work, 'a b/library'))
  expect(await copied()).toEqual(['pyproject.toml'])
})

test('a release inside that nobody ignored is no source', async () => {
  await lay('pyproject.toml', 'out/release/plan.json', 'out/release/pins/pylock.toml', 'out/release/wheels/x.whl', 'docs/plan.json', 'pins/x')
  git('init', '--quiet')
  expect(await copied()).toEqual(['docs/plan.json', 'pins/x', 'pyproject.toml'])
})

test('of no repository: all but caches and earlier builds', async () => {
  await lay('pyproject.toml', 'src/pkg/build/x.py', 'src/pkg/__pycache__/x.pyc', 'build/lib.linux/pkg/stale.py', 'build/tool.py', 'src/pkg.egg-info/PKG-INFO', '.venv/bin/python')
  expect(await copied()).toEqual(['build/tool.py', 'pyproject.toml', 'src/pkg/build/x.py'])
})

test.each([['a repository', true], ['no repository', false]])('only what is named, of %s', async (_, repository) => {
  await lay('pyproject.toml', 'tests/test_a.py', 'tests/data/x', 'tests/__pycache__/y.pyc', 'tests2/z', 'pkg/tests/t.py', 'pkg/__init__.py', '.gitignore')
  await writeFile(join(work, 'a b/.gitignore'), '__pycache__/\n')
  if (repository) git('init', '--quiet')
  expect(await copied(['tests', 'pkg/tests', 'pyproject.toml'])).toEqual(['pkg/tests/t.py', 'pyproject.toml', 'tests/data/x', 'tests/test_a.py'])
  await rm(join(work, 'copy'), { recursive: true })
  expect(await copied([])).toEqual([])
})
