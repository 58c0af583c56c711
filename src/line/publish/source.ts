/** Where in git the project stands that is published. */
import { join } from 'node:path/posix'
import type { Source } from '../../../publishers/destination.ts'
import { provenanceFile } from '../../core/provenance.ts'
import { readProvenance } from '../../core/provenance-statement.ts'
import type { Problem } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'

/** A job that only publishes may have no checkout: then what the runner says counts. */
export async function sourceOf(project: string, { processes, host }: Ports): Promise<Source> {
  const { code, stdout } = await processes.run({ argv: ['git', 'rev-parse', 'HEAD'], cwd: project }).catch(() => ({ code: 1, stdout: '' }))
  const commit = code === 0 ? stdout.trim() : host.env('GITHUB_SHA')
  const tag = host.env('GITHUB_REF_TYPE') === 'tag' ? host.env('GITHUB_REF_NAME') : undefined
  return { project, ...(commit && { commit }), ...(tag && { tag }) }
}

/** A release stays that of the commit which it was made from: its provenance is written once more when the server is in it, and what is sent names a commit. */
export async function madeElsewhere({ release, project }: Job, ports: Ports): Promise<Problem[]> {
  const path = join(release, provenanceFile)
  const made = (await ports.files.has(path)) ? readProvenance(await ports.files.text(path), path).commit : undefined
  const { commit } = await sourceOf(project, ports)
  if (made === undefined || commit === undefined || made === commit) return []
  return [{ code: 'commit-differs', fact: `the release was made from commit ${made}, and this is ${commit}`, fix: 'Publish it with that commit checked out; or make the release again, and publish that' }]
}
