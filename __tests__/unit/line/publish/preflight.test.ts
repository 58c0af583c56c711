import { describe, expect, test } from '@jest/globals'
import { preflight } from '../../../../src/line/publish/preflight.ts'
import type { Job } from '../../../../src/line/job.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'

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
