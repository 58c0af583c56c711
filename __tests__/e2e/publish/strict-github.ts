/**
 * A stand-in for GitHub's API of releases, on loopback: nothing real that keeps its rules can be had. The rules: drafts are listed for those who
 * may write, and not found by tag; a tag may have many drafts and one release; an asset's name is taken, also by an upload that was broken off;
 * assets have digests; what was published immutable is never changed; content is given by another host, which takes no token. Of runs of workflows it
 * has what was put there: what they were, and their artifacts.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { bodyOf } from './body.ts'
import type { Certificate } from './certificate.ts'
import { misanswered, type Fault } from './faults.ts'

export interface FakeAsset {
  id: number
  name: string
  state: 'starter' | 'uploaded'
  content: Buffer
}

export interface FakeRelease {
  id: number
  tag_name: string
  name: string
  body: string
  draft: boolean
  prerelease: boolean
  immutable: boolean
  target_commitish: string
  make_latest?: string
  assets: FakeAsset[]
}

export type Kind = 'create' | 'upload' | 'delete' | 'publish' | 'read'

/** Something that was changed, or was to be. */
export interface Change {
  what: Kind
  name: string
  status: number
}

export interface FakeRun {
  /** As the API tells it. */
  told: Record<string, unknown>
  artifacts: { id: number; name: string; content: Buffer; digest: string | null; expired: boolean }[]
}

export interface StrictGitHub {
  api: string
  /** By number. */
  readonly runs: Map<string, FakeRun>
  releases: FakeRelease[]
  /** Tags and the commits they are at. */
  readonly tags: Map<string, string>
  readonly commits: Set<string>
  readonly changes: Change[]
  /** By kind and count of requests, from 0: `upload 2`. */
  faults: Map<string, Fault>
  token: string
  /** What the token may do. */
  may: 'write' | 'read'
  /** Whether releases become immutable. */
  immutable: boolean
  /** Whether assets have digests: not on older servers. */
  digests: boolean
  pageSize: number
  /** How many looks at the list do not show a new draft yet. */
  lag: number
  /** How many requests of a kind there were. */
  readonly counts: Map<Kind, number>
  /** Another certificate from now on. */
  present(certificate: Certificate): void
  close(): void
}

interface Answer {
  status: number
  data?: unknown
  headers?: Record<string, string>
}

const message = (status: number, text: string, errors?: unknown[]): Answer => ({ status, data: { message: text, ...(errors && { errors }), documentation_url: 'https://docs.example/rest' } })
const notFound = message(404, 'Not Found')

