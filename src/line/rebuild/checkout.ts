/** The sources of a release in a folder of their own, with the history that builds may read. */
import { join, relative } from 'node:path/posix'
import { execute } from '../../execute.ts'
import { failed } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { repositoryOf } from '../native/build.ts'

/** The project in there. @param commit What is checked out; absent: the folder as it is. Throws `commit-missing`. */
export async function checkout(project: string, commit: string | undefined, to: string, ports: Ports): Promise<string> {
  const repository = await repositoryOf(project, ports)
  const below = join(to, relative(repository, project))
  const head = await revision(repository, commit ?? 'HEAD', ports)
  if (commit && !head) throw failed({ code: 'commit-missing', fact: `${repository} has no commit ${commit}, which the release was made of`, fix: 'Fetch it (`git fetch origin COMMIT`), or rebuild the folder as it is with --as-is' })
  if (head) await clone(repository, head, to, ports)
  if (commit) return below
  for (const name of head ? await ports.files.names(to) : []) if (name !== '.git') await ports.files.remove(join(to, name))
  await execute([{ do: 'copy-sources', from: repository, to }], ports)
  return below
}

/** Objects are shared: nothing is fetched. */
async function clone(repository: string, commit: string, to: string, ports: Ports): Promise<void> {
  await git(['clone', '--quiet', '--shared', '--no-checkout', repository, to], undefined, ports)
  await git(['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', commit], to, ports)
}

async function git(words: readonly string[], cwd: string | undefined, { processes }: Ports): Promise<void> {
  const { code, stderr } = await processes.run({ argv: ['git', ...words], ...(cwd && { cwd }) })
  if (code !== 0) throw failed({ code: 'checkout-failed', fact: `git ${words[0]} failed: ${stderr.trim()}`, fix: 'Check the repository, or rebuild the folder as it is with --as-is' })
}

async function revision(repository: string, commit: string, { processes }: Ports): Promise<string | undefined> {
  const { code, stdout } = await processes.run({ argv: ['git', 'rev-parse', '--verify', '--quiet', `${commit}^{commit}`], cwd: repository }).catch(() => ({ code: 1, stdout: '' }))
  return code === 0 ? stdout.trim() : undefined
}
