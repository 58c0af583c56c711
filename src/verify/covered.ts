/** What attestations vouch for: the whole release by its release.json, or the application's distributions alone. */
import { posix } from 'node:path/posix'
import type { Signer, Statement } from './sigstore.ts'

export interface Attested {
  /** `release`: release.json, and with it everything. `distributions`: each of the application's own, as indexes have them, and no more. */
  covers?: 'release' | 'distributions'
  /** Who signed that. */
  signers: Signer[]
  /** Why it does not count, a line each. */
  deviations: string[]
}

/** What an attestation may speak of. */
export interface Attestable {
  /** The sha256 of release.json. */
  manifest: string
  /** The application's own. */
  distributions: readonly { path: string; sha256: string }[]
}

/** @param verdicts Statements of whom it was asked for, and of others why they do not count */
export function covered(verdicts: readonly (Statement | string)[], { manifest, distributions }: Attestable): Attested {
  const statements = verdicts.filter(verdict => typeof verdict !== 'string')
  const whole = statements.find(({ subjects }) => subjects.some(({ sha256 }) => sha256 === manifest))
  if (whole) return { covers: 'release', signers: [whole.signer], deviations: [] }
  const each = distributions.map(({ path, sha256 }) => ({ path, signer: statementOf(statements, posix.basename(path), sha256)?.signer }))
  const [signers, missing] = [each.flatMap(({ signer }) => signer ?? []), each.filter(({ signer }) => !signer).map(({ path }) => `${path}: no attestation speaks of it`)]
  if (signers.length > 0 && missing.length === 0) return { covers: 'distributions', signers, deviations: [] }
  const refused = verdicts.flatMap(verdict => (typeof verdict === 'string' ? [verdict] : signers.length > 0 ? [] : [`it speaks of ${verdict.subjects.length} other files, and not of this release.json`]))
  return { signers: [], deviations: [...[...new Set(refused)].map(why => `attestation: ${why}`), ...(signers.length > 0 ? missing : [])] }
}

/** An index holds a distribution to its name too: the same bytes under another one are another distribution. */
const statementOf = (statements: readonly Statement[], file: string, digest: string): Statement | undefined =>
  statements.find(({ subjects }) => subjects.some(({ name, sha256 }) => name === file && sha256 === digest))
