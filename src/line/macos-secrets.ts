/** The secrets of signatures for macOS, and of Apple's notary: from inputs of an action, else from the environment. */
import { createPrivateKey } from 'node:crypto'
import type { MacosSigning } from '../core/macos-signing.ts'
import { ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { secret, type Infer } from '../spec.ts'

export const macosSigningFields = {
  'sign-macos-pkcs12': secret({ doc: 'For `client.sign-macos`: the certificate with its key, a PKCS#12 file as base64. On the command line: SIGN_MACOS_PKCS12' }),
  'sign-macos-password': secret({ doc: 'For `client.sign-macos`: its password. On the command line: SIGN_MACOS_PASSWORD' }),
  'notary-key': secret({ doc: "For `client.sign-macos.notarize`: the private key of App Store Connect's API, the text of the .p8 file. On the command line: NOTARY_KEY" }),
}

type Name = keyof typeof macosSigningFields
export type MacosSigningRequest = Infer<typeof macosSigningFields>

export interface MacosSecrets {
  pkcs12: Uint8Array
  password: string
  /** PEM; empty where nothing is notarized. */
  notaryKey: string
  /** All that must never be seen. */
  values: readonly string[]
}

/** Throws `signing-secret` with all that is missing or wrong. */
export function macosSecrets({ notarize }: MacosSigning, request: MacosSigningRequest, { host }: Ports): MacosSecrets {
  const given = (name: Name) => request[name] ?? host.env(variable(name)) ?? ''
  const [encoded, password, notaryKey] = [given('sign-macos-pkcs12'), given('sign-macos-password'), notarize ? given('notary-key') : '']
  const base64 = encoded.replaceAll(/\s+/g, '')
  const wrong = [
    ...(['sign-macos-pkcs12', 'sign-macos-password', ...(notarize ? ['notary-key' as const] : [])] as const).filter(name => !given(name)).map(name => `client.sign-macos needs the input ${name} (on the command line ${variable(name)}), which is empty`),
    ...(base64 && !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? ['what sign-macos-pkcs12 has is no base64'] : []),
    ...(notaryKey && !isNotaryKey(notaryKey) ? ['what notary-key has is no private key of App Store Connect (ES256, PEM)'] : []),
  ]
  if (wrong.length > 0) throw new ReleaseError(wrong.map(fact => ({ code: 'signing-secret', fact, fix: "Give the secret, or leave clients unsigned with 'unsigned'" })))
  return { pkcs12: Buffer.from(base64, 'base64'), password, notaryKey, values: [encoded, base64, password, notaryKey] }
}

const variable = (name: Name): string => name.toUpperCase().replaceAll('-', '_')

function isNotaryKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyDetails?.namedCurve === 'prime256v1'
  } catch {
    return false
  }
}
