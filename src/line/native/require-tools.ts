/** What this machine lacks for any of the cells is said at once, before anything is built. */
import type { NativeCell } from '../../core/plan.ts'
import { ReleaseError } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import { loadBuilder } from '../folders.ts'
import type { Job } from '../job.ts'
import { requirePythons } from '../pythons.ts'
import { ensurePrograms } from '../tools.ts'
import { requireRustTargets } from './rust-targets.ts'
import { buildingPythons, programsOf } from './workshop.ts'

/** Throws `tool-missing`, `rust-target-missing` and `python-missing`, all of them together. */
export async function requireTools(cells: readonly NativeCell[], { install, project }: Job, ports: Ports): Promise<void> {
  const needs = await Promise.all(cells.map(async cell => {
    const builder = await loadBuilder(cell.builder)
    return { programs: programsOf(builder, cell), pythons: cell.wheels.flatMap(wheel => buildingPythons(wheel, cell, builder)) }
  }))
  const programs = new Map(needs.flatMap(each => each.programs).map(program => [program.name, program]))
  const pythons = new Set(needs.flatMap(each => each.pythons))
  const compilers = ensurePrograms([...programs.values()], install, ports).then(() => requireRustTargets(cells, { install, project }, ports))
  const settled = await Promise.allSettled([compilers, requirePythons([...pythons], ports)])
  const failures = settled.flatMap(each => (each.status === 'rejected' ? [each.reason as unknown] : []))
  for (const failure of failures) if (!(failure instanceof ReleaseError)) throw failure
  if (failures.length > 0) throw new ReleaseError((failures as ReleaseError[]).flatMap(({ problems }) => problems))
}
