import type { Suite } from '../../core/init/uses.ts'
import { optional } from '../../core/shape.ts'
import type { Ports } from '../../ports.ts'

/** As it was asked for; else the commit that this suite runs from, where GitHub has it; else its name. */
export async function suiteOf(uses: string | undefined, ports: Ports): Promise<Suite> {
  const [named = '', ref = ''] = uses?.split('@') ?? []
  if (uses) return { repository: named, ref }
  const [address, commit, tags] = await Promise.all([['remote', 'get-url', 'origin'], ['rev-parse', 'HEAD'], ['tag', '--points-at', 'HEAD', 'v*']].map(args => git(args, ports)))
  const repository = /^(?:https:\/\/github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address ?? '')?.[1]
  if (!repository || !/^[0-9a-f]{40}$/.test(commit ?? '')) return { repository: 'org/release-actions', ref: 'v1' }
  // The longest is the most exact: v1.2.0 and not v1.
  return { repository, ref: commit ?? '', ...optional('version', tags?.split('\n').filter(Boolean).sort((a, b) => b.length - a.length)[0]) }
}

async function git(args: readonly string[], { processes, host }: Ports): Promise<string> {
  const { code, stdout } = await processes.run({ argv: ['git', '-C', host.suite, ...args] }).catch(() => ({ code: 1, stdout: '' }))
  return code === 0 ? stdout.trim() : ''
}
