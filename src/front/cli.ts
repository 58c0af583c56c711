/** The command line: argv → request → run → exit status. */
import { parseArgs } from 'node:util'
import { commandNames, isCommand, loadCommand } from '../commands/all.ts'
import type { Command, Outcome } from '../command.ts'
import { misconfigured, type Problem } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { acceptFields, flag, fromStrings, remedy, type Field, type Fields, type Finding } from '../spec.ts'

export interface Streams {
  out(text: string): void
  /** Asked for once a command is about to run. */
  ports(options: { verbose: boolean }): Ports
  version: string
}

const common = { verbose: flag({ doc: 'Show the output of every program that is run' }) }

/** Runs one command line. Returns the exit status; throws ReleaseError for the caller to print. */
export async function cli(argv: readonly string[], streams: Streams): Promise<number> {
  const [name = '--help', ...rest] = argv
  if (name === '--version') return print(streams, `${streams.version}\n`)
  if (name === '--help' || name === '-h' || name === 'help') return print(streams, (await import('./help.ts')).overview(await Promise.all(commandNames.map(loadCommand))))
  if (!isCommand(name)) {
    throw misconfigured([{ code: 'usage', fact: `'${name}' is not a command`, fix: remedy(name, commandNames, `Commands: ${commandNames.join(', ')}`) }])
  }
  const command = await loadCommand(name)
  if (rest.includes('--help') || rest.includes('-h')) return print(streams, (await import('./help.ts')).commandHelp(command, common))
  const { verbose, ...request } = parse(command, rest)
  return show(await command.run(request as never, streams.ports({ verbose: verbose === true })), streams)
}

function parse(command: Command, argv: readonly string[]): Record<string, unknown> {
  const fields: Fields = { ...command.fields, ...common }
  const problems: Finding[] = []
  const raw = readFlags(fields, argv, problems)
  const request = acceptFields(fields, fromStrings(fields, raw), '', problems)
  if (problems.length > 0 || !request) throw misconfigured(problems.map(finding => usage(finding, fields, command.name)))
  return request
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

async function show({ stdout, table, deviations = [], shown }: Outcome, streams: Streams): Promise<number> {
  if (table) streams.out((await import('./table.ts')).renderTable(table))
  if (stdout !== undefined) streams.out(stdout)
  if (!shown) for (const deviation of deviations) streams.out(`${deviation}\n`)
  return deviations.length > 0 ? 1 : 0
}

function print({ out }: Streams, text: string): 0 {
  out(text)
  return 0
}
