import type { Command } from '../command.ts'
import type { Field } from '../spec.ts'

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    'release-actions: one lock, one wheel, one set of hashes, for every client and every server.',
    '',
    'Usage: node dist/main.js COMMAND [PROJECT] [FLAGS]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'COMMAND --help explains one. Exit status: 0 done, 1 failed, 2 wrong usage or configuration.',
    '',
  ].join('\n')
}

export function commandHelp({ name, description, fields }: Command): string {
  const entries = Object.entries(fields)
  const positional = entries.filter(([, field]) => field.positional)
  const flags = entries.filter(([, field]) => !field.positional)
  const shown = [...positional.map(([key, field]) => row(key.toUpperCase(), field)), ...flags.map(([key, field]) => row(`--${key}${placeholder(field)}`, field))]
  const width = Math.max(...shown.map(([left]) => left.length))
  return [
    `Usage: node dist/main.js ${[name, ...positional.map(([key, field]) => (field.required ? key.toUpperCase() : `[${key.toUpperCase()}]`)), '[FLAGS]'].join(' ')}`,
    '',
    description,
    '',
    ...shown.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n')
}

const row = (left: string, field: Field): [string, string] => [left, `${field.doc}${defaultOf(field)}`]

function placeholder(field: Field): string {
  if (field.kind === 'flag') return ''
  if (field.kind === 'choice') return ` ${field.choices?.join('|')}`
  return field.kind === 'list' ? ' NAME …' : field.kind === 'number' ? ' N' : ' TEXT'
}

export function defaultOf({ default: value, kind }: Field): string {
  if (value === undefined || kind === 'flag' || (Array.isArray(value) && value.length === 0)) return ''
  return ` [default: ${Array.isArray(value) ? value.join(', ') : String(value)}]`
}
