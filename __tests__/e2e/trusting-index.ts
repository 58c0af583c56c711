/** What the workflow that `init` writes meets: GitHub's artifacts, who vouches for a job, and an index that trusts this one workflow. */
import { join } from 'node:path'
import { alsoTrusting, loopbackCertificate } from './publish/certificate.ts'
import { claimsOf, issuer, type Issuer } from './publish/oidc.ts'
import { strictIndex, type StrictIndex } from './publish/strict-index.ts'
import { startResultsServer, type ResultsServer } from './results-server.ts'

export interface TrustingIndex {
  server: ResultsServer
  index: StrictIndex
  identities: Issuer
  /** What a job's environment needs to reach both. */
  env: Record<string, string>
  close(): Promise<void>
}

/** @param work a folder for the artifacts and the certificate */
export async function trustingIndex(work: string): Promise<TrustingIndex> {
  const server = await startResultsServer({ folder: join(work, 'results') })
  const identities = await issuer()
  identities.claims = claimsOf('consumer/app', 'release.yml')
  const certificate = await loopbackCertificate(work)
  const index = await strictIndex(certificate)
  index.trusted = { publisher: { repository: 'consumer/app', workflow: 'release.yml' }, issuer: identities, audience: 'strict', seen: new Set() }
  const env = { ...identities.env, ...(await alsoTrusting(certificate, work)) }
  const close = async () => {
    index.close()
    identities.close()
    await server.close()
  }
  return { server, index, identities, env, close }
}
