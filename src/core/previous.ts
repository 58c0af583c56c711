/** What an earlier release has to offer, as its manifest says. Each entry is checked before anything is looked for by it. */
import type { Problem } from '../errors.ts'
import type { Manifest, ManifestFile, WheelKeys } from './manifest.ts'

export interface PreviousWheel {
  /** The name of the file. */
  file: string
  sha256: string
  /** Bytes. */
  size: number
  keys: WheelKeys
}

/** Wheels by each of their keys. What is refused is a problem, and built anew. */
export function previousWheels({ files }: Manifest): { wheels: Map<string, PreviousWheel>; problems: Problem[] } {
  const entries = files.filter(entry => entry?.keys)
  const sound = entries.filter(isSound)
  const all = sound.flatMap(entry => keysOf(entry).map(key => [key, entry] as const))
  const named = all.map(([key]) => key)
  const twice = new Set(named.filter((key, index) => named.indexOf(key) !== index))
  return {
    wheels: new Map(all.filter(([key]) => !twice.has(key)).map(([key, { path, sha256, size, keys }]) => [key, { file: path.slice(folder.length), sha256, size, keys }])),
    problems: [
      ...entries.filter(entry => !isSound(entry)).map(({ path }) => refused(`its manifest has an entry that no release writes: ${JSON.stringify(path)}`)),
      ...[...twice].map(key => refused(`its manifest has the key ${key} for several wheels`)),
    ],
  }
}

type Entry = ManifestFile & { keys: WheelKeys }

const folder = 'wheels/'
const digest = /^[0-9a-f]{64}$/
const keysOf = ({ keys: { whole, around, compiled } }: Entry): string[] => [whole, ...[around, compiled].filter(key => key !== undefined)]

/** A wheel lies directly below its folder: no other place is ever looked into. */
const isSound = (entry: ManifestFile): entry is Entry =>
  entry.keys !== undefined && /^wheels\/[\w.!+-]+\.whl$/.test(entry.path) && digest.test(entry.sha256) && Number.isSafeInteger(entry.size) && keysOf(entry as Entry).every(key => digest.test(key))

const refused = (fact: string): Problem => ({ code: 'previous-refused', fact: `The earlier release: ${fact}`, fix: 'The wheel is built anew; find out who wrote that release' })
