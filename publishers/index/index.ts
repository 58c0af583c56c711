/** A package index in a folder: any web server or object store can serve it. Simple repository API: PEP 503, 691, 714. */
import { posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { check, cleanEnvironment, fromNowhereElse, pip, restore } from '../../src/core/install-steps.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Destination, PublishPlace } from '../destination.ts'
import { applicationRequirements } from '../proof.ts'
import { appender } from './append.ts'
import { metadataFile, projectsOf, pageOf } from './contents.ts'
import { projectPages, rootPages } from './pages.ts'

const destination: Destination = {
  name: 'index',
  doc: 'A static package index in a folder (HTML and JSON, with hashes)',
  requirements: 'publishers/index/requirements.txt',
  programs: [],
  files: (app, distributions) => [
    'simple/index.html',
    'simple/index.json',
    ...projectsOf(app, distributions, file => file).flatMap(({ name }) => [`simple/${name}/index.html`, `simple/${name}/index.json`]),
    ...distributions.flatMap(file => [`packages/${file}`, ...(file.endsWith('.whl') ? [metadataFile(file)] : [])]),
  ],
  steps: place => [...pages(place), ...payload(place)],
  prove(place) {
    const { work, output, pins, wheelsOnly } = place
    const environment = posix.join(work, 'index-environment')
    const wanted = posix.join(work, 'application.txt')
    const url = pathToFileURL(posix.join(output, 'simple')).href
    return {
      environment,
      steps: [
        cleanEnvironment(place, environment),
        restore(place, environment, pins, wheelsOnly, posix.join(output, 'packages')),
        { do: 'write', path: wanted, text: applicationRequirements(place) },
        fromNowhereElse(place, pip(place, environment, 'pip install (from the index)', ['install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:', '--index-url', url, '-r', wanted])),
        check(place, environment),
      ],
    }
  },
  sender: appender,
}

function pages({ app, distributions, output }: PublishPlace): Step[] {
  const projects = projectsOf(app, distributions, ({ file }) => file)
  const rendered = [...rootPages(projects.map(({ name }) => name)), ...projects.flatMap(project => projectPages(pageOf(app, project)))]
  return rendered.map(({ path, text }) => ({ do: 'write', path: posix.join(output, 'simple', path), text }))
}

const payload = ({ wheels, output, distributions }: PublishPlace): Step[] =>
  distributions.flatMap(({ file, metadata }): Step[] => [
    { do: 'copy', from: posix.join(wheels, file), to: posix.join(output, 'packages', file) },
    ...(metadata === undefined ? [] : [{ do: 'write', path: posix.join(output, metadataFile(file)), text: metadata } as const]),
  ])

export default destination
