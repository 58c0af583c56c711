/** How this release was made, beside its manifest. */
import { join } from 'node:path/posix'
import type { Manifest } from '../../core/manifest.ts'
import { provenanceFile, provenanceOf } from '../../core/provenance.ts'
import { pinsOf } from '../../core/release-contents.ts'
import { optional } from '../../core/shape.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'
import { sourceOf } from '../publish/source.ts'
import { lockedBy } from './sboms.ts'

export async function writeProvenance({ release, project }: Job, manifest: Manifest, ports: Ports): Promise<void> {
  const { files, host } = ports
  const { commit, tag } = await sourceOf(project, ports)
  const [server, repository, workflow] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_WORKFLOW_REF'].map(name => host.env(name))
  await files.write(join(release, provenanceFile), provenanceOf({
    manifest,
    manifestDigest: (await files.digest(join(release, 'release.json'))).sha256,
    pins: pinsOf(manifest, await lockedBy(release, manifest, ports)),
    ...optional('commit', commit),
    ...optional('tag', tag),
    ...optional('repository', server && repository && `${server}/${repository}`),
    ...optional('workflow', server && workflow && `${server}/${workflow}`),
  }))
}
