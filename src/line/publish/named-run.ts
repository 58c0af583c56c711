/** The release that an earlier run of the same workflow has made: fetched in place of making it once more. */
import { join } from 'node:path/posix'
import { runProblems, workflowOf, type AskingRun, type WorkflowRun } from '../../core/named-run.ts'
import { failed, misconfigured } from '../../errors.ts'
import { extract } from '../../perform/archive.ts'
import type { GitHub, GitHubAnswer, Ports } from '../../ports.ts'

export interface NamedRun {
  /** Of the run, as its address ends. */
  id: string
  token: string | undefined
  /** sha256 of its artifact, where the caller knows it. */
  digest?: string | undefined
}

interface Artifact {
  id: number
  name: string
  /** `sha256:…`, of the stored zip. */
  digest?: string | null
  expired?: boolean
}

/** Into the release folder, which must not be there yet. Nothing is taken from a run of another repository, workflow or commit, or of a pull request. */
export async function fetchNamedRun({ id, token, digest }: NamedRun, release: string, ports: Ports): Promise<void> {
  const { files, host } = ports
  if (await files.has(join(release, 'release.json'))) throw misconfigured([{ code: 'run-unusable', fact: `there is a release in ${release} already`, fix: 'Remove it, or name another folder', where: { key: 'output' } }])
  const here = askingRun(host.env, token)
  const [owner = '', repo = ''] = here.repository.split('/')
  const github = ports.github(here.token)
  const run = await look(github, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}', { owner, repo, run_id: id }, id) as WorkflowRun
  const problems = runProblems(id, run, here)
  if (problems.length > 0) throw misconfigured(problems)
  const { artifacts } = await look(github, 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { owner, repo, run_id: id, name: 'release' }, id) as { artifacts: readonly Artifact[] }
  const artifact = artifacts.filter(({ name, expired }) => name === 'release' && !expired).sort((a, b) => b.id - a.id)[0]
  const expected = artifact?.digest?.replace(/^sha256:/, '')
  if (!artifact || !expected) throw failed({ code: 'artifact-missing', fact: `run ${id} has no artifact 'release'${artifacts.length > 0 ? ' any more' : ': it was not finished'}`, fix: 'Run its failed jobs again, or release anew', where: { key: 'run-id' } })
  const zip = join(await files.temporary('named-run'), 'release.zip')
  const answer = await github.download('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', { owner, repo, artifact_id: artifact.id, archive_format: 'zip' }, zip, 1800)
  if (answer.status !== 200) throw unreadable(id, answer)
  const { sha256 } = await files.digest(zip)
  if (sha256 !== expected || (digest && sha256 !== digest)) throw failed({ code: 'artifact-changed', fact: `artifact 'release' of run ${id} is not the one that was stored: its sha256 is ${sha256}, not ${sha256 === expected ? digest : expected}`, fix: 'Run this again; if it stays so, somebody changes artifacts of this repository' })
  await extract({ do: 'extract', archive: zip, to: release }, ports)
  await files.remove(zip)
}

function askingRun(env: (name: string) => string | undefined, token = env('GITHUB_TOKEN')): AskingRun & { token: string } {
  const [repository, workflow, commit] = ['GITHUB_REPOSITORY', 'GITHUB_WORKFLOW_REF', 'GITHUB_SHA'].map(env)
  if (!repository || !workflow || !commit) throw misconfigured([{ code: 'run-unusable', fact: 'a run is named, and this is no job of a workflow that could go on with it', fix: 'Leave run-id out', where: { key: 'run-id' } }])
  if (!token) throw misconfigured([{ code: 'run-unusable', fact: `run ${repository} cannot be read without a token`, fix: 'Give the step `github-token: ${{ github.token }}`, and its job `permissions: actions: read`', where: { key: 'github-token' } }])
  return { repository, workflow: workflowOf(workflow), commit, token }
}

/** Looking changes nothing, so trouble of the service is tried again. */
async function look(github: GitHub, route: string, parameters: Readonly<Record<string, unknown>>, id: string): Promise<unknown> {
  const { default: retry, AbortError } = await import('p-retry')
  return retry(async () => {
    const answer = await github.request(route, parameters, 30)
    if (answer.status === 200) return answer.data
    throw isPassing(answer) ? unreadable(id, answer) : new AbortError(unreadable(id, answer))
  }, { retries: 4, minTimeout: 500, maxTimeout: 5_000, randomize: true })
}

const isPassing = ({ status }: GitHubAnswer): boolean => status >= 500 || status === 429

const unreadable = (id: string, answer: GitHubAnswer) =>
  failed({ code: 'run-unreadable', fact: `GitHub answers ${answer.status} for run ${id}`, fix: isPassing(answer) ? 'Try again later' : 'Check the number, which ends the address of the run, and give the job `permissions: actions: read`', where: { key: 'run-id' } })
