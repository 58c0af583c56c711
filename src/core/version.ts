import pep440 from '@renovatebot/pep440'

/**
 * `1.2.3`, as nearly all versions are: known to be valid and canonical, and compared by its numbers alone. What is more than that is
 * the library's, which takes some twenty times as long.
 */
const PLAIN = /^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))*$/
const isPlain = (version: string): boolean => PLAIN.test(version)
const isValid = (version: string): boolean => isPlain(version) || pep440.valid(version) !== null

/** Of two valid versions. */
function compare(a: string, b: string): number {
  if (!isPlain(a) || !isPlain(b)) return pep440.compare(a, b)
  const [x, y] = [a.split('.'), b.split('.')]
  for (let i = 0; i < x.length || i < y.length; i++) {
    const difference = Number(x[i] ?? 0) - Number(y[i] ?? 0)
    if (difference !== 0) return Math.sign(difference)
  }
  return 0
}

/** The version in PEP 440's canonical text (`1.0-RC1` gives `1.0rc1`), or undefined when it is none. The library's own has commas in `1.0+a.1`. */
export const normalizeVersion = (version: string): string | undefined => (isPlain(version) ? version : pep440.clean(version)?.replaceAll(',', '.'))

/** Negative, zero or positive, by PEP 440's order. Texts that are no versions come first, by code unit. */
export function compareVersions(a: string, b: string): number {
  const [validA, validB] = [isValid(a), isValid(b)]
  if (validA && validB) return compare(a, b)
  if (validA !== validB) return validA ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

/** One clause of a specifier set: `>=1.2` is `{operator: '>=', version: '1.2'}`; `==1.*` keeps its star. */
export interface Clause {
  operator: string
  version: string
}

const CLAUSE = /^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/

/** The clauses of `>=1,<2`, or undefined when the text is no specifier set (PEP 440, version specifiers). */
export function parseSpecifier(text: string): Clause[] | undefined {
  const parts = text.split(',').map((part) => part.trim())
  const clauses = parts.filter(Boolean).map(parseClause)
  return clauses.every((clause) => clause !== undefined) ? clauses : undefined
}

function parseClause(text: string): Clause | undefined {
  const [, operator, version] = CLAUSE.exec(text) ?? []
  if (!operator || !version) return undefined
  if (operator === '===') return { operator, version }
  const starred = version.endsWith('.*') && (operator === '==' || operator === '!=')
  return isValid(starred ? version.slice(0, -2) : version) ? { operator, version } : undefined
}

/** Whether people may write it: what locks hold is read more freely. One comma may stand at the end, as `packaging` has it. */
export const isSpecifier = (text: string): boolean => text.replace(/,\s*$/, '').split(',').every((part) => isClause(part.trim()))

const RELEASE = /^v?(?:\d+!)?\d+(?:\.\d+)*$/i

function isClause(text: string): boolean {
  const [, operator = '', version = ''] = CLAUSE.exec(text) ?? []
  const exact = operator === '==' || operator === '!='
  if (operator === '===') return !/[;)]/.test(version)
  if (version.endsWith('.*')) return exact && RELEASE.test(version.slice(0, -2))
  if (version.includes('+') && !exact) return false
  return pep440.valid(version) !== null && (operator !== '~=' || (pep440.explain(version)?.release.length ?? 0) > 1)
}

/** Whether a locked version satisfies a specifier set. Pre-releases count: the lock has chosen already. */
export function satisfies(version: string, specifier: string): boolean {
  return (parseSpecifier(specifier) ?? []).every((clause) => satisfiesClause(version, clause))
}

/**
 * One clause by PEP 440. The library's own `satisfies` is not used: it refuses `1.0 > 1.0rc1` and does not pad `==1.0.*` with zeros.
 */
function satisfiesClause(version: string, { operator, version: bound }: Clause): boolean {
  if (operator === '===') return version.toLowerCase() === bound.toLowerCase()
  if (!isValid(version)) return false
  switch (operator) {
    case '==':
      return equals(version, bound)
    case '!=':
      return !equals(version, bound)
    case '>=':
      return compare(publicPart(version), bound) >= 0
    case '<=':
      return compare(publicPart(version), bound) <= 0
    case '>':
      return isAbove(version, bound)
    case '<':
      return isBelow(version, bound)
    default:
      return isCompatible(version, bound)
  }
}

const publicPart = (version: string): string => version.split('+')[0] as string

function equals(version: string, bound: string): boolean {
  if (bound.endsWith('.*')) return startsWith(version, bound.slice(0, -2))
  return compare(bound.includes('+') ? version : publicPart(version), bound) === 0
}

function startsWith(version: string, prefix: string): boolean {
  const [whole, start] = [pep440.explain(version), pep440.explain(prefix)]
  if (!whole || !start || whole.epoch !== start.epoch) return false
  return start.release.every((part, index) => part === (whole.release[index] ?? 0))
}

const base = (version: string): string => pep440.explain(version)?.base_version ?? version

/** `>1.0` takes neither `1.0.post1` nor `1.0+local`, unless the bound is a post release itself. */
function isAbove(version: string, bound: string): boolean {
  if (compare(version, bound) <= 0) return false
  if (isPlain(version) || pep440.compare(base(version), base(bound)) !== 0) return true
  const [whole, limit] = [pep440.explain(version), pep440.explain(bound)]
  return !version.includes('+') && (!whole?.is_postrelease || Boolean(limit?.is_postrelease))
}

/** `<2.0` does not take `2.0rc1`, unless the bound is a pre-release itself. */
function isBelow(version: string, bound: string): boolean {
  if (compare(version, bound) >= 0) return false
  if (isPlain(version)) return true
  const [whole, limit] = [pep440.explain(version), pep440.explain(bound)]
  if (!whole?.is_prerelease || limit?.is_prerelease) return true
  return pep440.compare(base(version), base(bound)) !== 0
}

function isCompatible(version: string, bound: string): boolean {
  const limit = pep440.explain(bound)
  if (!limit) return false
  const epoch = limit.epoch ? `${limit.epoch}!` : ''
  return pep440.compare(publicPart(version), bound) >= 0 && startsWith(version, epoch + limit.release.slice(0, -1).join('.'))
}

/** What others than poetry may be told of `requires-python`: its `||` is no specifier of PEP 440, and its pins' markers say the same. */
export const standardSpecifier = (requiresPython: string | undefined): string | undefined => (requiresPython?.includes('||') ? undefined : requiresPython)
