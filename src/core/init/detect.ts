/** What a first release.yaml says of a project, from the files that it has. */
import { startScripts, type Project } from '../project.ts'
import { isTable } from '../shape.ts'
import type { Target } from '../targets.ts'

export interface Detected {
  /** Which lock counts, where several are there. */
  lock?: { file: string; beside: readonly string[] }
  targets: readonly Target[]
  client: { entry: string; windows?: true; extras: readonly string[] } | { missing: string }
  server: { command: string; from: 'Procfile' | 'script'; extras: readonly string[]; destinations: readonly string[] } | { missing: string }
}

export interface Beside {
  /** The locks beside pyproject.toml. */
  locks: readonly string[]
  /** The text of the Procfile. */
  procfile?: string | undefined
}

export function detect(project: Project, { locks, procfile }: Beside): Detected {
  const lock = locks.length > 1 ? chooseLock(locks) : undefined
  const targets = targetsOf(project)
  return {
    ...(lock && { lock: { file: lock, beside: locks.filter(name => name !== lock) } }),
    targets,
    client: clientOf(project, targets),
    server: serverOf(project, procfile),
  }
}

/** requirements.txt and pylock.toml beside a tool's own lock are mostly exports of it. */
const exported = ['pylock.toml', 'requirements.txt']

/** Undefined where none is, or where two tools have one each. */
export function chooseLock(locks: readonly string[]): string | undefined {
  const own = locks.filter(name => !exported.includes(name))
  const [only, ...others] = own.length > 0 ? own : locks
  return others.length === 0 ? only : undefined
}

/** The command that makes the lock of a project that has none. */
export function lockCommand({ data }: Pick<Project, 'data'>): string {
  const tool = isTable(data['tool']) ? data['tool'] : {}
  return (['uv', 'poetry', 'pdm'] as const).flatMap(name => (isTable(tool[name]) ? [`${name} lock`] : []))[0] ?? 'uv lock'
}

function targetsOf(project: Project): Target[] {
  const systems = classifiers(project).filter(each => each.startsWith('Operating System ::'))
  return systems.length > 0 && systems.every(each => each.includes(':: Microsoft')) ? ['windows-x86_64'] : ['linux-x86_64']
}

const classifiers = ({ data }: Project): string[] => {
  const { classifiers: said } = isTable(data['project']) ? data['project'] : {}
  return Array.isArray(said) ? said.map(String) : []
}

const serving = /(?:^|[-_.])(?:server|backend)$/
/** A script that an entry can name: its text stands in configuration and in shell scripts of clients. */
const startable = ({ scripts }: Pick<Project, 'scripts'>): string[] => Object.keys(scripts).filter(name => /^[\w.-]+$/.test(name) && /^[\w.]+:[\w.]+$/.test(scripts[name] ?? '')).sort()

function clientOf(project: Project, targets: readonly Target[]): Detected['client'] {
  const { scripts: consoles } = project
  const scripts = startable({ scripts: startScripts(project) }).filter(name => !serving.test(name))
  const [only, ...others] = scripts
  const entry = scripts.find(name => name === project.name) ?? (others.length === 0 ? only : undefined)
  if (!entry) return { missing: only ? `the project has several scripts (${scripts.join(', ')}), and none has its name` : 'the project has no script that a person would start' }
  if (targets.some(target => target.startsWith('windows'))) return { missing: 'a client for Windows needs a Python archive with url and sha256 under client.archives' }
  return { entry, ...(!consoles[entry] && { windows: true as const }), extras: extrasNamed(project, ['client', 'cli', 'gui', 'desktop']) }
}

function serverOf(project: Project, procfile: string | undefined): Detected['server'] {
  const extras = extrasNamed(project, ['server', 'backend'])
  const destinations = ['index', ...(procfile === undefined ? [] : ['heroku']), ...(classifiers(project).some(each => each.startsWith('Private ::')) ? [] : ['pypi'])]
  const web = /^web:[ \t]*(\S.*)$/m.exec(procfile ?? '')?.[1]?.trim()
  if (web) return { command: web, from: 'Procfile', extras, destinations }
  const [script, ...others] = startable(project).filter(name => serving.test(name))
  if (script && others.length === 0) return { command: `${script} --port $PORT`, from: 'script', extras, destinations }
  if (script) return { missing: `several console scripts look like a server: ${[script, ...others].join(', ')}` }
  return { missing: extras.length > 0 ? `there is an extra '${extras[0]}', and neither a Procfile nor a console script named …-server says how it starts` : 'nothing here looks like one: no Procfile, no extra server or backend, no console script named …-server' }
}

const extrasNamed = ({ extras }: Project, names: readonly string[]): string[] => names.filter(name => Object.hasOwn(extras, name))
