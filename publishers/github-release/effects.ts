/** What is done, in order: the draft, its assets side by side, and after everything else of every destination that it is published. Pure. */
import { posix } from 'node:path'
import { sha256 } from '../../src/core/digest.ts'
import type { Effect } from '../../src/core/effects.ts'
import type { SendPlace } from '../destination.ts'

const name = 'github-release'
const prefix = (kind: string): string => `${name} ${kind} `
const draft = prefix('draft')
const published = prefix('published')
export const isDraft = ({ id }: Effect): boolean => id.startsWith(draft)
export const isPublished = ({ id }: Effect): boolean => id.startsWith(published)
export const isAsset = (effect: Effect): boolean => !isDraft(effect) && !isPublished(effect)

/** The name of an asset: GitHub has no folders. */
export const assetName = ({ file }: Pick<Effect, 'file'>): string => posix.basename(file)

export function tagOf({ settings, source, app }: Pick<SendPlace, 'settings' | 'app'> & { source: Partial<SendPlace['source']> }): string {
  const pattern = settings['tag'] as string | undefined
  return pattern === undefined ? (source.tag ?? `v${app.version}`) : pattern.replace('{version}', app.version)
}

type Effects = Pick<SendPlace, 'settings' | 'source' | 'app' | 'holds'>

export function effects(place: Effects): Effect[] {
  const tag = tagOf(place)
  const assets = assetsOf(place)
  // Notes may be improved by people at any time; what a release is made of may not.
  const identity = JSON.stringify({ tag, commit: place.source.commit })
  const whole = JSON.stringify({ tag, assets: assets.map(({ file, sha256: digest }) => [posix.basename(file), digest]).sort() })
  return [
    { ...held(draft, tag, identity), does: `draft the release ${tag}`, wave: 0, final: false },
    ...assets.map(each => ({ ...each, wave: 1, final: false })),
    { ...held(published, tag, whole), does: `publish the release ${tag}`, wave: 99, final: true },
  ]
}

const held = (kind: string, file: string, text: string) => ({ id: `${kind}${file}`, destination: name, file, text, sha256: sha256(text), size: Buffer.byteLength(text) })

/** What other destinations lay out for themselves is theirs: an index in a folder is of no use as single files. */
export const assetFiles = ({ holds }: Pick<SendPlace, 'holds'>) => holds.filter(({ path }) => !path.startsWith('server/'))

function assetsOf(place: Effects) {
  const files = assetFiles(place)
  const sums = files.map(({ path, sha256: digest }) => `${digest}  ${posix.basename(path)}\n`).sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join('')
  return [
    ...files.map(({ path, sha256: digest, size }) => ({ id: `${prefix('asset')}${path}`, destination: name, does: `upload ${posix.basename(path)}`, file: path, sha256: digest, size })),
    { ...held(prefix('asset'), 'SHA256SUMS', sums), does: 'upload SHA256SUMS' },
  ]
}
