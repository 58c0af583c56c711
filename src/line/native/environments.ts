/** Environments that hold pins of this release and nothing else. */
import { join } from 'node:path/posix'
import { sha256 } from '../../core/digest.ts'
import { type Machine, pythonIn } from '../../core/environment-layout.ts'
import { installPins, wheelsOnly } from '../../core/install-steps.ts'
import type { Step } from '../../core/steps.ts'
import { execute } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'
import type { FoundPython } from '../ask-python.ts'
import { sharedEnvironment } from '../shared-environment.ts'

/** Of a role, or of the test. */
export interface PinSet {
  /** Below the release folder. */
  requirements: string
  sdists: readonly string[]
}

/** The interpreter's own pip: a newer one may not know so old a Python any more. */
export const pipOf = (environment: string, host: Machine): string[] => [pythonIn(environment, host), '-m', 'pip', '--disable-pip-version-check']

/** A new environment at `at`. */
export async function restorePins(at: string, { requirements, sdists }: PinSet, python: FoundPython, { plan, release }: Job, ports: Ports): Promise<Step[]> {
  const pins = join(release, requirements)
  const only = wheelsOnly(await ports.files.text(pins), sdists)
  return [
    { do: 'run', label: 'venv', argv: [python.path, '-m', 'venv', at], outputs: [pythonIn(at, ports.host)] },
    { do: 'run', label: 'pip install (pins)', argv: [...pipOf(at, ports.host), ...installPins(pins, only, plan.vendored.length > 0 ? join(release, 'wheels') : undefined)] },
  ]
}

/** Made once for each set of pins and interpreter; nothing else is ever installed into it, so it stays what the pins say. */
export async function pinnedEnvironment(pins: PinSet, python: FoundPython, job: Job, ports: Ports): Promise<string> {
  const { files, host } = ports
  const text = await files.text(join(job.release, pins.requirements))
  const at = join(host.cacheFolder, 'environments', sha256(JSON.stringify([text, pins.sdists, python.identity, python.path])).slice(0, 24))
  return sharedEnvironment(at, ports, async own => execute(await restorePins(own, pins, python, job, ports), ports))
}
