/**
 * A spec is a record of fields. It is the one source of the request's type, of the strings that command line and
 * action accept, of `--help`, action.yml, the READMEs' tables and release.schema.json.
 */
import leven from 'leven'

/** What one field found wrong with a value; the caller knows the file, the flag or the input it came from. */
export interface Finding {
  key: string
  fact: string
  fix: string
}

/** What one may be chosen from; YAML's true and false are no texts. */
export type Choosable = string | boolean

export type Kind = 'text' | 'flag' | 'number' | 'choice' | 'list' | 'group' | 'mapping'

export interface Field<T = unknown> {
  readonly kind: Kind
  readonly doc: string
  readonly default: T | undefined
  readonly required: boolean
  /** On the command line this field has no `--name`: it stands alone. */
  readonly positional?: boolean
  readonly secret?: boolean
  readonly choices?: readonly Choosable[]
  readonly item?: Field
  readonly fields?: Fields
  /** A value as YAML or JSON gives it. Adds to `findings` and returns undefined where it does not fit. */
  accept(value: unknown, key: string, findings: Finding[]): T | undefined
}

export type Fields = Readonly<Record<string, Field>>
export type Infer<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

interface Options<T> {
  doc: string
  default?: T
  required?: boolean
  positional?: boolean
}
type Sure<T> = { default: T } | { required: true }

const found = (findings: Finding[], key: string, fact: string, fix: string): undefined => {
  findings.push({ key, fact, fix })
  return undefined
}

/** On one line, whatever it is. */
const show = (value: unknown): string => (typeof value === 'string' && !/\p{Cc}/u.test(value) ? `'${value}'` : String(JSON.stringify(value)))

function base<T>(kind: Kind, options: Options<T>) {
  const { doc, required = false, positional = false } = options
  return { kind, doc, required, default: options.default, ...(positional && { positional }) }
}

interface TextOptions extends Options<string> {
  secret?: boolean
  /** What the text must look like, and the same in words. */
  pattern?: readonly [RegExp, string]
}

export function text(options: TextOptions & Sure<string>): Field<string>
export function text(options: TextOptions): Field<string | undefined>
export function text(options: TextOptions): Field<string | undefined> {
  const { pattern, secret = false } = options
  return {
    ...base('text', options),
    ...(secret && { secret }),
    accept(value, key, findings) {
      if (typeof value !== 'string') return found(findings, key, `${show(value)} is not text`, 'Give one piece of text, in quotes if it looks like a number')
      if (pattern && !pattern[0].test(value)) return found(findings, key, `${secret ? 'the value' : show(value)} is not ${pattern[1]}`, `Give ${pattern[1]}`)
      return value
    },
  }
}

/** A path as the user wrote it; commands resolve it against the working folder. */
export const path = text
export const secret = (options: Options<string>): Field<string | undefined> => text({ ...options, secret: true })

/** `ture` is refused: a typing error must not mean false. */
export function flag(options: Omit<Options<boolean>, 'required'>): Field<boolean> {
  return {
    ...base('flag', { default: false, ...options }),
    accept: (value, key, findings) =>
      typeof value === 'boolean' ? value : found(findings, key, `${show(value)} is not true or false`, 'Write true or false'),
  } as Field<boolean>
}

interface NumberOptions extends Options<number> {
  min?: number
}

export function number(options: NumberOptions & Sure<number>): Field<number>
export function number(options: NumberOptions): Field<number | undefined>
export function number(options: NumberOptions): Field<number | undefined> {
  const { min = -Infinity } = options
  return {
    ...base('number', options),
    accept(value, key, findings) {
      if (typeof value !== 'number' || !Number.isFinite(value)) return found(findings, key, `${show(value)} is not a number`, 'Give a number')
      return value >= min ? value : found(findings, key, `${value} is less than ${min}`, `Give ${min} or more`)
    },
  }
}

export function choice<const C extends Choosable>(choices: readonly C[], options: Options<C> & Sure<C>): Field<C>
export function choice<const C extends Choosable>(choices: readonly C[], options: Options<C>): Field<C | undefined>
export function choice<const C extends Choosable>(choices: readonly C[], options: Options<C>): Field<C | undefined> {
  return {
    ...base('choice', options),
    choices,
    accept(value, key, findings) {
      if (choices.includes(value as C)) return value as C
      return found(findings, key, `${show(value)} is not one of ${choices.join(', ')}`, remedy(String(value), choices.map(String), `Choose one of ${choices.join(', ')}`))
    },
  }
}

