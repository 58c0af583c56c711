/** The command line: argv → request → run → exit status. */
import { parseArgs } from 'node:util'
import { commandNames, isCommand, loadCommand } from '../commands/all.ts'
import type { Command, Outcome } from '../command.ts'
import { misconfigured, type Problem } from '../errors.ts'
import type { Ports } from '../ports.ts'
import type { Show } from '../ports/local/progress/progress.ts'
import { acceptFields, flag, fromStrings, remedy, type Field, type Fields, type Finding, type Infer } from '../spec.ts'
import { oneLine } from './printable.ts'

export interface Streams {
  out(text: string): void
  /** Progress and what it ended with. */
  show: Show
  /** Asked for once a command is about to run. */
  ports(): Ports
  version: string
}

const common = {
  verbose: flag({ doc: 'Show the output of every program that is run' }),
  quiet: flag({ doc: 'Say nothing but warnings and errors' }),
  json: flag({ doc: 'Progress, warnings, errors and the outcome as JSON, one object a line, on standard error: docs/terminal.md' }),
  'no-color': flag({ doc: 'No colors. They are left out by NO_COLOR and TERM=dumb too, and where standard error is no terminal; FORCE_COLOR has them anyway' }),
} satisfies Fields

/** How progress is to be shown, read before anything else: what is wrong with the other words is shown that way too. */
export function asked(argv: readonly string[]): Infer<typeof common> {
  const options = Object.fromEntries(Object.keys(common).map(name => [name, { type: 'boolean' as const }]))
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true })
  const given = Object.fromEntries(tokens.flatMap(token => (token.kind === 'option' ? [[token.name, token.value ?? 'true']] : [])))
  return Object.fromEntries(Object.keys(common).map(name => [name, String(given[name]).trim().toLowerCase() === 'true'])) as Infer<typeof common>
}

/** A command's own meaning of a flag comes first. */
const fieldsOf = ({ fields }: Command): Fields => ({ ...fields, ...common, ...fields })

/** Runs one command line. Returns the exit status; throws ReleaseError for the caller to print. */
export async function cli(argv: readonly string[], streams: Streams): Promise<number> {
  const [name = '--help', ...rest] = argv
  if (name === '--version') return print(streams, `${streams.version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return print(streams, (await import('./help.ts')).overview(await Promise.all(commandNames.map(loadCommand))))
  if (!isCommand(name)) {
    throw misconfigured([{ code: 'usage', fact: `'${name}' is not a command`, fix: remedy(name, commandNames, `Commands: ${commandNames.join(', ')}`) }])
  }
  const command = await loadCommand(name)
  if (rest.includes('--help') || rest.includes('-h')) return print(streams, (await import('./help.ts')).commandHelp({ ...command, fields: fieldsOf(command) }))
  return finish(await command.run(parse(command, rest) as never, streams.ports()), asked(rest).json, streams)
}

function parse(command: Command, argv: readonly string[]): Record<string, unknown> {
  const fields = fieldsOf(command)
  const problems: Finding[] = []
  const raw = readFlags(fields, argv, problems)
  const request = acceptFields(fields, fromStrings(fields, raw), '', problems)
  if (problems.length > 0 || !request) throw misconfigured(problems.map(finding => usage(finding, fields, command.name)))
  return Object.fromEntries(Object.entries(request).filter(([name]) => Object.hasOwn(command.fields, name)))
}

/** Flags and positional arguments to strings; every slip at once. */
function readFlags(fields: Fields, argv: readonly string[], problems: Finding[]): Record<string, string> {
  const named = Object.entries(fields).filter(([, field]) => !field.positional)
  const positional = Object.entries(fields).filter(([, field]) => field.positional).map(([name]) => name)
  const options = Object.fromEntries(named.map(([name, field]) => [name, { type: field.kind === 'flag' ? 'boolean' as const : 'string' as const }]))
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const raw: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') {
      const name = positional.shift()
      if (name) raw[name] = token.value
      else problems.push({ key: token.value, fact: `'${token.value}' is one argument too many`, fix: 'Leave it out' })
    } else if (token.kind === 'option') {
      // A flag behind a flag is no value, but for `-`, which is standard output.
      const value = token.value && !token.inlineValue && /^-./.test(token.value) ? undefined : token.value
      readOption(token.name, token.rawName, value, fields, raw, problems)
    }
  }
  return raw
}

function readOption(name: string, rawName: string, value: string | undefined, fields: Fields, raw: Record<string, string>, problems: Finding[]): void {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (!field || field.positional) {
    const known = Object.keys(fields).filter(key => !fields[key]?.positional).map(key => `--${key}`)
    problems.push({ key: rawName, fact: `unknown flag ${rawName}`, fix: remedy(rawName, known, `Flags: ${known.join(', ')}`) })
  } else if (field.secret) {
    problems.push({ key: rawName, fact: `${rawName} would show a secret to whoever looks at this machine's processes`, fix: `It is an input of the action; here: ${field.doc}` })
  } else if (field.kind === 'flag') {
    raw[name] = value ?? 'true'
  } else if (value === undefined) {
    problems.push({ key: rawName, fact: `${rawName} needs a value`, fix: field.doc })
  } else {
    raw[name] = field.kind === 'list' && raw[name] ? `${raw[name]}\n${value}` : value
  }
}

function usage({ key, fact, fix }: Finding, fields: Fields, command: string): Problem {
  const field: Field | undefined = fields[key.replace(/\[.*/, '')]
  return { code: 'usage', fact, fix: `${fix} (see ${command} --help)`, where: { key: field && !field.positional ? `--${key}` : key } }
}

/** Results go to standard output; a table is for people, and so are deviations, a line each. */
async function finish({ stdout, table, deviations = [], shown, outputs = {} }: Outcome, json: boolean, { out, show }: Streams): Promise<number> {
  const status = deviations.length > 0 ? 1 : 0
  if (table && !json) out((await import('./table.ts')).renderTable(table))
  if (stdout !== undefined) out(stdout)
  if (!shown && !json) for (const deviation of deviations) out(`${oneLine(deviation)}\n`)
  show({ event: 'result', status, outputs, deviations })
  return status
}

function print({ out }: Streams, text: string): 0 {
  out(text)
  return 0
}
