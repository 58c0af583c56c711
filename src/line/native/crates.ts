/** Crates of the project, as their Cargo.toml describes them. */
import { join } from 'node:path/posix'
import { isRun, type CrateManifest } from '../../core/crate.ts'
import type { Ports } from '../../ports.ts'
import type { Source } from '../sources.ts'

/** Every Cargo.toml among the sources. */
export async function crateManifests(sources: readonly Source[], project: string, { files }: Ports): Promise<CrateManifest[]> {
  const { readToml } = await import('../../core/toml.ts')
  const paths = sources.map(({ path }) => path).filter(path => /(^|\/)Cargo\.toml$/.test(path))
  return Promise.all(paths.map(async path => {
    const text = await files.text(join(project, path))
    try {
      return { path, said: readToml(text, path) }
    } catch {
      return { path }
    }
  }))
}

/** Whether one of them is run when it is compiled. */
export const anyIsRun = (sources: readonly Source[], manifests: readonly CrateManifest[]): boolean =>
  sources.some(({ path }) => /(^|\/)build\.rs$/.test(path)) || manifests.some(isRun)
