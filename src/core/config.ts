/** release.yaml: what pyproject.toml and the lock do not already say. */
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Problem } from '../errors.ts'
import { acceptFields, choice, group, list, number, path, text, type Field, type Fields, type Finding, type Infer } from '../spec.ts'
import { builders, destinations, packagers } from './folders.ts'
import { targets, type Target } from './targets.ts'

const archive = group(
  {
    url: text({ doc: 'Where the archive is', required: true }),
    sha256: text({ doc: 'Its sha256', required: true, pattern: [/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits'] }),
  },
  { doc: 'A python-build-standalone archive (install_only, tar.gz)' },
)

export const configFields = {
  lock: path({ doc: 'The lock to read, relative to the project. Needed only where there are several' }),
  python: text({ doc: 'The Python that client and server run. Default: the one that plans', pattern: [/^3\.\d+$/, 'a version such as 3.12'] }),
  native: group(
    {
      targets: list(choice(targets, { doc: 'A machine' }), { doc: 'The machines that wheels are built for. Default: the one that plans' }),
      builder: choice(builders, { doc: 'How wheels are built. Default: by the build backend of pyproject.toml' }),
    },
    { doc: 'The platform wheels', default: 'filled' },
  ),
  client: group(
    {
      extras: list(text({ doc: 'An extra' }), { doc: 'Extras of the project that the client is installed with' }),
      groups: list(text({ doc: 'A group' }), { doc: 'Dependency groups that the client is installed with' }),
      entry: text({ doc: 'The console script of the project that the client starts', required: true }),
      formats: list(choice(packagers, { doc: 'A format' }), { doc: 'What the client is packed as', default: ['standalone'] }),
      interpreter: choice(['standalone', 'host'], { doc: "`standalone`: python-build-standalone archives named under `archives`; `host`: the packing machine's own interpreter, relocated", default: 'standalone' }),
      archives: group(Object.fromEntries(targets.map(target => [target, archive])) as Record<Target, typeof archive>, { doc: 'One interpreter archive a target, for `interpreter: standalone`', default: 'filled' }),
      check: list(text({ doc: 'An argument' }), { doc: 'Arguments with which the packed client is tried; it must exit with 0', default: ['--version'] }),
    },
    { doc: 'What a person installs' },
  ),
  server: group(
    {
      extras: list(text({ doc: 'An extra' }), { doc: 'Extras of the project that the server is installed with' }),
      groups: list(text({ doc: 'A group' }), { doc: 'Dependency groups that the server is installed with' }),
      command: text({ doc: 'Starts the server; `$PORT` stands for the port it listens on', required: true, pattern: [/^[^\r\n]+$/, 'one line'] }),
      destinations: list(choice(destinations, { doc: 'A destination' }), { doc: 'Where servers get it from', default: ['index'] }),
      health: text({ doc: 'The path that is asked to see that the server lives', default: '/', pattern: [/^\/\S*$/, 'a path that begins with /'] }),
      startup: number({ doc: 'Seconds that the server may take until it answers', default: 30 }),
    },
    { doc: 'What an operator runs' },
  ),
} satisfies Fields

export type Config = Infer<typeof configFields>

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

/** JSON Schema (draft 2020-12) of a field, for editors. */
export function jsonSchema(field: Field): Record<string, unknown> {
  const described = { description: field.doc, ...(field.default !== undefined && field.kind !== 'group' && { default: field.default }) }
  switch (field.kind) {
    case 'text':
      return { ...described, type: 'string' }
    case 'flag':
      return { ...described, type: 'boolean' }
    case 'number':
      return { ...described, type: 'number' }
    case 'choice':
      return { ...described, enum: field.choices }
    case 'list':
      return { ...described, type: 'array', items: jsonSchema(field.item as Field) }
    case 'group':
      return { ...described, ...objectSchema(field.fields ?? {}) }
  }
}

export function objectSchema(fields: Fields): Record<string, unknown> {
  const required = Object.keys(fields).filter(name => fields[name]?.required)
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, jsonSchema(field)]))
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 && { required }) }
}
