/** Who is said to have made a release, and what vouches for it. */
import { join } from 'node:path/posix'
import { provenanceFile } from '../core/provenance.ts'
import { contradictions, readProvenance, type Claims } from '../core/provenance-statement.ts'
import type { Ports } from '../ports.ts'
import { attested, contradicted, type Demanded } from './attestation.ts'
import type { Signer } from './sigstore.ts'
import { readManifest } from './files.ts'

export interface Identity {
  /** `attestation`: signed by whom it had to be. `sha256`: release.json is the one that was asked for. `none`: nothing says that it is the one that was meant. */
  by: 'attestation' | 'sha256' | 'none'
  /** Whose signature it bears. */
  signer?: Signer
  /** What the provenance claims. */
  claims?: Omit<Claims, 'subjects'>
}

/** @param asked Whether a sha256 was, which `manifest` is. @param demanded Who must have attested it */
export async function identify(release: string, manifest: string, asked: boolean, demanded: Demanded | undefined, ports: Ports): Promise<{ identity: Identity; deviations: string[] }> {
  const { signer, deviations } = demanded ? await attested(demanded, release, manifest, ports) : { deviations: [] }
  const by = signer ? 'attestation' : asked ? 'sha256' : 'none'
  const known = { by, ...(signer && { signer }) } as const
  const at = join(release, provenanceFile)
  if (!(await ports.files.has(at))) return { identity: known, deviations }
  const { subjects, ...claims } = readProvenance(await ports.files.text(at), at)
  const listed = (await readManifest(release, ports)).files.map(({ path, sha256 }) => [path, sha256])
  const differing = [...contradictions({ subjects, ...claims }, { ...Object.fromEntries(listed), 'release.json': manifest }), ...(signer ? contradicted(signer, claims) : [])]
  return { identity: { ...known, claims }, deviations: [...deviations, ...differing] }
}
