/** What a project's `[tool.cibuildwheel]` says that our own options must not take away. */
import type { System } from '../../src/core/identifiers.ts'
import { quote } from '../../src/core/shell.ts'
import { isTable } from '../../src/core/shape.ts'
import type { Table } from '../../src/core/toml.ts'

const systems: readonly System[] = ['linux', 'macos', 'windows']

/** The values of an option: general, of the systems, of every override; the empty ones count as not said. */
export function said(options: Table, key: string, of: readonly System[] = systems): unknown[] {
  const overrides = Array.isArray(options['overrides']) ? options['overrides'] : []
  return [options, ...of.map(system => options[system]), ...overrides].filter(isTable).flatMap(table => {
    const value = table[key]
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ? [] : [value]
  })
}

/** cibuildwheel itself hands them to its containers. */
export const passedOn = (options: Table): string[] => said(options, 'environment-pass', ['linux']).flatMap(value => (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/))).filter(Boolean)

/** Pins of the project's own for what its wheels are built with. */
export const pinsItself = (options: Table): boolean => said(options, 'environment').some(value => /\b(PIP|UV)_(BUILD_)?CONSTRAINT\b/.test(JSON.stringify(value)))

function frontendOf(options: Table): string {
  const [frontend] = said(options, 'build-frontend').map(value => (isTable(value) ? String(value['name']) : String(value).split(';')[0]?.trim()))
  return frontend ?? ''
}

/** The installer of test environments: one that uv has made has no pip. */
export const installerOf = (options: Table): string => (/\buv\b/.test(frontendOf(options)) ? 'uv pip' : 'pip')

/** Where pip or uv looks for constraints of build environments. pip's own would ask for a hash of the project itself. */
export function constraintVariable(options: Table): string {
  return { pip: 'PIP_BUILD_CONSTRAINT', 'build[uv]': 'UV_CONSTRAINT', uv: 'UV_BUILD_CONSTRAINT' }[frontendOf(options)] ?? 'PIP_CONSTRAINT'
}

/** `create_args` of `container-engine`, as words of a shell: what we say of the engine takes the place of the option as a whole. */
export const createArguments = (options: Table): string[] =>
  said(options, 'container-engine', ['linux']).flatMap(value => {
    if (!isTable(value)) return String(value).split(';').flatMap(field => /^\s*create[-_]args:\s*(.*)$/.exec(field)?.[1] ?? [])
    const args = value['create-args'] ?? value['create_args']
    return Array.isArray(args) ? args.map(String).map(quote) : []
  })
