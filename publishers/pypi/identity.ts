/** Who this job can prove to be (OIDC), and whether an index would take it for a trusted publisher. */
import { posix } from 'node:path'
import { pythonIn } from '../../src/core/environment-layout.ts'
import type { Problem } from '../../src/errors.ts'
import type { SendPlace, Services } from '../destination.ts'

/** Of an identity token of GitHub, by its own names. Not verified here: that is the index's work. */
export interface Claims {
  repository?: string
  /** Of the workflow that was started: `owner/repo/.github/workflows/file@ref`. */
  workflow_ref?: string
  /** Of the workflow that the job is written in. */
  job_workflow_ref?: string
  environment?: string
}

/** `claims` null: the credentials are others. */
export type Identity = { claims: Claims | null } | { error: string }

/** Given to the programs that prove who this is, and to no others: by it they speak in the job's name. */
export function provingEnvironment({ env }: Services['host']): Record<string, string> | undefined {
  const [url, token] = [env('ACTIONS_ID_TOKEN_REQUEST_URL'), env('ACTIONS_ID_TOKEN_REQUEST_TOKEN')]
  return url && token ? { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } : undefined
}

export async function askIdentity({ settings, work, tools, token }: SendPlace, { processes, files, host, patience }: Services): Promise<Identity> {
  const environment = provingEnvironment(host)
  if (token || !environment) return { claims: null }
  const request = posix.join(work, 'identity.json')
  await files.write(request, JSON.stringify({ repository: null, url: settings['repository'] ?? null }))
  const { stdout, code, late } = await processes.run({ argv: [pythonIn(tools, host), '-I', posix.join(host.suite, 'publishers/pypi/identity.py'), request], env: environment, timeoutSeconds: patience })
  return stdout.startsWith('{') ? (JSON.parse(stdout) as Identity) : { error: late ? `no answer came within ${patience} s` : `the program that asks for it ended with ${code}` }
}

/**
 * The index looks at `job_workflow_ref` and at `repository`, attestations name `workflow_ref`: only where all agree can a publisher be registered.
 * Without attestations the first two are enough.
 */
export function identityProblems(identity: Identity, attestations: boolean): Problem[] {
  if ('error' in identity) return [{ code: 'publish-identity', fact: `there is no token, and the job could not prove who it is: ${identity.error}`, fix: 'Give a token, if the index knows no Trusted Publishing; else see whether it can be reached' }]
  const { repository, workflow_ref: started, job_workflow_ref: written } = identity.claims ?? {}
  if (started === undefined || written === undefined || ((written === started || !attestations) && written.startsWith(`${repository}/`))) return []
  return [{
    code: 'publisher-reusable',
    fact: `the job stands in ${written}, called by ${started} of ${repository}: an index registers the workflow that the job stands in, attestations name the one that was started`,
    fix: `Call the action publish-server as a step of a job in ${workflowOf(started)} itself, not in a reusable workflow, and register that one`,
  }]
}

/** `.github/workflows/file` */
const workflowOf = (ref: string): string => ref.replace(/@.*$/, '').split('/').slice(2).join('/')
