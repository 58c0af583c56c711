/** What rcodesign (0.29) is told, and what its words mean. */
import type { X509Certificate } from 'node:crypto'
import type { Refusal } from './osslsigncode.ts'
import type { MacosSigning } from './macos-signing.ts'

export const rcodesign = { name: 'rcodesign', otherwise: 'Install it: cargo install --locked --version 0.29.0 apple-codesign' }
/** Reads the PKCS#12 file. */
export const openssl = { name: 'openssl', debian: 'openssl', otherwise: 'Install OpenSSL or LibreSSL' }

/** How it gets at the key: by files. Of a PKCS#12 file it would take the last certificate for the one that signs. */
export interface PemFiles {
  /** The key, and its certificate. */
  signer: string
  /** Those above it; empty where there are none. */
  chain: string
}

/** No configuration of the user or of the folder has a say. */
const alone = ['-C', '/dev/null']

/**
 * One file, or the bundle without what is in it.
 * @param entitlements of what is started: a library has those of its process
 */
export const signArguments = ({ signer, chain }: PemFiles, { timestamp }: MacosSigning, path: string, entitlements?: string): string[] =>
  ['sign', ...alone, '--pem-file', signer, ...(chain ? ['--pem-file', chain] : []), '--timestamp-url', timestamp ?? 'none', '--code-signature-flags', 'runtime', ...(entitlements ? ['--entitlements-xml-file', entitlements] : []), '--shallow', path]

/** A disk image or a package, as the one file that it is. */
export const sealArguments = ({ signer, chain }: PemFiles, { timestamp }: MacosSigning, path: string): string[] =>
  ['sign', ...alone, '--pem-file', signer, ...(chain ? ['--pem-file', chain] : []), '--timestamp-url', timestamp ?? 'none', path]

export const verifyArguments = (file: string): string[] => ['verify', ...alone, file]
export const describeArguments = (file: string): string[] => ['print-signature-info', ...alone, file]
export const stapleArguments = (path: string): string[] => ['staple', ...alone, path]

interface CertificateKind {
  name: string
  /** Its extended key usage, and what it is for. */
  usage: string
  use: string
  /** Apple's mark, an extension, in DER. */
  mark: Buffer
}

/** Apple's certificates (Apple, "Certification Practice Statement: Developer ID"). */
const kinds: Readonly<Record<'application' | 'installer', CertificateKind>> = {
  // 1.2.840.113635.100.6.1.13
  application: { name: 'Developer ID Application', usage: '1.3.6.1.5.5.7.3.3', use: 'for signing code (extendedKeyUsage codeSigning)', mark: Buffer.from('060a2a864886f7636406010d', 'hex') },
  // 1.2.840.113635.100.6.1.14
  installer: { name: 'Developer ID Installer', usage: '1.2.840.113635.100.4.13', use: 'for signing packages (extendedKeyUsage 1.2.840.113635.100.4.13)', mark: Buffer.from('060a2a864886f7636406010e', 'hex') },
}

type Certificate = Pick<X509Certificate, 'validFrom' | 'validTo' | 'keyUsage' | 'raw' | 'publicKey'>

/** Why it will not be signed with: rcodesign itself signs with an expired one. @param now Milliseconds since the epoch */
export function certificateRefusal({ validFrom, validTo, keyUsage, raw, publicKey }: Certificate, kind: keyof typeof kinds, { notarize }: MacosSigning, now: number): Refusal | undefined {
  const { name, usage, use, mark } = kinds[kind]
  const ask = `Ask Apple for a ${name} certificate`
  if (!(Date.parse(validFrom) <= now && now <= Date.parse(validTo))) return { code: 'certificate-expired', fact: `the certificate is valid from ${validFrom} to ${validTo}`, fix: 'Give one that is valid today; look at the clock of the machine too' }
  if (!keyUsage?.includes(usage)) return { code: 'certificate-use', fact: `the certificate is not ${use}`, fix: ask }
  // It writes certificates of elliptic curves into the signature otherwise than they were issued.
  if (publicKey.asymmetricKeyType !== 'rsa') return { code: 'certificate-use', fact: "the certificate's key is not of RSA, as Apple's are, and rcodesign makes no valid signature with it", fix: ask }
  if (notarize && !raw.includes(mark)) return { code: 'certificate-use', fact: `Apple's notary takes signatures of a ${name} certificate alone, and this is none`, fix: `${ask}, or leave client.sign-macos.notarize out` }
  return undefined
}

/** Why it did not sign. */
export function signRefusal(said: string, { timestamp }: MacosSigning): Refusal {
  if (/Time-Stamp Protocol error/.test(said)) return { code: 'timestamp-unreachable', fact: `no timestamp came from ${timestamp}`, fix: 'Run it again; if it stays so, name another server in client.sign-macos.timestamp' }
  if (/entitlements?/i.test(said) && /plist/i.test(said)) return { code: 'signing-failed', fact: 'rcodesign does not read the entitlements', fix: 'client.sign-macos.entitlements must name a property list in XML' }
  return { code: 'signing-failed', fact: 'rcodesign did not sign', fix: 'Read its message above' }
}

export interface Sealed {
  /** sha256 of Info.plist and of the list of resources, of the bundle's own program. */
  info: string
  resources: string
}

const ours = 'This is a fault of rcodesign or of how it was called: report it'

/** What is wrong with the signature of a disk image or a package; nothing where it is good. */
export function sealRefusal(said: string, { timestamp }: MacosSigning, kind: 'image' | 'package'): Refusal | undefined {
  const verified = kind === 'image' ? ['signature_verifies'] : ['checksum_verifies', 'rsa_signature_verifies', 'cms_signature_verifies']
  if (!verified.every(word => new RegExp(`^\\s+${word}: true$`, 'm').test(said)) || /^\s+\w*_verifies: false$/m.test(said)) return { code: 'signature-refused', fact: 'its signature is not valid', fix: ours }
  return unstamped(said, timestamp)
}

const unstamped = (said: string, timestamp: string | undefined): Refusal | undefined =>
  timestamp && !/^\s+time_stamp_token:/m.test(said) ? { code: 'timestamp-refused', fact: 'its signature has no timestamp', fix: 'Name another server in client.sign-macos.timestamp' } : undefined

/** What is wrong with a signature, from what it says of itself; nothing where it is good. */
export function signatureRefusal(said: string, { timestamp }: MacosSigning, seal?: Sealed): Refusal | undefined {
  if (!/^\s+signature_verifies: true$/m.test(said) || /^\s+signature_verifies: false$/m.test(said)) return { code: 'signature-refused', fact: 'its signature is not valid', fix: ours }
  if (!allHave(said, /^\s+flags: CodeSignatureFlags\((.*)\)$/gm, 'RUNTIME')) return { code: 'signature-refused', fact: 'it is signed without the hardened runtime', fix: ours }
  const without = unstamped(said, timestamp)
  if (without) return without
  if (seal && !(said.includes(`'Info (1): ${seal.info}'`) && said.includes(`'Resources (3): ${seal.resources}'`))) return { code: 'signature-refused', fact: 'it does not seal Info.plist and the resources as they are', fix: ours }
  return undefined
}

/** A universal file has one for each of its machines. */
function allHave(said: string, pattern: RegExp, word: string): boolean {
  const found = [...said.matchAll(pattern)]
  return found.length > 0 && found.every(([, flags = '']) => flags.split(' | ').includes(word))
}
