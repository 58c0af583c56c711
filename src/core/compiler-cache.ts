/** Which builds take from a compiler cache what was compiled before. */
import type { Abi } from './abi.ts'
import type { PlansWheels } from './folders-plan.ts'
import type { Report } from './plan-facts.ts'
import type { Target } from './targets.ts'

export const compilerCaches = ['sccache', 'ccache'] as const
export type CompilerCache = (typeof compilerCaches)[number]

interface Made {
  builder: string
  target: Target
}

const usable = ({ builder, target }: Made, builders: readonly PlansWheels[]): readonly CompilerCache[] => builders.find(({ name }) => name === builder)?.compilerCaches?.(target) ?? []

/** The wanted one where the builder can use it, and has something to compile. */
export const cacheOf = (made: Made, abi: Abi, wanted: CompilerCache | 'none', builders: readonly PlansWheels[]): CompilerCache | undefined =>
  abi.kind === 'none' ? undefined : usable(made, builders).find(cache => cache === wanted)

/** What was asked for, and would do nothing for any wheel. */
export function refuseUselessCache(all: readonly Made[], abi: Abi, wanted: CompilerCache | 'none', builders: readonly PlansWheels[], report: Report): void {
  if (wanted === 'none' || all.length === 0 || all.some(made => cacheOf(made, abi, wanted, builders))) return
  const others = abi.kind === 'none' ? [] : [...new Set(all.flatMap(made => usable(made, builders)))]
  const fact = abi.kind === 'none' ? `there is nothing to compile, and nothing for ${wanted} to keep` : `${[...new Set(all.map(({ builder }) => builder))].join(' and ')} cannot use ${wanted}`
  report('native.compiler-cache', fact, others.length > 0 ? `Choose ${others.join(' or ')}` : 'Leave it out')
}
