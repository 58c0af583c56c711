/** A release on GitHub: a draft, every file of the release as an asset, and published last, so that an immutable one is whole. */
import { posix } from 'node:path'
import type { Application } from '../../src/core/application.ts'
import type { Forge } from '../../src/core/folders-plan.ts'
import { check, cleanEnvironment, fromNowhereElse, pip, restore } from '../../src/core/install-steps.ts'
import type { Destination, ProvePlace, Proof } from '../destination.ts'
import { applicationRequirements, webProcess } from '../proof.ts'
import { openChannel } from './channel.ts'
import { effects, tagOf } from './effects.ts'

const destination: Destination = {
  name: 'github-release',
  doc: 'A release on GitHub or a GitHub Enterprise Server, with every file as an asset',
  requirements: 'publishers/github-release/requirements.txt',
  programs: [],
  files: () => [],
  downloads,
  steps: () => [],
  sender: { secret: 'github-token', effects, open: openChannel, prove },
}

/** Where GitHub gives out the assets of a published release. */
function downloads(app: Application, settings: Readonly<Record<string, unknown>>, forge: Forge): string | undefined {
  const repository = (settings['repository'] as string | undefined) ?? forge.repository
  return repository && `${forge.server}/${repository}/releases/download/${encodeURIComponent(tagOf({ settings, source: forge, app }))}/{file}`
}

/** The application and what was vendored come from the assets, and from nowhere else. */
function prove(place: ProvePlace & { fetched: string }): Proof {
  const { work, fetched, pins, wheelsOnly, command } = place
  const environment = posix.join(work, 'release-environment')
  const wanted = posix.join(work, 'release-application.txt')
  return {
    environment,
    steps: [
      cleanEnvironment(place, environment),
      restore(place, environment, pins, wheelsOnly, fetched),
      { do: 'write', path: wanted, text: applicationRequirements(place) },
      fromNowhereElse(place, pip(place, environment, 'pip install (from the assets)', ['install', '--quiet', '--no-deps', '--no-index', '--find-links', fetched, '--require-hashes', '--only-binary', ':all:', '-r', wanted])),
      check(place, environment),
      { do: 'write', path: posix.join(work, 'Procfile'), text: `web: ${command}\n` },
      webProcess(place, environment, work, 'the server'),
    ],
  }
}

export default destination
