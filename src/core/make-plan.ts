/** From what the project's files say to the plan. Pure. */
import { misconfigured, type Problem } from '../errors.ts'
import type { Application } from './application.ts'
import { clientCells } from './client-cells.ts'
import { plannedFeeds } from './feeds.ts'
import type { PlansWheels } from './folders-plan.ts'
import { nativeCells } from './native-cells.ts'
import { startScripts } from './project.ts'
import { makeRoles } from './roles.ts'
import { serverCells } from './server-cells.ts'
import { planTest, refuseIdleTest } from './plan-test.ts'
import type { Table } from './toml.ts'
import { toolOptions } from './tool-options.ts'
import { normalizeVersion } from './version.ts'
import { backendTools, releaseSboms, roleFiles, type NativeCell, type BuiltWith, type Plan } from './plan.ts'
import type { ProjectFacts, Folders } from './plan-facts.ts'

/** Throws ReleaseError (exit 2) with every problem of the configuration at once. */
export function makePlan(facts: ProjectFacts, folders: Folders): Plan {
  const problems: Problem[] = []
  const report = (key: string, fact: string, fix: string) => {
    const line = facts.lineOf(key)
    problems.push({ code: 'config-invalid', fact, fix, where: { file: facts.configFile, key, ...(line && { line }) } })
  }
  const application = describeApplication(facts, problems)
  const python = facts.config.python ?? facts.python
  const roles = makeRoles(facts, application, report)
  const test = planTest(facts, report)
  const { cells: natives, targets } = nativeCells(facts, application, folders.builders, report)
  refuseIdleTest(facts, natives, folders.builders, report)
  const distributions = [...natives.flatMap(({ files }) => files), ...roles.flatMap(({ locked }) => locked?.wheel ?? []), ...facts.vendored.map(({ file }) => file)].map(file => file.slice(file.lastIndexOf('/') + 1))
  const clients = clientCells(facts, application, targets, folders, report)
  const feeds = plannedFeeds(facts, application, clients, folders, report)
  const servers = serverCells(facts, application, distributions, folders.destinations, report)
  if (problems.length > 0) throw misconfigured(problems)
  const builds = builtWith(natives, folders.builders, facts.project.data)
  const cells = [...natives, ...clients, ...servers]
  return {
    schema: 1,
    application,
    python,
    epoch: facts.epoch,
    lock: facts.lock,
    inputs: facts.inputs,
    roles,
    builds,
    ...(test && { test }),
    vendored: facts.vendored,
    cells,
    ...(feeds.length > 0 && { feeds }),
    files: [...roles.flatMap(roleFiles), ...(test ? [test.requirements] : []), ...facts.vendored.map(({ file }) => `wheels/${file}`), ...builds.map(({ requirements }) => requirements), ...cells.flatMap(({ files }) => files), ...feeds.flatMap(({ files }) => files), ...Object.values(releaseSboms)],
  }
}

function describeApplication({ project, cargo, dynamic }: ProjectFacts, problems: Problem[]): Application {
  const { name, requiresPython, data, file } = project
  const crate = cargo?.['package'] as { version?: unknown } | undefined
  const written = project.version ?? dynamic?.version ?? (project.dynamic.includes('version') && typeof crate?.version === 'string' ? crate.version : undefined)
  // As every build backend writes it into the names of its files: 2026.01.02 is 2026.1.2 there.
  const version = normalizeVersion(written ?? '')
  const missing = (key: string, fix: string) => problems.push({ code: 'project-incomplete', fact: `'${key}' is missing`, fix, where: { file, key } })
  if (!name) missing('project.name', 'Give the project a name')
  if (written && !version) problems.push({ code: 'version-invalid', fact: `'${written}' is no version by PEP 440`, fix: 'Write numbers with dots, and a1, b1, rc1, .post1 or .dev1 after them where it is needed', where: { file, key: 'project.version' } })
  if (!written) missing('project.version', project.dynamic.includes('version') ? 'Write it down where it can be read without running the build backend (docs/configuration.md, "The version"): a plan must know the names of its files' : 'Give the project a version: a plan must know the names of its files')
  const standard = (data['project'] ?? {}) as { description?: unknown; license?: unknown }
  return {
    name: name ?? '',
    version: version ?? '',
    ...(dynamic?.fromTag && { fromTag: true }),
    summary: typeof standard.description === 'string' ? onOneLine(standard.description) : '',
    ...(typeof standard.license === 'string' && { license: onOneLine(standard.license) }),
    ...(requiresPython && { requiresPython }),
    scripts: startScripts(project),
  }
}

/** As core metadata has it (Summary, License-Expression): formats write it into lines of their own. */
const onOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

const builtWith = (natives: readonly NativeCell[], builders: readonly PlansWheels[], pyproject: Table): BuiltWith[] =>
  builders.filter(({ name }) => natives.some(({ builder }) => builder === name)).map(builder => {
    const { name, requirements, backends = [], bringsPythons } = builder
    const others = bringsPythons ? builder.constraints?.(toolOptions(pyproject, name)) : backends.length === 0 ? backendTools : undefined
    return { builder: name, tools: [requirements, ...(others ? [others] : [])], isolated: bringsPythons && !others, requirements: `pins/requirements.build.${name}.txt` }
  })
