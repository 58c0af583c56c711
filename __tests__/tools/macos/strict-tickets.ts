/**
 * A stand-in for the service that rcodesign fetches tickets from, whose address is part of rcodesign: a proxy that answers for it, with a
 * certificate that rcodesign is told to trust. It has tickets for what the notary has accepted, and for nothing else.
 */
import { readFile } from 'node:fs/promises'
import { createServer as createProxy, type Server } from 'node:http'
import { createServer, type Server as SecureServer } from 'node:https'
import type { Duplex } from 'node:stream'
import type { Authority } from '../signing/authority.ts'

const host = 'api.apple-cloudkit.com'
const path = '/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup'
export const ticketFor = (record: string): string => `a ticket for ${record}`

export class StrictTickets {
  readonly #known: ReadonlySet<string>
  /** What a proxy has handed over it no longer closes by itself. */
  readonly #lines = new Set<Duplex>()
  #proxy: Server | undefined
  #secure: SecureServer | undefined
  /** What rcodesign must see. */
  env: Record<string, string> = {}

  constructor(known: ReadonlySet<string>) {
    this.#known = known
  }

  async start(authority: Authority): Promise<void> {
    await authority.issue('tickets', 'tickets')
    const [key, cert] = await Promise.all(['tickets.key', 'tickets.pem'].map(name => readFile(authority.path(name))))
    this.#secure = createServer({ key, cert }, async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      if (request.method !== 'POST' || request.headers.host !== host || request.url !== path) return void response.writeHead(404).end()
      const { records } = JSON.parse(Buffer.concat(parts).toString()) as { records: { recordName: string }[] }
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ records: records.map(({ recordName }) => this.#record(recordName)) }))
    })
    this.#proxy = createProxy((_, response) => response.writeHead(403).end()).on('connect', (request, socket: Duplex) => {
      if (request.url !== `${host}:443`) return void socket.destroy()
      this.#lines.add(socket)
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      this.#secure?.emit('connection', socket)
    })
    await new Promise<void>(resolve => this.#proxy?.listen(0, '127.0.0.1', resolve))
    const address = this.#proxy.address()
    this.env = { HTTPS_PROXY: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, SSL_CERT_FILE: authority.path('root.pem') }
  }

  /** `2/2/CDHASH`: of sha256; `2/1/…`: of a package, by sha1. */
  #record(recordName: string): object {
    if (!this.#known.has(recordName)) return { recordName, reason: 'Record not found', serverErrorCode: 'NOT_FOUND' }
    const event = { timestamp: 1, userRecordName: '_owner', deviceID: '2' }
    return { recordName, recordType: 'DeveloperIDTicket', recordChangeTag: '1', created: event, modified: event, deleted: false, fields: { signedTicket: { type: 'BYTES', value: Buffer.from(ticketFor(recordName)).toString('base64') } } }
  }

  end(): void {
    this.#proxy?.closeAllConnections()
    this.#proxy?.close()
    for (const line of this.#lines) line.destroy()
    this.#secure?.closeAllConnections()
  }
}
