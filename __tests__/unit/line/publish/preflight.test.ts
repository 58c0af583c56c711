import { describe, expect, test } from '@jest/globals'
import { preflight } from '../../../../src/line/publish/preflight.ts'
import type { Job } from '../../../../src/line/job.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'
import { sha256 } from '../../../../src/core/digest.ts'
import { wheel } from '../../helpers/wheels.ts'

const job = (branches?: string[]) => ({ project: '/project', release: '/release', plan: { application: { name: 'app', version: '1.0' }, files: [], cells: [{ stage: 'server', ...(branches && { branches }) }] } }) as unknown as Job
/** What git says where it is asked. */
const git = (branch?: string) => async ({ argv }: { argv: readonly string[] }) => (argv[1] === 'symbolic-ref' ? { code: branch ? 0 : 1, stdout: `${branch ?? ''}\n` } : { code: 0, stdout: '' })
const said = async (branches: string[] | undefined, env: Record<string, string>, branch?: string) =>
  (await preflight([], job(branches), memoryPorts({ env, files: { 'pyproject.toml': '' }, programs: { git: git(branch) } }))).map(({ code, fact }) => `${code}: ${fact}`)

describe('the branch', () => {
  const on = (name: string) => ({ GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: name })

  test.each([
    ['any, where nothing is said', undefined, on('feature')],
    ['one of them', ['main', 'release/*'], on('release/1.x')],
    ['a tag, whatever the branch', ['main'], { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0' }],
  ])('may be published from: %s', async (_, branches, env) => {
    expect(await said(branches, env)).toEqual([])
  })

  test.each([
    ['another', on('feature'), 'feature'],
    ['a pull request', on('12/merge'), '12/merge'],
    ['one that only begins like it', on('release/1/x'), 'release/1/x'],
  ])('is refused: %s', async (_, env, name) => {
    expect(await said(['main', 'release/*'], env)).toEqual([`branch-refused: this is branch ${name}, and releases are published from main, release/*`])
  })

  test('on a machine of one\'s own git is asked', async () => {
    expect(await said(['main'], {}, 'main')).toEqual([])
    expect(await said(['main'], {}, 'next')).toEqual([expect.stringMatching(/^branch-refused: this is branch next/)])
    expect(await said(['main'], {})).toEqual([])
  })
})

describe('what is sent is what was meant', () => {
  const path = 'wheels/app-1.0-py3-none-any.whl'
  const effect = (digest: string) => ({ id: 'pypi a', destination: 'pypi', does: 'upload', file: path, sha256: digest, size: 1, wave: 0, final: true })

  /** A release with one wheel, whose metadata says `version`, in a repository of which git says `status`. */
  async function found({ version = '1.0', status = '', env = {}, swapped = false }: { version?: string; status?: string; env?: Record<string, string>; swapped?: boolean }): Promise<string[]> {
    const data = await wheel('app', version, {})
    const at = { ...job(), plan: { ...job().plan, files: [path] } } as Job
    const ports = memoryPorts({ env, files: { [`/release/${path}`]: data, 'pyproject.toml': '' }, programs: { git: async ({ argv }) => ({ code: 0, stdout: argv[1] === 'status' ? status : '' }) } })
    return (await preflight([effect(swapped ? sha256('other') : sha256(data))], at, ports)).map(({ code, fact }) => `${code}: ${fact}`)
  }

  test('all is well', async () => expect(await found({ env: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0' } })).toEqual([]))

  test.each<[string, Parameters<typeof found>[0], string]>([
    ['a byte was swapped since it was verified', { swapped: true }, `release-changed: ${path} changed while it was looked at`],
    ['the metadata of a wheel has another version', { version: '1.1' }, `version-differs: ${path} says version 1.1 of itself, the project has 1.0`],
    ['the tag has another', { env: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2.0' } }, 'tag-differs: the tag is v2.0, the version of the project 1.0'],
    ['changes that nobody committed', { status: ' M src/app.py\nD  old.py\n' }, 'tree-changed: the project has changes that are in no commit: src/app.py, old.py'],
  ])('%s', async (_, given, fact) => expect(await found(given)).toEqual([fact]))

  test('all of it at once', async () => {
    const problems = await found({ version: '1.1', status: ' M a\n', env: { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v2.0' }, swapped: true })
    expect(problems.map(each => each.split(':')[0])).toEqual(['release-changed', 'version-differs', 'tag-differs', 'tree-changed'])
  })
})
