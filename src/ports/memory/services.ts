/** Network, cache and the artifacts of a run, in memory. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { failed } from '../../errors.ts'
import type { Artifacts, Cache, Files, Network } from '../../ports.ts'

export interface Answer {
  status?: number
  body?: string | Uint8Array
  retryAfter?: string
}
export type Responses = Readonly<Record<string, string | Uint8Array | Answer | ((headers: Readonly<Record<string, string>>, body: string | Uint8Array) => Answer | Promise<Answer>)>>

const sha256Of = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Only declared addresses answer. */
export function memoryNetwork(responses: Responses, files: Files, asked: string[]): Network {
  let port = 49_151
  const ask = async (url: string, headers: Readonly<Record<string, string>>, sent: string | Uint8Array = ''): Promise<Answer & { status: number; body: string | Uint8Array }> => {
    asked.push(url)
    const response = Object.hasOwn(responses, url) ? responses[url] : undefined
    if (response === undefined) throw new TypeError(`fetch failed: nobody is at ${url}`)
    if (typeof response === 'string' || response instanceof Uint8Array) return { status: 200, body: response }
    return { status: 200, body: '', ...(typeof response === 'function' ? await response(headers, sent) : response) }
  }
  return {
    async get(url, headers = {}) {
      const { status, body, ...others } = await ask(url, headers)
      return { status, text: Buffer.from(body).toString('utf8'), ...others }
    },
    async send({ method, url, headers = {}, body = '' }) {
      const { status, body: answer, ...others } = await ask(method === 'GET' ? url : `${method} ${url}`, headers, body)
      if (status >= 300 && status < 400) throw new TypeError(`fetch failed: ${url} leads elsewhere`)
      return { status, text: Buffer.from(answer).toString('utf8'), ...others }
    },
    async download(url, sha256, to) {
      const { status, body } = await ask(url, {}).catch((error: unknown) => {
        throw failed({ code: 'download-failed', fact: `${url} could not be reached`, fix: 'Declare it in the test' }, error)
      })
      if (status < 200 || status > 299) throw failed({ code: status >= 500 || status === 429 ? 'download-failed' : 'download-refused', fact: `${url} answered ${status}`, fix: 'Check the address' })
      if (sha256Of(body) !== sha256) throw failed({ code: 'hash-mismatch', fact: `${url} has sha256 ${sha256Of(body)}, expected ${sha256}`, fix: 'Do not use it' })
      await files.write(to, body)
    },
    freePort: async () => ++port,
  }
}

/** What is stored is kept by the name it is stored under, right or wrong: like a real cache, it vouches for nothing. */
export function memoryCache(kept: Map<string, Uint8Array>, files: Files): Cache {
  return {
    async fetch(sha256, to) {
      const data = kept.get(sha256)
      await files.makeFolder(posix.dirname(to))
      if (data) await files.write(to, data)
      return data !== undefined
    },
    store: async (sha256, from) => void kept.set(sha256, await files.bytes(from)),
    recall: async key => kept.has(`note ${key}`) ? Buffer.from(kept.get(`note ${key}`) as Uint8Array).toString('utf8') : undefined,
    note: async (key, text) => void kept.set(`note ${key}`, Buffer.from(text)),
  }
}

export interface Stored {
  sha256: string
  content: ReadonlyMap<string, Uint8Array>
}

/** One map is one workflow run: ports of several jobs share it. */
export function memoryArtifacts(run: Map<string, Stored>, files: Files): Artifacts {
  return {
    async fetch(pattern, folder, sha256) {
      const chosen = [...run].filter(([name]) => ('name' in pattern ? name === pattern.name : name.startsWith(pattern.prefix)))
      if (sha256 && chosen.length === 0 && 'name' in pattern) throw failed({ code: 'artifact-missing', fact: `this run has no artifact '${pattern.name}'`, fix: 'Run the job that makes it before this one' })
      for (const [name, stored] of chosen) {
        if (sha256 && stored.sha256 !== sha256) throw failed({ code: 'artifact-changed', fact: `artifact '${name}' is not the one that was stored`, fix: 'Run the workflow again' })
        for (const [path, data] of stored.content) await files.write(posix.join(folder, path), data)
      }
      return chosen.map(([name]) => name)
    },
    async store(name, folder, paths) {
      if (run.has(name)) throw new Error(`this run has an artifact '${name}' already`)
      const content = new Map(await Promise.all([...paths].sort().map(async path => [path, await files.bytes(posix.join(folder, path))] as const)))
      const sha256 = sha256Of([...content].map(([path, data]) => `${path}\0${sha256Of(data)}\n`).join(''))
      run.set(name, { sha256, content })
      return sha256
    },
  }
}
