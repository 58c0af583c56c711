/** rustc compiles for any target, and links for those whose standard library somebody has added to it. */
import type { NativeCell } from '../../core/plan.ts'
import { targetOf } from '../../core/targets.ts'
import { ReleaseError, type Problem } from '../../errors.ts'
import { run } from '../../perform/run.ts'
import type { Ports } from '../../ports.ts'
import { loadBuilder } from '../folders.ts'
import type { Job } from '../job.ts'
import { buildsHere } from './foreign.ts'

interface Missing {
  cell: string
  name: string
}

/** Added where the user allows it. Throws `rust-target-missing`. */
export async function requireRustTargets(cells: readonly NativeCell[], { install, project }: Pick<Job, 'install' | 'project'>, ports: Ports): Promise<void> {
  const missing = await missingOf(cells, project, ports)
  if (missing.length === 0) return
  // A rust-toolchain.toml of the project decides which toolchain they are added to.
  if (install && (await ports.processes.find('rustup'))) await run({ do: 'run', label: 'rustup target add', argv: ['rustup', 'target', 'add', ...new Set(missing.map(({ name }) => name))], cwd: project }, ports)
  const still = await missingOf(cells, project, ports)
  if (still.length > 0) throw new ReleaseError(still.map(explain))
}

/** At plan time, of what this machine would build. A runner plans for others, and each of them looks for itself. */
export async function rustTargetProblems(cells: readonly NativeCell[], { install, project }: Pick<Job, 'install' | 'project'>, ports: Ports): Promise<Problem[]> {
  if (install || ports.host.env('GITHUB_ACTIONS')) return []
  const here = await Promise.all(cells.map(async cell => buildsHere(cell, await loadBuilder(cell.builder), ports)))
  return (await missingOf(cells.filter((_, index) => here[index]), project, ports)).map(explain)
}

/** That of the machine itself comes with rustc. Without rustc nothing can be asked; that it is missing is said elsewhere. */
async function missingOf(cells: readonly NativeCell[], project: string, ports: Ports): Promise<Missing[]> {
  const own = targetOf(ports.host.platform, ports.host.arch)
  const wanted = await Promise.all(cells.filter(({ target }) => target !== own).map(async ({ id, builder, target }) => ({ cell: id, name: (await loadBuilder(builder)).rustTarget?.(target) })))
  const named = wanted.filter((each): each is Missing => each.name !== undefined)
  if (named.length === 0 || !(await ports.processes.find('rustc'))) return []
  const there = await Promise.all(named.map(({ name }) => hasLibrary(name, project, ports)))
  return named.filter((_, index) => !there[index])
}

async function hasLibrary(name: string, project: string, { files, processes }: Ports): Promise<boolean> {
  const { code, stdout } = await processes.run({ argv: ['rustc', '--print', 'target-libdir', '--target', name], cwd: project })
  const names = code === 0 ? await files.names(stdout.trim()).catch(() => []) : []
  return names.some(each => each.startsWith('libstd-'))
}

const explain = ({ cell, name }: Missing): Problem => ({
  code: 'rust-target-missing',
  fact: `${cell}: rustc has no standard library for ${name} here`,
  fix: `Run: rustup target add ${name} (or name it under 'targets' in the project's rust-toolchain.toml, or run with --install-tools)`,
})
