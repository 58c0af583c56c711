/** git's own server of repositories over HTTP (git-http-backend) on loopback, which asks for a key as its user's password. */
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { must } from '../cli.ts'

export interface GitServer {
  address: string
  /** The next answers to a push do not arrive, though it did. */
  loseAnswers(count: number): void
  /** The next request of each kind is answered so, and does nothing. */
  stumble(status: number, kinds?: readonly ('look' | 'announcement' | 'push')[]): void
  /** How many were. */
  stumbled(): number
  /** Once, at a push: as it is announced, which goes no further; as it comes; when it was taken, and its answer does not arrive. */
  at(when: 'before' | 'during' | 'after', call: () => void): void
  /** The command lines of every process that was seen while it answered. */
  arguments(): string[]
  close(): void
}

export async function gitServer(folder: string, key: string): Promise<GitServer> {
  const backend = `${(await must(['git', '--exec-path'])).trim()}/git-http-backend`
  const seen = new Set<string>()
  const kinds = { look: /service=git-upload-pack$/, announcement: /service=git-receive-pack$/, push: /\/git-receive-pack$/ }
  const stumbles = new Map<string, number>()
  let [lost, stumbled] = [0, 0]
  let awaited: { when: string; call: () => void } | undefined
  const happens = (when: string): boolean => {
    if (awaited?.when !== when) return false
    awaited.call()
    awaited = undefined
    return true
  }
  const server = createServer((request, response) => {
    for (const line of commandLines()) seen.add(line)
    if (request.headers.authorization !== `Basic ${Buffer.from(`:${key}`).toString('base64')}`) {
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    }
    const [kind = ''] = Object.entries(kinds).find(([, pattern]) => pattern.test(request.url ?? '')) ?? []
    const status = stumbles.get(kind)
    if (status !== undefined) {
      stumbles.delete(kind)
      stumbled++
      return void response.writeHead(status).end('in trouble')
    }
    if (request.url?.endsWith('service=git-receive-pack') && happens('before')) return void response.destroy()
    const pushes = request.method === 'POST' && request.url?.endsWith('/git-receive-pack')
    const loses = pushes && lost-- > 0
    if (pushes) happens('during')
    void answer(backend, folder, request).then(all => (loses || (pushes && happens('after')) ? response.destroy() : write(all, response)))
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stumble: (status, some) => (some ?? Object.keys(kinds)).forEach(kind => stumbles.set(kind, status)),
    stumbled: () => stumbled,
    loseAnswers: count => void (lost = count),
    at: (when, call) => void (awaited = { when, call }),
    arguments: () => [...seen],
    close: () => server.close().closeAllConnections(),
  }
}

function commandLines(): string[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(pid => {
    try {
      return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')]
    } catch {
      return []
    }
  })
}

/** By the common gateway interface (RFC 3875). */
async function answer(backend: string, folder: string, request: IncomingMessage): Promise<Buffer> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const env = {
    PATH: process.env['PATH'],
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method,
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: 'somebody',
    REMOTE_ADDR: '127.0.0.1',
  }
  const child = spawn(backend, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  request.pipe(child.stdin)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise(resolve => child.on('close', resolve))
  return Buffer.concat(chunks)
}

function write(all: Buffer, response: ServerResponse): void {
  const end = all.indexOf('\r\n\r\n')
  const headers = Object.fromEntries(all.subarray(0, end).toString('latin1').split('\r\n').map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
  const { Status: status = '200', ...others } = headers
  response.writeHead(Number.parseInt(status, 10), others).end(all.subarray(end + 4))
}
