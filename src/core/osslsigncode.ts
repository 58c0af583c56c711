/** What osslsigncode (2.5 and later) is told, and what its words mean. It speaks of one failure in several lines; its exit codes tell none apart. */
import type { Problem } from '../errors.ts'
import type { Identity } from './identity.ts'
import type { Pkcs11, Signing } from './signing.ts'

export type Refusal = Pick<Problem, 'code' | 'fact' | 'fix'>

/** How it gets at the key: by files that hold the secrets, never by the secrets. */
export interface KeyFiles {
  /** A password or a PIN. */
  password: string
  pkcs12?: string
  pkcs11?: Pick<Pkcs11, 'module' | 'key' | 'certificate'>
}

export function signArguments({ password, pkcs12, pkcs11 }: KeyFiles, { timestamp }: Signing, { name, homepage }: Pick<Identity, 'name' | 'homepage'>, from: string, to: string): string[] {
  const key = pkcs11 ? ['-pkcs11module', pkcs11.module, '-certs', pkcs11.certificate, '-key', pkcs11.key] : ['-pkcs12', pkcs12 ?? '']
  const servers = Array.isArray(timestamp) ? timestamp.flatMap(address => ['-ts', address]) : []
  return ['sign', ...key, '-readpass', password, '-h', 'sha256', '-n', name, ...(homepage ? ['-i', homepage] : []), ...servers, '-in', from, '-out', to]
}

export const verifyArguments = (file: string, roots: string | undefined): string[] => ['verify', ...(roots ? ['-CAfile', roots, '-TSA-CAfile', roots] : []), '-in', file]

/** Why it did not sign. */
export function signRefusal(said: string, { timestamp }: Signing): Refusal {
  if (/Wrong password\?|PIN incorrect|incorrect pin|Login (to token )?failed/i.test(said)) return { code: 'signing-password', fact: 'the password or PIN of sign-password does not open the key', fix: 'Correct the secret; a token may lock itself after a few wrong PINs' }
  if (/Failed to extract PKCS#12/.test(said)) return { code: 'signing-secret', fact: 'what sign-pkcs12 has is no PKCS#12 file', fix: 'Give the file as base64: base64 -w0 certificate.p12' }
  if (/timestamping failed|(HTTP|CURL) failure/i.test(said)) return { code: 'timestamp-unreachable', fact: `no timestamp came from ${[timestamp].flat().join(', ')}`, fix: 'Run it again; if it stays so, name another server of whoever issued the certificate in client.sign.timestamp' }
  return { code: 'signing-failed', fact: 'osslsigncode did not sign', fix: 'Read its message above' }
}

export const notSigned: Refusal = { code: 'not-signed', fact: 'it has no signature after it was signed', fix: 'The command must sign the file that {file} names, in place, and fail where it cannot' }

/** What is wrong with a signature; nothing where it is good. An untrusted timestamp alone does not let it fail: it says so, and ends with 0. */
export function signatureRefusal(code: number, said: string, { timestamp }: Signing): Refusal | undefined {
  if (/^No signature found/m.test(said)) return notSigned
  if (code !== 0 || !/^Signature verification: ok/m.test(said)) return certificateRefusal(said)
  if (timestamp === 'none' || /^Timestamp Server Signature verification: ok/m.test(said)) return undefined
  const missing = /^Timestamp is not available/m.test(said)
  return { code: 'timestamp-refused', fact: missing ? 'its signature has no timestamp' : 'its timestamp is not verified', fix: missing ? "Let the command ask for one, or write 'timestamp: none'" : 'Put the root of the timestamp server into the file that client.sign.roots names' }
}

function certificateRefusal(said: string): Refusal {
  if (/certificate purpose/i.test(said)) return { code: 'certificate-use', fact: 'the certificate is not for signing code (extendedKeyUsage codeSigning)', fix: 'Ask for a code signing certificate; one for a server is none' }
  if (/certificate has expired|certificate is not yet valid/.test(said)) return { code: 'certificate-expired', fact: `the ${/has expired/.test(said) ? 'certificate has expired' : 'certificate is not valid yet'}`, fix: 'Give one that is valid today; look at the clock of the machine too' }
  if (/self-signed certificate|unable to get (local )?issuer|not found in local repository/i.test(said)) return { code: 'certificate-unknown', fact: 'the certificate leads to no root that is trusted here', fix: 'Name a file with the root, as PEM, in client.sign.roots; certificates between them belong into the PKCS#12 file or beside the certificate' }
  return { code: 'signature-refused', fact: 'its signature is not valid', fix: 'Read the message above' }
}
