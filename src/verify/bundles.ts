/** The bundles of Sigstore in what is at hand: as runners sign them, and as package indexes publish them beside distributions (PEP 740). */

interface Attestation {
  verification_material: { certificate: unknown; transparency_entries: unknown }
  envelope: { statement: unknown; signature: unknown }
}

/** All that an index has for a file. */
interface Provenance {
  attestation_bundles: { attestations: unknown[] }[]
}

/** Of one document: a bundle is its own. What an index says of the publisher is left out: the certificate knows it. */
export function bundlesIn(document: unknown): unknown[] {
  if (isProvenance(document)) return document.attestation_bundles.flatMap(({ attestations }) => attestations.flatMap(bundlesIn))
  return [isAttestation(document) ? bundleOf(document) : document]
}

const bundleOf = ({ verification_material: { certificate, transparency_entries }, envelope: { statement, signature } }: Attestation) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries: transparency_entries },
  dsseEnvelope: { payload: statement, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: signature }] },
})

const isAttestation = (document: unknown): document is Attestation => isObject(document) && isObject(document['verification_material']) && isObject(document['envelope'])

const isProvenance = (document: unknown): document is Provenance =>
  isObject(document) && Array.isArray(document['attestation_bundles']) && document['attestation_bundles'].every(each => isObject(each) && Array.isArray(each['attestations']))

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
