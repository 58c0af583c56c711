/** What would make an upload fail half-way, found before the first one. */
import { posix } from 'node:path'
import type { Effect } from '../../src/core/effects.ts'
import { normalizeName, projectOf } from '../../src/core/names.ts'
import type { Problem } from '../../src/errors.ts'
import type { Listed, SendPlace, Services } from '../destination.ts'
import { identityProblems, type Identity } from './identity.ts'
import { scopeOf } from './token.ts'

/** Days after which Warehouse takes no further file of a release. */
const closedAfter = 14

export function preflight({ app, settings, token }: SendPlace, effects: readonly Effect[], pages: ReadonlyMap<string, Listed>, identity: Identity, { host }: Services): Problem[] {
  return [
    ...[...pages].flatMap(([project, page]) => ('unknown' in page ? [unseen(project, page.unknown)] : pageProblems(project, page, app.version, effects, host.now()))),
    ...effects.filter(({ size }) => size > limit(settings)).map(({ does, size }) => tooLarge(does, size, limit(settings))),
    ...nameProblems(effects, settings, host),
    ...scopeProblems(token ?? host.env('TWINE_PASSWORD') ?? '', effects, host.now() / 1000),
    ...(settings['credentials'] === 'trusted' && !host.env('ACTIONS_ID_TOKEN_REQUEST_URL') && !token ? [noIdentity] : []),
    ...identityProblems(identity, settings['attestations'] !== false),
    ...(settings['attestations'] === true && 'claims' in identity && !identity.claims ? [unattestable] : []),
  ]
}

const limit = (settings: SendPlace['settings']): number => Number(settings['max-size'] ?? 100) * 1_000_000

const unseen = (project: string, why: string): Problem => ({ code: 'publish-unseen', fact: `what the index has of ${project} cannot be told: ${why}`, fix: 'Nothing is sent to where nobody can look. Check server.pypi.index, the network and the credentials' })

const tooLarge = (does: string, size: number, most: number): Problem => ({ code: 'publish-too-large', fact: `${does}: ${size} bytes are more than ${most}`, fix: 'Ask the index for a higher limit and say it in server.pypi.max-size, or make the file smaller' })

const noIdentity: Problem = { code: 'publish-credentials', fact: 'there is no token, and this job cannot prove who it is', fix: 'Give the job `permissions: id-token: write`, in the workflow that starts it: a reusable workflow of another repository cannot be a trusted publisher', where: { key: 'server.pypi.credentials' } }

const unattestable: Problem = { code: 'attestation-identity', fact: 'attestations are asked for, and this is not published by Trusted Publishing', fix: 'Publish from a workflow with `permissions: id-token: write` and without a token; or leave attestations at `auto`', where: { key: 'server.pypi.attestations' } }

/** Of wheels and sdists (PEP 427, PEP 625); the public index also takes no local versions and no wheels for just any Linux. */
function nameProblems(effects: readonly Effect[], settings: SendPlace['settings'], { env }: Services['host']): Problem[] {
  const open = [settings['repository'], env('TWINE_REPOSITORY_URL'), env('TWINE_REPOSITORY')].every(named => !named)
  const names = effects.map(({ file }) => posix.basename(file))
  const odd = names.filter(name => !/^[\w.]+-[\w.+!]+(-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl$|^[\w.]+-[\w.+!]+\.tar\.gz$/.test(name))
  return [
    ...odd.map(name => ({ code: 'publish-name', fact: `${name} is no name of a wheel or an sdist`, fix: 'Let the build backend name it' })),
    ...(open ? names.filter(name => name.includes('+')).map(name => ({ code: 'publish-name', fact: `${name} has a local version, which the index does not take`, fix: 'Give the release a version without +' })) : []),
    ...(open ? names.filter(name => /-linux_\w+\.whl$/.test(name)).map(name => ({ code: 'publish-name', fact: `${name} is for just any Linux, and the index does not take it`, fix: 'Build it by zig, maturin or cibuildwheel, whose wheels are for manylinux or musllinux' })) : []),
  ]
}

/** A token that says what it is for is read before the index would refuse it, file after file. */
function scopeProblems(token: string, effects: readonly Effect[], now: number): Problem[] {
  const { projects, notBefore = 0, expires = Number.POSITIVE_INFINITY } = scopeOf(token) ?? {}
  const names = [...new Set(effects.map(({ file }) => projectOf(posix.basename(file))))]
  const outside = projects ? names.filter(name => !projects.map(normalizeName).includes(name)) : []
  return [
    ...(outside.length > 0 ? [{ code: 'token-scope', fact: `the token is for ${projects?.join(', ') || 'no project'}, and this publishes ${outside.join(', ')}`, fix: 'Give a token whose scope has them: a project that does not exist yet needs one for the whole account, or a pending trusted publisher' }] : []),
    ...(now > expires || now < notBefore ? [{ code: 'token-scope', fact: `the token holds from ${date(notBefore)} to ${date(expires)}, and it is ${date(now)}`, fix: 'Give one that holds now, and check this machine\'s clock' }] : []),
  ]
}

const date = (seconds: number): string => (Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : 'for ever')

function pageProblems(project: string, { files }: Extract<Listed, { files: unknown }>, version: string, effects: readonly Effect[], now: number): Problem[] {
  const ours = new Map(effects.map(({ file, sha256 }) => [posix.basename(file), sha256]))
  const same = files.filter(({ file }) => projectOf(file) === normalizeName(project) && versionOf(file) === version)
  const differing = same.filter(({ file, sha256 }) => ours.has(file) && sha256 !== undefined && ours.get(file) !== sha256)
  const strange = same.filter(({ file }) => !ours.has(file))
  const missing = [...ours.keys()].filter(file => projectOf(file) === normalizeName(project) && !same.some(each => each.file === file))
  const oldest = Math.min(...same.map(({ uploaded }) => (uploaded ? Date.parse(uploaded) : Number.POSITIVE_INFINITY)))
  return [
    ...differing.map(({ file, sha256 }) => ({ code: 'published-differs', fact: `the index has ${file} with sha256 ${sha256}, this release with ${ours.get(file)}`, fix: 'Publish the release that was published first, or give this one another version' })),
    ...strange.map(({ file }) => ({ code: 'published-strange', fact: `the index has ${file} of this version, which this release does not have`, fix: 'Find out who published it; give this release another version' })),
    ...(missing.length > 0 && now - oldest > closedAfter * 86_400_000 ? [{ code: 'published-closed', fact: `${project} ${version} was first published more than ${closedAfter} days ago, and ${missing.join(', ')} would be new`, fix: 'Indexes take no new files for a release of that age: give this one another version' }] : []),
  ]
}

/** Of a wheel (PEP 427) or an sdist (PEP 625). */
const versionOf = (file: string): string | undefined => (file.endsWith('.whl') ? file.split('-')[1] : /-([^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.[1])
