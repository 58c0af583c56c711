import { FileList, filesPattern } from '../core/file-list.ts'
import { sortedUnique } from '../core/requirement.ts'
import type { Edge, LockedPackage, Source } from '../pins/lock.ts'

const TEXT = String.raw`"([^"\\\x00-\x1f\x7f]+)"`
const TEXTS = String.raw`(?:    "[^"\\\x00-\x1f\x7f]+",\n)+`
const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'
const VERSION = String.raw`"([\w.!+-]+)"`
const EDGE = String.raw`    \{ name = "(${NAME})"(?:, version = ${VERSION}, source = \{ registry = ${TEXT} \})?(?:, extra = \["(${NAME}(?:", "${NAME})*)"\])?(?:, marker = ${TEXT})? \},\n`
const silent = (pattern: string): string => pattern.replace(/(?<!\\)\((?!\?)/g, '(?:')
const PACKAGE = new RegExp([
  `^name = "(${NAME})"\\nversion = ${VERSION}\\nsource = \\{ registry = ${TEXT} \\}\\n`,
  `(?:resolution-markers = \\[\\n(${TEXTS})\\]\\n)?`,
  `(?:dependencies = \\[\\n((?:${silent(EDGE)})+)\\]\\n)?`,
  `(?:sdist = (${filesPattern('url').one})\\n)?(?:wheels = (${filesPattern('url').list})\\n)?$`,
].join(''))
const ONE_EDGE = new RegExp(`^${EDGE.slice(0, -2)}$`)

const START = '\n[[package]]\n'

/** What of a lock was read here, by its place among the packages, and the text of all else. */
export interface RegularPackages {
  packages: ReadonlyMap<number, LockedPackage>
  rest: string
}

/**
 * Takes the packages out of a uv.lock that are as uv writes nearly all: name, version, index, plain edges, files.
 *
 * It exists for a measured reason: an expression for each package and a table of the edges that were seen already cost a fifth of
 * reading keys and values one by one, which was the largest part of a run. `files` reads the files later.
 */
export function takeRegular(text: string, files: (lists: { sdist?: FileList; wheels?: FileList }, name: string, version: string) => LockedPackage['files']): RegularPackages {
  // The first one stays, so that the real parser sees what `package` is.
  const [head = '', first = '', ...blocks] = text.split(START)
  const packages = new Map<number, LockedPackage>()
  const rest = [head, first]
  const edges = new Map<string, Edge>()
  let source: Source & { url?: string } = { kind: 'index' }
  blocks.forEach((block, i) => {
    const found = PACKAGE.exec(block)
    if (!found) return void rest.push(block)
    const [, name = '', version = '', url = '', markers, dependencies, sdist, wheels] = found
    if (source.url !== url) source = { kind: 'index', url }
    packages.set(i + 1, {
      name, version, source,
      files: files({ ...(sdist && { sdist: FileList.of(sdist) }), ...(wheels && { wheels: FileList.of(wheels) }) }, name, version),
      markers: markers === undefined ? {} : { '': linesOf(markers).map((line) => `(${line.slice(5, -2)})`).join(' or ') },
      dependencies: dependencies === undefined ? [] : linesOf(dependencies).map((line) => edgeOf(edges, line)),
      extras: {},
      groupDependencies: {},
    })
  })
  return { packages, rest: rest.join(START) }
}

const linesOf = (text: string): string[] => text.slice(0, -1).split('\n')

/** Many packages need the same. */
function edgeOf(known: Map<string, Edge>, line: string): Edge {
  const seen = known.get(line)
  if (seen) return seen
  const [, name = '', version, , extras, marker] = ONE_EDGE.exec(line) as RegExpExecArray
  const edge: Edge = { name, extras: extras === undefined ? [] : sortedUnique(extras.split('", "')), constraint: [] }
  if (marker !== undefined) edge.marker = marker
  if (version !== undefined) edge.version = version
  known.set(line, edge)
  return edge
}
