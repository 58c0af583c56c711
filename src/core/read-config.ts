/** release.yaml to a typed configuration. Apart from the fields themselves, because the YAML parser is as large as all the rest. */
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Problem } from '../errors.ts'
import { acceptFields, type Finding } from '../spec.ts'
import { configFields, type Config } from './config.ts'

export interface ReadConfig {
  config: Config
  problems: Problem[]
  /** The 1-based line of a dotted key, for later findings about values. */
  lineOf(key: string): number | undefined
}

/** Reads release.yaml; every problem at once. Never throws for what a user wrote. */
export function readConfig(source: string, file: string): ReadConfig {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true })
  const lineOf = (key: string) => position(document, key, lines)
  const syntax = document.errors.map((error): Problem => ({
    code: 'config-malformed',
    fact: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? 'not YAML',
    fix: 'Correct the YAML there',
    where: { file, line: error.linePos?.[0].line ?? 1 },
  }))
  if (syntax.length === 0) syntax.push(...aliases(document, file, lines))
  const findings: Finding[] = []
  const value: unknown = syntax.length > 0 ? {} : (document.toJS() ?? {})
  const config = acceptFields(configFields, value, '', findings) ?? (acceptFields(configFields, {}, '', []) as Config)
  return { config, lineOf, problems: syntax.length > 0 ? syntax : findings.map(finding => configProblem(finding, file, lineOf)) }
}

/** Aliases save nothing in a file this short, and a few lines of them can mean gigabytes. */
function aliases(document: Document, file: string, lines: LineCounter): Problem[] {
  const problems: Problem[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      problems.push({ code: 'config-malformed', fact: `'*${source}' is an alias, which is not allowed here`, fix: 'Write the value itself', where: { file, line: lines.linePos(range?.[0] ?? 0).line } })
    },
  })
  return problems
}

export function configProblem({ key, fact, fix }: Finding, file: string, lineOf: (key: string) => number | undefined): Problem {
  const line = lineOf(key)
  return { code: 'config-invalid', fact, fix, where: { file, key, ...(line && { line }) } }
}

/** The line of the key itself, or of the nearest one above it that is there. */
function position(document: Document, key: string, lines: LineCounter): number | undefined {
  const parts = key.split(/[.[\]]+/).filter(Boolean)
  for (let length = parts.length; length > 0; length--) {
    const offset = offsetOf(document, parts.slice(0, length))
    if (offset !== undefined) return lines.linePos(offset).line
  }
  return undefined
}

function offsetOf(document: Document, path: readonly string[]): number | undefined {
  const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const last = path.at(-1)
  if (!isMap(above)) return (document.getIn(path, true) as { range?: [number] } | undefined)?.range?.[0]
  const pair = above.items.find(({ key }) => isScalar(key) && key.value === last)
  return (pair?.key as { range?: [number] } | undefined)?.range?.[0]
}
