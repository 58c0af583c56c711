import { groupBy } from '../core/group.ts'
import type { Pin, Pins } from './pins.ts'

export interface RequirementsOptions {
  /** Lines of comment at the top, without `#`. */
  header?: readonly string[]
  /** Whole requirements put after the pins as they are (the application's own wheel). */
  append?: readonly string[]
}

/**
 * requirements.txt for `pip install --require-hashes` and `uv pip install`: one line a pin with its marker and every hash of the
 * lock. The same pins give the same bytes.
 *
 * No index is named: an `--extra-index-url` would let one index answer for another's packages. Packages that the lock takes from
 * an index other than most are listed in a comment; pylock.toml can say it for each package.
 */
export function writeRequirements({ pins }: Pins, { header = [], append = [] }: RequirementsOptions = {}): string {
  const comments = [...header, ...indexComments(pins)].map((line) => `# ${line}`)
  return [...comments, ...pins.map(requirementLines), ...append, ''].join('\n')
}

/** One pin: `name==1.0 ; marker \` and a line for each hash. */
export function requirementLines(pin: Pin): string {
  const { name, version, marker, source } = pin
  const what = source.kind === 'url' ? `${name} @ ${directUrl(source)}` : `${name}==${version}`
  return [marker ? `${what} ; ${marker}` : what].concat(hashesOf(pin)).join(' \\\n    --hash=')
}

/** A direct reference as PEP 508 and pip have it, with the directory inside the archive in the fragment. */
export const directUrl = ({ url, subdirectory }: { url: string; subdirectory?: string }): string =>
  subdirectory && !url.includes('#subdirectory=') ? `${url}#subdirectory=${subdirectory}` : url

/** In the order of the lock: to sort thousands of them was a twentieth of a run. */
export const hashesOf = ({ files }: Pin): readonly string[] => ('read' in files ? files.hashes() : [...new Set(files.flatMap((file) => file.hashes))])

/** What somebody is let in by stays in the lock. */
export const withoutLogin = (url: string): string => url.replace(/^([a-z+]+:\/\/)[^/?#]*@/i, '$1')

function indexComments(pins: readonly Pin[]): string[] {
  return otherIndexes(pins).map(([url, names]) => `from the index ${withoutLogin(url)}: ${names.join(', ')}`)
}

/** Indexes that the lock names for some pins, but for the one that it names for most. */
export function otherIndexes(pins: readonly Pin[]): Array<[string, string[]]> {
  const byIndex = groupBy(pins, ({ source }) => (source.kind === 'index' ? (source.url ?? '') : undefined))
  byIndex.delete(undefined)
  const entries = [...byIndex].map(([url, list]): [string, string[]] => [url ?? '', [...new Set(list.map(({ name }) => name))]])
  const most = Math.max(...entries.map(([, names]) => names.length))
  const main = entries.find(([url]) => url === '') ?? entries.find(([, names]) => names.length === most)
  return entries.filter((entry) => entry !== main).sort(([a], [b]) => (a < b ? -1 : 1))
}
