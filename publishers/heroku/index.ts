/** A folder that Heroku and its like deploy as it is: one lock with the hash of everything, the application's wheel included. */
import { posix } from 'node:path'
import { check, cleanEnvironment, pip } from '../../src/core/install-steps.ts'
import type { Application } from '../../src/core/application.ts'
import { isOwn, normalizeName, projectOf } from '../../src/core/names.ts'
import type { Destination, Distribution, Proof, ProvePlace, PublishPlace } from '../destination.ts'
import { webProcess } from '../proof.ts'
import { effects, openChannel } from './push.ts'

/** The application's own: the companion that holds the pins as requirements would say them a second time. */
const wheelOf = (app: Application, distributions: readonly Distribution[]) =>
  distributions.filter(({ file }) => projectOf(file) === normalizeName(app.name) && /-(manylinux\S*x86_64|none-any)\S*\.whl$/.test(file))

/** Wheels that the release built of what it vendors: neither the application's nor a companion. */
const vendoredOf = (app: Application, distributions: readonly Distribution[]) =>
  distributions.filter(({ file }) => !isOwn(app.name, file))

const deployed = (app: Application, distributions: readonly Distribution[]) => [...wheelOf(app, distributions), ...vendoredOf(app, distributions)]

/** pip's hash mode wants a hash for the application too (pip#10362), so it is a requirement by path like the others by name. */
export function requirements({ app, pinsText, distributions }: Pick<PublishPlace, 'app' | 'pinsText' | 'distributions'>): string {
  const byPath = vendoredOf(app, distributions).reduce((text, { file }) => text.replace(new RegExp(`^${projectOf(file)}==\\S+`, 'm'), `./${file}`), pinsText)
  return `${byPath.trimEnd()}\n${wheelOf(app, distributions).map(({ file, sha256 }) => `./${file} --hash=sha256:${sha256}\n`).join('')}`
}

const destination: Destination = {
  name: 'heroku',
  doc: 'A folder for Heroku and other buildpack platforms',
  requirements: 'publishers/heroku/requirements.txt',
  programs: [],
  files: (app, distributions) => ['requirements.txt', '.python-version', 'Procfile', ...deployed(app, distributions.map(file => ({ file, sha256: '', size: 0 }))).map(({ file }) => file)],
  steps: place => {
    const { app, output, wheels, python, command, distributions } = place
    return [
      { do: 'write', path: posix.join(output, 'requirements.txt'), text: requirements(place) },
      { do: 'write', path: posix.join(output, '.python-version'), text: `${python}\n` },
      { do: 'write', path: posix.join(output, 'Procfile'), text: `web: ${command}\n` },
      ...deployed(app, distributions).map(({ file }) => ({ do: 'copy', from: posix.join(wheels, file), to: posix.join(output, file) }) as const),
    ]
  },
  prove: place => proof(place, place.output),
  sender: { effects, open: openChannel, prove: place => proof(place, place.fetched) },
}

/** As the buildpack does it with what lies in `folder`. */
function proof(place: ProvePlace, folder: string): Proof {
  const environment = posix.join(place.work, 'heroku-environment')
  const slug = posix.join(place.work, 'slug')
  return {
    environment,
    steps: [
      cleanEnvironment(place, environment),
      { do: 'copy', from: folder, to: slug },
      pip(place, environment, 'pip install (as the buildpack does)', ['install', '--quiet', '--require-hashes', '-r', 'requirements.txt'], slug),
      check(place, environment),
      webProcess(place, environment, slug, 'the web process'),
    ],
  }
}

export default destination
