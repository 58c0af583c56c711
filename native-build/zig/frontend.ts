/** pypa/build on a copy of the project: backends write into the sources that they build from (PEP 517). */
import { posix } from 'node:path'
import type { Run, Step } from '../../src/core/steps.ts'
import type { BuildPlace, BuildTools } from '../backend.ts'

const sources = ({ work }: BuildPlace): string => posix.join(work, 'source')

/** What git would keep, and nothing that is left of earlier builds: only that is in the wheel's key. */
export const privateCopy = (place: BuildPlace): Step => ({ do: 'copy-sources', from: place.project, to: sources(place) })

/** The first of `outputs` tells where to, unless `to` does. */
export function frontend(what: 'wheel' | 'sdist', place: BuildPlace, { python }: BuildTools, settings: readonly string[], { env, outputs, to }: Pick<Run, 'env' | 'outputs'> & { to?: string }): Step {
  const folder = to ?? posix.dirname(outputs?.[0] ?? '')
  // Isolated: a folder `build` of the project is not the program. What the backend runs in is not.
  const argv = [python, '-I', '-m', 'build', `--${what}`, '--no-isolation', '--outdir', folder, ...settings.map(each => `--config-setting=${each}`), sources(place)]
  return { do: 'run', label: `build --${what}`, argv, cwd: sources(place), ...(env && { env }), ...(outputs && { outputs }) }
}
