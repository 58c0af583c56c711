/**
 * The plan: every cell, every expected file and every cache key, before anything happens. Plain JSON, computed by a pure
 * function. Later jobs read it; they never compute it again.
 */
import { misconfigured, type Problem } from '../errors.ts'
import { remedy } from '../spec.ts'
import type { Application } from './application.ts'
import type { Config } from './config.ts'
import type { NativeFacts, PlansDestinations, PlansInstallers, PlansWheels } from './folders-plan.ts'
import { sha256 } from './digest.ts'
import { escapeName, normalizeName } from './names.ts'
import type { Project } from './project.ts'
import { targetFacts, type Target } from './targets.ts'

export type RoleName = 'client' | 'server'

export interface Role {
  name: RoleName
  extras: readonly string[]
  groups: readonly string[]
  /** Below the release folder. */
  requirements: string
  pylock: string
  /** Packages that may be built from source where no wheel fits. */
  sdists: readonly string[]
  /** The distribution that holds the pins as requirements. */
  locked?: { name: string; wheel: string; constraints: string }
}

/** What the release holds of a role. */
export const roleFiles = ({ requirements, pylock, locked }: Role): string[] => [requirements, pylock, ...(locked ? [locked.constraints, locked.wheel] : [])]

export interface NativeCell {
  stage: 'native'
  id: string
  builder: string
  target: Target
  /** As cibuildwheel names builds: `cp39-manylinux_x86_64`. */
  identifiers: readonly string[]
  runner: string
  /** The cell that makes the sdist too. */
  sdist: boolean
  files: readonly string[]
  cacheKey: string
  facts: NativeFacts
}

export interface ClientCell {
  stage: 'client'
  id: string
  bundle: string
  target: Target
  runner: string
  entry: string
  interpreter: 'standalone' | 'host'
  archive?: { url: string; sha256: string }
  check: readonly string[]
  formats: readonly { name: string; file: string }[]
  files: readonly string[]
}

export interface ServerCell {
  stage: 'server'
  id: string
  command: string
  health: string
  /** Seconds. */
  startup: number
  destinations: readonly { name: string; files: readonly string[] }[]
  files: readonly string[]
}

export type Cell = NativeCell | ClientCell | ServerCell

export interface Plan {
  schema: 1
  application: Application
  /** `3.11`: the Python of client and server. */
  python: string
  /** Seconds since the epoch: the date of every archive. */
  epoch: number
  lock: { file: string; format: string }
  /** sha256 of every file that the plan was computed from. */
  inputs: Readonly<Record<string, string>>
  roles: readonly Role[]
  /** What the wheels are built with: the builder's pinned tools, below this suite, and where the release records them. */
  build?: { builder: string; tools: string; requirements: string }
  cells: readonly Cell[]
  /** Everything that the release will hold, below its folder; release.json and report.html stand beside. */
  files: readonly string[]
}

/** What the project's files say, read by the caller. */
export interface ProjectFacts {
  project: Project
  config: Config
  /** Where problems of the configuration stand. */
  configFile: string
  lineOf(key: string): number | undefined
  cargo?: Readonly<Record<string, unknown>>
  lock: Plan['lock']
  inputs: Plan['inputs']
  /** `3.11`: the interpreter at hand. */
  python: string
  /** The machine that plans. */
  target: Target | undefined
  epoch: number
}

export interface Folders {
  builders: readonly PlansWheels[]
  packagers: readonly PlansInstallers[]
  destinations: readonly PlansDestinations[]
}

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
  const natives = nativeCells(facts, application, python, folders.builders, report)
  const distributions = [...natives.flatMap(({ files }) => files), ...roles.flatMap(({ locked }) => locked?.wheel ?? [])].map(file => file.slice(file.lastIndexOf('/') + 1))
  const clients = clientCells(facts, application, natives.map(({ target }) => target), folders.packagers, report)
  const servers = serverCells(facts, application, distributions, folders.destinations)
  if (problems.length > 0) throw misconfigured(problems)
  const build = builtWith(natives, folders.builders)
  const cells = [...natives, ...clients, ...servers]
  return {
    schema: 1,
    application,
    python,
    epoch: facts.epoch,
    lock: facts.lock,
    inputs: facts.inputs,
    roles,
    ...(build && { build }),
    cells,
    files: [...roles.flatMap(roleFiles), ...(build ? [build.requirements] : []), ...cells.flatMap(({ files }) => files)],
  }
}

