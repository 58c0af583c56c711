import { normalizeName } from './names.ts'

/** The 1-based number of the first line for which `test` holds. */
export function lineWhere(text: string, test: (line: string) => boolean): number | undefined {
  const index = text.split('\n').findIndex((line) => test(line.trim()))
  return index < 0 ? undefined : index + 1
}

/**
 * Where a key of a TOML file is set or its table begins. The last part of a dotted key is looked for, after its table's header; what
 * stands inside of a list or an inline table is where that is set.
 */
export function lineOfKey(text: string, key: string): number | undefined {
  const parts = key.replaceAll(/\[\d+\]/g, '').split('.')
  const last = parts.at(-1) as string
  const table = parts.slice(0, -1).join('.')
  const lines = text.split('\n').map((line) => line.trim())
  const header = lines.findIndex((line) => isHeader(line, table))
  const setting = lines.findIndex((line, i) => i > header && isSetting(line, last))
  const found = setting >= 0 ? setting : lines.findIndex((line) => isHeader(line, key))
  if (found >= 0 || header >= 0) return (found >= 0 ? found : header) + 1
  return table === '' ? undefined : lineOfKey(text, table)
}

/** The line of a key within the nth `[[table]]`, or that table's first line. */
export function lineInNth(text: string, table: string, nth: number, key: string): number | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const starts = lines.flatMap((line, i) => (line.startsWith('[[') && isHeader(line, table) ? [i] : []))
  const [start, end] = [starts[nth], starts[nth + 1] ?? lines.length]
  if (start === undefined) return undefined
  const last = key.replaceAll(/\[\d+\]/g, '').split('.').at(-1) as string
  const setting = lines.findIndex((line, i) => i > start && i < end && (isSetting(line, last) || isHeader(line, `${table}.${last}`)))
  return (setting >= 0 ? setting : start) + 1
}

const isHeader = (line: string, table: string): boolean =>
  table !== '' && line.startsWith('[') && line.replaceAll(/[[\]\s"']/g, '') === table

function isSetting(line: string, key: string): boolean {
  const equals = line.indexOf('=')
  return equals > 0 && line.slice(0, equals).trim().replaceAll(/["']/g, '') === key
}

/**
 * Where a lock speaks of a package: `name = "foo"` (with its version within the next lines, when one is given), `"foo": {`,
 * `foo==1.0` or `#egg=foo`.
 */
export function lineOfPackage(text: string, name: string, version?: string): number | undefined {
  const wanted = normalizeName(name)
  const lines = text.split('\n')
  const candidates = lines.flatMap((line, index) => (namedBy(line) === wanted ? [index] : []))
  const exact = candidates.find((at) => version === undefined || lines.slice(at, at + 3).some((line) => line.includes(version)))
  const found = exact ?? candidates[0]
  return found === undefined ? undefined : found + 1
}

const NAMED = [/^\s*name *= *["']([^"']+)["']/, /^\s*"([^"]+)": \{/, /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==|@)/, /[#&]egg=([\w.-]+)/]

function namedBy(line: string): string | undefined {
  for (const pattern of NAMED) {
    const name = pattern.exec(line)?.[1]
    if (name) return normalizeName(name)
  }
  return undefined
}
