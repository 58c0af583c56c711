/** What would make a release fail half-way, or be another than was meant, found before anything is made. */
import { changelogMissing, changelogOf } from '../../src/core/changelog.ts'
import type { Effect } from '../../src/core/effects.ts'
import type { Problem } from '../../src/errors.ts'
import { Unseen } from './api.ts'
import { remedies, words } from './answers.ts'
import type { Setting } from './channel.ts'
import { assetName, isAsset, isDraft, tagOf } from './effects.ts'
import { repositoryOf, seenIn, tokenOf, twice, type There } from './remote.ts'

/** GitHub's: bytes of an asset, assets of a release, characters of its notes. */
const limits = { size: 2 * 1024 ** 3, assets: 1000, notes: 125_000 }

export async function preflight(effects: readonly Effect[], setting: Setting): Promise<Problem[]> {
  const unready = [...accessProblems(setting), ...assetProblems(effects.filter(isAsset)), ...notesProblems(setting)]
  if (accessProblems(setting).length > 0) return unready
  try {
    const rights = await rightsProblems(setting)
    if (rights.length > 0) return [...unready, ...rights]
    return [...unready, ...thereProblems(await setting.remote.look(), effects), ...(await tagProblems(setting))]
  } catch (error) {
    if (!(error instanceof Unseen)) throw error
    return [...unready, { code: 'publish-unseen', fact: `what GitHub has of this release cannot be told: ${error.message}`, fix: 'Nothing is sent to where nobody can look. Check server.github-release, the network and the token, or come back later' }]
  }
}

function accessProblems({ place, services }: Setting): Problem[] {
  return [
    ...(tokenOf(place, services) ? [] : [{ code: 'publish-credentials', fact: 'there is no token for GitHub', fix: 'Give one by the input github-token, or on the command line by GITHUB_TOKEN', where: { key: 'github-token' } }]),
    ...(repositoryOf(place, services) ? [] : [{ code: 'repository-unknown', fact: 'it is not said which repository has the release', fix: 'Write owner/name', where: { key: 'server.github-release.repository' } }]),
  ]
}

function assetProblems(assets: readonly Effect[]): Problem[] {
  const names = assets.map(assetName)
  const bad = (fact: string, fix: string): Problem => ({ code: 'asset-name', fact, fix })
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map(name => bad(`two files of the release are named ${name}, and GitHub has no folders`, 'Name one of them otherwise')),
    ...names.filter(name => !/^[\w+@-][\w.+@-]*(?<!\.)$/.test(name)).map(name => bad(`GitHub would rename ${name}`, 'Give it a name of letters, digits, ., -, _ and +')),
    ...assets.filter(({ size }) => size >= limits.size).map(({ does, size }) => ({ code: 'publish-too-large', fact: `${does}: ${size} bytes, GitHub takes less than ${limits.size}`, fix: 'Make the file smaller' })),
    ...(assets.length > limits.assets ? [{ code: 'publish-too-large', fact: `${assets.length} files are more than a release of GitHub holds (${limits.assets})`, fix: 'Send fewer' }] : []),
  ]
}

function notesProblems({ place: { app, settings }, notes, services: { reporter } }: Setting): Problem[] {
  const missing = changelogMissing(changelogOf(settings), app.version)
  if (notes.text.length > limits.notes) return [{ code: 'publish-too-large', fact: `the notes have ${notes.text.length} characters, GitHub takes ${limits.notes}`, fix: 'Shorten that section of the changelog' }]
  if (notes.written) return []
  if (settings['notes'] === 'changelog') return [missing]
  reporter.warn({ ...missing, fix: `The notes will be a list of the files. ${missing.fix}` })
  return []
}

/** A user's token says whether it may push; that of a workflow is an installation's and does not. */
async function rightsProblems({ remote: { api, repository: { owner, repo } } }: Setting): Promise<Problem[]> {
  const answer = await api.read('GET /repos/{owner}/{repo}')
  const refused = (fact: string, fix = remedies[403] ?? ''): Problem[] => [{ code: 'publish-credentials', fact, fix, where: { key: 'github-token' } }]
  if (answer.status !== 200) return refused(`GitHub does not show ${owner}/${repo}: ${words(answer)}`, remedies[answer.status])
  const { permissions } = answer.data as { permissions?: { push?: boolean } }
  if (permissions?.push !== false || (await api.read('GET /installation/repositories', { per_page: 1 })).status === 200) return []
  return refused(`the token may not write to ${owner}/${repo}`)
}

function thereProblems(there: There, effects: readonly Effect[]): Problem[] {
  const [release, ...others] = there.releases
  if (!release) return []
  if (others.length > 0) return [{ code: 'draft-twice', fact: `GitHub has ${twice(there.releases)}, and which one is meant cannot be told`, fix: 'Remove all but one of the drafts, and run the same command again' }]
  const seen = effects.map(effect => ({ effect, seen: seenIn(there, effect) }))
  const differing = seen.flatMap(({ effect, seen: each }) => (each.is === 'different' ? [{ code: isDraft(effect) ? 'tag-elsewhere' : 'published-differs', fact: `GitHub has ${each.there}; this release has another (${effect.does})`, fix: `Publish the release that was begun, ${release.draft ? 'remove the draft if it is wrong, ' : ''}or give this one another version` }] : []))
  const names = effects.filter(isAsset).map(assetName)
  const strange = release.draft ? there.assets.filter(({ name }) => !names.includes(name)) : []
  const missing = release.immutable ? seen.filter(({ effect, seen: each }) => isAsset(effect) && each.is === 'absent') : []
  return [
    ...differing,
    ...strange.map(({ name }) => ({ code: 'published-strange', fact: `the draft ${release.tag_name} has ${name}, which this release does not have`, fix: 'Find out who added it; remove it or the draft, and run the same command again' })),
    ...(missing.length > 0 ? [{ code: 'release-immutable', fact: `the release ${release.tag_name} was published without ${missing.map(({ effect }) => assetName(effect)).join(', ')}, and cannot be changed any more`, fix: 'Give this release another version, and let only this action publish it' }] : []),
  ]
}

/** The tag stands at the commit that the release was made from, or will: then that commit must be there. */
async function tagProblems({ place, remote: { api } }: Setting): Promise<Problem[]> {
  const { source: { commit } } = place
  if (!commit) return []
  const tag = tagOf(place)
  const at = async (ref: string): Promise<string | undefined> => ((await api.read('GET /repos/{owner}/{repo}/commits/{ref}', { ref })).data as { sha?: string }).sha
  const tagged = await at(`tags/${tag}`)
  if (tagged === commit) return []
  if (tagged) return [{ code: 'tag-elsewhere', fact: `the tag ${tag} is at ${tagged}, this release was made from ${commit}`, fix: 'Publish what was made from the tagged commit, or give this release another version' }]
  return (await at(commit)) ? [] : [{ code: 'commit-unpushed', fact: `GitHub does not have the commit ${commit}`, fix: 'Push it' }]
}
