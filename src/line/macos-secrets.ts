/** The secrets of signatures for macOS, and of Apple's notary: from inputs of an action, else from the environment. */
import { createPrivateKey } from 'node:crypto'
import type { MacosSigning } from '../core/macos-signing.ts'
import { ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { secret, type Infer } from '../spec.ts'

export const macosSigningFields = {
  'sign-macos-pkcs12': secret({ doc: 'For `client.sign-macos`: the certificate with its key, a PKCS#12 file as base64. On the command line: SIGN_MACOS_PKCS12' }),
  'sign-macos-password': secret({ doc: 'For `client.sign-macos`: its password. On the command line: SIGN_MACOS_PASSWORD' }),
  'sign-macos-installer-pkcs12': secret({ doc: 'For `client.sign-macos` and the format pkg: the certificate (Developer ID Installer) with its key, a PKCS#12 file as base64. On the command line: SIGN_MACOS_INSTALLER_PKCS12' }),
  'sign-macos-installer-password': secret({ doc: 'For `client.sign-macos` and the format pkg: its password. On the command line: SIGN_MACOS_INSTALLER_PASSWORD' }),
  'notary-key': secret({ doc: "For `client.sign-macos.notarize`: the private key of App Store Connect's API, the text of the .p8 file. On the command line: NOTARY_KEY" }),
}

type Name = keyof typeof macosSigningFields
export type MacosSigningRequest = Infer<typeof macosSigningFields>

/** A certificate with its key, and what opens it. */
export interface SigningKey {
  /** The secrets' names begin so. */
  input: 'sign-macos' | 'sign-macos-installer'
  pkcs12: Uint8Array
  password: string
}

export interface MacosSecrets {
  /** Signs applications and disk images. */
  application: SigningKey
  /** Signs packages; absent: there is none. */
  installer?: SigningKey
  /** PEM; empty where nothing is notarized. */
  notaryKey: string
  /** All that must never be seen. */
  values: readonly string[]
}

/** Throws `signing-secret` with all that is missing or wrong. @param files that are signed */
export function macosSecrets({ notarize }: MacosSigning, files: readonly string[], request: MacosSigningRequest, { host }: Ports): MacosSecrets {
  const given = (name: Name) => request[name] ?? host.env(variable(name)) ?? ''
  const inputs = [...new Set(['sign-macos' as const, ...files.map(keyFor)])]
  const needed: Name[] = [...inputs.flatMap(input => [`${input}-pkcs12` as const, `${input}-password` as const]), ...(notarize ? ['notary-key' as const] : [])]
  const base64 = (input: SigningKey['input']) => given(`${input}-pkcs12`).replaceAll(/\s+/g, '')
  const notaryKey = notarize ? given('notary-key') : ''
  const wrong = [
    ...needed.filter(name => !given(name)).map(name => `client.sign-macos needs the input ${name} (on the command line ${variable(name)}), which is empty`),
    ...inputs.filter(input => base64(input) && !/^[A-Za-z0-9+/]+={0,2}$/.test(base64(input))).map(input => `what ${input}-pkcs12 has is no base64`),
    ...(notaryKey && !isNotaryKey(notaryKey) ? ['what notary-key has is no private key of App Store Connect (ES256, PEM)'] : []),
  ]
  if (wrong.length > 0) throw new ReleaseError(wrong.map(fact => ({ code: 'signing-secret', fact, fix: "Give the secret, or leave clients unsigned with 'unsigned'" })))
  const key = (input: SigningKey['input']): SigningKey => ({ input, pkcs12: Buffer.from(base64(input), 'base64'), password: given(`${input}-password`) })
  return {
    application: key('sign-macos'),
    ...(inputs.includes('sign-macos-installer') && { installer: key('sign-macos-installer') }),
    notaryKey,
    values: [...needed.map(given), ...inputs.map(base64)],
  }
}

/** Apple has a certificate of its own for packages. */
export const keyFor = (file: string): SigningKey['input'] => (file.endsWith('.pkg') ? 'sign-macos-installer' : 'sign-macos')

const variable = (name: Name): string => name.toUpperCase().replaceAll('-', '_')

function isNotaryKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyDetails?.namedCurve === 'prime256v1'
  } catch {
    return false
  }
}
