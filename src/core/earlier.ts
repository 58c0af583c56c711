/** What a release is compared with: the last one, as its files say. Only numbers and short texts of it are taken, and they are shown, never run. */
import type { LockedPin, LockedPins, Manifest } from './manifest.ts'
import type { RoleName } from './plan.ts'
import { readSizes, type BundleSizes } from './size-tree.ts'
import type { StartTimes } from './start-times.ts'
import { readTimes } from './times.ts'

export interface Earlier {
  version: string
  /** Bytes, by what `lastingPath` makes of a path. */
  sizes: ReadonlyMap<string, number>
  pins: LockedPins
  starts: StartTimes
  bundles: BundleSizes
}

/** @param times times.json, and `sizes` sizes.json: what is absent is not compared */
export function earlierOf({ application, files, pins }: Manifest, times = '', sizes = ''): Earlier {
  const version = String(application?.version ?? '')
  const sized = files.filter(file => typeof file?.path === 'string' && Number.isSafeInteger(file.size))
  return {
    version,
    sizes: new Map(sized.map(({ path, size }) => [lastingPath(path, version), size])),
    pins: { client: pinsOf(pins, 'client'), server: pinsOf(pins, 'server') },
    starts: readTimes(times).starts,
    bundles: readSizes(sizes),
  }
}

/** The same file in another version: `client/app-1.0.zip` gives `client/app-*.zip`. */
export function lastingPath(path: string, version: string): string {
  const name = path.lastIndexOf('/') + 1
  for (let at = path.indexOf(version, name); version && at >= 0; at = path.indexOf(version, at + 1)) {
    const [before, after] = [path[at - 1] ?? '', path[at + version.length] ?? '']
    if ('-_'.includes(before) && '-_.'.includes(after)) return `${path.slice(0, at)}*${path.slice(at + version.length)}`
  }
  return path
}

const isPin = (pin: unknown): pin is LockedPin => typeof (pin as LockedPin | null)?.name === 'string' && typeof (pin as LockedPin).version === 'string'

function pinsOf(pins: unknown, role: RoleName): LockedPin[] {
  const found = (pins as LockedPins | undefined)?.[role]
  return Array.isArray(found) ? found.filter(isPin) : []
}

export interface PinChange {
  name: string
  /** Versions, joined where there are several; empty: added, or removed. */
  before: string
  now: string
}

/** By name, whatever role has them. */
export function pinChanges(before: LockedPins, now: LockedPins): PinChange[] {
  const [older, newer] = [versionsOf(before), versionsOf(now)]
  const names = [...new Set([...older.keys(), ...newer.keys()])].sort()
  return names.map(name => ({ name, before: older.get(name) ?? '', now: newer.get(name) ?? '' })).filter(each => each.before !== each.now)
}

function versionsOf(pins: LockedPins): Map<string, string> {
  const all = Object.values(pins).flat()
  return new Map(all.map(({ name }) => [name, [...new Set(all.filter(pin => pin.name === name).map(({ version }) => version))].sort().join(', ')]))
}
