/** Ours and maturin, with caches of this run alone. */
import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cost, root, type Contestant } from '../measure.ts'
import type { Project } from './project.ts'

export class Ours {
  readonly work: string
  readonly cache: string

  constructor(work: string) {
    this.work = work
    this.cache = join(work, 'caches/release-actions')
  }

  /** In a release folder that has its plan and its pins. */
  build({ folder }: Project, before?: () => void, cell?: string): Contestant {
    return this.into(folder, `${folder}-release`, before, cell)
  }

  /** In an empty release folder. */
  buildAnew({ folder }: Project, before?: () => void, cell?: string): Contestant {
    const release = `${folder}-release-anew`
    return this.into(folder, release, () => {
      rmSync(release, { recursive: true, force: true })
      before?.()
    }, cell)
  }

  private into(project: string, release: string, before?: () => void, cell?: string): Contestant {
    return { argv: [process.execPath, join(root, 'dist/main.js'), 'build-native', project, '--output', release, ...(cell ? ['--cell', cell] : [])], cwd: this.work, env: { XDG_CACHE_HOME: dirname(this.cache) }, ...(before && { before }) }
  }

  /** Installs the tools that the project needs. */
  first(project: Project): void {
    this.prepare(this.build(project))
  }

  prepare(contestant: Contestant): void {
    cost(contestant)
  }

  /** All that was compiled, kept and found good, but not the tools; of the folders of compilers those stay that begin with one of these words. */
  forget(...kept: readonly string[]): void {
    for (const name of ['files', 'passed']) rmSync(join(this.cache, name), { recursive: true, force: true })
    const build = join(this.cache, 'build')
    for (const name of readdirSync(build)) if (!kept.some(word => name.startsWith(word))) rmSync(join(build, name), { recursive: true, force: true })
  }

  /** The environment with the pinned tools of a builder. */
  tools(builder: string): string {
    const folder = join(this.cache, 'tools')
    const name = readdirSync(folder).find(name => name.startsWith(`${builder}-`) && !name.endsWith('.current'))
    if (!name) throw new Error(`${builder} was not installed`)
    return join(folder, name, 'bin')
  }
}

/** The maturin that ours uses too, as its users call it; what it compiles with one set of flags stays for the next time. */
export function maturin(ours: Ours, { folder }: Project, flavour: string, flags: readonly string[], before?: () => void): Contestant {
  const bin = ours.tools('maturin')
  // zig is found by the python that stands first; a shell's own start-up file may put another one there, so it is set behind the shell.
  const first = flavour === 'zig' ? ['env', `PATH=${bin}:${process.env['PATH']}`] : []
  return {
    argv: [...first, join(bin, 'maturin'), 'build', '--release', '--locked', ...flags, '--out', join(ours.work, `maturin-${flavour}`)],
    cwd: folder,
    env: { CARGO_TARGET_DIR: join(ours.work, `target-${flavour}`) },
    ...(before && { before }),
  }
}