type Report = (key: string, fact: string, fix: string) => void

function describeApplication({ project, cargo }: ProjectFacts, problems: Problem[]): Application {
  const { name, requiresPython, scripts, data, file } = project
  const crate = cargo?.['package'] as { version?: unknown } | undefined
  const version = project.version ?? (project.dynamic.includes('version') && typeof crate?.version === 'string' ? crate.version : undefined)
  const missing = (key: string, fix: string) => problems.push({ code: 'project-incomplete', fact: `'${key}' is missing`, fix, where: { file, key } })
  if (!name) missing('project.name', 'Give the project a name')
  if (!version) missing('project.version', 'Give the project a version that is written down: a plan must know the names of its files')
  const standard = (data['project'] ?? {}) as { description?: unknown; license?: unknown }
  return {
    name: name ?? '',
    version: version ?? '',
    summary: typeof standard.description === 'string' ? standard.description : '',
    ...(typeof standard.license === 'string' && { license: standard.license }),
    ...(requiresPython && { requiresPython }),
    scripts,
  }
}

function makeRoles({ config, project }: ProjectFacts, app: Application, report: Report): Role[] {
  const several = Boolean(config.client && config.server)
  return (['client', 'server'] as const).flatMap(name => {
    const section = config[name]
    if (!section) return []
    for (const kind of ['extras', 'groups'] as const) {
      const known = Object.keys(project[kind])
      section[kind].forEach((each, index) => {
        if (!known.includes(each)) report(`${name}.${kind}[${index}]`, `the project has no ${kind === 'extras' ? 'extra' : 'dependency group'} '${each}'`, remedy(each, known, known.length > 0 ? `It has: ${known.join(', ')}` : 'It has none'))
      })
    }
    return [{ name, extras: section.extras, groups: section.groups, requirements: `pins/requirements.${name}.txt`, pylock: `pins/pylock.${name}.toml`, sdists: config.pins.sdists, ...(config.pins.locked && { locked: companion(app, several ? `${name}-locked` : 'locked', name) }) }]
  })
}

function companion(app: Application, suffix: string, role: RoleName): NonNullable<Role['locked']> {
  const name = `${normalizeName(app.name)}-${suffix}`
  return { name, wheel: `wheels/${escapeName(name)}-${app.version}-py3-none-any.whl`, constraints: `pins/constraints.${role}.txt` }
}

function nativeCells(facts: ProjectFacts, app: Application, python: string, builders: readonly PlansWheels[], report: Report): NativeCell[] {
  const { config, project } = facts
  const backend = project.build.backend ?? 'setuptools.build_meta:__legacy__'
  const builder = builders.find(({ name, backends }) => (config.native.builder ? name === config.native.builder : backends.includes(backend)))
  if (!builder) {
    report('native.builder', `no builder makes wheels of a project with build backend '${backend}'`, `Name one under native.builder: ${builders.map(({ name }) => name).join(', ')}`)
    return []
  }
  const native: NativeFacts = { backend, pyproject: nativeTables(project), python, ...(facts.cargo && { cargo: facts.cargo }) }
  const wanted = config.native.targets.length > 0 ? config.native.targets : facts.target ? [facts.target] : []
  return wanted.flatMap((target, index) => {
    if (!builder.targets.includes(target)) {
      report(`native.targets[${index}]`, `the builder '${builder.name}' makes no wheels for ${target}`, `It makes: ${builder.targets.join(', ')}`)
      return []
    }
    if (wanted.indexOf(target) !== index) {
      report(`native.targets[${index}]`, `${target} is named twice`, 'Name it once')
      return []
    }
    const names = [...builder.wheels(app, native, target), ...(index === 0 ? [builder.sdist(app)] : [])]
    return [{
      stage: 'native',
      id: `native-${target}`,
      builder: builder.name,
      target,
      identifiers: builder.identifiers(native, target),
      runner: targetFacts(target).runner,
      sdist: index === 0,
      files: names.map(name => `wheels/${name}`),
      cacheKey: digest({ target, builder: builder.name, native, inputs: facts.inputs, epoch: facts.epoch }),
      facts: native,
    }]
  })
}

