/** Who is said to have made a release, and what vouches for it. */
import { join } from 'node:path/posix'
import { provenanceFile } from '../core/provenance.ts'
import { contradictions, readProvenance, type Claims } from '../core/provenance-statement.ts'
import type { Ports } from '../ports.ts'
import { readManifest } from './files.ts'

export interface Identity {
  /** `sha256`: release.json is the one that was asked for. `none`: nothing says that it is the one that was meant. */
  by: 'sha256' | 'none'
  /** What the provenance claims; whose signature it bears is not looked at here. */
  claims?: Omit<Claims, 'subjects'>
}

export async function identify(release: string, manifest: string, asked: boolean, { files, ...ports }: Ports): Promise<{ identity: Identity; deviations: string[] }> {
  const by = asked ? 'sha256' as const : 'none' as const
  const at = join(release, provenanceFile)
  if (!(await files.has(at))) return { identity: { by }, deviations: [] }
  const { subjects, ...claims } = readProvenance(await files.text(at), at)
  const listed = (await readManifest(release, { files, ...ports })).files.map(({ path, sha256 }) => [path, sha256])
  return { identity: { by, claims }, deviations: contradictions({ subjects, ...claims }, { ...Object.fromEntries(listed), 'release.json': manifest }) }
}
