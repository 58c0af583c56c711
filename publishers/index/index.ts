/** A package index in a folder: any web server or object store can serve it. Simple repository API: PEP 503, 691, 714. */
import { posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Application } from '../../src/core/application.ts'
import { sha256 as digest } from '../../src/core/digest.ts'
import { normalizeName, projectOf } from '../../src/core/names.ts'
import { check, cleanEnvironment, pip, restore } from '../../src/core/install-steps.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Destination, Distribution, PublishPlace } from '../destination.ts'

const metadataFile = (file: string) => `packages/${file}.metadata`

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
  steps: place => [...pages(place), ...place.distributions.flatMap(distribution => payload(place, distribution))],
  prove(place) {
    const { app, work, output, distributions, pins, wheelsOnly } = place
    const environment = posix.join(work, 'index-environment')
    const wanted = posix.join(work, 'application.txt')
    const hashes = distributions.filter(({ file }) => projectOf(file) === normalizeName(app.name)).map(({ sha256 }) => `--hash=sha256:${sha256}`)
    const url = pathToFileURL(posix.join(output, 'simple')).href
    return {
      environment,
      steps: [
        cleanEnvironment(place, environment),
        restore(place, environment, pins, wheelsOnly, posix.join(output, 'packages')),
        { do: 'write', path: wanted, text: `${app.name}==${app.version} ${hashes.join(' ')}\n` },
        pip(place, environment, 'pip install (from the index)', ['install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:', '--index-url', url, '-r', wanted]),
        check(place, environment),
      ],
    }
  },
}

interface Project<D> {
  /** Normalized. */
  name: string
  distributions: readonly D[]
}

/** What the index has a page for: the application first, then its companions. */
function projectsOf<D>(app: Application, distributions: readonly D[], fileOf: (distribution: D) => string): Project<D>[] {
  const names = new Set([normalizeName(app.name), ...distributions.map(each => projectOf(fileOf(each)))])
  return [...names].map(name => ({ name, distributions: distributions.filter(each => projectOf(fileOf(each)) === name) }))
}

function pages({ app, distributions, output }: PublishPlace): Step[] {
  const projects = projectsOf(app, distributions, ({ file }) => file)
  const write = (path: string, text: string): Step => ({ do: 'write', path: posix.join(output, 'simple', path), text })
  return [
    write('index.html', html('Simple index', projects.map(({ name }) => `<a href="${name}/">${name}</a>`))),
    write('index.json', json({ meta: { 'api-version': '1.1' }, projects: projects.map(({ name }) => ({ name })) })),
    ...projects.flatMap(project => [write(`${project.name}/index.html`, htmlPage(app, project)), write(`${project.name}/index.json`, jsonPage(app, project))]),
  ]
}

const htmlPage = (app: Application, { name, distributions }: Project<Distribution>) => html(`Links for ${name}`, distributions.map(each => anchor(app, each)))

const jsonPage = (app: Application, { name, distributions }: Project<Distribution>) =>
  json({ meta: { 'api-version': '1.1' }, name, versions: [...new Set(distributions.map(({ file }) => versionOf(file, app)))], files: distributions.map(each => jsonFile(app, each)) })

/** A wheel says it (PEP 427); an sdist is the application's. */
const versionOf = (file: string, app: Application): string => (file.endsWith('.whl') ? (file.split('-')[1] ?? app.version) : app.version)

/** Vendored packages have a Requires-Python of their own. */
const requiresPythonOf = (app: Application, { metadata }: Distribution): string | undefined =>
  metadata === undefined ? app.requiresPython : /^Requires-Python: *(.+)$/m.exec(metadata)?.[1]

function payload({ wheels, output }: PublishPlace, { file, metadata }: Distribution): Step[] {
  return [
    { do: 'copy', from: posix.join(wheels, file), to: posix.join(output, 'packages', file) },
    ...(metadata === undefined ? [] : [{ do: 'write', path: posix.join(output, metadataFile(file)), text: metadata } as const]),
  ]
}

/** PEP 691, one entry of `files`. The core-metadata key is PEP 714's. */
function jsonFile(app: Application, distribution: Distribution) {
  const { file, sha256, size, metadata } = distribution
  const requiresPython = requiresPythonOf(app, distribution)
  return {
    filename: file,
    url: `../../packages/${file}`,
    size,
    hashes: { sha256 },
    ...(requiresPython && { 'requires-python': requiresPython }),
    ...(metadata !== undefined && { 'core-metadata': { sha256: digest(metadata) } }),
  }
}

/** PEP 503: one anchor a file, its hash in the fragment. */
function anchor(app: Application, distribution: Distribution): string {
  const { file, sha256, metadata } = distribution
  const requiresPython = requiresPythonOf(app, distribution)
  const attributes = [
    `href="../../packages/${file}#sha256=${sha256}"`,
    ...(requiresPython ? [`data-requires-python="${escape(requiresPython)}"`] : []),
    ...(metadata === undefined ? [] : [`data-core-metadata="sha256=${digest(metadata)}"`]),
  ]
  return `<a ${attributes.join(' ')}>${file}</a>`
}

const html = (title: string, anchors: readonly string[]) =>
  `<!DOCTYPE html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <meta name="pypi:repository-version" content="1.1">\n    <title>${title}</title>\n  </head>\n  <body>\n${anchors.map(line => `    ${line}<br>\n`).join('')}  </body>\n</html>\n`

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export default destination
