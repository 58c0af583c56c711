/** Deploys by git push, as buildpack platforms take it: the folder becomes a commit on top of what the platform's branch has. */
import { posix } from 'node:path'
import type { Effect, Seen, Sent } from '../../src/core/effects.ts'
import type { Problem } from '../../src/errors.ts'
import type { Channel, SendPlace, Services } from '../destination.ts'
import { patiently } from '../patiently.ts'
import { gitIn, type Answer, type Git } from './git.ts'

/** Seconds: the platform builds before it answers. */
const building = 1200
const there = 'refs/remotes/there'
const below = 'server/heroku'

export const effects = ({ settings, holds }: SendPlace): Effect[] => {
  const lock = holds.find(({ path }) => path === `${below}/requirements.txt`)
  // Last of all: what is deployed serves people at once.
  return settings['git'] === undefined || !lock ? [] : [{ id: 'heroku deployment', destination: 'heroku', does: `push to ${String(settings['branch'])}`, file: lock.path, sha256: lock.sha256, size: lock.size, wave: 2, final: true }]
}

export async function openChannel(place: SendPlace, services: Services): Promise<Channel> {
  const { settings, work } = place
  const [remote, branch] = [String(settings['git']), `refs/heads/${String(settings['branch'] ?? 'main')}`]
  const git = gitIn(posix.join(work, 'deploy.git'), place, services)
  const repository: Repository = { git, remote, branch, place, services }
  await known(git(['init', '--quiet', '--bare']))
  return {
    async preflight(effects) {
      if (effects.length === 0) return []
      const answer = await patiently(() => git(['ls-remote', '--', remote, branch]), ({ code, stderr }) => (code !== 0 && passing.test(stderr) ? {} : undefined), services.host)
      return answer.code === 0 ? changed(place, services) : [{ code: 'deploy-unreachable', fact: `the remote of server.heroku.git does not answer: ${answer.why}`, fix: 'Check its address; give HEROKU_API_KEY, or a key to git or ssh', where: { key: 'server.heroku.git' } }]
    },
    observe: async effects => new Map(await Promise.all(effects.map(async ({ id }) => [id, await observe(repository)] as const))),
    send: async effects => new Map(await Promise.all(effects.map(async effect => [effect.id, await deploy(effect, repository)] as const))),
    async fetch(_, folder) {
      await services.files.makeFolder(folder)
      await known(git(['--work-tree', folder, 'checkout', '--force', there, '--', '.']))
    },
  }
}

interface Repository {
  git: Git
  remote: string
  branch: string
  place: SendPlace
  services: Services
}

/** In git's own words. When to come again, which the other side may have said, it keeps to itself. */
const passing = /returned error: (429|5\d\d)|timed? ?out|reset by peer|empty reply|early EOF|unexpected disconnect|transfer closed/i

/** It would say the same again. Of what is neither nobody knows. */
const refused = /Authentication failed|could not read Username|returned error: 40[134]|not found|Permission denied|certificate/i

/** git's own steps on this machine: what fails there is no answer of the platform. */
async function known(asked: Promise<Answer>): Promise<string> {
  const { code, stdout, why } = await asked
  if (code !== 0) throw new Error(`git failed: ${why}`)
  return stdout.trim()
}

/** Every file of the folder is one of the release, with its bytes, and the other way round. */
async function changed({ release, holds }: SendPlace, { files }: Services): Promise<Problem[]> {
  const planned = new Map(holds.filter(({ path }) => path.startsWith(`${below}/`)).map(({ path, sha256 }) => [path, sha256]))
  const present = (await files.list(posix.join(release, below))).map(({ path }) => `${below}/${path}`)
  const differing = await Promise.all([...new Set([...planned.keys(), ...present])].map(async path => (present.includes(path) && (await files.digest(posix.join(release, path))).sha256 === planned.get(path) ? [] : [path])))
  return differing.flat().map(path => ({ code: 'release-changed', fact: `${path} is not what the release has there`, fix: 'Fetch the release again; if it stays so, do not publish it' }))
}

/** The same tree gives the same id, whenever and on top of whatever it is committed (git's own hash of names, modes and bytes). */
async function treeOf({ git, place: { release, work } }: Repository): Promise<string> {
  const env = { GIT_INDEX_FILE: posix.join(work, 'deploy.index') }
  await known(git(['read-tree', '--empty'], { env }))
  await known(git(['--work-tree', posix.join(release, below), 'add', '--all', '--force', '--', '.'], { env }))
  return known(git(['write-tree'], { env }))
}

async function observe(repository: Repository): Promise<Seen> {
  const { git, remote, branch } = repository
  const listed = await git(['ls-remote', '--', remote, branch])
  if (listed.code !== 0) return unseen(listed)
  if (listed.stdout.trim() === '') return { is: 'absent' }
  const fetched = await git(['fetch', '--quiet', '--no-tags', '--', remote, `+${branch}:${there}`])
  if (fetched.code !== 0) return unseen(fetched)
  const [tree, deployed = []] = [await treeOf(repository), (await known(git(['log', '--format=%T %h %s', there]))).split('\n')]
  if (deployed[0]?.startsWith(tree)) return { is: 'same' }
  const [latest = ''] = deployed
  return deployed.some(line => line.startsWith(tree)) ? { is: 'different', there: `${latest.slice(latest.indexOf(' ') + 1)}, deployed after this release` } : { is: 'absent' }
}

const unseen = ({ why, stderr }: Answer): Seen => ({ is: 'unknown', why, stands: refused.test(stderr) && !passing.test(stderr) })

async function deploy({ sha256 }: Effect, repository: Repository): Promise<Sent> {
  const { git, remote, branch, place, services } = repository
  const tree = await treeOf(repository)
  // After git has read it: what it read is what was verified.
  if ((await changed(place, services)).length > 0) return { is: 'refused', why: 'the folder changed after it was verified', fix: 'Fetch the release again; if it stays so, do not publish it' }
  const parent = (await git(['rev-parse', '--verify', '--quiet', there])).stdout.trim()
  const commit = await known(git(['commit-tree', tree, ...(parent ? ['-p', parent] : []), '-m', message(place, sha256)], { env: author(place) }))
  const { code, stdout, why } = await git(['push', '--porcelain', '--', remote, `${commit}:${branch}`], { seconds: building })
  if (code === 0) return { is: 'accepted' }
  // Whatever else it rejects may be our own push that has arrived, or another's: observing tells.
  if (/\[remote rejected\].*hook declined/.test(stdout)) return { is: 'refused', why, fix: 'Read what the platform says of its build. What ran before goes on running' }
  return { is: 'unsure', why }
}

const message = ({ app, source }: SendPlace, sha256: string): string =>
  [`${app.name} ${app.version}`, '', `Requirements-SHA256: ${sha256}`, ...(source?.commit ? [`Release-Commit: ${source.commit}`] : [])].join('\n')

const author = ({ app }: SendPlace): Record<string, string> =>
  Object.fromEntries(['AUTHOR', 'COMMITTER'].flatMap(who => [[`GIT_${who}_NAME`, app.name], [`GIT_${who}_EMAIL`, `${app.name}@localhost`]]))
