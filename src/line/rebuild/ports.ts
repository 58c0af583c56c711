/** The world as the release saw it, without what earlier builds have left behind. */
import type { Claims } from '../../core/provenance-statement.ts'
import type { Manifest } from '../../core/manifest.ts'
import type { Ports } from '../../ports.ts'

/** Files that are held to their own sha256 may come from a cache: downloads, not what a key is said to stand for. */
export function withoutEarlier(ports: Ports, { epoch }: Manifest, claims: Claims | undefined): Ports {
  const told: Record<string, string> = {
    SOURCE_DATE_EPOCH: String(epoch),
    ...(claims?.tag && { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: claims.tag }),
    ...(claims?.repository && { GITHUB_REPOSITORY: claims.repository }),
  }
  const { host, cache } = ports
  return {
    ...ports,
    host: { ...host, usesCaches: false, env: name => told[name] ?? host.env(name) },
    cache: { ...cache, recall: async () => undefined, note: async () => undefined },
  }
}
