/**
 * A stand-in for Warehouse, on loopback: nothing real that speaks its upload API and keeps its rules can be had. The rules: a name is taken
 * for ever; the same bytes again are a success, other bytes a 400; what the form says of the file must be true of it; pages may lag; who proves to
 * be the registered publisher gets a token for uploads, and may bring attestations, which must hold.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { projectOf } from '../../../src/core/names.ts'
import type { Certificate } from './certificate.ts'
import { refusal, type TrustedPublishing } from './oidc.ts'
import { bodyOf } from './body.ts'
import { misanswered, type Fault } from './faults.ts'

export interface Upload {
  file: string
  status: number
}

export interface StrictIndex {
  upload: string
  simple: string
  /** Bytes by file name. */
  readonly files: Map<string, Buffer>
  readonly uploads: Upload[]
  /** By the count of upload requests, from 0. */
  faults: Map<number, Fault>
  /** By the count of looks at a page, from 0. */
  lookFaults: Map<number, Fault>
  /** How many looks and uploads were begun. */
  looks: number
  requests: number
  /** Another certificate from now on. */
  present(certificate: Certificate): void
  /** How many looks at a page do not show a new file yet. */
  lag: number
  /** Milliseconds before anything is answered. */
  latency: number
  token: string
  /** Who else gets a token. */
  trusted?: TrustedPublishing
  /** Those that were given. */
  readonly minted: Set<string>
  /** Why attestations do not hold for a file, by its name and bytes; nothing where they do. Absent: attestations are not known here. */
  check?(file: string, data: Buffer, attestations: string): Promise<string | undefined>
  /** What came with a file, by its name. */
  readonly attestations: Map<string, string>
  close(): void
}

