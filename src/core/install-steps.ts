/** Steps that several stages share: clean environments, restored from pins. */
import { posix } from 'node:path'
import type { Run, Step } from './steps.ts'

export interface InstallPlace {
  /** The environment of pinned tools that has pip. */
  tools: string
  /** The interpreter for clean environments. */
  interpreter: string
  path: string
}

/** Without pip, so that what is installed later is all there is. */
export const cleanEnvironment = ({ interpreter }: InstallPlace, at: string): Run => ({
  do: 'run',
  label: 'venv',
  argv: [interpreter, '-m', 'venv', '--without-pip', at],
  outputs: [posix.join(at, 'bin/python')],
})

/** The tools' pip, working on that environment. */
export const pip = ({ tools, path }: InstallPlace, environment: string, label: string, args: readonly string[], cwd?: string): Run => ({
  do: 'run',
  label,
  argv: [`${tools}/bin/python`, '-m', 'pip', '--python', posix.join(environment, 'bin/python'), '--disable-pip-version-check', ...args],
  env: { PATH: `${tools}/bin:${path}` },
  ...(cwd && { cwd }),
})

/** Exactly what a requirements file with hashes says: nothing resolved, nothing built. */
export const restore = (place: InstallPlace, environment: string, pins: string): Run =>
  pip(place, environment, 'pip install (pins)', ['install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:', '-r', pins])

export const check = (place: InstallPlace, environment: string): Step => pip(place, environment, 'pip check', ['check'])
