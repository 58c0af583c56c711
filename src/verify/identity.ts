/** Who is said to have made a release, and what vouches for it. */
import { join, posix } from 'node:path/posix'
import { isOwn } from '../core/names.ts'
import { provenanceFile } from '../core/provenance.ts'
import { contradictions, readProvenance, type Claims } from '../core/provenance-statement.ts'
import type { Ports } from '../ports.ts'
import { attested, contradicted, type Demanded } from './attestation.ts'
import type { Attested } from './covered.ts'
import type { Signer } from './sigstore.ts'
import { readManifest } from './files.ts'

export interface Identity {
  /**
   * `attestation`: signed by whom it had to be. `sha256`: release.json is the one that was asked for. `distributions`: those of the application are signed by
   * whom they had to be, release.json with its pins is not. `none`: nothing says that it is the one that was meant.
   */
  by: 'attestation' | 'sha256' | 'distributions' | 'none'
  /** Whose signature it bears. */
  signer?: Signer
  /** What the provenance claims. */
  claims?: Omit<Claims, 'subjects'>
}

/** @param asked Whether a sha256 was, which `manifest` is. @param demanded Who must have attested it */
export async function identify(release: string, manifest: string, asked: boolean, demanded: Demanded | undefined, ports: Ports): Promise<{ identity: Identity; deviations: string[] }> {
  const { application, files } = await readManifest(release, ports)
  const distributions = files.filter(({ path }) => path.startsWith('wheels/') && isOwn(application.name, posix.basename(path)))
  const { covers, signers, deviations }: Attested = demanded ? await attested(demanded, release, { manifest, distributions }, ports) : { signers: [], deviations: [] }
  const by = covers === 'release' ? 'attestation' : asked ? 'sha256' : (covers ?? 'none')
  const known = { by, ...(signers[0] && { signer: signers[0] }) } as const
  const at = join(release, provenanceFile)
  if (!(await ports.files.has(at))) return { identity: known, deviations }
  const { subjects, ...claims } = readProvenance(await ports.files.text(at), at)
  const listed = files.map(({ path, sha256 }) => [path, sha256])
  const differing = [...contradictions({ subjects, ...claims }, { ...Object.fromEntries(listed), 'release.json': manifest }), ...signers.flatMap(signer => contradicted(signer, claims))]
  return { identity: { ...known, claims }, deviations: [...deviations, ...new Set(differing)] }
}
