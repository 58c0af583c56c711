/** The same world twice: on this machine, and in memory. What a test finds in one it must find in the other. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localPorts } from '../../src/ports/local.ts'
import { diskCache } from '../../src/ports/local/cache.ts'
import { memoryPorts } from '../../src/ports/memory.ts'
import type { Ports } from '../../src/ports.ts'

export interface World {
  ports: Ports
  /** An empty folder of this test's own. */
  folder: string
  /** Where `content` is served, `/sent` answers 201 with what came, `/moved` leads to `/file`, `/busy` is 503 for 7 seconds, and any other path answers 404. */
  address: string
  /** Prints `out` and `err`, then ends with 3. */
  program: readonly string[]
  /** Never ends. */
  endless: readonly string[]
  /** Answers each line by it, twice, and ends at `end`. */
  echo: readonly string[]
  end(): Promise<void>
}

export const content = 'what the server gives'

const says = 'console.log("out"); console.error("err"); process.exitCode = 3'
const echoes = 'require("node:readline").createInterface({ input: process.stdin }).on("line", line => (line === "end" ? process.exit(4) : console.log(`${line}\\n${line}\\n`)))'

async function localWorld(signal?: AbortSignal): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'ports-contract-'))
  const server = await serve()
  const ports = localPorts(signal && { signal })
  return {
    ports: { ...ports, cache: diskCache(join(folder, '.cache')) },
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    program: [process.execPath, '-e', says],
    endless: [process.execPath, '-e', 'setInterval(() => {}, 1000)'],
    echo: [process.execPath, '-e', echoes],
    end: async () => {
      server.closeAllConnections()
      server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === '/moved') return void response.writeHead(307, { location: '/file' }).end()
    if (request.url === '/busy') return void response.writeHead(503, { 'retry-after': '7' }).end('later')
    if (request.url === '/sent') return void tellBack(request, response)
    response.statusCode = request.url === '/file' ? 200 : 404
    response.end(request.url === '/file' ? content : 'nothing here')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return server
}

const told = (method: string, mark: unknown, body: Buffer) => JSON.stringify({ method, mark, body: body.toString('hex') })

async function tellBack(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  response.writeHead(201).end(told(request.method ?? '', request.headers['x-mark'], Buffer.concat(parts)))
}

async function memoryWorld(signal?: AbortSignal): Promise<World> {
  const address = 'http://server.example'
  const ports = memoryPorts({
    ...(signal && { signal }),
    responses: {
      [`${address}/file`]: content,
      [`${address}/absent`]: { status: 404, body: 'nothing here' },
      [`POST ${address}/absent`]: { status: 404, body: 'nothing here' },
      [`${address}/busy`]: { status: 503, body: 'later', retryAfter: '7' },
      [`${address}/moved`]: { status: 307 },
      ...Object.fromEntries(['GET', 'POST', 'PUT'].map(method => [`${method === 'GET' ? '' : `${method} `}${address}/sent`, (headers: Readonly<Record<string, string>>, sent: string | Uint8Array) => ({ status: 201, body: told(method, headers['x-mark'], Buffer.from(sent)) })])),
    },
    programs: { says: () => ({ code: 3, stdout: 'out\n', stderr: 'err\n' }), waits: () => new Promise(() => undefined), echoes: (_, line) => (line === 'end' ? { code: 4 } : { stdout: `${line}\n${line}\n\n` }) },
  })
  await ports.files.makeFolder('/project/contract')
  return { ports, folder: '/project/contract', address, program: ['says'], endless: ['waits'], echo: ['echoes'], end: async () => undefined }
}

export const worlds = [
  ['this machine', localWorld],
  ['memory', memoryWorld],
] as const
