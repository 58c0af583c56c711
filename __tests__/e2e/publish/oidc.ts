/** A runner's identity service on loopback, and what an index checks of the tokens that it gives: the rules of Warehouse for publishers on GitHub. */
import { createServer } from 'node:http'
import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto'
import type { AddressInfo } from 'node:net'

/** The libraries that check attestations know GitHub's by this name. */
const name = 'https://token.actions.githubusercontent.com'

export interface Issuer {
  /** What a runner gives to its steps. */
  env: Record<string, string>
  key: KeyObject
  claims: Record<string, string>
  /** Every token that was given, by audience. */
  readonly given: { audience: string; token: string }[]
  close(): void
}

export async function issuer(): Promise<Issuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const secret = `canary-${randomUUID()}`
  const server = createServer((request, response) => {
    const audience = new URL(request.url ?? '', 'http://localhost').searchParams.get('audience') ?? ''
    if (request.headers.authorization !== `bearer ${secret}`) return void response.writeHead(401).end()
    const token = signed({ ...it.claims, iss: name, aud: audience, jti: randomUUID(), iat: seconds(), nbf: seconds(), exp: seconds() + 300 }, privateKey)
    it.given.push({ audience, token })
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: token }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const env = { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?api-version=2`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret }
  const it: Issuer = { env, key: createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })), claims: {}, given: [], close: () => void server.close() }
  return it
}

const seconds = () => Math.floor(Date.now() / 1000)
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function signed(claims: Record<string, unknown>, key: KeyObject): string {
  const text = `${encoded({ alg: 'ES256', typ: 'JWT' })}.${encoded(claims)}`
  return `${text}.${sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/** Of a job of a workflow; `written`: the workflow that the job is written in, where that is another one. */
export function claimsOf(repository: string, workflow: string, written = `${repository}/.github/workflows/${workflow}@refs/heads/main`): Record<string, string> {
  const started = `${repository}/.github/workflows/${workflow}@refs/heads/main`
  return { sub: `repo:${repository}:ref:refs/heads/main`, repository, ref: 'refs/heads/main', sha: 'a'.repeat(40), workflow_ref: started, workflow_sha: 'a'.repeat(40), job_workflow_ref: written, job_workflow_sha: 'a'.repeat(40), event_name: 'push' }
}

/** As it is registered with an index. */
export interface Publisher {
  repository: string
  workflow: string
  environment?: string
}

export interface TrustedPublishing {
  publisher: Publisher
  issuer: Issuer
  audience: string
  /** Tokens are taken once. */
  seen: Set<string>
}

/** Why a token is no proof of being the publisher; nothing where it is. */
export function refusal(token: string, { publisher, issuer: { key }, audience, seen }: TrustedPublishing): { code: string; description: string } | undefined {
  const [head = '', body = '', signature = ''] = token.split('.')
  if (!verify('sha256', Buffer.from(`${head}.${body}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))) return { code: 'invalid-token', description: 'malformed or invalid token' }
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, string>
  if (claims['iss'] !== name || claims['aud'] !== audience || Number(claims['exp']) < seconds()) return { code: 'invalid-token', description: 'malformed or invalid token' }
  if (seen.has(claims['jti'] ?? '')) return { code: 'invalid-reuse-token', description: 'invalid token: already used' }
  seen.add(claims['jti'] ?? '')
  const workflow = `${publisher.repository}/.github/workflows/${publisher.workflow}@`
  const fits = claims['repository'] === publisher.repository
    && [`${workflow}${claims['ref']}`, `${workflow}${claims['sha']}`].includes(claims['job_workflow_ref'] ?? '')
    && (publisher.environment === undefined || claims['environment'] === publisher.environment)
  return fits ? undefined : { code: 'invalid-publisher', description: 'valid token, but no corresponding publisher (Publisher with matching claims was not found)' }
}
