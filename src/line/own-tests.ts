/** What tests that a builder runs by itself ask for, held against the pins that they get. */
import type { OwnTests } from '../core/folders-plan.ts'
import { lineWhere } from '../core/locate.ts'
import { normalizeName } from '../core/names.ts'
import { cellsOf, type Plan, type PlannedTest } from '../core/plan.ts'
import { parseRequirement, RequirementError, type Requirement } from '../core/requirement.ts'
import { targetFacts } from '../core/targets.ts'
import { toolOptions } from '../core/tool-options.ts'
import { satisfies } from '../core/version.ts'
import type { Problem } from '../errors.ts'
import type { Pin } from '../pins/pins.ts'
import { parseTagTarget } from '../pins/tag-target.ts'
import type { Ports } from '../ports.ts'
import { mayApply } from './build-tools.ts'
import { loadBuilder } from './folders.ts'
import type { LoadedProject } from './load.ts'
import { testPins } from './test-pins.ts'

type Kind = keyof OwnTests

/** `test-requirement` for each thing that the pins of native.test do not have; without native.test a warning that nothing holds the tests to pins. */
export async function ownTestProblems(plan: Plan, loaded: LoadedProject, { reporter }: Ports): Promise<Problem[]> {
  const { test } = plan
  const asked = await askedFor(plan, loaded)
  const pins = testPins(plan, loaded)?.pins
  if (test && pins) return asked.flatMap(each => judge(each, test, pins, plan, loaded))
  const [first] = asked
  if (first) reporter.warn({ code: 'test-unpinned', fact: `what [tool.${first.builder}] installs for its tests comes from the index as it is that day`, fix: 'Name the groups and extras of the lock that have it under native.test', where: whereOf(first, loaded) })
  return []
}

interface Asked {
  builder: string
  kind: Kind
  text: string
}

async function askedFor(plan: Plan, { project }: LoadedProject): Promise<Asked[]> {
  const cells = cellsOf(plan, 'native')
  const asked = cells.map(async ({ builder, target }) => {
    const own = (await loadBuilder(builder)).tests?.(toolOptions(project.data, builder), targetFacts(target).system)
    return Object.entries(own ?? {}).flatMap(([kind, texts]) => (texts as string[]).map((text): Asked => ({ builder, kind: kind as Kind, text })))
  })
  return [...new Map((await Promise.all(asked)).flat().map(each => [JSON.stringify(each), each])).values()]
}

function judge(asked: Asked, test: PlannedTest, pins: readonly Pin[], plan: Plan, loaded: LoadedProject): Problem[] {
  const { kind, text } = asked
  const fits = kind === 'requires' ? pinned(text, pins, plan) : test[kind].map(normalizeName).includes(normalizeName(text))
  if (fits) return []
  const has = pins.filter(({ name }) => text.startsWith(name)).map(({ name, version }) => `${name} ${version}`)
  return [{
    code: 'test-requirement',
    fact: `${keyOf(asked)} asks for ${text}, which is not among the pins of native.test${has.length > 0 ? ` (they have ${has.join(', ')})` : ''}`,
    fix: kind === 'requires' ? 'Put it into a dependency group, lock, and name the group under native.test.groups' : `Name it under native.test.${kind}`,
    where: whereOf(asked, loaded),
  }]
}

function pinned(text: string, pins: readonly Pin[], { cells, python }: Plan): boolean {
  const wanted = read(text)
  if (!wanted || wanted.url !== undefined) return false
  const targets = cells.flatMap(cell => (cell.stage === 'native' ? (parseTagTarget(cell.target, python) ?? []) : []))
  return !mayApply(wanted, targets) || pins.some(({ name, version }) => name === wanted.name && (wanted.constraint.length === 0 || wanted.constraint.some(each => satisfies(version, each))))
}

/** Undefined for an option of pip. */
function read(text: string): Requirement | undefined {
  try {
    return parseRequirement(text)
  } catch (error) {
    if (error instanceof RequirementError) return undefined
    throw error
  }
}

const keyOf = ({ builder, kind }: Asked): string => `tool.${builder}.test-${kind}`

function whereOf(asked: Asked, { project }: LoadedProject): Problem['where'] & object {
  const line = lineWhere(project.text, each => each.trimStart().startsWith(`test-${asked.kind}`))
  return { file: project.file, key: keyOf(asked), ...(line && { line }) }
}
