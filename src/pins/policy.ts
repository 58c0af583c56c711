/** What release.yaml lets into a release: from which index, how old, under which name. Everything that breaks it is said at once. */
import type { Config } from '../core/config.ts'
import { lineOfPackage } from '../core/locate.ts'
import { normalizeName } from '../core/names.ts'
import { parseSpecifier, satisfies } from '../core/version.ts'
import type { Problem, Where } from '../errors.ts'
import { filesOf, type Lock } from './lock.ts'
import type { Pin, Pins } from './pins.ts'

export type Policy = Config['pins']
export type Locked = Pick<Lock, 'file' | 'text'>

export interface Verdict {
  problems: Problem[]
  /** What the policy asks for and this lock cannot tell. */
  warnings: Problem[]
}

/** `now`: milliseconds since the epoch. */
export function checkPolicy(lock: Locked, { pins }: Pins, policy: Policy, now: number): Verdict {
  const days = policy['minimum-age']
  if (policy.indexes.length === 0 && policy.deny.length === 0 && !days) return { problems: [], warnings: [] }
  return {
    problems: pins.flatMap(pin => [...checkIndex(lock, pin, policy.indexes), ...checkDenied(lock, pin, policy.deny), ...checkAge(lock, pin, days, now)]),
    warnings: days ? ageUnknown(lock, pins) : [],
  }
}

export const allowsSdist = ({ sdists }: Policy): ((name: string) => boolean) => {
  const allowed = new Set(sdists.map(normalizeName))
  return name => allowed.has(normalizeName(name))
}

/** The word for the index that a lock leaves unnamed: poetry's own, or the one that the installer is configured for. */
export const unnamedIndex = 'default'

function checkIndex(lock: Locked, { name, version, source }: Pin, allowed: readonly string[]): Problem[] {
  if (allowed.length === 0 || allowed.some(each => admits(each, source))) return []
  const from = source.url === undefined ? 'an index that the lock does not name' : shownUrl(source.url)
  const fix = source.url === undefined ? `Write '${unnamedIndex}' under pins.indexes if that index is allowed, or lock it from one that is` : 'Add that address under pins.indexes, or lock it from an index that stands there'
  return [{ code: 'index-refused', fact: `${name} ${version} comes from ${from}, which pins.indexes does not allow`, fix, where: whereLocked(lock, name, version) }]
}

/** An index by its address; an archive by an address that it lies below. */
function admits(allowed: string, { kind, url }: Pin['source']): boolean {
  if (kind === 'release') return true
  if (url === undefined) return allowed === unnamedIndex
  const [wanted, actual] = [canonicalUrl(allowed), canonicalUrl(url)]
  if (wanted === undefined || actual === undefined) return false
  return kind === 'index' ? wanted === actual : actual.startsWith(`${wanted}/`)
}

/** Without credentials, query, fragment and the last slash: what remains says which index it is. */
export function canonicalUrl(text: string): string | undefined {
  if (!/^(?:https?|file):/i.test(text) || !URL.canParse(text)) return undefined
  const { protocol, host, pathname } = new URL(text)
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}`
}

/** Locks may hold credentials; messages must not. */
export const shownUrl = (text: string): string => canonicalUrl(text) ?? 'an address that is none'

function checkDenied(lock: Locked, { name, version }: Pin, denied: readonly string[]): Problem[] {
  const found = denied.find(each => isDenied(each, name, version))
  if (found === undefined) return []
  return [{ code: 'package-denied', fact: `${name} ${version} is denied by '${found}' under pins.deny`, fix: 'Lock without it, or take it out of pins.deny', where: whereLocked(lock, name, version) }]
}

function isDenied(entry: string, name: string, version: string): boolean {
  const [wanted = '', exact] = entry.split('==').map(part => part.trim())
  if (normalizeName(wanted) !== normalizeName(name)) return false
  return exact === undefined || exact === version || (parseSpecifier(`==${exact}`) !== undefined && satisfies(version, `==${exact}`))
}

const day = 86_400_000

/** By its newest file: one that was added to an old release is as new as any. */
function checkAge(lock: Locked, pin: Pin, days: number | undefined, now: number): Problem[] {
  const times = days ? uploadTimes(pin) : []
  if (!days || times.length === 0) return []
  const age = (now - Math.max(...times)) / day
  if (age >= days) return []
  const { name, version } = pin
  return [{
    code: 'release-too-new',
    fact: `A file of ${name} ${version} was uploaded ${Math.max(0, Math.floor(age))} days ago, and pins.minimum-age is ${days}`,
    fix: `Lock an older version, or wait ${Math.ceil(days - age)} days`,
    where: whereLocked(lock, name, version),
  }]
}

const uploadTimes = (pin: Pin): number[] => filesOf(pin).flatMap(({ uploadTime }) => Date.parse(uploadTime ?? '')).filter(time => !Number.isNaN(time))

function ageUnknown({ file }: Locked, pins: readonly Pin[]): Problem[] {
  const unknown = pins.filter(pin => uploadTimes(pin).length < filesOf(pin).length)
  if (unknown.length === 0) return []
  const which = unknown.length === pins.length ? 'any pin' : listed(unknown.map(({ name }) => name))
  return [{ code: 'age-unknown', fact: `${file} does not say when the files of ${which} were uploaded, so pins.minimum-age could not be checked there`, fix: 'Lock with a tool and an index that write upload times down (uv, pylock.toml), or take pins.minimum-age out', where: { file } }]
}

/** What two roles have in common is said once. */
export const distinct = (problems: readonly Problem[]): Problem[] => [...new Map(problems.map(problem => [problem.fact, problem])).values()]

export const listed = (names: readonly string[]): string => (names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', '))

export function whereLocked({ file, text }: Locked, name: string, version: string): Where {
  const line = lineOfPackage(text, name, version)
  return { file, ...(line && { line }) }
}
