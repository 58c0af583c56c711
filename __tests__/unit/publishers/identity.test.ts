/** Who may be a trusted publisher. */
import { describe, expect, test } from '@jest/globals'
import { identityProblems, provingEnvironment } from '../../../publishers/pypi/identity.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

const mine = 'them/app/.github/workflows/publish.yml@refs/heads/main'
const codes = (written: string, started = mine) => identityProblems({ claims: { repository: 'them/app', workflow_ref: started, job_workflow_ref: written } }, true).map(({ code }) => code)

describe('claims', () => {
  test('of a job of the workflow that was started', () => expect(codes(mine)).toEqual([]))
  test.each([
    ['a reusable workflow of another repository', 'org/suite/.github/workflows/release.yml@refs/tags/v1', mine],
    ['a reusable workflow of the same repository', 'them/app/.github/workflows/reused.yml@refs/heads/main', mine],
    ['a workflow that another repository requires', 'org/rules/.github/workflows/all.yml@refs/heads/main', 'org/rules/.github/workflows/all.yml@refs/heads/main'],
  ])('of %s', (_, written, started) => expect(codes(written, started)).toEqual(['publisher-reusable']))
  test('of the same repository, and nothing is attested', () => expect(identityProblems({ claims: { repository: 'them/app', workflow_ref: mine, job_workflow_ref: mine.replace('publish', 'reused') } }, false)).toEqual([]))
  test('of other credentials', () => expect(identityProblems({ claims: null }, true)).toEqual([]))
  test('that could not be had', () => expect(identityProblems({ error: '404' }, true)[0]).toMatchObject({ code: 'publish-identity' }))
})

test('half of what proves an identity is none', () => {
  const of = (env: Record<string, string>) => provingEnvironment(memoryPorts({ env }).host)
  expect(of({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/?a=b' })).toBeUndefined()
  expect(Object.keys(of({ ACTIONS_ID_TOKEN_REQUEST_URL: 'http://runner.example/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't', ACTIONS_RUNTIME_TOKEN: 'r' }) ?? {})).toEqual(['GITHUB_ACTIONS', 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
})
