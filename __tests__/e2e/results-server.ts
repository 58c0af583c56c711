// GitHub's results service as @actions/artifact 6 and @actions/cache 6 speak to it: artifacts v4, cache v2 and the
// blob storage behind both. It refuses what GitHub refuses, so that a mistake fails here and not after a release.
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs'
import { mkdir, open, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { buffer } from 'node:stream/consumers'
import yauzl from 'yauzl'

export type StoredArtifact = { name: string; id: number; size: number; sha256: string; mime: string; runId: string; jobId: string }
export type StoredCache = { key: string; version: string; size: number; runId: string }

export type ResultsServer = {
  url: string
  /** What a job of the current run needs in its environment, as GitHub's runner sets it. */
  env: Record<string, string>
  /** The finished artifacts of the current run, in the order of their uploads. */
  artifacts(): StoredArtifact[]
  caches(): StoredCache[]
  /** What is in an artifact of the current run: path in the archive (or the file's own name) → bytes. */
  files(name: string): Promise<Map<string, Buffer>>
  /** Flips a bit of an artifact's stored bytes: now, or when it will be uploaded. Its recorded digest stays. */
  tamper(name: string, offset?: number): Promise<void>
  /** Flips a bit in every cache entry that there is. */
  poisonCaches(): Promise<void>
  /** From now on the cache service answers 503, or again as it should. */
  breakCaches(broken: boolean): void
  /** A later run of the same repository: no artifacts yet, the caches still there. */
  newRun(): void
  /** Every call that was refused, so that a test can tell "as planned" from "by luck". */
  refusals(): string[]
  close(): Promise<void>
}

type Blob = {
  path: string
  address: string
  signature: string
  mime: string
  blocks: Map<string, string>
  size: number
  sha256: string
  state: 'open' | 'uploaded' | 'sealed'
}
type Artifact = { name: string; id: number; runId: string; jobId: string; createdAt: string; blob: Blob }
type Cache = { key: string; version: string; id: number; runId: string; blob: Blob }
type Scope = { runId: string; jobId: string; token: string }
type Store = {
  folder: string
  url: string
  blobs: Map<string, Blob>
  artifacts: Artifact[]
  caches: Cache[]
  runs: Scope[]
  marked: Map<string, number>
  cachesBroken: boolean
  ids: number
}
type Fields = Record<string, unknown>
type Call = (fields: Fields, run: Scope) => object | Promise<object>

/** The time stamp of a zip's first entry: a changed byte there leaves the archive readable, so only its digest tells. */
const HARMLESS_OFFSET = 10

const statusOf = { bad_route: 404, unauthenticated: 401, permission_denied: 403, invalid_argument: 400, not_found: 404, already_exists: 409 }

class Refusal extends Error {
  readonly code: keyof typeof statusOf
  readonly status: number

  constructor(code: keyof typeof statusOf, message: string) {
    super(message)
    this.code = code
    this.status = statusOf[code]
  }
}

export async function startResultsServer({ folder }: { folder: string }): Promise<ResultsServer> {
  await mkdir(folder, { recursive: true })
  const store: Store = { folder, url: '', blobs: new Map(), artifacts: [], caches: [], runs: [scope('1')], marked: new Map(), cachesBroken: false, ids: 0 }
  const refused: string[] = []
  const answer = router(store)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const { status, code, message } = error instanceof Refusal ? error : { status: 500, code: 'internal', message: String(error) }
      refused.push(`${request.method} ${request.url?.split('?')[0]}: ${code}: ${message}`)
      if (response.headersSent) response.destroy()
      else send(response, status, { code, msg: message })
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  store.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url: store.url,
    ...view(store),
    get env() {
      return environment(store.url, currentRun(store))
    },
    refusals: () => [...refused],
    async close() {
      // Keep-alive sockets of a job that was killed would hold the server open for ever.
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** What a test may look at and do; the jobs have only HTTP. */
function view(store: Store): Pick<ResultsServer, 'artifacts' | 'caches' | 'files' | 'tamper' | 'poisonCaches' | 'breakCaches' | 'newRun'> {
  const finished = () => store.artifacts.filter((one) => one.runId === currentRun(store).runId && one.blob.state === 'sealed')
  const find = (name: string) => finished().find((one) => one.name === name)
  return {
    artifacts: () => finished().map(({ name, id, runId, jobId, blob: { size, sha256, mime } }) => ({ name, id, size, sha256, mime, runId, jobId })),
    caches: () => store.caches.filter((one) => one.blob.state === 'sealed').map(({ key, version, runId, blob }) => ({ key, version, size: blob.size, runId })),
    async files(name) {
      const found = find(name)
      if (!found) throw new Error(`no artifact ${name}; there are: ${finished().map((one) => one.name).join(', ') || 'none'}`)
      return contents(found.name, found.blob)
    },
    async tamper(name, offset = HARMLESS_OFFSET) {
      const found = find(name)
      if (found) await flip(found.blob, offset)
      else store.marked.set(name, offset)
    },
    async poisonCaches() {
      for (const { blob } of store.caches) await flip(blob, Math.floor(blob.size / 2))
    },
    breakCaches: broken => void (store.cachesBroken = broken),
    newRun() {
      store.runs.push(scope(String(store.runs.length + 1)))
      store.marked.clear()
    },
  }
}

function router(store: Store): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const calls = { ...artifactCalls(store), ...cacheCalls(store) }
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback')
    const blob = store.blobs.get(pathname)
    if (blob) return serveBlob({ blob, searchParams, request, response })
    const call = calls[pathname.replace('/twirp/github.actions.results.api.v1.', '')]
    if (store.cachesBroken && pathname.includes('CacheService')) return send(response, 503, { code: 'unavailable', msg: 'the cache service is down' })
    if (!call || request.method !== 'POST') throw new Refusal('bad_route', `${request.method} ${pathname} is not served`)
    const run = store.runs.find(({ token }) => request.headers.authorization === `Bearer ${token}`)
    if (!run) throw new Refusal('unauthenticated', 'the bearer token is not one of this server')
    send(response, 200, await call(await json(request), run))
  }
}

function artifactCalls(store: Store): Record<string, Call> {
  const own = (fields: Fields, run: Scope) => {
    if (text(fields, 'workflow_run_backend_id') !== run.runId || text(fields, 'workflow_job_run_backend_id') !== run.jobId) {
      throw new Refusal('permission_denied', 'the run and job are not those of the token')
    }
    return store.artifacts.filter((one) => one.runId === run.runId)
  }
  const named = (fields: Fields, run: Scope, state: Blob['state']) => {
    const name = text(fields, 'name')
    const found = own(fields, run).find((one) => one.name === name)
    if (found?.blob.state !== state) throw new Refusal('not_found', `no artifact ${name} that is ${state}`)
    return found
  }

  return {
    'ArtifactService/CreateArtifact'(fields, run) {
      const name = text(fields, 'name')
      if (/["\\/:<>|*?\r\n]/.test(name)) throw new Refusal('invalid_argument', `${JSON.stringify(name)} is not a name for an artifact`)
      if (own(fields, run).some((one) => one.name === name)) {
        throw new Refusal('already_exists', `an artifact with this name already exists on the workflow run: ${name}`)
      }
      const blob = newBlob(store, unwrap(fields['mime_type']) ?? 'application/zip')
      store.artifacts.push({ name, id: ++store.ids, runId: run.runId, jobId: run.jobId, createdAt: new Date().toISOString(), blob })
      return { ok: true, signed_upload_url: blob.address }
    },
    async 'ArtifactService/FinalizeArtifact'(fields, run) {
      const { id, name, blob } = named(fields, run, 'uploaded')
      seal(blob, { size: text(fields, 'size'), hash: unwrap(fields['hash']) })
      const offset = store.marked.get(name)
      if (offset !== undefined) await flip(blob, offset)
      return { ok: true, artifact_id: String(id) }
    },
    'ArtifactService/ListArtifacts'(fields, run) {
      const name = unwrap(fields['name_filter'])
      const id = unwrap(fields['id_filter'])
      const found = own(fields, run)
        .filter((one) => one.blob.state === 'sealed')
        .filter((one) => (name === undefined || one.name === name) && (id === undefined || String(one.id) === id))
      return { artifacts: found.map(listed) }
    },
    'ArtifactService/GetSignedArtifactURL': (fields, run) => ({ signed_url: named(fields, run, 'sealed').blob.address }),
    'ArtifactService/DeleteArtifact'(fields, run) {
      const artifact = named(fields, run, 'sealed')
      store.artifacts.splice(store.artifacts.indexOf(artifact), 1)
      return { ok: true, artifact_id: String(artifact.id) }
    },
  }
}

function cacheCalls(store: Store): Record<string, Call> {
  const find = (key: string, version: string) => store.caches.find((one) => one.key === key && one.version === version)
  return {
    'CacheService/CreateCacheEntry'(fields, { runId }) {
      const [key, version] = [text(fields, 'key'), text(fields, 'version')]
      if (key.length > 512 || key.includes(',')) throw new Refusal('invalid_argument', 'a cache key has at most 512 characters and no comma')
      if (find(key, version)) throw new Refusal('already_exists', `cache entry with the same key and version already exists: ${key}`)
      const blob = newBlob(store, 'application/octet-stream')
      store.caches.push({ key, version, id: ++store.ids, runId, blob })
      return { ok: true, signed_upload_url: blob.address, message: '' }
    },
    'CacheService/FinalizeCacheEntryUpload'(fields) {
      const cache = find(text(fields, 'key'), text(fields, 'version'))
      if (cache?.blob.state !== 'uploaded') throw new Refusal('not_found', 'no uploaded cache entry waits under this key and version')
      seal(cache.blob, { size: text(fields, 'size_bytes'), hash: undefined })
      return { ok: true, entry_id: String(cache.id), message: '' }
    },
    'CacheService/GetCacheEntryDownloadURL'(fields) {
      const found = bestCache(store.caches, [text(fields, 'key'), ...list(fields, 'restore_keys')], text(fields, 'version'))
      return { ok: found !== undefined, signed_download_url: found?.blob.address ?? '', matched_key: found?.key ?? '' }
    },
  }
}

function newBlob(store: Store, mime: string): Blob {
  const name = `${++store.ids}`
  const signature = randomBytes(12).toString('hex')
  const blob: Blob = {
    path: join(store.folder, `${name}.blob`),
    address: `${store.url}/blobs/${name}?sig=${signature}`,
    signature,
    mime,
    blocks: new Map(),
    size: 0,
    sha256: '',
    state: 'open',
  }
  store.blobs.set(`/blobs/${name}`, blob)
  return blob
}

const currentRun = (store: Store) => store.runs.at(-1)!

function scope(runId: string): Scope {
  const jobId = `job-of-${runId}`
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  // The client reads the claims and checks no signature; the last part tells one server's tokens from another's.
  const token = `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${runId}:${jobId}` })}.${randomBytes(12).toString('hex')}`
  return { runId, jobId, token }
}

function environment(url: string, { runId, token }: Scope): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_NUMBER: runId,
  }
}

/** GitHub's order: the keys one after the other, each first as a whole name, then as the beginning of one, newest first. */
function bestCache(caches: Cache[], keys: string[], version: string): Cache | undefined {
  const usable = caches.filter((one) => one.version === version && one.blob.state === 'sealed').reverse()
  for (const key of keys) {
    const found = usable.find((one) => one.key === key) ?? usable.find((one) => one.key.startsWith(key))
    if (found) return found
  }
  return undefined
}

function listed({ name, id, runId, jobId, createdAt, blob }: Artifact): object {
  return {
    workflow_run_backend_id: runId,
    workflow_job_run_backend_id: jobId,
    database_id: String(id),
    name,
    size: String(blob.size),
    created_at: createdAt,
    digest: `sha256:${blob.sha256}`,
  }
}

function seal(blob: Blob, { size, hash }: { size: string; hash: string | undefined }): void {
  if (size !== String(blob.size)) throw new Refusal('invalid_argument', `${size} bytes were announced, ${blob.size} came`)
  if (hash !== undefined && hash !== `sha256:${blob.sha256}`) throw new Refusal('invalid_argument', `${hash} was announced, sha256:${blob.sha256} came`)
  blob.state = 'sealed'
}

async function flip(blob: Blob, offset: number): Promise<void> {
  const file = await open(blob.path, 'r+')
  try {
    const { buffer: byte, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, offset)
    if (bytesRead === 0) throw new Error(`cannot tamper at byte ${offset} of ${blob.size}`)
    byte[0] = byte[0]! ^ 1
    await file.write(byte, 0, 1, offset)
  } finally {
    await file.close()
  }
}

type Exchange = { blob: Blob; searchParams: URLSearchParams; request: IncomingMessage; response: ServerResponse }

async function serveBlob(exchange: Exchange): Promise<void> {
  const { blob, searchParams, request, response } = exchange
  if (searchParams.get('sig') !== blob.signature) throw new Refusal('permission_denied', 'the signature of this address is wrong')
  if (request.method === 'GET' || request.method === 'HEAD') return download(exchange)
  if (request.method !== 'PUT') throw new Refusal('bad_route', `${request.method} is not served for a blob`)
  if (blob.state === 'sealed') throw new Refusal('permission_denied', 'a finished blob never changes')
  await upload(exchange)
  response.writeHead(201, { etag: `"${blob.sha256.slice(0, 16)}"`, 'last-modified': new Date().toUTCString(), 'content-length': 0 })
  response.end()
}

async function upload({ blob, searchParams, request }: Exchange): Promise<void> {
  const comp = searchParams.get('comp')
  if (comp === 'block') {
    const id = searchParams.get('blockid')
    if (!id) throw new Refusal('invalid_argument', 'a block needs its blockid')
    const path = `${blob.path}.${createHash('sha256').update(id).digest('hex').slice(0, 16)}`
    await pipeline(request, createWriteStream(path))
    blob.blocks.set(id, path)
    return
  }
  if (comp === 'blocklist') return assemble(blob, blockOrder(await buffer(request), blob))
  if (comp !== null || request.headers['x-ms-blob-type'] !== 'BlockBlob') {
    throw new Refusal('invalid_argument', 'a plain upload says x-ms-blob-type: BlockBlob')
  }
  await pipeline(request, createWriteStream(blob.path))
  await assemble(blob, undefined)
}

function blockOrder(xml: Buffer, blob: Blob): string[] {
  const ids = [...xml.toString().matchAll(/<(?:Latest|Uncommitted)>([^<]*)<\//g)].map((match) => match[1]!)
  return ids.map((id) => {
    const path = blob.blocks.get(id)
    if (!path) throw new Refusal('invalid_argument', `block ${id} is listed and never came`)
    return path
  })
}

/** Joins the blocks in their listed order (not in that of arrival) and records what the whole is. */
async function assemble(blob: Blob, blocks: string[] | undefined): Promise<void> {
  if (blocks) {
    const whole = createWriteStream(blob.path)
    for (const block of blocks) await append(block, whole)
    whole.end()
    await once(whole, 'close')
  }
  const hash = createHash('sha256')
  await pipeline(createReadStream(blob.path), hash)
  blob.sha256 = hash.digest('hex')
  blob.size = (await stat(blob.path)).size
  blob.state = 'uploaded'
}

const append = (path: string, whole: WriteStream) => pipeline(createReadStream(path), whole, { end: false })

async function download({ blob, request, response }: Exchange): Promise<void> {
  if (blob.state !== 'sealed') throw new Refusal('not_found', 'this blob is not finished')
  const asked = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['x-ms-range'] ?? request.headers.range ?? ''))
  const start = asked ? Number(asked[1]) : 0
  const end = Math.min(asked ? Number(asked[2]) : Infinity, blob.size - 1)
  response.writeHead(asked ? 206 : 200, {
    'content-type': blob.mime,
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    'last-modified': new Date().toUTCString(),
    etag: `"${blob.sha256.slice(0, 16)}"`,
    ...(asked && { 'content-range': `bytes ${start}-${end}/${blob.size}` }),
  })
  if (request.method === 'HEAD' || blob.size === 0) response.end()
  else await pipeline(createReadStream(blob.path, { start, end }), response)
}

async function contents(name: string, { path, mime }: Blob): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const zipped = mime === 'application/zip'
  if (!zipped) return files.set(name, await buffer(createReadStream(path)))
  const zip = await yauzl.openPromise(path)
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  }
  return files
}

async function json(request: IncomingMessage): Promise<Fields> {
  if (!request.headers['content-type']?.startsWith('application/json')) throw new Refusal('invalid_argument', 'the body is not JSON')
  return JSON.parse((await buffer(request)).toString())
}

function send(response: ServerResponse, status: number, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length })
  response.end(bytes)
}

function text(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw new Refusal('invalid_argument', `${name} is missing`)
  return value
}

function list(fields: Fields, name: string): string[] {
  const value = fields[name] ?? []
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw new Refusal('invalid_argument', `${name} is not a list of texts`)
  return value
}

/** Protobuf's wrapper types come bare or as {value}, and 64-bit integers as text. */
function unwrap(value: unknown): string | undefined {
  const inner = typeof value === 'object' && value !== null ? (value as { value?: unknown }).value : value
  return inner === undefined || inner === null ? undefined : String(inner)
}
