/** The few questions that are put to Apple's notary (App Store Connect API, "Notary API"). */
import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import type { Notarizing } from '../../core/macos-signing.ts'
import { failed } from '../../errors.ts'
import type { Ports, Response, Sent } from '../../ports.ts'

/** Where a submission is uploaded to, and with what: good for half a day, kept nowhere. */
export interface Upload {
  bucket: string
  object: string
  accessKeyId: string
  secretAccessKey: string
  sessionToken: string
}

export interface Notary {
  submit(name: string, sha256: string): Promise<{ id: string; upload: Upload }>
  upload(data: Uint8Array, sha256: string, to: Upload): Promise<void>
  status(id: string): Promise<unknown>
  log(id: string): Promise<string>
}

/** Seconds. */
const [patience, uploading] = [60, 3600]

/** What Apple's own tool uses. */
const region = 'us-west-2'

export function openNotary(who: Notarizing, key: string, ports: Ports): Notary {
  const other = ports.host.env('RELEASE_ACTIONS_NOTARY')?.replace(/\/$/, '')
  const submissions = `${other ?? 'https://appstoreconnect.apple.com'}/notary/v2/submissions`
  const ask = async (method: 'GET' | 'POST', path = '', body?: unknown) => {
    const headers = { authorization: `Bearer ${token(who, key, ports.host.now())}`, ...(body !== undefined && { 'content-type': 'application/json' }) }
    return attributesIn(await send({ method, url: `${submissions}${path}`, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }, patience, ports))
  }
  return {
    async submit(submissionName, sha256) {
      const { id, attributes } = await ask('POST', '', { submissionName, sha256, notifications: [] })
      const { bucket, object, awsAccessKeyId: accessKeyId, awsSecretAccessKey: secretAccessKey, awsSessionToken: sessionToken } = attributes
      return { id, upload: texts({ bucket, object, accessKeyId, secretAccessKey, sessionToken }) }
    },
    async upload(data, sha256, { bucket, object, ...keys }) {
      const { AwsV4Signer } = await import('aws4fetch')
      const url = other ? `${other}/${bucket}/${object}` : `https://${bucket}.s3.${region}.amazonaws.com/${object}`
      const signed = await new AwsV4Signer({ method: 'PUT', url, headers: { 'x-amz-content-sha256': sha256 }, ...keys, service: 's3', region }).sign()
      await send({ method: 'PUT', url: signed.url.href, headers: Object.fromEntries(signed.headers.entries()), body: data }, uploading, ports)
    },
    status: async id => (await ask('GET', `/${encodeURIComponent(id)}`)).attributes['status'],
    async log(id) {
      const { developerLogUrl } = (await ask('GET', `/${encodeURIComponent(id)}/logs`)).attributes
      return (await send({ method: 'GET', url: String(developerLogUrl) }, patience, ports)).text
    },
  }
}

/** JSON Web Token, ES256, for ten minutes. */
function token({ issuer, key: kid }: Notarizing, key: string, now: number): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  const seconds = Math.floor(now / 1000)
  const signed = `${encode({ alg: 'ES256', kid, typ: 'JWT' })}.${encode({ iss: issuer, iat: seconds, exp: seconds + 600, aud: 'appstoreconnect-v1', jti: randomUUID() })}`
  return `${signed}.${sign('sha256', Buffer.from(signed), { key: createPrivateKey(key), dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

async function send(request: Sent, timeoutSeconds: number, { network }: Ports): Promise<Response> {
  // Of an address of Amazon's nobody needs to see the query.
  const where = `${new URL(request.url).origin}${new URL(request.url).pathname}`
  const response = await network.send(request, timeoutSeconds).catch((error: unknown) => {
    throw unreachable(where, String((error as { cause?: unknown }).cause ?? error))
  })
  if (response.status >= 200 && response.status < 300) return response
  if (response.status === 401) throw failed({ code: 'notary-key', fact: `${where} does not take the key of client.sign-macos.notarize: it answered 401`, fix: 'Compare issuer, key and the secret notary-key with App Store Connect, and look at the clock of the machine' })
  throw unreachable(where, `it answered ${response.status} ${response.text.slice(0, 300)}`)
}

const unreachable = (where: string, why: string) => failed({ code: 'notary-unreachable', fact: `${where} could not be asked: ${why}`, fix: 'Run it again: what was submitted already is not submitted again' })

function attributesIn({ text }: Response): { id: string; attributes: Record<string, unknown> } {
  try {
    const { data } = JSON.parse(text) as { data: { id: unknown; attributes: Record<string, unknown> } }
    return { id: String(data.id), attributes: { ...data.attributes } }
  } catch {
    throw failed({ code: 'notary-unreachable', fact: `the notary answered what is no answer: ${text.slice(0, 200)}`, fix: 'Run it again: what was submitted already is not submitted again' })
  }
}

function texts<T extends Record<string, unknown>>(values: T): { [K in keyof T]: string } {
  const missing = Object.entries(values).filter(([, value]) => typeof value !== 'string' || value === '').map(([name]) => name)
  if (missing.length > 0) throw failed({ code: 'notary-unreachable', fact: `the notary did not say where to upload to: ${missing.join(', ')} is missing`, fix: 'Run it again' })
  return values as { [K in keyof T]: string }
}
