/** A small release and where it goes: an index by the real twine, GitHub by the real Octokit. What goes wrong is asked for by endpoint and count. */
import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must, root, runProgram, type Ran } from '../cli.ts'
import { publishWheel } from '../index-server.ts'
import type { Certificate } from './certificate.ts'
import { from, type Fault } from './faults.ts'
import type { Task } from './send.ts'
import { strictGitHub } from './strict-github.ts'
import { strictIndex } from './strict-index.ts'

/** An endpoint and the count, from 0, of its first request that goes wrong. */
export interface Place {
  endpoint: string
  first: number
}

export interface World {
  task: Task
  /** Where its server is, to be led over another line. */
  origin: string
  /** A line to it, instead. */
  over(origin: string): void
  /** Whether any request was as bad as it was to be. */
  spoil(place: Place, fault: Fault, times?: number): () => boolean
  mend(): void
  present(certificate: Certificate): void
  /** The only token that it takes from now on. */
  trust(token: string): string
  send(more?: Record<string, string>): Promise<Ran>
  /** By name: what is there, and what was to be. */
  there(): { held: Record<string, string>; planned: Record<string, string>; repeated: number }
  close(): void
}

const names = ['app-1.0-py3-none-any.whl', 'app-1.0-cp311-cp311-win_amd64.whl', 'app_locked-1.0-py3-none-any.whl', 'app-1.0.tar.gz']
const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')
const commit = 'c'.repeat(40)

/** The release that both send. */
export async function makeRelease(work: string): Promise<Map<string, Buffer>> {
  const wheels = join(work, 'made', 'wheels')
  await mkdir(join(work, 'app-1.0'), { recursive: true })
  await mkdir(wheels, { recursive: true })
  await publishWheel(wheels, { name: 'app', version: '1.0' })
  await publishWheel(wheels, { name: 'app', version: '1.0', tag: 'cp311-cp311-win_amd64' })
  await publishWheel(wheels, { name: 'app-locked', version: '1.0' })
  await writeFile(join(work, 'app-1.0/PKG-INFO'), 'Metadata-Version: 2.1\nName: app\nVersion: 1.0\n')
  await writeFile(join(work, 'CHANGELOG.md'), '# Changes\n\n## 1.0\n\n- Letters arrive\n')
  await must(['tar', '-czf', join(wheels, 'app-1.0.tar.gz'), '-C', work, 'app-1.0'])
  return new Map(await Promise.all(names.map(async name => [name, await readFile(join(wheels, name))] as const)))
}

let runs = 0

async function common(destination: string, made: Map<string, Buffer>, work: string): Promise<Task> {
  const release = join(work, `release-${runs++}`)
  await cp(join(work, 'made'), release, { recursive: true })
  await mkdir(`${release}-work`)
  const distributions = names.map(file => ({ file, sha256: sha256(made.get(file) as Buffer), size: made.get(file)?.length ?? 0 }))
  return { destination, look: true, release, work: `${release}-work`, distributions, settings: {}, app: { name: 'app', version: '1.0', summary: '', scripts: {} }, limits: { sending: 30, visible: 30 } }
}

async function send(task: Task, env: Record<string, string>): Promise<Ran> {
  const description = join(task.work, 'task.json')
  await writeFile(description, JSON.stringify(task))
  return runProgram([process.execPath, '--no-warnings', join(root, '__tests__/e2e/publish/send.ts'), description], { env: { PIP_CONFIG_FILE: '/dev/null', ...env } })
}

const digests = (all: Iterable<readonly [string, Buffer]>) => Object.fromEntries([...all].map(([name, data]) => [name, sha256(data)] as const).sort())

/** Endpoints: `look`, `upload`. */
export async function indexWorld(made: Map<string, Buffer>, work: string, tls?: Certificate): Promise<World> {
  const index = await strictIndex(tls)
  const task = await common('pypi', made, work)
  const over = (origin: string): void => void (task.settings = { repository: `${origin}/legacy/`, index: `${origin}/simple/`, attestations: false })
  const origin = new URL(index.simple).origin
  over(origin)
  return {
    task,
    origin,
    over,
    spoil({ endpoint, first }, fault, times) {
      if (endpoint === 'look') index.lookFaults = from(first, fault, times)
      else index.faults = from(first, fault, times)
      return () => (endpoint === 'look' ? index.looks : index.requests) > first
    },
    mend: () => void ([index.faults, index.lookFaults] = [new Map(), new Map()]),
    present: index.present,
    trust: token => (index.token = token),
    send: more => send(task, { ...tls?.env, TWINE_USERNAME: '__token__', TWINE_PASSWORD: index.token, ...more }),
    there: () => ({ held: digests(index.files), planned: digests(made), repeated: index.uploads.filter(({ status }) => status >= 300).length }),
    close: index.close,
  }
}

/** Endpoints: `create`, `upload`, `publish`, `read`. */
export async function githubWorld(made: Map<string, Buffer>, work: string, tls?: Certificate): Promise<World> {
  const hub = await strictGitHub(tls)
  hub.commits.add(commit)
  const { api: origin } = hub
  const holds = names.map(name => ({ path: `wheels/${name}`, sha256: sha256(made.get(name) as Buffer), size: made.get(name)?.length ?? 0 }))
  const task: Task = { ...(await common('github-release', made, work)), tools: 'none', distributions: [], holds, source: { project: work, commit } }
  const sums = Buffer.from([...made].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, data]) => `${sha256(data)}  ${name}\n`).join(''))
  const kinds = ['create', 'upload', 'publish', 'read'] as const
  return {
    task,
    origin,
    over: at => void (hub.api = at),
    spoil({ endpoint, first }, fault, times) {
      const kind = kinds.find(each => each === endpoint) ?? 'read'
      hub.faults = new Map([...from(first, fault, times)].map(([at, each]) => [`${kind} ${at}`, each]))
      return () => (hub.counts.get(kind) ?? 0) > first
    },
    mend: () => void (hub.faults = new Map()),
    present: hub.present,
    trust: token => (hub.token = token),
    send: more => send(task, { ...tls?.env, GITHUB_API_URL: hub.api, GITHUB_REPOSITORY: 'owner/app', GITHUB_TOKEN: hub.token, ...more }),
    there: () => ({
      held: digests(hub.releases.filter(({ draft }) => !draft).flatMap(({ assets }) => assets.map(({ name, content }) => [name, content] as const))),
      planned: digests([...made, ['SHA256SUMS', sums]]),
      repeated: hub.releases.length - 1,
    }),
    close: hub.close,
  }
}
