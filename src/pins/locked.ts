/**
 * The companion distribution of a role: nothing but METADATA with the role's pins as exact requirements. An index forgets pins,
 * but it keeps requirements: `pip install app-locked` gives today's set as long as the index has its files, and `pip check` sees drift.
 *
 * A distribution of its own and no extra of the application: a missing extra is only a warning, and `pip check` does not look at the
 * extras that somebody asked for.
 */
import { escapeName } from '../core/names.ts'
import { standardSpecifier } from '../core/version.ts'
import { directUrl, hashesOf } from './requirements-txt.ts'
import type { Pin, Pins } from './pins.ts'

export interface Companion {
  /** `app-locked` */
  name: string
  /** What it stands for: the application with the role's extras. */
  application: { name: string; version: string }
  extras: readonly string[]
}

/** The files of the wheel but RECORD, by their paths. The same pins give the same text. */
export function companionFiles(companion: Companion, pins: Pins): Record<string, string> {
  const distInfo = companionDistInfo(companion)
  return {
    [`${distInfo}/METADATA`]: metadata(companion, pins),
    [`${distInfo}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: release-actions\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  }
}

export const companionDistInfo = ({ name, application }: Companion): string => `${escapeName(name)}-${application.version}.dist-info`

function metadata({ name, application, extras }: Companion, { requiresPython, pins }: Pins): string {
  const allowed = standardSpecifier(requiresPython)
  const chosen = extras.length > 0 ? `[${[...extras].sort().join(',')}]` : ''
  return [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${application.version}`,
    `Summary: ${application.name} ${application.version} with everything that it was locked with`,
    ...(allowed ? [`Requires-Python: ${allowed}`] : []),
    `Requires-Dist: ${application.name}${chosen}==${application.version}`,
    ...pins.map(pin => `Requires-Dist: ${exactly(pin)}`),
    '',
  ].join('\n')
}

/** An archive's address carries its hash; for what an index gives, constraints.txt beside the pins has the hashes. */
function exactly(pin: Pin): string {
  const { name, version, marker, source } = pin
  const what = source.kind === 'url' ? `${name} @ ${hashed(directUrl(source), pin)}` : `${name}==${version}`
  return marker ? `${what} ; ${marker}` : what
}

function hashed(url: string, pin: Pin): string {
  const [algorithm, digest] = hashesOf(pin)[0]?.split(':') ?? []
  return digest ? `${url}${url.includes('#') ? '&' : '#'}${algorithm}=${digest}` : url
}
