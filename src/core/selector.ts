/** cibuildwheel's selectors: patterns between spaces, with a shell's braces and the wildcards of Python's fnmatch. */
import { misconfigured } from '../errors.ts'

/** As many as cibuildwheel expands one pattern to. */
const MAX_EXPANSIONS = 1000
/** Characters: regular expressions have a limit of their own, far beyond any identifier. */
const longest = 1000

/**
 * Whether any pattern of `cp3{12,13}-* *-musllinux_*` matches the whole identifier.
 *
 * @throws ReleaseError `bad-selector`: braces that stand for more than 1000 patterns; a pattern of more than 1000 characters
 */
export function selector(patterns: string): (id: string) => boolean {
  const endless = words(patterns).find(word => word.length > longest)
  if (endless) throw misconfigured([{ code: 'bad-selector', fact: `a selector of ${endless.length} characters selects nothing`, fix: `Write patterns of at most ${longest} characters` }])
  const expressions = words(patterns).flatMap(expandBraces).map(fnmatch)
  return id => expressions.some(expression => expression.test(id))
}

export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** `a{b,c}` gives `ab` and `ac`, `{1..3}` gives `1`, `2`, `3`; braces with neither a comma nor a range stand for themselves. */
export function expandBraces(pattern: string): string[] {
  const group = firstGroup(pattern)
  if (!group) return [pattern]
  const tails = expandBraces(pattern.slice(group.end + 1))
  const middles = group.choices.flatMap(expandBraces)
  if (middles.length * tails.length > MAX_EXPANSIONS) throw tooMany(pattern)
  return middles.flatMap(middle => tails.map(tail => pattern.slice(0, group.start) + middle + tail))
}

interface Group {
  start: number
  /** Of the closing brace. */
  end: number
  choices: readonly string[]
}

function firstGroup(pattern: string): Group | undefined {
  for (let start = pattern.indexOf('{'); start >= 0; start = pattern.indexOf('{', start + 1)) {
    const { end, parts } = closeGroup(pattern, start)
    const choices = parts.length > 1 ? parts : range(parts[0] ?? '')
    if (end > 0 && choices) return { start, end, choices }
  }
  return undefined
}

/** The parts between the commas of the group that opens at `start`; `end` is -1 where it is never closed. */
function closeGroup(pattern: string, start: number): { end: number; parts: string[] } {
  const parts = ['']
  for (let at = start + 1, depth = 0; at < pattern.length; at++) {
    const char = pattern[at] as string
    if (char === '}' && depth === 0) return { end: at, parts }
    depth += char === '{' ? 1 : char === '}' ? -1 : 0
    if (char === ',' && depth === 0) parts.push('')
    else parts.push(parts.pop() + char)
  }
  return { end: -1, parts }
}

const RANGE = /^(?:(-?\d+)\.\.(-?\d+)|([a-z])\.\.([a-z]))(?:\.\.-?(\d+))?$/i

/** `9..11` or `a..e..2`, as bash counts. */
function range(text: string): string[] | undefined {
  const [whole, from, to, first, last, step] = RANGE.exec(text) ?? []
  if (whole === undefined) return undefined
  const [start, end] = first && last ? [first.charCodeAt(0), last.charCodeAt(0)] : [Number(from), Number(to)]
  const count = Math.floor(Math.abs(end - start) / (Number(step) || 1)) + 1
  if (count > MAX_EXPANSIONS) throw tooMany(`{${text}}`)
  const values = Array.from({ length: count }, (_, index) => start + Math.sign(end - start) * index * (Number(step) || 1))
  return first ? values.map(value => String.fromCharCode(value)) : values.map(value => padded(value, [from, to] as [string, string]))
}

/** `{08..11}`: where a bound begins with a zero, all are as wide as the wider one. */
function padded(value: number, bounds: readonly string[]): string {
  const width = bounds.some(bound => /^-?0\d/.test(bound)) ? Math.max(...bounds.map(({ length }) => length)) : 0
  return value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0')
}

const tooMany = (pattern: string) =>
  misconfigured([{ code: 'bad-selector', fact: `'${pattern}' stands for more than ${MAX_EXPANSIONS} patterns`, fix: 'Write it with * instead' }])

/** Python's fnmatch as a regular expression: `*`, `?`, `[abc]`, `[!a-c]`; a bracket that is never closed stands for itself. */
function fnmatch(pattern: string): RegExp {
  const source = pattern.replace(/\*+|\?|\[!?\]?[^\]]*\]|[^]/g, token => {
    if (token.startsWith('*')) return '.*'
    if (token === '?') return '.'
    if (token.length > 1) return characterClass(token.slice(1, -1))
    return token.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
  })
  return new RegExp(`^${source}$`, 's')
}

function characterClass(content: string): string {
  const negated = content.startsWith('!')
  // A range that runs backwards holds nothing.
  const ranges = content.slice(negated ? 1 : 0).replace(/(.)-(.)/gs, (whole, from: string, to: string) => (from <= to ? whole : ''))
  const escaped = ranges.replace(/[\\\]^[]/g, '\\$&')
  return escaped ? `[${negated ? '^' : ''}${escaped}]` : negated ? '.' : '(?!)'
}