export async function strictIndex(tls?: Certificate): Promise<StrictIndex> {
  const hidden = new Map<string, number>()
  let origin = ''
  const index: StrictIndex = { upload: '', simple: '', files: new Map(), uploads: [], faults: new Map(), lookFaults: new Map(), looks: 0, requests: 0, present: () => undefined, lag: 0, latency: 0, token: 'pypi-secret', minted: new Set(), attestations: new Map(), close: () => (server.closeAllConnections(), void server.close()) }
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void setTimeout(() => void serve(request, response).catch(error => response.writeHead(500).end(String(error))), index.latency)
  const secure = tls && createTlsServer({ key: tls.key, cert: tls.cert }, answer)
  const server = secure ?? createServer(answer)
  if (secure) index.present = ({ key, cert }) => (secure.setSecureContext({ key, cert }), secure.closeIdleConnections())
  // Another certificate is seen with the next request.
  server.maxRequestsPerSocket = secure ? 1 : 0

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind, name = ''] = (request.url ?? '').split('/')
    if (kind === '_' && index.trusted) return identify(request, response, index.trusted)
    if (kind === 'legacy' && request.method === 'POST') return receive(request, response)
    if (kind === 'simple' && name) return look(name, response)
    const data = kind === 'files' ? index.files.get(decodeURIComponent(name)) : undefined
    response.writeHead(data ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(data)
  }

  async function identify(request: IncomingMessage, response: ServerResponse, trusted: TrustedPublishing): Promise<void> {
    const json = (status: number, value: unknown) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (request.url === '/_/oidc/audience') return json(200, { audience: trusted.audience })
    if (request.url !== '/_/oidc/mint-token') return json(404, {})
    const { token } = JSON.parse(String(await bodyOf(request))) as { token: string }
    const refused = refusal(token, trusted)
    if (refused) return json(422, { message: 'Token request failed', errors: [refused] })
    const minted = `pypi-${randomUUID()}`
    index.minted.add(minted)
    json(200, { success: true, token: minted })
  }

  async function look(name: string, response: ServerResponse): Promise<void> {
    const fault = index.lookFaults.get(index.looks++)
    if (fault?.kind === 'call') await fault.run()
    if (fault?.kind === 'silence') return
    if (fault?.kind === 'reset') return void response.destroy()
    if (fault?.kind === 'answer') return void response.writeHead(fault.status, fault.headers).end('in trouble')
    page(name, response, fault)
  }

  function page(name: string, response: ServerResponse, fault?: Fault): void {
    const listed = [...index.files.keys()].filter(file => projectOf(file) === name && shown(file))
    const files = listed.map(filename => ({ filename, url: `/files/${filename}`, hashes: { sha256: sha256(index.files.get(filename) as Buffer) }, 'upload-time': new Date().toISOString(), ...(index.check && { provenance: index.attestations.has(filename) ? `${origin}/integrity/${filename}/provenance` : null }) }))
    const [status, headers, body] = [listed.length > 0 ? 200 : 404, { 'content-type': 'application/vnd.pypi.simple.v1+json' }, JSON.stringify({ meta: { 'api-version': index.check ? '1.3' : '1.1' }, name, files })] as const
    if (!misanswered(fault, response, { status, headers, body })) response.writeHead(status, headers).end(body)
  }

  function shown(file: string): boolean {
    const left = hidden.get(file) ?? 0
    hidden.set(file, left - 1)
    return left <= 0
  }

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = index.faults.get(index.requests++)
    const reset = () => void request.socket.destroy()
    if (fault?.kind === 'call' && fault.when === 'before') await fault.run()
    if (fault?.kind === 'reset' && fault.when === 'before') return reset()
    const body = await bodyOf(request, fault?.kind === 'reset' || fault?.kind === 'call' ? (fault.when === 'during' ? () => void (fault.kind === 'call' ? fault.run() : reset()) : undefined) : undefined)
    if (!body || (fault?.kind === 'silence' && fault.when === 'before')) return
    if (fault?.kind === 'answer' && !fault.after) return void response.writeHead(fault.status, fault.headers).end('in trouble')
    const { file, status, words } = await take(request, body)
    index.uploads.push({ file, status })
    if (fault?.kind === 'call' && fault.when === 'after') await fault.run()
    if (fault?.kind === 'silence') return
    if (fault?.kind === 'reset' && fault.when === 'after') return reset()
    if (misanswered(fault, response, { status, body: words })) return
    if (fault?.kind === 'answer') return void response.writeHead(fault.status, fault.headers).end(fault.words ?? 'in trouble')
    response.writeHead(status).end(`<html><body>${words}</body></html>`)
  }

  async function take(request: IncomingMessage, body: Buffer): Promise<{ file: string; status: number; words: string }> {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData()
    const content = form.get('content') as File
    const data = Buffer.from(await content.arrayBuffer())
    const refuse = (status: number, words: string) => ({ file: content.name, status, words })
    const known = (tokens: readonly string[]) => tokens.some(token => request.headers.authorization === `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`)
    if (!known([index.token, ...index.minted])) return refuse(403, 'Invalid or non-existent authentication information.')
    if (form.get(':action') !== 'file_upload' || form.get('protocol_version') !== '1') return refuse(400, 'Unknown protocol version.')
    if (form.get('sha256_digest') !== sha256(data)) return refuse(400, 'The digest supplied does not match a digest calculated from the uploaded file.')
    if (projectOf(content.name) !== projectOf(`${String(form.get('name')).replaceAll('-', '_')}-1`)) return refuse(400, 'Start filename with the name of the project.')
    const there = index.files.get(content.name)
    if (there) return there.equals(data) ? refuse(200, 'OK') : refuse(400, `File already exists ('${content.name}').`)
    const attestations = form.get('attestations')
    if (index.check && typeof attestations === 'string') {
      const wrong = known([...index.minted]) ? await index.check(content.name, data, attestations) : 'only trusted publishers bring them'
      if (wrong !== undefined) return refuse(400, `Invalid attestations supplied during upload: ${wrong}`)
      index.attestations.set(content.name, attestations)
    }
    index.files.set(content.name, data)
    hidden.set(content.name, index.lag)
    return refuse(200, 'OK')
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(index, { upload: `${origin}/legacy/`, simple: `${origin}/simple/` })
}

const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')
