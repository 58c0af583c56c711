/**
 * Crates of the project that cargo runs while it compiles: build scripts, procedural macros. They read what they like, and where they do not
 * say so, cargo and sccache would go on with what was made of it before.
 */
import type { BuildPlace } from '../../../native-build/backend.ts'
import { isMacro, leadsOutside, runCrates } from '../../core/crate.ts'
import type { Ports } from '../../ports.ts'
import { anyIsRun } from './crates.ts'
import { ask, type Workshop } from './workshop.ts'

/** The place, where what earlier builds left in it is of no harm. cargo is asked only where there may be such crates: to no other project this costs anything. */
export async function harmlessPlace(place: BuildPlace, shop: Workshop, ports: Ports): Promise<BuildPlace> {
  const crates = await cratesOf(place, shop, ports)
  const { compilerCache, ...rest } = place
  // sccache knows a macro, and not what it reads.
  const macros = shop.manifests.some(isMacro) || crates.some(({ macro }) => macro)
  return { ...rest, anew: crates.map(({ name }) => name), ...(compilerCache && !(macros && compilerCache.name === 'sccache') && { compilerCache }) }
}

async function cratesOf(place: BuildPlace, shop: Workshop, ports: Ports): Promise<ReturnType<typeof runCrates>> {
  const question = shop.builder.crates?.(place)
  const keeps = place.compilerCache !== undefined || (await ports.files.has(place.cache))
  return question && keeps && (await mayBeRun(shop, ports)) ? runCrates(await ask(question, shop, ports)) : []
}

/** Crates beside the project are known to cargo alone: a workspace above has them, or settings of cargo's lead to them. */
async function mayBeRun({ sources, manifests, outside }: Workshop, { files }: Ports): Promise<boolean> {
  if (!sources || anyIsRun(sources, manifests) || manifests.some(leadsOutside) || outside.some(({ path }) => path.endsWith('/Cargo.toml'))) return true
  const settings = outside.filter(({ path }) => /config(\.toml)?$/.test(path))
  return (await Promise.all(settings.map(({ at }) => files.text(at)))).some(text => /\b(paths|patch|include)\b/.test(text))
}
