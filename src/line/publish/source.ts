/** Where in git the project stands that is published. */
import type { Source } from '../../../publishers/destination.ts'
import type { Ports } from '../../ports.ts'

/** A job that only publishes may have no checkout: then what the runner says counts. */
export async function sourceOf(project: string, { processes, host }: Ports): Promise<Source> {
  const { code, stdout } = await processes.run({ argv: ['git', 'rev-parse', 'HEAD'], cwd: project }).catch(() => ({ code: 1, stdout: '' }))
  const commit = code === 0 ? stdout.trim() : host.env('GITHUB_SHA')
  const tag = host.env('GITHUB_REF_TYPE') === 'tag' ? host.env('GITHUB_REF_NAME') : undefined
  return { project, ...(commit && { commit }), ...(tag && { tag }) }
}
