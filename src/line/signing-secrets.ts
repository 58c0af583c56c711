/** The secrets that a signature takes: from inputs of an action, else from the environment. They are files of one run at most, and never words of a command. */
import type { Signing } from '../core/signing.ts'
import { ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { flag, secret, type Infer } from '../spec.ts'
import { macosSigningFields } from './macos-secrets.ts'

export const signingFields = {
  'sign-pkcs12': secret({ doc: 'For `client.sign`: the certificate with its key, a PKCS#12 file as base64. On the command line: SIGN_PKCS12' }),
  'sign-password': secret({ doc: 'For `client.sign`: its password, or the PIN of the token. On the command line: SIGN_PASSWORD' }),
  ...macosSigningFields,
  unsigned: flag({ doc: 'Sign nothing, in spite of `client.sign` and `client.sign-macos`: for pull requests, which get no secrets' }),
}

export type SigningRequest = Infer<typeof signingFields>
export type WindowsSigningRequest = Pick<SigningRequest, 'sign-pkcs12' | 'sign-password'>

export interface SigningSecrets {
  /** Empty where the key is elsewhere. */
  pkcs12: Uint8Array
  password: string
  /** All that must never be seen. */
  values: readonly string[]
}

export function signingSecrets(signing: Signing, request: WindowsSigningRequest, ports: Ports): SigningSecrets {
  const given = (name: 'sign-pkcs12' | 'sign-password') => request[name] ?? ports.host.env(name.toUpperCase().replace('-', '_')) ?? ''
  const [encoded, password] = [given('sign-pkcs12'), given('sign-password')]
  const base64 = encoded.replaceAll(/\s+/g, '')
  refuseMissing(signing, { 'sign-pkcs12': base64, 'sign-password': password }, ports)
  return { pkcs12: Buffer.from(base64, 'base64'), password, values: [encoded, base64, password] }
}

/** The values of variables that a hook sees. */
export const secretEnvironment = ({ by }: Signing, { host }: Ports): string[] => (by.kind === 'command' ? by.environment.flatMap(name => host.env(name) ?? []) : [])

export const redact = (text: string, secrets: readonly string[]): string =>
  [...new Set(secrets)].filter(Boolean).sort((a, b) => b.length - a.length).reduce((shown, secret) => shown.replaceAll(secret, '***'), text)

function refuseMissing({ by }: Signing, given: Readonly<Record<'sign-pkcs12' | 'sign-password', string>>, { host }: Ports): void {
  const wanted = by.kind === 'pkcs12' ? ['sign-pkcs12', 'sign-password'] as const : by.kind === 'pkcs11' ? ['sign-password'] as const : []
  const missing = [
    ...wanted.filter(name => !given[name]).map(name => `the input ${name} (on the command line ${name.toUpperCase().replace('-', '_')})`),
    ...(by.kind === 'command' ? by.environment.filter(name => !host.env(name)).map(name => `the variable ${name}`) : []),
  ]
  if (missing.length > 0) throw new ReleaseError(missing.map(what => ({ code: 'signing-secret', fact: `client.sign needs ${what}, which is empty`, fix: "Give the secret, or leave clients unsigned with 'unsigned'" })))
  if (by.kind === 'pkcs12' && !/^[A-Za-z0-9+/]+={0,2}$/.test(given['sign-pkcs12'])) throw new ReleaseError([{ code: 'signing-secret', fact: 'what sign-pkcs12 has is no base64', fix: 'Give the file as base64: base64 -w0 certificate.p12' }])
}
