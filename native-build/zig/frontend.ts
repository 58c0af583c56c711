/** pypa/build on a copy of the project: backends write into the sources that they build from (PEP 517). */
import { posix } from 'node:path'
import type { Run, Step } from '../../src/core/steps.ts'
import type { BuildPlace, BuildTools } from '../backend.ts'

/** What earlier builds, environments and tools leave in a project; setuptools packs what it finds in `build`. */
const leftovers = ['./build', './dist', '*.egg-info', '__pycache__', '.venv', 'venv', '.tox', '.nox', '.pytest_cache', '.mypy_cache', '.ruff_cache', 'node_modules']

const sources = ({ work }: BuildPlace): string => posix.join(work, 'source')

export const privateCopy = (place: BuildPlace, leaveOut: readonly string[]): Step[] => [{ do: 'copy', from: place.project, to: sources(place), leaveOut: [...leftovers, ...leaveOut] }]

/** The first of `outputs` tells where to, unless `to` does. */
export function frontend(what: 'wheel' | 'sdist', place: BuildPlace, { python }: BuildTools, settings: readonly string[], { env, outputs, to }: Pick<Run, 'env' | 'outputs'> & { to?: string }): Step {
  const folder = to ?? posix.dirname(outputs?.[0] ?? '')
  // Isolated: a folder `build` of the project is not the program. What the backend runs in is not.
  const argv = [python, '-I', '-m', 'build', `--${what}`, '--no-isolation', '--outdir', folder, ...settings.map(each => `--config-setting=${each}`), sources(place)]
  return { do: 'run', label: `build --${what}`, argv, cwd: sources(place), ...(env && { env }), ...(outputs && { outputs }) }
}
