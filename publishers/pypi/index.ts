/** Any repository of the upload API. Its address, unless release.yaml has one, is that of twine's own configuration. */
import { posix } from 'node:path'
import { check, cleanEnvironment, fromNoOther, pip, restore } from '../../src/core/install-steps.ts'
import { isOwn } from '../../src/core/names.ts'
import type { Run } from '../../src/core/steps.ts'
import type { Destination, SendPlace } from '../destination.ts'
import { applicationRequirements, webProcess } from '../proof.ts'
import { openChannel } from './channel.ts'

const destination: Destination = {
  name: 'pypi',
  doc: 'A package index by the upload API (Warehouse and its like), by token or Trusted Publishing',
  requirements: 'publishers/pypi/requirements.txt',
  programs: [],
  files: () => [],
  steps: () => [],
  sender: {
    secret: 'token',
    // An sdist first would be what installers build from while the wheels are still on their way.
    effects: ({ app, distributions }) =>
      distributions.filter(({ file }) => isOwn(app.name, file)).map(({ file, sha256, size }) => ({
        id: `pypi ${file}`,
        destination: 'pypi',
        does: `upload ${file}`,
        file: `wheels/${file}`,
        sha256,
        size,
        wave: file.endsWith('.whl') ? 0 : 1,
        final: true,
      })),
    open: openChannel,
    prove(place) {
      const { work, pins, wheelsOnly, wheels, command } = place
      const environment = posix.join(work, 'pypi-environment')
      const wanted = posix.join(work, 'pypi-application.txt')
      return {
        environment,
        steps: [
          cleanEnvironment(place, environment),
          restore(place, environment, pins, wheelsOnly, wheels),
          { do: 'write', path: wanted, text: applicationRequirements(place) },
          fromThere(place, pip(place, environment, 'pip install (what was uploaded)', ['install', '--quiet', '--no-cache-dir', '--no-deps', '--require-hashes', '--only-binary', ':all:', '-r', wanted])),
          check(place, environment),
          { do: 'write', path: posix.join(work, 'Procfile'), text: `web: ${command}\n` },
          webProcess(place, environment, work, 'the server'),
        ],
      }
    },
  },
}

/** From where it was sent to, and from nowhere else that pip may know. */
const fromThere = ({ settings: { index } }: SendPlace, run: Run): Run =>
  typeof index === 'string' ? fromNoOther({ ...run, argv: [...run.argv, '--index-url', index] }) : run

export default destination
