import { FileList, filesPattern } from '../core/file-list.ts'
import { sortedUnique } from '../core/requirement.ts'
import type { Edge, LockedFiles, LockedPackage, Source } from '../pins/lock.ts'

const TEXT = String.raw`"([^"\\\x00-\x1f\x7f]+)"`
const TEXTS = String.raw`(?:    "[^"\\\x00-\x1f\x7f]+",\n)+`
const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'
const VERSION = String.raw`"([\w.!+-]+)"`
const EDGE = String.raw`    \{ name = "(${NAME})"(?:, version = ${VERSION}, source = \{ registry = ${TEXT} \})?(?:, extra = \["(${NAME}(?:", "${NAME})*)"\])?(?:, marker = ${TEXT})? \},\n`
/** The same without captures. */
const silent = (pattern: string): string => pattern.replace(/(?<!\\)\((?!\?)/g, '(?:')
const PACKAGE = new RegExp([
  `^name = "(${NAME})"\\nversion = ${VERSION}\\nsource = \\{ registry = ${TEXT} \\}\\n`,
  `(?:resolution-markers = \\[\\n(${TEXTS})\\]\\n)?`,
  `(?:dependencies = \\[\\n((?:${silent(EDGE)})+)\\]\\n)?`,
  `(?:sdist = (${filesPattern('url').one})\\n)?(?:wheels = (${filesPattern('url').list})\\n)?$`,
].join(''))
/** One line, without its end. */
const ONE_EDGE = new RegExp(`^${EDGE.slice(0, -2)}$`)

/** Gives a package that is as uv writes nearly all: name, version, index, plain edges, files. Undefined for any other. */
export function packageTaker(readFiles: (lists: { sdist: FileList | undefined; wheels: FileList | undefined }, name: string, version: string) => LockedFiles): (block: string) => LockedPackage | undefined {
  const edges = new Map<string, Edge>()
  let source: Source & { url?: string } = { kind: 'index' }
  return (block) => {
    const found = PACKAGE.exec(block)
    if (!found) return undefined
    // By their numbers: an iterator makes an object for each of them.
    const { 1: name = '', 2: version = '', 3: url = '', 4: markers, 5: dependencies, 6: sdist, 7: wheels } = found
    if (source.url !== url) source = { kind: 'index', url }
    return {
      name, version, source,
      files: readFiles({ sdist: sdist === undefined ? undefined : FileList.of(sdist), wheels: wheels === undefined ? undefined : FileList.of(wheels) }, name, version),
      markers: markers === undefined ? {} : { '': linesOf(markers).map((line) => `(${line.slice(5, -2)})`).join(' or ') },
      dependencies: dependencies === undefined ? [] : linesOf(dependencies).map((line) => edgeOf(edges, line)),
      extras: {},
      groupDependencies: {},
    }
  }
}

const linesOf = (text: string): string[] => text.slice(0, -1).split('\n')

/** Many packages need the same. */
function edgeOf(known: Map<string, Edge>, line: string): Edge {
  const seen = known.get(line)
  if (seen) return seen
  const { 1: name = '', 2: version, 3: index, 4: extras, 5: marker } = ONE_EDGE.exec(line) as RegExpExecArray
  const edge: Edge = { name, extras: extras === undefined ? [] : sortedUnique(extras.split('", "')), constraint: [] }
  if (marker !== undefined) edge.marker = marker
  if (version !== undefined) edge.version = version
  if (index !== undefined) edge.index = index
  known.set(line, edge)
  return edge
}
