/** A builder that tells rustc something itself takes the place of what Cargo's settings say: it says that too. */
import { cargoFlags } from '../../core/cargo-flags.ts'
import type { Ports } from '../../ports.ts'
import type { Outside } from './outside.ts'

/** @param outside The nearest first, as cargo goes by them; the home's last */
export async function flagsForRust(outside: readonly Outside[], target: string, { files, reporter }: Ports): Promise<string[]> {
  const settings = outside.filter(({ path }) => /(^|\/)\.cargo\/config(\.toml)?$/.test(path))
  if (settings.length === 0) return []
  const { readToml } = await import('../../core/toml.ts')
  // What cannot be read is cargo's to refuse.
  const texts = await Promise.all(settings.map(async ({ path, at }) => [path, await files.text(at)] as const))
  const tables = texts.flatMap(([path, text]) => {
    try {
      return [readToml(text, path)]
    } catch {
      return []
    }
  })
  const { flags, conditional } = cargoFlags(tables, target)
  for (const name of conditional) reporter.note(`rustflags under [target.'${name}'] of Cargo's settings do not hold for wheels: write them under [target.${target}]`)
  return flags
}
