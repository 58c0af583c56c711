/** Attestations (PEP 740): each says which workflow published a distribution. Kept beside the ledger, so that a second attempt sends the same. */
import { posix } from 'node:path'
import type { Effect } from '../../src/core/effects.ts'
import { pythonIn } from '../../src/core/environment-layout.ts'
import type { Problem } from '../../src/errors.ts'
import type { SendPlace, Services } from '../destination.ts'
import { provingEnvironment, type Claims } from './identity.ts'

/** Seconds for all of them, other attempts included. */
const patience = 180

export interface Attested {
  /** The attestation's file by the effect's id. */
  paths: ReadonlyMap<string, string>
  /** What is there does not hold. */
  invalid: readonly Problem[]
  /** Could not be made. */
  failed: readonly Problem[]
}

interface Answer {
  id: string
  path?: string
  invalid?: string
  error?: string
}

/** By the workflow that the job stands in, for distributions that the index does not have yet. */
export async function attest(effects: readonly Effect[], claims: Claims, { release, work, tools }: SendPlace, { processes, files, host }: Services): Promise<Attested> {
  const request = posix.join(work, 'attest.json')
  await files.write(request, JSON.stringify({
    folder: `${release}.attestations`,
    trust: host.env('RELEASE_ACTIONS_SIGSTORE') || null,
    publisher: publisherOf(claims),
    files: effects.map(({ id, file, sha256 }) => ({ id, path: posix.join(release, file), sha256 })),
  }))
  const { stdout, late, code } = await processes.run({ argv: [pythonIn(tools, host), '-I', posix.join(host.suite, 'publishers/pypi/attest.py'), request], env: provingEnvironment(host) ?? {}, timeoutSeconds: patience })
  const answers = new Map(stdout.split('\n').filter(Boolean).map(line => JSON.parse(line) as Answer).map(answer => [answer.id, answer]))
  const silent = late ? `it took longer than ${patience} s` : `its program ended with ${code}`
  return sorted(effects.map(({ id }) => answers.get(id) ?? { id, error: silent }))
}

const sorted = (answers: readonly Answer[]): Attested => ({
  paths: new Map(answers.flatMap(({ id, path }) => (path ? [[id, path] as const] : []))),
  invalid: answers.flatMap(({ id, invalid }) => (invalid ? [{ code: 'attestation-invalid', fact: `the attestation that an earlier attempt made for ${id} does not hold: ${invalid}`, fix: 'Find out who changed it or the workflow; remove it from the folder beside the release to have another one made' }] : [])),
  failed: answers.flatMap(({ id, error }) => (error ? [{ code: 'attestation-failed', fact: `there is no attestation for ${id}: ${error}`, fix: 'Run the same command again when Sigstore is well, or say `attestations: false` under server.pypi' }] : [])),
})

export const publisherOf = ({ repository = '', job_workflow_ref = '' }: Claims) => ({ repository, workflow: posix.basename(job_workflow_ref.replace(/@.*$/, '')) })
