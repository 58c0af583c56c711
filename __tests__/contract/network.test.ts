/** What only a real server can show: one that stumbles. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localNetwork } from '../../src/ports/local/network.ts'

const content = 'an archive'
const sha256 = createHash('sha256').update(content).digest('hex')
let server: Server
let address: string
let work: string
let asked: number

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'network-'))
  server = createServer((request, response) => {
    asked++
    const stumbles = Number(request.url?.slice(1))
    if (asked > stumbles) response.end(content)
    else if (asked % 2 === 0) response.writeHead(503).end()
    // Half of the body, then the line is cut.
    else response.writeHead(200, { 'content-length': content.length }).write(content.slice(0, 5), () => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(work, { recursive: true, force: true })
})

test('a download that is cut off, then refused for a moment, is tried again', async () => {
  asked = 0
  await localNetwork.download(`${address}/2`, sha256, join(work, 'file'))
  expect(await readFile(join(work, 'file'), 'utf8')).toBe(content)
  expect(asked).toBe(3)
}, 20_000)

test('but not for ever, and nothing is left behind', async () => {
  asked = 0
  await expect(localNetwork.download(`${address}/99`, sha256, join(work, 'never'))).rejects.toThrow()
  expect(asked).toBe(4)
  expect((await readdir(work)).filter(name => name.startsWith('never'))).toEqual([])
}, 30_000)