/** All wheels of a plan are made by one builder. */
function builtWith([cell]: readonly NativeCell[], builders: readonly PlansWheels[]): Plan['build'] {
  const builder = builders.find(({ name }) => name === cell?.builder)
  return builder && { builder: builder.name, tools: builder.requirements, requirements: 'pins/requirements.build.txt' }
}

/** Of pyproject.toml, what a builder may look at. */
const nativeTables = ({ data }: Project) => ({ tool: { maturin: (data['tool'] as Record<string, unknown> | undefined)?.['maturin'] ?? {} } })

function clientCells({ config, project }: ProjectFacts, app: Application, targets: readonly Target[], packagers: readonly PlansInstallers[], report: Report): ClientCell[] {
  const { client } = config
  if (!client) return []
  const known = Object.keys(project.scripts)
  if (!known.includes(client.entry)) report('client.entry', `the project has no console script '${client.entry}'`, remedy(client.entry, known, known.length > 0 ? `It has: ${known.join(', ')}` : 'Add it under [project.scripts]'))
  else if (!/^[\w.]+:[\w.]+$/.test(project.scripts[client.entry] ?? '')) report('client.entry', `the console script '${client.entry}' is '${project.scripts[client.entry]}', which names no function`, 'Write it as module:function')
  const chosen = packagers.filter(({ name }) => (client.formats as readonly string[]).includes(name))
  return targets.flatMap(target => {
    const fitting = chosen.filter(packager => packager.targets.includes(target))
    const archive = client.archives[target]
    if (client.interpreter === 'standalone' && fitting.length > 0 && !archive) {
      report(`client.archives.${target}`, `no interpreter archive is named for ${target}`, "Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'")
    }
    const formats = fitting.map(packager => ({ name: packager.name, file: `client/${packager.file(app, target)}` }))
    return [...new Set(fitting.map(({ bundle }) => bundle))].map((bundle): ClientCell => ({
      stage: 'client',
      id: `client-${bundle}-${target}`,
      bundle,
      target,
      runner: targetFacts(target).runner,
      entry: client.entry,
      interpreter: client.interpreter,
      ...(client.interpreter === 'standalone' && archive && { archive }),
      check: client.check,
      formats,
      files: formats.map(({ file }) => file),
    }))
  })
}

function serverCells({ config }: ProjectFacts, app: Application, distributions: readonly string[], known: readonly PlansDestinations[]): ServerCell[] {
  const { server } = config
  if (!server) return []
  const destinations = known
    .filter(({ name }) => (server.destinations as readonly string[]).includes(name))
    .map(destination => ({ name: destination.name, files: destination.files(app, distributions).map(file => `server/${destination.name}/${file}`) }))
  return [{
    stage: 'server',
    id: 'server',
    command: server.command,
    health: server.health,
    startup: server.startup,
    destinations,
    files: destinations.flatMap(({ files }) => files),
  }]
}

const digest = (value: unknown): string => sha256(JSON.stringify(value))

/** The cells of one stage, in the order of the plan. */
export const cellsOf = <S extends Cell['stage']>({ cells }: Plan, stage: S): Extract<Cell, { stage: S }>[] =>
  cells.filter((cell): cell is Extract<Cell, { stage: S }> => cell.stage === stage)
