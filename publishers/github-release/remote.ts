/** What GitHub has for the tag of this release. */
import { posix } from 'node:path'
import type { Effect, Seen } from '../../src/core/effects.ts'
import type { GitHub } from '../../src/ports.ts'
import type { SendPlace, Services } from '../destination.ts'
import { openApi, reason, Unseen, untrusted, type Api, type Asset, type Release } from './api.ts'
import { patiently } from '../patiently.ts'
import { troubleWithListed, type Trouble } from './answers.ts'
import { assetName, isDraft, isPublished, tagOf } from './effects.ts'

export interface There {
  /** By tag. More than one are drafts that somebody else made too: the tag itself is taken once. */
  releases: readonly Release[]
  /** Of the only release. */
  assets: readonly Asset[]
}

export interface Remote {
  github: GitHub
  repository: { owner: string; repo: string }
  api: Api
  /** Asked anew each time. @throws Unseen */
  look(): Promise<There>
  /** The content of an asset into a file. @throws Unseen */
  give(asset: Pick<Asset, 'id' | 'name' | 'size'>, to: string): Promise<void>
}

export const repositoryOf = ({ settings }: Pick<SendPlace, 'settings'>, { host }: Pick<Services, 'host'>): string | undefined => (settings['repository'] as string | undefined) ?? host.env('GITHUB_REPOSITORY')
export const tokenOf = ({ token }: Pick<SendPlace, 'token'>, { host }: Pick<Services, 'host'>): string | undefined => token || host.env('GITHUB_TOKEN')

export function openRemote(place: SendPlace, services: Services): Remote {
  const github = services.github(tokenOf(place, services) ?? 'none')
  const [owner = '', repo = ''] = (repositoryOf(place, services) ?? '').split('/')
  const api = openApi(github, { owner, repo }, services)
  const give: Remote['give'] = async ({ id, name, size }, to) => {
    const ask = (): Promise<Trouble | undefined> =>
      github.download('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', { owner, repo, asset_id: id }, to, secondsFor(size, services)).then(
        answer => (answer.status === 200 ? undefined : troubleWithListed(answer, services.host.now())),
        (error: unknown) => ({ why: reason(error), stands: untrusted(error) }),
      )
    const trouble = await patiently(ask, each => (each?.stands ? undefined : each), services.host)
    if (trouble) throw new Unseen({ ...trouble, why: `${name}: ${trouble.why}` })
  }
  /** Servers before 3.17 name no digests: their content tells. */
  const contentDigest = async (asset: Pick<Asset, 'id' | 'name' | 'size'>): Promise<string> => {
    const to = posix.join(place.work, `asset-${asset.id}`)
    await give(asset, to)
    const { sha256 } = await services.files.digest(to)
    await services.files.remove(to)
    return `sha256:${sha256}`
  }
  const known = new Map<number, string>()
  const digestOf = async ({ id, name, state, digest, size }: Asset): Promise<string | undefined> => {
    if (digest || state !== 'uploaded') return digest ?? undefined
    if (!known.has(id)) known.set(id, await contentDigest({ id, name, size }))
    return known.get(id)
  }
  return {
    github,
    repository: { owner, repo },
    api,
    give,
    async look() {
      const releases = await api.releases(tagOf(place))
      const [release, ...others] = releases
      const assets = release && others.length === 0 ? await api.assets(release) : []
      const digested: Asset[] = []
      for (const asset of assets) digested.push({ ...asset, digest: (await digestOf(asset)) ?? null })
      return { releases, assets: digested }
    },
  }
}

/** By a line of 100 KB a second. */
export const secondsFor = (size: number, { patience }: Pick<Services, 'patience'>): number => patience + Math.ceil(size / 100_000)

export function seenIn({ releases, assets }: There, effect: Effect): Seen {
  const [release, ...others] = releases
  if (!release) return { is: 'absent' }
  if (others.length > 0) return { is: 'different', there: twice(releases) }
  if (isPublished(effect)) return { is: release.draft ? 'absent' : 'same' }
  if (isDraft(effect)) return seenDraft(release, effect)
  const asset = assets.find(({ name }) => name === assetName(effect))
  if (!asset) return { is: 'absent' }
  if (asset.state !== 'uploaded') return release.draft ? { is: 'absent' } : { is: 'different', there: `an upload of ${asset.name} that was broken off` }
  return asset.digest === `sha256:${effect.sha256}` ? { is: 'same' } : { is: 'different', there: `${asset.name} with ${asset.digest}` }
}

export const twice = (releases: readonly Release[]): string => `${releases.length} releases for the tag ${releases[0]?.tag_name} (${releases.map(({ id, draft }) => `${draft ? 'draft ' : ''}${id}`).join(', ')})`

const commit = /^[0-9a-f]{40}$/

/** A draft for a branch says nothing of a commit. */
function seenDraft({ draft, target_commitish: target }: Release, { text = '{}' }: Effect): Seen {
  const wanted = (JSON.parse(text) as { commit?: string }).commit
  const elsewhere = draft && wanted !== undefined && commit.test(target) && target !== wanted
  return elsewhere ? { is: 'different', there: `a draft for the commit ${target}, not ${wanted}` } : { is: 'same' }
}
