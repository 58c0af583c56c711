/** The version that somebody means to release, held against what the project says. */
import { join } from 'node:path/posix'
import { changelogMissing, changelogOf, sectionOf } from '../core/changelog.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { misconfigured } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { tagDiffers } from './tag.ts'

/** Throws ReleaseError (exit 2) where metadata, or a changelog that releases must have, speak of another version. */
export async function checkMeant(version: string, plan: Plan, folder: string, ports: Ports): Promise<void> {
  const problems = [tagDiffers(version, plan.application) ?? [], await changelogProblem(plan, folder, ports)].flat()
  if (problems.length > 0) throw misconfigured(problems)
}

/** Known before anything is built. Where a list of files would stand in for the section it is only said. */
async function changelogProblem(plan: Plan, folder: string, { files, reporter }: Ports) {
  const settings = cellsOf(plan, 'server').flatMap(({ destinations }) => destinations).find(({ name }) => name === 'github-release')?.settings
  const [file, required] = [changelogOf(settings), settings?.['notes'] === 'changelog']
  const path = join(folder, file)
  const there = await files.has(path)
  if (!there && !required) return []
  if (there && sectionOf(await files.text(path), plan.application.version)) return []
  const missing = changelogMissing(file, plan.application.version)
  if (required) return [missing]
  reporter.warn(missing)
  return []
}
