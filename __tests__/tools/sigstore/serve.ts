/**
 * Fulcio and Rekor of @sigstore/mock over HTTP, in a process of its own. Writes the client trust configuration to the file of argument 1 and
 * prints a line when it listens. What real clients send and expect, and the mock does not do, is put right here.
 */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fulcioHandler, initializeCA, initializeCTLog, initializeTLog, rekorHandler } from '@sigstore/mock'

const keyPair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const ctlog = await initializeCTLog(keyPair)
const ca = await initializeCA(keyPair, ctlog)
const server = createServer((request, response) => {
  const handle = request.url?.startsWith('/api/v2/') ? certify : log
  void handle(request).then(({ statusCode, response: text }) => response.writeHead(statusCode, { 'content-type': 'application/json' }).end(text), error => response.writeHead(500).end(String(error)))
})
await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const tlog = await initializeTLog(url, keyPair)
const [fulcio, rekor] = [fulcioHandler(ca), rekorHandler(tlog)]

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The token comes in a header, the request as base64 of PEM; certificates go out in lines of 64. */
async function certify(request: IncomingMessage) {
  const { certificateSigningRequest } = JSON.parse(await textOf(request)) as { certificateSigningRequest: string }
  const answer = await fulcio.fn(JSON.stringify({
    credentials: { oidcIdentityToken: request.headers.authorization?.replace(/^bearer /i, '') },
    certificateSigningRequest: Buffer.from(certificateSigningRequest, 'base64').toString(),
  }))
  return { ...answer, response: String(answer.response).replace(/(-----BEGIN CERTIFICATE-----\\n)([\w+/=]+)/g, (_, begin: string, base64: string) => begin + (base64.match(/.{1,64}/g) ?? []).join('\\n')) }
}

/** The log keeps a DSSE entry by its hashes (Rekor, types/dsse/v0.0.1). */
async function log(request: IncomingMessage) {
  const proposed = JSON.parse(await textOf(request)) as { spec: { proposedContent: { envelope: string; verifiers: string[] } } }
  const { envelope, verifiers } = proposed.spec.proposedContent
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] }
  return rekor.fn(JSON.stringify({
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(envelope) },
      payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(payload, 'base64')) },
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: verifiers[0] })),
    },
  }))
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

const spki = keyPair.publicKey.export({ format: 'der', type: 'spki' })
const validFor = { start: new Date(Date.now() - 60_000).toISOString() }
const keeper = { baseUrl: url, hashAlgorithm: 'SHA2_256', publicKey: { rawBytes: spki.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor }, logId: { keyId: createHash('sha256').update(spki).digest('base64') } }
const service = { url, majorApiVersion: 1, validFor, operator: 'tests' }
writeFileSync(process.argv[2] ?? '', JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
  trustedRoot: {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [keeper],
    ctlogs: [keeper],
    certificateAuthorities: [{ subject: { organization: 'tests', commonName: 'tests' }, uri: url, certChain: { certificates: [{ rawBytes: Buffer.from(ca.rootCertificate.buffer).toString('base64') }] }, validFor }],
    timestampAuthorities: [],
  },
  signingConfig: { mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json', caUrls: [service], rekorTlogUrls: [service], rekorTlogConfig: { selector: 'ANY' }, oidcUrls: [], tsaUrls: [], tsaConfig: { selector: 'ANY' } },
}))
console.log(url)