export async function strictGitHub(tls?: Certificate): Promise<StrictGitHub> {
  let ids = 100
  const counts = new Map<Kind, number>()
  const hub: StrictGitHub = { api: '', runs: new Map(), releases: [], tags: new Map(), commits: new Set(), changes: [], faults: new Map(), token: 'ghs_canary', may: 'write', immutable: true, digests: true, pageSize: 100, lag: 0, counts, present: () => undefined, close: () => (server.closeAllConnections(), elsewhere.closeAllConnections(), server.close(), elsewhere.close()) }
  const listener = (request: IncomingMessage, response: ServerResponse) => void serve(request, response).catch(error => response.destroy(error))
  const secure = tls && createTlsServer({ key: tls.key, cert: tls.cert }, listener)
  const server = secure ?? createServer(listener)
  if (secure) hub.present = ({ key, cert }) => (secure.setSecureContext({ key, cert }), secure.closeIdleConnections())
  // Another certificate is seen with the next request.
  server.maxRequestsPerSocket = secure ? 1 : 0
  const elsewhere = createServer((request, response) => {
    const asset = [...hub.releases.flatMap(({ assets }) => assets), ...artifacts()].find(({ id }) => `/${id}` === request.url)
    response.writeHead(request.headers.authorization ? 400 : asset ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(request.headers.authorization ? 'one kind of authentication only' : asset?.content)
  })

  const artifacts = () => [...hub.runs.values()].flatMap(run => run.artifacts)

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kind = kindOf(request)
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    const fault = hub.faults.get(`${kind} ${count}`)
    const reset = () => void request.socket.destroy()
    if (fault?.kind === 'call' && fault.when === 'before') await fault.run()
    if (fault?.kind === 'reset' && fault.when === 'before') return reset()
    const body = await bodyOf(request, fault?.kind === 'reset' && fault.when === 'during' ? reset : fault?.kind === 'call' && fault.when === 'during' ? () => void fault.run() : undefined)
    if (!body) return void begin(request)
    if (fault?.kind === 'silence' && fault.when === 'before') return
    if (fault?.kind === 'answer' && !fault.after) return send(response, { ...message(fault.status, 'in trouble'), headers: fault.headers ?? {} })
    const answer = request.headers.authorization === `token ${hub.token}` ? route(request, body) : message(401, 'Bad credentials')
    if (fault?.kind === 'call' && fault.when === 'after') await fault.run()
    if (fault?.kind === 'silence') return
    if (fault?.kind === 'reset' && fault.when === 'after') return reset()
    if (misanswered(fault, response, { status: answer.status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer.data ?? '') })) return
    send(response, fault?.kind === 'answer' ? { ...message(fault.status, 'in trouble'), headers: fault.headers ?? {} } : answer)
  }

  function send(response: ServerResponse, { status, data, headers = {} }: Answer): void {
    response.writeHead(status, { ...(data !== undefined && { 'content-type': 'application/json; charset=utf-8' }), ...headers }).end(data === undefined ? undefined : JSON.stringify(data))
  }

  /** The connection went away during an upload: the name is taken all the same. */
  function begin({ url = '' }: IncomingMessage): void {
    const { pathname, searchParams } = new URL(url, 'http://hub.example')
    const [, id] = /^\/uploads\/repos\/owner\/app\/releases\/(\d+)\/assets$/.exec(pathname) ?? []
    const [release, name] = [hub.releases.find(each => String(each.id) === id), searchParams.get('name')]
    if (release && name && !release.assets.some(asset => asset.name === name)) release.assets.push({ id: ++ids, name, state: 'starter', content: Buffer.alloc(0) })
  }

  function route(request: IncomingMessage, body: Buffer): Answer {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://hub.example')
    const [upload, path] = /^\/uploads(\/.*)$/.exec(pathname) ? [true, pathname.slice('/uploads'.length)] : [false, pathname]
    if (path === '/installation/repositories') return hub.may === 'write' ? { status: 200, data: { repositories: [] } } : message(403, 'Resource not accessible by integration')
    if (path === '/repos/owner/app') return { status: 200, data: { id: 1, permissions: { push: false } } }
    const commit = /^\/repos\/owner\/app\/commits\/(.+)$/.exec(path)?.[1]
    if (commit) return commitOf(decodeURIComponent(commit))
    const run = /^\/repos\/owner\/app\/actions\/runs\/(\d+)(\/artifacts)?$/.exec(path)
    if (run) return runOf(hub.runs.get(run[1] ?? ''), run[2] !== undefined, searchParams.get('name'))
    const zip = /^\/repos\/owner\/app\/actions\/artifacts\/(\d+)\/zip$/.exec(path)
    if (zip) return artifacts().some(({ id, expired }) => String(id) === zip[1] && !expired) ? elsewhereAt(Number(zip[1])) : message(410, 'Artifact has expired')
    const rest = /^\/repos\/owner\/app\/releases(?:\/(.*))?$/.exec(path)
    if (!rest) return notFound
    if (request.method === 'GET') return look((rest[1] ?? '').split('/'), request, searchParams)
    return hub.may === 'write' ? change(`${request.method}${upload ? ' upload' : ''}`, (rest[1] ?? '').split('/'), searchParams, body, request) : message(403, 'Resource not accessible by integration')
  }

  function runOf(run: FakeRun | undefined, listed: boolean, name: string | null): Answer {
    if (!run) return notFound
    if (!listed) return { status: 200, data: run.told }
    const found = run.artifacts.filter(artifact => !name || artifact.name === name)
    return { status: 200, data: { total_count: found.length, artifacts: found.map(({ content, ...told }) => ({ ...told, size_in_bytes: content.length })) } }
  }

  function commitOf(ref: string): Answer {
    const sha = ref.startsWith('tags/') ? hub.tags.get(ref.slice('tags/'.length)) : hub.commits.has(ref) ? ref : undefined
    return sha ? { status: 200, data: { sha } } : message(422, `No commit found for SHA: ${ref}`)
  }

  function look([first = '', second, third]: string[], request: IncomingMessage, query: URLSearchParams): Answer {
    const visible = hub.releases.filter(({ draft }) => !draft || hub.may === 'write')
    if (first === '') return page(visible.filter(listed).map(shown), query, request)
    if (first === 'tags') return one(visible.find(({ tag_name: tag, draft }) => !draft && tag === second))
    if (first === 'assets') return redirect(Number(second))
    const release = visible.find(({ id }) => String(id) === first)
    if (second === 'assets' && release && third === undefined) return page(release.assets.map(shownAsset), query, request)
    return one(release)
  }

  const looks = new Map<FakeRelease, number>()
  function listed(release: FakeRelease): boolean {
    const before = looks.get(release) ?? 0
    looks.set(release, before + 1)
    return before >= hub.lag
  }

  const one = (release: FakeRelease | undefined): Answer => (release ? { status: 200, data: shown(release) } : notFound)
  const redirect = (id: number): Answer => (hub.releases.some(({ assets }) => assets.some(asset => asset.id === id)) ? elsewhereAt(id) : notFound)
  const elsewhereAt = (id: number): Answer => ({ status: 302, headers: { location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/${id}` } })

  function page(all: unknown[], query: URLSearchParams, request: IncomingMessage): Answer {
    const [size, at] = [Math.min(hub.pageSize, Number(query.get('per_page') ?? 30)), Number(query.get('page') ?? 1)]
    const more = all.length > size * at
    return { status: 200, data: all.slice(size * (at - 1), size * at), headers: more ? { link: `<${hub.api}${request.url}>; rel="next"` } : {} }
  }

  const shown = ({ assets, ...release }: FakeRelease) => ({ ...release, upload_url: `${hub.api}/uploads/repos/owner/app/releases/${release.id}/assets{?name,label}`, assets: assets.map(shownAsset) })
  const shownAsset = ({ content, ...asset }: FakeAsset) => ({ ...asset, size: content.length, digest: hub.digests && asset.state === 'uploaded' ? `sha256:${createHash('sha256').update(content).digest('hex')}` : null })

  function change(method: string, [first = '', second = '']: string[], query: URLSearchParams, body: Buffer, { headers }: IncomingMessage): Answer {
    const done = (what: Kind, name: string, answer: Answer): Answer => (hub.changes.push({ what, name, status: answer.status }), answer)
    if (method === 'POST' && first === '') return done('create', '', create(JSON.parse(body.toString())))
    if (method === 'DELETE' && first === 'assets') return done('delete', second, remove(Number(second)))
    const release = hub.releases.find(({ id }) => String(id) === first)
    if (!release) return notFound
    if (method === 'POST upload' && second === 'assets') return done('upload', query.get('name') ?? '', upload(release, query.get('name') ?? '', body, headers))
    return method === 'PATCH' ? done('publish', release.tag_name, edit(release, JSON.parse(body.toString()))) : notFound
  }

  function create({ tag_name: tag = '', draft = false, target_commitish: target = 'main', ...more }: Partial<FakeRelease>): Answer {
    if (hub.releases.some(each => !each.draft && each.tag_name === tag)) return message(422, 'Validation Failed', [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }])
    if (target !== 'main' && !hub.commits.has(target)) return message(422, 'Validation Failed', [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }])
    const release: FakeRelease = { id: ++ids, tag_name: tag, name: '', body: '', prerelease: false, immutable: false, target_commitish: target, assets: [], ...more, draft: true }
    hub.releases.unshift(release)
    return { status: 201, data: shown(draft ? release : publish(release)) }
  }

  function publish(release: FakeRelease): FakeRelease {
    if (!hub.tags.has(release.tag_name)) hub.tags.set(release.tag_name, release.target_commitish)
    return Object.assign(release, { draft: false, immutable: hub.immutable })
  }

  function edit(release: FakeRelease, given: Partial<FakeRelease>): Answer {
    if (release.immutable && Object.keys(given).some(key => !['name', 'body', 'prerelease', 'make_latest'].includes(key))) return message(422, 'Cannot change an immutable release.')
    Object.assign(release, { ...given, draft: release.draft })
    return { status: 200, data: shown(given.draft === false ? publish(release) : release) }
  }

  function upload(release: FakeRelease, name: string, content: Buffer, headers: IncomingMessage['headers']): Answer {
    if (release.immutable) return message(422, 'Cannot upload assets to an immutable release.')
    if (headers['content-length'] !== String(content.length) || !headers['content-type']) return message(400, 'Bad Content-Length')
    const plain = name.replace(/[^\w.+@-]/g, '.')
    if (release.assets.some(asset => asset.name === plain)) return message(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
    const asset: FakeAsset = { id: ++ids, name: plain, state: 'uploaded', content }
    release.assets.push(asset)
    return { status: 201, data: shownAsset(asset) }
  }

  function remove(id: number): Answer {
    const release = hub.releases.find(({ assets }) => assets.some(asset => asset.id === id))
    if (!release) return notFound
    if (release.immutable) return message(422, 'Cannot delete assets of an immutable release.')
    release.assets = release.assets.filter(asset => asset.id !== id)
    return { status: 204 }
  }

  for (const each of [server, elsewhere]) await new Promise<void>(resolve => each.listen(0, '127.0.0.1', resolve))
  return Object.assign(hub, { api: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}` })
}

function kindOf({ method, url = '' }: IncomingMessage): Kind {
  if (method === 'POST') return url.startsWith('/uploads/') ? 'upload' : 'create'
  return method === 'PATCH' ? 'publish' : method === 'DELETE' ? 'delete' : 'read'
}
