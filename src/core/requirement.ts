import { isName, normalizeName } from './names.ts'
import { isSpecifier } from './version.ts'

/** One dependency as PEP 508 writes it. */
export interface Requirement {
  /** Normalized by PEP 503. */
  name: string
  /** Normalized, sorted. */
  extras: readonly string[]
  /**
   * Alternatives of specifier sets, of which one must hold: `[">=1,<2"]`. Empty when any version will do.
   * PEP 508 has at most one; poetry's `||` gives more.
   */
  constraint: readonly string[]
  /** Direct reference (`name @ url`), as written. */
  url?: string
  /** The text after `;`, as written. */
  marker?: string
  /** A path in the project's own configuration (`tool.poetry.dependencies`). */
  path?: string
}

/** A requirement that cannot be read. The message says what is wrong with the text, not where it stands. */
export class RequirementError extends Error {}

const SPACE = /\s/

/**
 * Reads `name[extra] >=1,<2 ; marker` or `name @ url ; marker` (PEP 508, dependency specifiers). The marker's grammar is not
 * looked at here.
 *
 * @throws RequirementError
 */
export function parseRequirement(text: string): Requirement {
  const source = text.trim()
  const nameEnd = endOfName(source)
  const name = source.slice(0, nameEnd)
  if (!isName(name)) throw new RequirementError(`'${text}' does not begin with a package name`)
  const [extras, afterExtras] = readExtras(source, nameEnd)
  const rest = source.slice(afterExtras).trimStart()
  return { name: normalizeName(name), extras, ...(rest.startsWith('@') ? readUrl(rest, text) : readVersions(rest, text)) }
}

function endOfName(source: string): number {
  const match = /[^A-Za-z0-9._-]/.exec(source)
  return match ? match.index : source.length
}

function readExtras(source: string, from: number): [string[], number] {
  let at = from
  while (at < source.length && SPACE.test(source[at] as string)) at++
  if (source[at] !== '[') return [[], from]
  const end = source.indexOf(']', at)
  if (end < 0) throw new RequirementError(`'${source}' opens [ and does not close it`)
  const names = source.slice(at + 1, end).split(',').map((name) => name.trim())
  const extras = names.length === 1 && names[0] === '' ? [] : names
  const bad = extras.find((name) => !isName(name))
  if (bad !== undefined) throw new RequirementError(`'${bad}' in '${source}' is not a name of an extra`)
  return [sortedUnique(extras.map(normalizeName)), end + 1]
}

/** A URL ends at white space; the marker's `;` must stand after that (PEP 508). */
function readUrl(rest: string, text: string): Pick<Requirement, 'url' | 'constraint' | 'marker'> {
  const source = rest.slice(1).trim()
  const end = source.search(SPACE)
  const url = end < 0 ? source : source.slice(0, end)
  const tail = end < 0 ? '' : source.slice(end).trim()
  if (!url) throw new RequirementError(`'${text}' has no URL after @`)
  if (tail && !tail.startsWith(';')) throw new RequirementError(`'${text}' has something after its URL that is no marker`)
  return { url, constraint: [], ...markerOf(tail.slice(1), tail !== '', text) }
}

function readVersions(rest: string, text: string): Pick<Requirement, 'constraint' | 'marker'> {
  const semicolon = rest.indexOf(';')
  const versions = stripParentheses((semicolon < 0 ? rest : rest.slice(0, semicolon)).trim())
  if (versions && !isSpecifier(versions)) throw new RequirementError(`'${text}': '${versions}' is no version specifier`)
  const marker = markerOf(rest.slice(semicolon + 1), semicolon >= 0, text)
  return { constraint: versions ? [versions] : [], ...marker }
}

const stripParentheses = (versions: string): string =>
  versions.startsWith('(') && versions.endsWith(')') ? versions.slice(1, -1).trim() : versions

function markerOf(source: string, present: boolean, text: string): { marker?: string } {
  if (!present) return {}
  const marker = source.trim()
  if (!marker) throw new RequirementError(`'${text}' has no marker after ;`)
  return { marker }
}

export function sortedUnique(names: readonly string[]): string[] {
  if (names.length < 2) return [...names]
  const sorted = [...names].sort()
  return sorted.some((name, i) => name === sorted[i - 1]) ? [...new Set(sorted)] : sorted
}
