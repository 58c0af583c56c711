/** What the proofs of several destinations do alike. */
import { programIn, programsFolder, searchPath } from '../src/core/environment-layout.ts'
import { exactRequirement } from '../src/core/install-steps.ts'
import { normalizeName, projectOf } from '../src/core/names.ts'
import type { Step } from '../src/core/steps.ts'
import type { ProvePlace, PublishPlace } from './destination.ts'

/** A requirements file with the application alone: what its companions hold is in the pins. */
export const applicationRequirements = ({ app, distributions }: PublishPlace): string =>
  `${exactRequirement(app, distributions.filter(({ file }) => projectOf(file) === normalizeName(app.name)).map(({ sha256 }) => sha256))}\n`

/** The environment's own programs first: what answers is what was installed there. @param cwd The folder that has the Procfile */
export const webProcess = (place: ProvePlace, environment: string, cwd: string, label: string): Step => ({
  do: 'answer',
  label,
  argv: [programIn(place.tools, 'honcho', place), 'start', 'web'],
  cwd,
  env: { PATH: searchPath(place, programsFolder(environment, place), place.path) },
  path: place.health,
  timeoutSeconds: place.startup,
})