/** From a string: items stand on lines of their own or between commas. */
export function list<T>(item: Field<T>, options: Options<NonNullable<T>[]>): Field<NonNullable<T>[]> {
  return {
    ...base('list', { default: [], ...options }),
    item,
    accept(value, key, findings) {
      if (!Array.isArray(value)) return found(findings, key, `${show(value)} is not a list`, 'Write a list: [a, b]')
      return value.map((entry, index) => item.accept(entry, `${key}[${index}]`, findings)).filter(entry => entry != null)
    },
  } as Field<NonNullable<T>[]>
}

/** A mapping with known keys. Absent keys take their defaults; the group itself is absent unless `default` says otherwise. */
export function group<F extends Fields>(fields: F, options: { doc: string; default: 'filled' }): Field<Infer<F>>
export function group<F extends Fields>(fields: F, options: { doc: string }): Field<Infer<F> | undefined>
export function group<F extends Fields>(fields: F, options: { doc: string; default?: 'filled' }): Field<Infer<F> | undefined> {
  const accept = (value: unknown, key: string, findings: Finding[]) => acceptFields(fields, value ?? {}, key, findings)
  return {
    ...base('group', { doc: options.doc }),
    fields,
    default: options.default && (accept({}, '', []) as Infer<F>),
    accept,
  }
}

/** A mapping whose keys somebody else knows, who checks them later. */
export function mapping(options: Options<never>): Field<Readonly<Record<string, unknown>> | undefined> {
  return {
    ...base<Readonly<Record<string, unknown>>>('mapping', options),
    accept: (value, key, findings) => (isMapping(value) ? value : notMapping(value, key, findings)),
  }
}

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const notMapping = (value: unknown, key: string, findings: Finding[]) => found(findings, key, `${show(value)} is not a mapping`, 'Write keys and values below it')

/** Checks a whole mapping: every finding at once. Returns undefined only where `value` is no mapping at all. */
export function acceptFields<F extends Fields>(fields: F, value: unknown, key: string, findings: Finding[]): Infer<F> | undefined {
  if (!isMapping(value)) return notMapping(value, key, findings)
  const dotted = (name: string) => (key ? `${key}.${name}` : name)
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) found(findings, dotted(name), `unknown key '${name}'`, remedy(name, Object.keys(fields), `Known keys: ${Object.keys(fields).join(', ')}`))
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, acceptField(field, Object.hasOwn(value, name) ? value[name] : undefined, dotted(name), findings)]),
  ) as Infer<F>
}

function acceptField(field: Field, value: unknown, key: string, findings: Finding[]): unknown {
  if (value !== undefined && value !== null) return field.accept(value, key, findings)
  if (field.required) found(findings, key, `'${key}' is missing`, field.doc)
  return field.default
}

/** Strings, as flags and inputs give them, to the values that `accept` takes. Empty strings are absent: so the runner passes unset inputs. */
export function fromStrings(fields: Fields, raw: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => value !== undefined && value.trim() !== '')
      .map(([name, value]) => [name, fields[name] ? fromString(fields[name], value as string) : value]),
  )
}

function fromString(field: Field, raw: string): unknown {
  switch (field.kind) {
    case 'flag': {
      const word = raw.trim().toLowerCase()
      return word === 'true' ? true : word === 'false' ? false : raw
    }
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(raw.trim()) ? Number(raw) : raw
    case 'list':
      return raw.split(/[\n,]/).map(item => item.trim()).filter(Boolean)
    case 'text':
    case 'choice':
    case 'group':
    case 'mapping':
      return raw.trim()
  }
}

/** The nearest known word if a slip of the finger explains the given one. */
export function remedy(word: string, known: readonly string[], otherwise: string): string {
  const [nearest] = known.map(name => ({ name, distance: leven(word, name) })).sort((a, b) => a.distance - b.distance)
  return nearest && nearest.distance <= Math.max(1, Math.floor(word.length / 3)) ? `Did you mean '${nearest.name}'?` : otherwise
}
