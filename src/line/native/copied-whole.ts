/** Whether a wheel carries all of a folder, and would a file more: what a builder leaves out, or puts there under another name, no new wheel may be put together with. */
import type { Copied } from '../../core/copied.ts'
import type { Ports } from '../../ports.ts'
import type { Source } from '../sources.ts'

/** Not with a link to a folder, which has files of its own, or where maturin's own `.ignore` has a say. */
export const isCopiedWhole = ({ folder }: Copied, sources: readonly Source[], outside: readonly Source[]): boolean =>
  ![...sources, ...outside].some(({ path }) => /(^|\/)\.ignore$/.test(path)) && !sources.some(({ path, link }) => link && path.startsWith(`${folder}/`))

/** Whether all that is in git is what git does not ignore. */
export async function keepsNothingIgnored({ folder }: Copied, project: string, { processes }: Ports): Promise<boolean> {
  const { code, stdout } = await processes.run({ argv: ['git', 'ls-files', '-z', '--cached', '--ignored', '--exclude-standard', '--', folder], cwd: project }).catch(() => ({ code: 1, stdout: '' }))
  return code === 0 && stdout === ''
}
