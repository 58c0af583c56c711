/** Steps that several stages share: clean environments, restored from pins. */
import type { Application } from './application.ts'
import { type Machine, programIn, programsFolder, pythonIn, searchPath } from './environment-layout.ts'
import { normalizeName } from './names.ts'
import type { Run, Step } from './steps.ts'

export interface InstallPlace extends Machine {
  /** The environment of pinned tools that has pip. */
  tools: string
  /** The interpreter for clean environments. */
  interpreter: string
  path: string
  /** For uv to look where pip would; undefined where it cannot. */
  uv?: Readonly<Record<string, string | undefined>>
}

/** Without pip, so that what is installed later is all there is. */
export const cleanEnvironment = (place: InstallPlace, at: string): Run => ({
  do: 'run',
  label: 'venv',
  argv: [place.interpreter, '-m', 'venv', '--without-pip', at],
  outputs: [pythonIn(at, place)],
})

/** The tools' pip, working on that environment. */
export const pip = (place: InstallPlace, environment: string, label: string, args: readonly string[], cwd?: string): Run => ({
  do: 'run',
  label,
  argv: [pythonIn(place.tools, place), '-m', 'pip', '--python', pythonIn(environment, place), '--disable-pip-version-check', ...args],
  env: { PATH: searchPath(place, programsFolder(place.tools, place), place.path) },
  ...(cwd && { cwd }),
})

/** What pip's variables say of other places is forgotten; its configuration file, which may have certificates, is not. */
export const fromNoOther = (run: Run): Run => ({ ...run, env: { ...run.env, PIP_EXTRA_INDEX_URL: undefined, PIP_FIND_LINKS: undefined, PIP_NO_INDEX: undefined } })

/** Nor is anything that the file says: what a proof installs comes from where it says. */
export const fromNowhereElse = (place: Machine, run: Run): Run => fromNoOther({ ...run, env: { ...run.env, PIP_CONFIG_FILE: place.platform === 'win32' ? 'nul' : '/dev/null' } })

/** Exactly what a requirements file with hashes says: nothing resolved, and nothing built but what policy allows. By uv where it can be told what pip is. */
export const restore = (place: InstallPlace, environment: string, pins: string, wheelsOnly: string, wheels: string): Run =>
  place.uv && !wheels.includes(',') ? restoreByUv(place, place.uv, environment, pins, wheelsOnly, wheels) : pip(place, environment, 'pip install (pins)', installPins(pins, wheelsOnly, wheels))

const restoreByUv = (place: InstallPlace, uv: NonNullable<InstallPlace['uv']>, environment: string, pins: string, wheelsOnly: string, wheels: string): Run => ({
  do: 'run',
  label: 'uv pip install (pins)',
  argv: [programIn(place.tools, 'uv', place), 'pip', 'install', '--quiet', '--python', pythonIn(environment, place), '--no-deps', '--require-hashes', ...wheelsOnly.split(',').filter(name => name !== ':none:').flatMap(name => ['--only-binary', name]), '-r', pins],
  env: { ...uv, UV_FIND_LINKS: [wheels, uv['UV_FIND_LINKS']].filter(Boolean).join(','), PATH: searchPath(place, programsFolder(place.tools, place), place.path) },
})

/** `wheels`: the folder in which the release's own are, for vendored packages; hashes decide what of it is taken. */
export const installPins = (pins: string, wheelsOnly: string, wheels?: string): string[] => ['install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', wheelsOnly, ...(wheels ? ['--find-links', wheels] : []), '-r', pins]

/**
 * The value of pip's --only-binary for a requirements file of which some packages may be built. `:all:` with `--no-binary NAME`
 * would build NAME even where a wheel fits, and so give other bytes than the lock's: the rest is named instead.
 */
export function wheelsOnly(pinsText: string, sdists: readonly string[]): string {
  if (sdists.length === 0) return ':all:'
  const allowed = new Set(sdists.map(normalizeName))
  const names = [...pinsText.matchAll(/^([A-Za-z0-9][\w.-]*)(?:==| @ )/gm)].map(([, name = '']) => normalizeName(name))
  return [...new Set(names)].filter(name => !allowed.has(name)).join(',') || ':none:'
}

export const check = (place: InstallPlace, environment: string): Step => pip(place, environment, 'pip check', ['check'])

/** The application as a requirement of its own: exact, with the hashes that may be installed. */
export const exactRequirement = ({ name, version }: Pick<Application, 'name' | 'version'>, hashes: readonly string[]): string =>
  `${name}==${version} ${hashes.map(sha256 => `--hash=sha256:${sha256}`).join(' ')}`
