/** What a run of a workflow must be for another one to go on with what it made. Pure. */
import type { Problem } from '../errors.ts'

/** What the API tells of a run (`GET /repos/{owner}/{repo}/actions/runs/{run_id}`). */
export interface WorkflowRun {
  /** Of the workflow's file, with `@` and the ref behind it where it was called. */
  path?: string
  event?: string
  status?: string | null
  head_sha?: string
  head_repository?: { full_name?: string } | null
}

/** The run that asks. */
export interface AskingRun {
  /** `owner/name`. */
  repository: string
  /** `.github/workflows/release.yml`. */
  workflow: string
  commit: string
}

/** Events whose runs only people with write access start, and whose code is the repository's own. */
const trusted = ['push', 'workflow_dispatch']

/** `run-unusable`, all reasons at once. */
export function runProblems(id: string, run: WorkflowRun, here: AskingRun): Problem[] {
  const refuse = (differs: boolean, fact: string, fix: string): Problem[] => (differs ? [{ code: 'run-unusable', fact: `run ${id} ${fact}`, fix, where: { key: 'run-id' } }] : [])
  const path = run.path?.split('@')[0] ?? ''
  return [
    ...refuse(run.head_repository?.full_name !== here.repository, `is of ${run.head_repository?.full_name ?? 'another repository'}, and this is ${here.repository}`, 'Name a run of this repository'),
    ...refuse(path !== here.workflow, `is one of ${path || 'another workflow'}, and this is ${here.workflow}`, 'Name a run of the same workflow'),
    ...refuse(!trusted.includes(run.event ?? ''), `was started by ${run.event ?? 'nobody knows what'}`, 'Name a run that a tag or somebody by hand has started'),
    ...refuse(run.head_sha !== here.commit, `made commit ${run.head_sha ?? 'unknown'}, and this is ${here.commit}`, 'Start this workflow on the tag or the branch of that run: "Use workflow from"'),
    ...refuse(run.status !== 'completed', `has not ended (${run.status ?? 'unknown'})`, 'Wait for it, or cancel it'),
  ]
}

/** From `octo/app/.github/workflows/release.yml@refs/tags/v1`, as GITHUB_WORKFLOW_REF has it. */
export const workflowOf = (ref: string): string => ref.split('@')[0]?.split('/').slice(2).join('/') ?? ''
