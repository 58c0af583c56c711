/**
 * A stand-in for Apple's notary and the store behind it (Notary API 2.0, S3): Apple's own takes no certificate but Apple's. It refuses what they
 * refuse: a token that is not signed, not for it or good for too long, a submission without a sha256, an upload that is not signed
 * (Signature Version 4) or has another sha256 than was announced, and a question about what it has never seen.
 */
import { createHash, createHmac, generateKeyPairSync, randomBytes, randomUUID, verify, type KeyObject } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { must, root } from '../../e2e/cli.ts'

export const who = { issuer: '57246542-96fe-1a63-e053-0824d011072a', key: '2X9R4HXF34' }

interface Submission {
  id: string
  name: string
  sha256: string
  secret: string
  access: string
  session: string
  uploaded: boolean
}

/** What it does otherwise than well. */
export interface Mood {
  verdict: 'Accepted' | 'Invalid' | 'In Progress'
  /** From when on no question gets an answer any more. */
  dies?: 'at once' | 'after the number' | 'after the upload'
}

export class StrictNotary {
  readonly submissions: Submission[] = []
  readonly uploads: string[] = []
  /** What it has accepted, by what tickets are asked for with. */
  readonly accepted = new Set<string>()
  readonly pem: string
  mood: Mood = { verdict: 'Accepted' }
  /** Its clock. */
  now: () => number = Date.now
  readonly #key: KeyObject
  readonly #folder: string
  #server: Server | undefined
  origin = ''

  constructor(folder: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    this.pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    this.#key = publicKey
    this.#folder = folder
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error))))
    await new Promise<void>(resolve => this.#server?.listen(0, '127.0.0.1', resolve))
    const address = this.#server.address()
    this.origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  end(): void {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }

  /** As if nothing had ever been asked. */
  forget(): void {
    this.submissions.length = 0
    this.uploads.length = 0
    this.mood = { verdict: 'Accepted' }
  }

  get #dead(): boolean {
    const { dies } = this.mood
    return dies === 'at once' || (dies === 'after the number' && this.submissions.length > 0) || (dies === 'after the upload' && this.uploads.length > 0)
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#dead) return void request.socket.destroy()
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts)
    const { pathname, searchParams } = new URL(request.url ?? '', this.origin)
    const json = (status: number, value: unknown) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (request.method === 'PUT') return this.#store(request, pathname, body, response)
    const logged = /^\/log\/(.+)$/.exec(pathname)?.[1]
    if (logged && searchParams.get('signature') === 'good') return json(200, { jobId: logged, status: this.mood.verdict, issues: [{ severity: 'error', path: 'Jotter.app/Contents/MacOS/jotter', message: 'The signature does not include a secure timestamp.' }] })
    if (!this.#knows(request.headers.authorization)) return json(401, { errors: [{ code: 'NOT_AUTHORIZED' }] })
    const [, id, logs] = /^\/notary\/v2\/submissions(?:\/([^/]+)(\/logs)?)?$/.exec(pathname) ?? ['']
    if (request.method === 'POST' && pathname === '/notary/v2/submissions') return this.#begin(JSON.parse(body.toString()) as Record<string, unknown>, json)
    const found = this.submissions.find(each => each.id === id)
    if (!found) return json(404, { errors: [{ code: 'NOT_FOUND' }] })
    const status = found.uploaded ? this.mood.verdict : 'In Progress'
    if (logs) return status === 'In Progress' ? json(404, { errors: [{ code: 'NOT_FOUND' }] }) : json(200, { data: { id, type: 'submissionsLog', attributes: { developerLogUrl: `${this.origin}/log/${id}?signature=good` } } })
    return json(200, { data: { id, type: 'submissions', attributes: { createdDate: new Date().toISOString(), name: found.name, status } } })
  }

  /** Apple, "Generating Tokens for API Requests": ES256, for at most twenty minutes. */
  #knows(header = ''): boolean {
    const [head = '', claims = '', signature = ''] = header.replace(/^Bearer /, '').split('.')
    if (!verify('sha256', Buffer.from(`${head}.${claims}`), { key: this.#key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))) return false
    const part = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString()) as Record<string, unknown>
    const [{ alg, kid, typ }, { iss, aud, iat, exp }] = [part(head), part(claims)]
    const [from, to, now] = [Number(iat), Number(exp), this.now() / 1000]
    return alg === 'ES256' && typ === 'JWT' && kid === who.key && iss === who.issuer && aud === 'appstoreconnect-v1' && from <= now + 5 && now < to && to - from <= 1200
  }

  #begin({ submissionName, sha256, notifications }: Record<string, unknown>, json: (status: number, value: unknown) => void): void {
    if (typeof submissionName !== 'string' || !/\S/.test(submissionName) || !/^[0-9a-f]{64}$/.test(String(sha256)) || !Array.isArray(notifications)) return json(422, { errors: [{ code: 'ENTITY_ERROR' }] })
    const made: Submission = { id: randomUUID(), name: submissionName, sha256: String(sha256), access: `ASIA${randomBytes(6).toString('hex')}`, secret: randomBytes(20).toString('hex'), session: randomBytes(20).toString('base64'), uploaded: false }
    this.submissions.push(made)
    return json(200, { data: { id: made.id, type: 'newSubmissions', attributes: { bucket: 'notary-submissions-prod', object: `prod/${made.access}/${made.id}`, awsAccessKeyId: made.access, awsSecretAccessKey: made.secret, awsSessionToken: made.session } } })
  }

  async #store(request: IncomingMessage, path: string, body: Buffer, response: ServerResponse): Promise<void> {
    const submission = this.submissions.find(({ access, id }) => path === `/notary-submissions-prod/prod/${access}/${id}`)
    const sha256 = createHash('sha256').update(body).digest('hex')
    if (!request.headers['content-length']) return void response.writeHead(411).end()
    if (!submission || !isSigned(request, path, sha256, submission) || sha256 !== submission.sha256) return void response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    this.uploads.push(submission.id)
    submission.uploaded = true
    const archive = join(this.#folder, submission.id)
    await writeFile(archive, body)
    if (this.mood.verdict === 'Accepted') this.accepted.add((await must(['python3', join(root, '__tests__/tools/macos/cdhash.py'), archive])).trim())
    response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end()
  }
}

/** AWS, "Signature Version 4 for API requests": computed here once more, from what has come. */
function isSigned({ headers }: IncomingMessage, path: string, sha256: string, { access, secret, session }: Submission): boolean {
  const [, day = '', names = '', signature = ''] = new RegExp(`^AWS4-HMAC-SHA256 Credential=${access}/(\\d{8})/us-west-2/s3/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$`).exec(headers.authorization ?? '') ?? []
  if (!['host', 'x-amz-content-sha256', 'x-amz-date', 'x-amz-security-token'].every(name => names.split(';').includes(name))) return false
  if (headers['x-amz-content-sha256'] !== sha256 || headers['x-amz-security-token'] !== session) return false
  const canonical = ['PUT', path, '', ...names.split(';').map(name => `${name}:${String(headers[name]).trim()}`), '', names, sha256].join('\n')
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], `${day}/us-west-2/s3/aws4_request`, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [day, 'us-west-2', 's3', 'aws4_request'].reduce<Buffer>((last, word) => createHmac('sha256', last).update(word).digest(), Buffer.from(`AWS4${secret}`))
  return createHmac('sha256', key).update(text).digest('hex') === signature
}
