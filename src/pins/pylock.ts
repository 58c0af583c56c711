import type { Problem } from '../errors.ts'
import { ReleaseError } from '../errors.ts'
import { standardSpecifier } from '../core/version.ts'
import { filesOf } from './lock.ts'
import type { Pin, PinFile, Pins } from './pins.ts'
import { sha256Of } from './pins.ts'
import { withoutLogin } from './requirements-txt.ts'

export interface PylockOptions {
  /** Addresses of files by the hex of their sha256, for locks that have none (poetry, pdm, Pipfile, requirements.txt). */
  urls?: ReadonlyMap<string, string>
  createdBy?: string
}

/**
 * pylock.toml for one role (PEP 751, single use: uv and pip read no extras from it). Its name must be `pylock.toml` or
 * `pylock.NAME.toml`. The same pins and addresses give the same bytes.
 *
 * @throws ReleaseError `missing-url`, for all files without an address: the format wants one for each
 */
export function writePylock(pins: Pins, { urls = new Map(), createdBy = 'release-actions' }: PylockOptions = {}): string {
  const missing = filesWithoutUrl(pins, urls)
  if (missing.length > 0) throw new ReleaseError(missing.map(missingUrl))
  const requiresPython = standardSpecifier(pins.requiresPython)
  const head = [
    'lock-version = "1.0"',
    ...(pins.environments ? [`environments = [${pins.environments.map(toml).join(', ')}]`] : []),
    ...(requiresPython ? [`requires-python = ${toml(requiresPython)}`] : []),
    `created-by = ${toml(createdBy)}`,
    ...(pins.pins.length === 0 ? ['packages = []'] : []),
  ]
  return [head.join('\n'), ...pins.pins.map((pin) => packageTable(pin, urls))].join('\n\n') + '\n'
}

/** What an index must be asked for before a pylock can be written: every file that has no address yet. */
export function filesWithoutUrl({ pins }: Pins, urls: ReadonlyMap<string, string> = new Map()): Array<{ pin: Pin; file: PinFile }> {
  return pins.filter(({ source }) => source.kind !== 'release').flatMap((pin) => filesOf(pin).filter((file) => urlOf(file, urls) === undefined).map((file) => ({ pin, file })))
}

const urlOf = (file: PinFile, urls: ReadonlyMap<string, string>): string | undefined => file.url ?? urls.get(sha256Of(file) ?? '')

const missingUrl = ({ pin, file }: { pin: Pin; file: PinFile }): Problem => ({
  code: 'missing-url',
  fact: `The address of ${file.name ?? file.hashes[0]} of ${pin.name} ${pin.version} is not known, and pylock.toml needs it`,
  fix: 'Name the index that has it, or write requirements.txt, which needs none',
})

function packageTable(pin: Pin, urls: ReadonlyMap<string, string>): string {
  const { name, version, marker, source } = pin
  const head = ['[[packages]]', `name = ${toml(name)}`, ...(version ? [`version = ${toml(version)}`] : []), ...(marker ? [`marker = ${toml(marker)}`] : [])]
  if (source.kind === 'url') return [...head, `archive = ${archive(pin, source)}`].join('\n')
  // PEP 751: relative to the pylock, which lies in pins/.
  if (source.kind === 'release') return [...head, 'wheels = [', ...filesOf(pin).map(({ name: file = '', hashes }) => `    ${inline([`name = ${toml(file)}`, `path = ${toml(`../wheels/${file}`)}`, `hashes = ${hashTable(hashes)}`])},`), ']'].join('\n')
  const files = filesOf(pin).map((file) => ({ file, url: urlOf(file, urls) as string }))
  const wheels = files.filter(isWheel).sort(byName)
  const sdist = files.filter((entry) => !isWheel(entry)).sort(byName)[0]
  return [
    ...head,
    ...(source.url ? [`index = ${toml(withoutLogin(source.url))}`] : []),
    ...(sdist ? [`sdist = ${fileTable(sdist)}`] : []),
    ...(wheels.length > 0 ? ['wheels = [', ...wheels.map((wheel) => `    ${fileTable(wheel)},`), ']'] : []),
  ].join('\n')
}

interface Located {
  file: PinFile
  url: string
}

const nameOf = ({ file, url }: Located): string => file.name ?? decodeURIComponent(url.slice(url.lastIndexOf('/') + 1).split('#')[0] as string)
const isWheel = (entry: Located): boolean => nameOf(entry).endsWith('.whl')
const byName = (a: Located, b: Located): number => (nameOf(a) < nameOf(b) ? -1 : 1)

function fileTable(entry: Located): string {
  const { file, url } = entry
  const time = file.uploadTime && !Number.isNaN(Date.parse(file.uploadTime)) ? [`upload-time = ${file.uploadTime}`] : []
  const size = file.size === undefined ? [] : [`size = ${file.size}`]
  return inline([`name = ${toml(nameOf(entry))}`, ...time, `url = ${toml(url)}`, ...size, `hashes = ${hashTable(file.hashes)}`])
}

function archive(pin: Pin, { url, subdirectory }: { url: string; subdirectory?: string }): string {
  const hashes = hashTable([...new Set(filesOf(pin).flatMap((file) => file.hashes))])
  return inline([`url = ${toml(url)}`, ...(subdirectory ? [`subdirectory = ${toml(subdirectory)}`] : []), `hashes = ${hashes}`])
}

function hashTable(hashes: readonly string[]): string {
  return inline(hashes.map((hash) => hash.split(':')).map(([algorithm = '', digest = '']) => `${algorithm} = ${toml(digest)}`))
}

const inline = (entries: readonly string[]): string => `{ ${entries.join(', ')} }`

/** A basic string of TOML: JSON's escapes, and DEL, which TOML alone forbids. */
export const toml = (text: string): string => JSON.stringify(text).replaceAll('\x7f', '\\u007f')
