/**
 * What cargo would go on with, and must not: what it has made of files that it does not know to have changed. Crates that it runs while it
 * compiles (build scripts, procedural macros) read what they like without a word; and a file that was changed without getting a newer date
 * is the old one to it.
 */
import { join } from 'node:path/posix'
import type { BuildPlace, Kept, WheelToBuild } from '../../../native-build/backend.ts'
import { isMacro, leadsOutside, ownCrates, type OwnCrate } from '../../core/crate.ts'
import type { Ports } from '../../ports.ts'
import { anyIsRun } from './crates.ts'
import { ask, type Workshop } from './workshop.ts'

/** The place, where what earlier builds left in it is of no harm. cargo is asked only where there may be such crates: no other project is slower for it. @param wheels One, unless the builder keeps nothing */
export async function harmlessPlace([wheel]: readonly WheelToBuild[], place: BuildPlace, shop: Workshop, ports: Ports): Promise<BuildPlace> {
  const kept = wheel && shop.builder.kept?.(place, wheel)
  const back = kept !== undefined && (await isBack(kept, shop, ports))
  const crates = kept ? await cratesOf(kept, back, place, shop, ports) : []
  const { compilerCache, ...rest } = place
  // sccache knows a macro, and not what it reads.
  const macros = shop.manifests.some(isMacro) || crates.some(({ macro }) => macro)
  return {
    ...rest,
    ...(kept && { earlier: { anew: crates.filter(({ run }) => back || run).map(({ name }) => name), sources: JSON.stringify(contents(shop)) } }),
    ...(compilerCache && !(macros && compilerCache.name === 'sccache') && { compilerCache }),
  }
}

/** Whether a source is another one than when the last build began, and bears no later date: moved there, unpacked, dated by its commit. */
async function isBack({ sources: noted }: Kept, shop: Workshop, { files }: Ports): Promise<boolean> {
  const before = (await files.has(noted)) ? await files.text(noted).then(JSON.parse).catch(() => ({})) as Record<string, string> : {}
  const changed = Object.entries(contents(shop)).filter(([path, sha256]) => before[path] !== sha256).map(([path]) => join(shop.job.project, path))
  return (await files.predated(changed, noted)).length > 0
}

const contents = ({ sources = [] }: Workshop): Record<string, string> => Object.fromEntries(sources.map(({ path, sha256 }) => [path, sha256]))

async function cratesOf({ folder, crates }: Kept, back: boolean, { compilerCache }: BuildPlace, shop: Workshop, ports: Ports): Promise<OwnCrate[]> {
  if (!compilerCache && !(await ports.files.has(folder))) return []
  return back || (await mayBeRun(shop, ports)) ? ownCrates(await ask(crates, shop, ports)) : []
}

/** Crates beside the project are known to cargo alone: a workspace above has them, or settings of cargo's lead to them. */
async function mayBeRun({ sources, manifests, outside }: Workshop, { files }: Ports): Promise<boolean> {
  if (!sources || anyIsRun(sources, manifests) || manifests.some(leadsOutside) || outside.some(({ path }) => path.endsWith('/Cargo.toml'))) return true
  const settings = outside.filter(({ path }) => /config(\.toml)?$/.test(path))
  return (await Promise.all(settings.map(({ at }) => files.text(at)))).some(text => /\b(paths|patch|include)\b/.test(text))
}
