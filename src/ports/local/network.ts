import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { failed, ReleaseError } from '../../errors.ts'
import type { Network, Response as Answer } from '../../ports.ts'
import { besideOf } from './beside.ts'

export const localNetwork: Network = {
  async get(url, headers = {}, timeoutSeconds = 30) {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutSeconds * 1000) })
    return answered(response)
  },
  async send({ method, url, headers = {}, body }, timeoutSeconds) {
    const response = await fetch(url, { method, headers, redirect: 'error', signal: AbortSignal.timeout(timeoutSeconds * 1000), ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }) })
    return answered(response)
  },
  async download(url, sha256, to) {
    await mkdir(dirname(to), { recursive: true })
    const beside = besideOf(to)
    try {
      const { default: retry } = await import('p-retry')
      const actual = await retry(() => stream(url, beside), { retries: 3, minTimeout: 200, factor: 3, randomize: true, shouldRetry: mayPass })
      if (actual !== sha256) {
        throw failed({ code: 'hash-mismatch', fact: `${url} has sha256 ${actual}, expected ${sha256}`, fix: 'If the file was changed on purpose, write its new sha256 into release.yaml; if not, do not use it' })
      }
      await rename(beside, to)
    } finally {
      await rm(beside, { force: true })
    }
  },
  freePort: () =>
    new Promise((resolve, reject) => {
      const server = createServer()
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
      })
    }),
}

async function answered(response: Response): Promise<Answer> {
  const [text, retryAfter] = [await response.text(), response.headers.get('retry-after')]
  return { status: response.status, text, ...(retryAfter !== null && { retryAfter }) }
}

/** Whether another attempt may fare better. */
const mayPass = (error: unknown): boolean => error instanceof ReleaseError && error.problems[0]?.code === 'download-failed'

async function stream(url: string, to: string): Promise<string> {
  const unreachable = (error: unknown) => failed({ code: 'download-failed', fact: `${url} could not be read: ${cause(error)}`, fix: 'Check the address and the network' }, error)
  const response = await fetch(url, { signal: AbortSignal.timeout(600_000) }).catch((error: unknown) => {
    throw unreachable(error)
  })
  if (!response.ok || !response.body) {
    const passing = response.status >= 500 || response.status === 429
    throw failed({ code: passing ? 'download-failed' : 'download-refused', fact: `${url} answered ${response.status}`, fix: passing ? 'Try again later' : 'Check the address' })
  }
  const hash = createHash('sha256')
  const hashed = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(Readable.fromWeb(response.body as import('node:stream/web').ReadableStream), hashed, createWriteStream(to)).catch((error: NodeJS.ErrnoException) => {
    // A full disk is not the network's fault.
    throw error.syscall ? error : unreachable(error)
  })
  return hash.digest('hex')
}

const cause = (error: unknown): string => {
  const inner = (error as { cause?: unknown }).cause ?? error
  return inner instanceof Error ? inner.message || inner.name : String(inner)
}
