/** An index that takes uploads as they stream in and lists them, and answers each request after a while; in a process of its own. Arguments: the milliseconds of pages and of uploads. Prints its origin. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

const [pages = 0, uploads = 0] = process.argv.slice(2).map(Number)
let held = new Map<string, string>()

/** The form says name and digest before it brings the content, which nobody keeps. */
async function take(request: IncomingMessage): Promise<void> {
  let head = ''
  for await (const chunk of request as AsyncIterable<Buffer>) if (head.length < 200_000) head += chunk.toString('latin1')
  const [file, sha256] = [/name="content"; filename="([^"]+)"/.exec(head)?.[1], /name="sha256_digest"\r\n\r\n([0-9a-f]{64})/.exec(head)?.[1]]
  if (!file || !sha256) throw new Error('it is no upload')
  held.set(file, sha256)
}

const page = (): string => JSON.stringify({ meta: { 'api-version': '1.1' }, name: 'app', files: [...held].map(([filename, sha256]) => ({ filename, url: `/files/${filename}`, hashes: { sha256 } })) })

const server = createServer((request, response) => {
  const answer = (status: number, body = '', type = 'text/plain') => setTimeout(() => response.writeHead(status, { 'content-type': type }).end(body), request.method === 'POST' ? uploads : pages)
  if (request.method === 'DELETE') held = new Map()
  if (request.method === 'POST') return void take(request).then(() => answer(200), error => answer(400, String(error)))
  request.resume()
  answer(200, page(), 'application/vnd.pypi.simple.v1+json')
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
