/** Patterns of `[tool.cibuildwheel]` that stand for no build that there is. */
import { lineWhere } from '../core/locate.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { readSelection } from '../core/read-selection.ts'
import { deadSelectors, type EnableGroup } from '../core/selection.ts'
import { targetFacts } from '../core/targets.ts'
import type { Ports } from '../ports.ts'
import type { LoadedProject } from './load.ts'

/** A slip of the pen leaves a wheel out in silence, and so does a Python that is made no more: which of them it is, nobody else can tell. */
export function warnOfDeadSelectors(plan: Plan, { project, config: { native } }: LoadedProject, { reporter }: Ports): void {
  if (native.build.length > 0) return
  const systems = [...new Set(cellsOf(plan, 'native').map(({ target }) => targetFacts(target).system))]
  const dead = systems.flatMap(system => {
    const { build, enable } = readSelection(project, system)
    return deadSelectors(build, native.enable.length > 0 ? new Set<EnableGroup>(native.enable) : enable)
  })
  for (const pattern of new Set(dead)) {
    const line = lineWhere(project.text, each => each.includes(pattern))
    reporter.warn({ code: 'selector-unused', fact: `'${pattern}' matches no build`, fix: "Take it out, or correct it; PyPy and GraalPy must be named under 'enable' too", where: { file: project.file, key: 'tool.cibuildwheel.build', ...(line && { line }) } })
  }
}
