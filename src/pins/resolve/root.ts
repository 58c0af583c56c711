import { own } from '../../core/own.ts'
import type { Edge, GraphLock } from '../lock.ts'
import type { Project } from '../../core/project.ts'
import type { Requirement } from '../../core/requirement.ts'

/** A requirement of the project, with the lock's own answer to it where the format has one. */
export interface RootEdge extends Edge {
  /** What the lock's entry for the project says of this name, in this section. */
  locked?: readonly Edge[]
  /** The markers of all the project's requirements of this name in this section; the lock may have put them together. */
  siblings?: ReadonlyArray<string | undefined>
}

/** The project as the start of the walk: its sections are `''`, its extras, and its groups as `group:name`. */
export interface Root {
  name: string | undefined
  sections: ReadonlyMap<string, readonly RootEdge[]>
}

export const groupSection = (name: string): string => `group:${name}`

/** The roots are pyproject.toml's; uv's lock adds which version each of them got, where there are several. */
export function rootPackage(lock: GraphLock, project: Project): Root {
  const { root, metadata } = lock
  const kept = (list: readonly Requirement[]): readonly Requirement[] => list.filter(({ name }) => !metadata?.excluded.has(name))
  const sections = new Map([['', rootEdges(kept(project.dependencies), root?.dependencies)]])
  for (const [extra, list] of Object.entries(project.extras)) sections.set(extra, rootEdges(kept(list), own(root?.extras, extra)))
  for (const [group, list] of Object.entries(project.groups)) {
    sections.set(groupSection(group), rootEdges(kept(list), own(root?.groupDependencies, group)))
  }
  return { name: project.name, sections }
}

function rootEdges(requirements: readonly Requirement[], locked: readonly Edge[] = []): RootEdge[] {
  return requirements.map((requirement) => {
    const answers = locked.filter(({ name }) => name === requirement.name)
    const siblings = requirements.filter(({ name }) => name === requirement.name).map(({ marker }) => marker)
    return answers.length > 0 ? { ...requirement, locked: answers, siblings } : requirement
  })
}
