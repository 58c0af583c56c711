import { ReleaseError } from '../errors.ts'
import type { FlatLock, LockedFile, LockedPackage, Source } from '../pins/lock.ts'
import { filesOf } from '../pins/lock.ts'
import { groupBy } from '../core/group.ts'
import { RequirementError, parseRequirement } from '../core/requirement.ts'
import type { Requirement } from '../core/requirement.ts'
import { Shape, optional } from '../core/shape.ts'
import { lockedFile } from './files.ts'

/**
 * requirements.txt with hashes, as pip-tools and `uv pip compile` write it: every line `name==version` or a URL. It knows neither
 * extras nor groups nor edges: the whole file is one set of pins.
 *
 * Options that say where to look are read over (an index is configuration, not part of the lock); those that include other files or
 * change what is installed are refused.
 *
 * @throws ReleaseError (exit code 2): `bad-requirement`, `not-pinned`, `unsupported-option`, `weak-hash`, `bad-hash`
 */
export function readRequirementsLock(text: string, file = 'requirements.txt'): FlatLock {
  const problems: ReleaseError['problems'][number][] = []
  const packages = logicalLines(text).flatMap(({ content, line }) => {
    const shape = Object.assign(new Shape(file, text, () => line), { problems })
    return readLine(shape, content, line) ?? []
  })
  if (problems.length > 0) throw new ReleaseError(problems, 2)
  return { kind: 'flat', format: 'requirements', file, text, version: '', packages: merge(packages) }
}

interface Line {
  content: string
  /** Where it begins. */
  line: number
}

/** Joins lines that end in a backslash, after comments are gone (pip, requirements file format). */
function logicalLines(text: string): Line[] {
  const lines: Line[] = []
  let open: Line | undefined
  for (const [i, raw] of text.split('\n').entries()) {
    const content = stripComment(raw.replace(/\r$/, ''))
    const continued = content.endsWith('\\')
    const part = continued ? content.slice(0, -1) : content
    if (open) open.content += ` ${part.trim()}`
    else open = { content: part.trim(), line: i + 1 }
    if (continued) continue
    if (open.content.trim()) lines.push({ ...open, content: open.content.trim() })
    open = undefined
  }
  return open?.content.trim() ? [...lines, open] : lines
}

function stripComment(line: string): string {
  if (line.trimStart().startsWith('#')) return ''
  const at = line.search(/\s#/)
  return at < 0 ? line : line.slice(0, at)
}

/** Where to look and what to prefer: nothing that changes which files the hashes admit. */
const HARMLESS = new Set([
  '-i', '--index-url', '--extra-index-url', '--no-index', '-f', '--find-links', '--trusted-host', '--require-hashes', '--prefer-binary',
  '--pre', '--only-binary', '--no-binary', '--use-feature',
])

function readLine(shape: Shape, content: string, line: number): LockedPackage | undefined {
  const [first = ''] = content.split(/[\s=]/)
  if (first === '-e' || first === '--editable') return local(content.slice(first.length + 1).trim(), true)
  if (!content.startsWith('-')) return readPinned(shape, content, line)
  if (!HARMLESS.has(first)) shape.add('unsupported-option', `'${first}' is not possible in a lock`, 'Compile all requirements into one file with hashes', first, line)
  return undefined
}

function local(path: string, editable: boolean): LockedPackage {
  const name = /#(?:.*&)?egg=([\w.-]+)/.exec(path)?.[1] ?? path
  const source: Source = /^git\+/.test(path) ? { kind: 'git', url: path } : { kind: 'directory', path, editable }
  return { name, version: '', source, files: [], markers: {}, dependencies: [], extras: {} }
}

function readPinned(shape: Shape, content: string, line: number): LockedPackage | undefined {
  const [spec = '', ...options] = content.replace(/\s+/g, ' ').split(/ (?=--)/)
  if (/^(?:\.{0,2}\/|file:|git\+)/.test(spec)) return local(spec, false)
  if (/^https?:/.test(spec)) {
    shape.add('bad-requirement', `'${spec}' is an address without a name`, "Write it as 'name @ address' (PEP 508)", spec, line)
    return undefined
  }
  const requirement = parse(shape, spec, line)
  if (!requirement) return undefined
  const { name } = requirement
  const [version, source] = [pinnedVersion(requirement), sourceOf(requirement)]
  if (source.kind === 'index' && version === '') shape.add('not-pinned', `'${spec}' is not pinned to one version by ==`, 'Compile the file again, with --generate-hashes', name, line)
  const hashes = [...options.flatMap((option) => readHash(shape, option.trim(), line)), ...urlHash(requirement.url)]
  return {
    name, version, source,
    files: hashes.flatMap((hash): LockedFile[] | LockedFile => lockedFile(shape, `${name} ${version}`.trim(), [hash], source.kind === 'url' ? { url: source.url } : {}) ?? []),
    markers: requirement.marker ? { '': requirement.marker } : {},
    dependencies: [],
    extras: {},
  }
}

/** What else pip takes behind a requirement says how it is built. */
function readHash(shape: Shape, option: string, line: number): string[] {
  const hash = /^--hash[=\s]\s*(\S+)$/.exec(option)?.[1]
  if (!hash) shape.add('unsupported-option', `'${option.slice(0, 80)}' is not possible in a lock`, 'Leave nothing but --hash=sha256:… behind a requirement', option, line)
  return hash ? [hash] : []
}

function parse(shape: Shape, spec: string, line: number): Requirement | undefined {
  try {
    return parseRequirement(spec)
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error
    shape.add('bad-requirement', error.message, 'Compile the file again', spec, line)
    return undefined
  }
}

function pinnedVersion({ constraint }: Requirement): string {
  const [set = ''] = constraint
  const version = /^={2,3}\s*([^,*\s]+)$/.exec(set)?.[1]
  return version ?? ''
}

function sourceOf({ url }: Requirement): Source {
  if (url === undefined) return { kind: 'index' }
  if (/^(?:git|hg|svn|bzr)\+/.test(url)) return { kind: 'git', url }
  if (url.startsWith('file:')) return { kind: 'path', path: url }
  return { kind: 'url', url: url.split('#')[0] as string, ...optional('subdirectory', /[#&]subdirectory=([^&]+)/.exec(url)?.[1]) }
}

function urlHash(url: string | undefined): string[] {
  const match = /[#&](sha256|sha384|sha512|md5|sha1)=([0-9a-f]+)/i.exec(url ?? '')
  return match ? [`${match[1]}:${match[2]}`] : []
}

/** One version on several lines, each with a marker, is one package where any of them holds. */
function merge(packages: readonly LockedPackage[]): LockedPackage[] {
  return [...groupBy(packages, ({ name, version, source }) => JSON.stringify([name, version, source]))].map(([, same]) => {
    const texts = same.map(({ markers }) => markers[''])
    const everywhere = texts.includes(undefined)
    const files = new Map(same.flatMap(filesOf).map((file) => [file.hashes[0], file]))
    return { ...(same[0] as LockedPackage), files: [...files.values()], markers: everywhere ? {} : { '': texts.map((text) => `(${text})`).join(' or ') } }
  })
}
