/** Who issues certificates and timestamps for the tests: made by openssl, for a day, in a folder. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { must } from '../../e2e/cli.ts'

export const password = 'canary-5a1f-password'

const extensions = `[req]
distinguished_name = dn
[dn]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
[code]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = codeSigning
[developer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, codeSigning
1.2.840.113635.100.6.1.13 = critical, DER:0500
[installer]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, 1.2.840.113635.100.4.13
1.2.840.113635.100.6.1.14 = critical, DER:0500
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
[tickets]
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
subjectAltName = DNS:api.apple-cloudkit.com
[time]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = critical, timeStamping
`

const timestamps = `[tsa]
serial = serial
signer_cert = time.pem
signer_key = time.key
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
certs = root.pem
`

const newKeys = { ec: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc'], rsa: ['-newkey', 'rsa:2048', '-noenc'] }

export class Authority {
  readonly folder: string
  #server: Server | undefined

  readonly #newKey: readonly string[]

  /** @param kind of its keys: Apple's are of RSA */
  constructor(folder: string, kind: keyof typeof newKeys = 'ec') {
    this.folder = folder
    this.#newKey = newKeys[kind]
  }

  path = (name: string) => join(this.folder, name)
  #openssl = (...args: string[]) => must(['openssl', ...args], { cwd: this.folder })

  async setUp(): Promise<void> {
    await writeFile(this.path('extensions'), extensions)
    await writeFile(this.path('timestamps'), timestamps)
    await writeFile(this.path('serial'), '01\n')
    await this.#openssl('req', '-x509', '-config', 'extensions', '-extensions', 'root', ...this.#newKey, '-keyout', 'root.key', '-out', 'root.pem', '-subj', '/CN=Root of the tests', '-days', '2')
    await this.issue('time', 'time')
  }

  /** NAME.key and NAME.pem. @param days negative: it has expired */
  async issue(name: string, use: 'code' | 'developer' | 'installer' | 'server' | 'tickets' | 'time', days = 1): Promise<void> {
    await this.#openssl('req', '-config', 'extensions', ...this.#newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
    await this.#openssl('x509', '-req', '-in', `${name}.csr`, '-CA', 'root.pem', '-CAkey', 'root.key', '-CAcreateserial', '-extfile', 'extensions', '-extensions', use, '-out', `${name}.pem`, '-days', String(days))
  }

  /** The certificate, its key and its issuer as PKCS#12, in base64. @param more `-legacy`: as Keychain Access exports it */
  async pkcs12(name: string, ...more: string[]): Promise<string> {
    await this.#openssl('pkcs12', '-export', ...more, '-inkey', `${name}.key`, '-in', `${name}.pem`, '-certfile', 'root.pem', '-passout', `pass:${password}`, '-out', `${name}.p12`)
    return (await readFile(this.path(`${name}.p12`))).toString('base64')
  }

  /** The address of an RFC 3161 server. */
  async tellTime(): Promise<string> {
    const server = createServer((request, response) => {
      this.#stamp(request).then(
        reply => response.setHeader('content-type', 'application/timestamp-reply').end(reply),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    })
    this.#server = server
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
  }

  async #stamp(query: AsyncIterable<Buffer>): Promise<Buffer> {
    const parts: Buffer[] = []
    for await (const part of query) parts.push(part)
    const work = await mkdtemp(this.path('query-'))
    await writeFile(join(work, 'query'), Buffer.concat(parts))
    await promisify(execFile)('openssl', ['ts', '-reply', '-config', 'timestamps', '-section', 'tsa', '-queryfile', join(work, 'query'), '-out', join(work, 'reply')], { cwd: this.folder })
    const reply = await readFile(join(work, 'reply'))
    await rm(work, { recursive: true })
    return reply
  }

  end(): void {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }
}
