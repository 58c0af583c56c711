/**
 * Poetry's own version constraints as alternatives of PEP 440 specifier sets: `^1.2 || ~0.9` gives `[">=1.2,<2", ">=0.9,<0.10"]`,
 * `*` gives `[]`. What it does not know is handed on as it is.
 *
 * Source: poetry's documentation, "Dependency specification".
 */
export function fromPoetryConstraint(text: string): string[] {
  if (text === '*') return []
  if (SPECIFIERS.test(text)) return [text]
  const alternatives = text.split(/\|\|?/).map((part) => part.trim()).filter(Boolean)
  const sets = alternatives.map((part) => splitClauses(part).flatMap(fromClause).join(','))
  return sets.includes('') ? [] : sets
}

/** What is PEP 440's already, as in nearly every lock. */
const SPECIFIERS = /^(?:(?:^|,)(?:~=|===?|!=|[<>]=?)[^\s,|~^<>=!]+)+$/

/** Clauses are joined by commas or spaces; a space may also follow an operator. */
function splitClauses(text: string): string[] {
  const words = text.split(/[\s,]+/).filter(Boolean)
  const clauses: string[] = []
  for (const word of words) {
    const last = clauses.at(-1)
    if (last !== undefined && /^[\^~<>=!]+$/.test(last)) clauses[clauses.length - 1] = last + word
    else clauses.push(word)
  }
  return clauses
}

function fromClause(clause: string): string[] {
  if (clause === '*') return []
  const [, operator = '', version = ''] = /^(\^|~(?!=)|===|~=|==|!=|<=|>=|<|>|=)?(.*)$/.exec(clause) ?? []
  switch (operator) {
    case '^':
      return [`>=${version}`, `<${caretEnd(version)}`]
    case '~':
      return [`>=${version}`, `<${tildeEnd(version)}`]
    case '':
    case '=':
      return [`==${version}`]
    default:
      return [operator + version]
  }
}

const releaseOf = (version: string): number[] => (/^v?\d+(?:\.\d+)*/.exec(version)?.[0] ?? '0').replace('v', '').split('.').map(Number)

/** The first number that is not 0 may not change. */
function caretEnd(version: string): string {
  const release = releaseOf(version)
  const fixed = release.findIndex((part) => part > 0)
  return bump(release, fixed < 0 ? release.length - 1 : fixed)
}

const tildeEnd = (version: string): string => {
  const release = releaseOf(version)
  return bump(release, Math.min(1, release.length - 1))
}

const bump = (release: readonly number[], at: number): string => [...release.slice(0, at), (release[at] ?? 0) + 1].join('.')

/** Two constraints that must both hold. */
export function bothConstraints(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b]
  return a.flatMap((x) => b.map((y) => `${x},${y}`))
}

/** `python = "^3.8"` of a dependency, as a marker. */
export function pythonMarker(constraint: string): string | undefined {
  const alternatives = fromPoetryConstraint(constraint).map((set) => set.split(',').map(pythonClause).join(' and '))
  return alternatives.length > 0 ? alternatives.map((part) => `(${part})`).join(' or ') : undefined
}

function pythonClause(clause: string): string {
  const [, operator, version = ''] = /^([<>=!~]+)(.*)$/.exec(clause) ?? []
  const variable = version.split('.').length > 2 && !version.endsWith('.*') ? 'python_full_version' : 'python_version'
  return `${variable} ${operator} "${version}"`
}

/** `platform = "win32"` of a dependency, as a marker; `!=` and `||` as poetry allows them. */
export function platformMarker(constraint: string): string {
  return constraint
    .split(/\|\|?/)
    .map((part) => part.trim().split(/\s*,\s*/).map(platformClause).join(' and '))
    .map((part) => `(${part})`)
    .join(' or ')
}

function platformClause(clause: string): string {
  const [, operator = '', value = ''] = /^(!=|==|=)?\s*(.*)$/.exec(clause) ?? []
  return `sys_platform ${operator === '!=' ? '!=' : '=='} "${value}"`
}

/** The conjunction of two marker texts, either of which may be missing. */
export function bothMarkers(a: string | undefined, b: string | undefined): string | undefined {
  return a && b ? `(${a}) and (${b})` : (a ?? b)
}
