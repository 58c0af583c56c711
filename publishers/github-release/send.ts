/** One effect at a time: the draft, an asset, the publishing. */
import { posix } from 'node:path'
import type { Effect, Sent } from '../../src/core/effects.ts'
import type { GitHubAnswer } from '../../src/ports.ts'
import { reason, untrusted, Unseen, type Asset, type Release } from './api.ts'
import { alreadyThere, meaning } from './answers.ts'
import type { Setting } from './channel.ts'
import { assetName, isDraft, isPublished, tagOf } from './effects.ts'
import { isPrerelease } from './notes.ts'
import { secondsFor, type There } from './remote.ts'

export async function sendOne(effect: Effect, there: There, setting: Setting): Promise<Sent> {
  const { services: { host } } = setting
  const release = there.releases[0]
  const work = isDraft(effect) ? create(setting) : !release ? undefined : isPublished(effect) ? publish(effect, release, there, setting) : upload(effect, release, there, setting)
  if (!work) return { is: 'refused', why: 'the draft is gone', fix: 'Find out who removed it; run the same command again to begin anew' }
  const sent: Sent = await work.then(answer => ('is' in answer ? answer : meaning(answer, host.now())), unanswered)
  // A second draft would be one too many: the first may be on its way into the list.
  return isDraft(effect) && sent.is === 'unsure' ? { retryAfterSeconds: 1, ...sent } : sent
}

const unanswered = (error: unknown): Sent =>
  untrusted(error)
    ? { is: 'refused', why: reason(error), fix: 'Check the address and this machine\'s clock; where a proxy or a server has a certificate of its own, give what it is signed by in NODE_EXTRA_CA_CERTS' }
    : { is: 'unsure', why: reason(error), ...(error instanceof Unseen && error.trouble) }

/** On a tag's own job nothing is said of the commit: to name one takes more rights where workflows changed. */
const target = ({ source }: Setting['place'], tag: string) => (source.commit && source.tag !== tag ? { target_commitish: source.commit } : {})

function create({ place, notes, remote: { github, repository }, services: { patience } }: Setting): Promise<GitHubAnswer> {
  const { app } = place
  const tag = tagOf(place)
  return github.request('POST /repos/{owner}/{repo}/releases', { ...repository, ...target(place, tag), tag_name: tag, name: `${app.name} ${app.version}`, body: notes.text, draft: true, prerelease: isPrerelease(app.version) }, patience / 2)
}

async function upload(effect: Effect, release: Release, { assets }: There, setting: Setting): Promise<GitHubAnswer | Sent> {
  const { place, remote: { github }, services } = setting
  const name = assetName(effect)
  const path = posix.join(place.release, effect.file)
  if (effect.text === undefined && (await services.files.digest(path)).sha256 !== effect.sha256) return { is: 'refused', why: `${effect.file} is no longer what was verified`, fix: 'Fetch the release again; if it stays so, do not publish it' }
  const broken = assets.find(asset => asset.name === name && asset.state !== 'uploaded')
  if (broken && release.draft) await discard(broken, setting)
  const answer = await github.upload(release.upload_url, name, effect.text === undefined ? { path } : { text: effect.text }, effect.size, secondsFor(effect.size, services))
  return alreadyThere(answer) ? taken(name, release, setting) : answer
}

/** A name is taken by a whole file or by an upload that was broken off a moment ago. */
async function taken(name: string, { draft }: Release, setting: Setting): Promise<Sent> {
  const { assets } = await setting.remote.look()
  const broken = assets.find(asset => asset.name === name && asset.state !== 'uploaded')
  if (!broken || !draft) return { is: 'taken', why: `GitHub has ${name} already` }
  await discard(broken, setting)
  return { is: 'unsure', why: `an upload of ${name} was broken off` }
}

/** It holds nothing that anybody could want. */
const discard = ({ id }: Asset, { remote: { github, repository }, services: { patience } }: Setting): Promise<GitHubAnswer> => github.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { ...repository, asset_id: id }, patience / 2)

async function publish({ text = '{}' }: Effect, { id }: Release, { assets }: There, { place, remote: { github, repository }, services: { patience } }: Setting): Promise<GitHubAnswer | Sent> {
  const planned = new Map((JSON.parse(text) as { assets: [string, string][] }).assets)
  const wrong = [...assets.filter(({ name, digest }) => digest !== `sha256:${planned.get(name)}`).map(({ name }) => name), ...[...planned.keys()].filter(name => !assets.some(asset => asset.name === name))]
  if (wrong.length > 0) return { is: 'refused', why: `the draft is no longer what was sent: ${wrong.join(', ')}`, fix: 'Find out who changed it. Remove what does not belong there, and run the same command again' }
  const { app } = place
  return github.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', { ...repository, ...target(place, tagOf(place)), release_id: id, draft: false, prerelease: isPrerelease(app.version), make_latest: 'legacy' }, patience / 2)
}
