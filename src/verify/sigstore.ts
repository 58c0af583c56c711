/** Sigstore bundles, checked without a network by the keys of trusted roots. Loaded only where an attestation is looked at. */
import { bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier, type Signer as Verified } from '@sigstore/verify'

/** Of the certificate, which Fulcio gave by the runner's word and not by the job's. */
export interface Signer {
  issuer?: string
  /** The workflow that the job is written in: `https://github.com/owner/name/.github/workflows/file@ref`. */
  workflow?: string
  /** Where the run stood: `https://github.com/owner/name`, its commit and ref. */
  repository?: string
  commit?: string
  ref?: string
}

export interface Statement {
  signer: Signer
  /** What it speaks of. */
  subjects: readonly Subject[]
}

export interface Subject {
  name: string
  sha256: string
}

/** Throws where it is no trusted root. */
export const readRoot = (json: unknown): TrustedRoot => {
  const root = TrustedRoot.fromJSON(json)
  if (root.certificateAuthorities.length === 0) throw new Error('it names no certificate authority')
  return root
}

/** What the bundle says, and who says so. Throws where it does not hold by any of the roots. */
export function readBundle(json: unknown, roots: readonly TrustedRoot[]): Statement {
  const bundle = bundleFromJSON(json)
  if (!isBundleWithDsseEnvelope(bundle) || bundle.content.dsseEnvelope.payloadType !== 'application/vnd.in-toto+json') throw new Error('it is no in-toto statement')
  const signer = verifiedBy(roots, verifier => verifier.verify(toSignedEntity(bundle)))
  const { subject } = JSON.parse(bundle.content.dsseEnvelope.payload.toString()) as { subject?: { name?: string; digest?: { sha256?: string } }[] }
  return { signer: signerOf(signer), subjects: (subject ?? []).flatMap(({ name = '', digest }) => (digest?.sha256 ? [{ name, sha256: digest.sha256 }] : [])) }
}

function verifiedBy(roots: readonly TrustedRoot[], verify: (verifier: Verifier) => Verified): Verified {
  const reasons: unknown[] = []
  for (const root of roots) {
    try {
      return verify(new Verifier(toTrustMaterial(root), thresholds(root)))
    } catch (error) {
      reasons.push(error)
    }
  }
  // A root that does not know the certificate tells less than the one that does.
  throw reasons.find(reason => (reason as { code?: string }).code !== 'CERTIFICATE_ERROR') ?? reasons[0]
}

/** The Sigstore of private repositories has no public logs: its root names none, and timestamps stand for them. */
const thresholds = ({ tlogs, ctlogs }: TrustedRoot) => ({ tlogThreshold: Math.min(1, tlogs.length), ctlogThreshold: Math.min(1, ctlogs.length), timestampThreshold: 1 })

/** By the names of Fulcio's extensions (1.3.6.1.4.1.57264.1.x). */
function signerOf({ identity }: Verified): Signer {
  const extension = (last: number) => textOf(identity?.oids?.find(({ oid }) => oid?.id.join('.') === `1.3.6.1.4.1.57264.1.${last}`)?.value)
  const known = { issuer: identity?.extensions?.issuer, workflow: extension(9), repository: extension(12), commit: extension(13), ref: extension(14) }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

/** An UTF8String in DER, as long as a text of one or two bytes of length. */
function textOf(der: Uint8Array | undefined): string | undefined {
  if (der?.[0] !== 0x0c || der[1] === undefined) return undefined
  const [start, length] = der[1] < 0x80 ? [2, der[1]] : der[1] === 0x81 ? [3, der[2] ?? 0] : [4, (der[2] ?? 0) * 256 + (der[3] ?? 0)]
  return Buffer.from(der.subarray(start, start + length)).toString()
}
