/** What the project says it is built with, held against what the builder has pinned: a build that ignored it would be another build. */
import { join } from 'node:path/posix'
import type { BuiltWith, Plan } from '../core/plan.ts'
import { lineOfRequirement, type Project } from '../core/project.ts'
import type { Requirement } from '../core/requirement.ts'
import { normalizeName } from '../core/names.ts'
import { satisfies } from '../core/version.ts'
import type { Problem } from '../errors.ts'
import { evaluate } from '../markers/evaluate.ts'
import { MarkerAlgebra } from '../markers/marker.ts'
import { markerVariables, parseTagTarget } from '../pins/tag-target.ts'
import type { TagTarget } from '../pins/tags.ts'
import type { Ports } from '../ports.ts'

interface PinnedTool {
  name: string
  version: string
  /** `native-build/maturin/requirements.txt:12` */
  place: string
}

/** Problems of `build-system.requires`, each with both files and lines. */
export async function buildToolProblems({ builds, cells, python }: Plan, project: Project, ports: Ports): Promise<Problem[]> {
  const targets = cells.flatMap(cell => (cell.stage === 'native' ? (parseTagTarget(cell.target, python) ?? []) : []))
  const wanted = project.build.requires.filter(required => mayApply(required, targets))
  const problems = builds.filter(({ isolated }) => !isolated).map(async ({ builder, tools }) => {
    const pinned = (await Promise.all(tools.map(file => pinnedTools(file, ports)))).flat()
    return wanted.flatMap(required => judge(required, pinned, { builder, tools }, project))
  })
  return (await Promise.all(problems)).flat()
}

async function pinnedTools(file: string, { files, host }: Ports): Promise<PinnedTool[]> {
  return (await files.text(join(host.suite, file))).split('\n').flatMap((content, index) => {
    const [, name, version] = /^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)/.exec(content) ?? []
    return name && version ? [{ name: normalizeName(name), version, place: `${file}:${index + 1}` }] : []
  })
}

/** On one of the machines that wheels are built for. */
export function mayApply({ marker }: Requirement, targets: readonly TagTarget[]): boolean {
  if (marker === undefined) return true
  const algebra = new MarkerAlgebra()
  return targets.some(target => evaluate(algebra.parse(marker), { variables: markerVariables(target) }) !== false)
}

function judge(required: Requirement, tools: readonly PinnedTool[], { builder, tools: files }: Pick<BuiltWith, 'builder' | 'tools'>, project: Project): Problem[] {
  const pinned = tools.filter(({ name }) => name === required.name)
  const fits = ({ version }: PinnedTool) => required.url === undefined && (required.constraint.length === 0 || required.constraint.some(each => satisfies(version, each)))
  if (pinned.some(fits)) return []
  const wanted = required.url === undefined ? `${required.name}${required.constraint.join(' || ')}` : `${required.name} @ ${required.url}`
  const has = pinned.length > 0 ? `${required.name} pinned at ${pinned.map(({ version, place }) => `${version} (${place})`).join(', ')}` : `no ${required.name} (${files.join(', ')})`
  const line = lineInBuildSystem(project, required.name)
  return [{
    code: 'build-requirement',
    fact: `build-system.requires asks for ${wanted}, and the builder '${builder}' has ${has}`,
    fix: 'Widen the requirement if the pinned version will do, or take it out if the build does not need it',
    where: { file: project.file, key: 'build-system.requires', ...(line && { line }) },
  }]
}

/** The same name may stand among the dependencies. */
function lineInBuildSystem({ text }: Project, name: string): number | undefined {
  const above = Math.max(0, text.split('\n').findIndex(line => line.trim() === '[build-system]'))
  const found = lineOfRequirement({ text: text.split('\n').slice(above + 1).join('\n') }, name)
  return found && found + above + 1
}
