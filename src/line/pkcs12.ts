/** A PKCS#12 file taken apart, whatever it is encrypted with: the key and its certificate, and those above it, as PEM. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { join } from 'node:path/posix'
import type { PemFiles } from '../core/rcodesign.ts'
import { failed } from '../errors.ts'
import type { Finished, Ports } from '../ports.ts'
import type { SigningKey } from './macos-secrets.ts'

/** @param work A folder for this alone, which the caller removes: the key lies there unencrypted, for its owner's eyes */
export async function openPkcs12({ input, pkcs12, password }: SigningKey, work: string, ports: Ports): Promise<{ files: PemFiles; certificate: X509Certificate }> {
  const at = (name: string) => join(work, name)
  const { files } = ports
  await files.write(at('certificate.p12'), pkcs12, 0o600)
  await files.write(at('password'), password, 0o600)
  const ask = (...what: string[]) => read(['pkcs12', '-in', at('certificate.p12'), '-passin', `file:${at('password')}`, ...what], input, ports)
  const [signer, chain] = [pemsOf(await ask('-nodes', '-clcerts')), pemsOf(await ask('-nokeys', '-cacerts'))]
  const key = signer.find(pem => pem.includes('PRIVATE KEY')) ?? ''
  const certificate = signer.filter(pem => pem.includes('CERTIFICATE')).map(pem => new X509Certificate(pem)).find(each => key && each.checkPrivateKey(createPrivateKey(key)))
  if (!certificate) throw noPkcs12(input)
  await files.write(at('signer.pem'), `${key}\n${certificate.toString()}`, 0o600)
  if (chain.length > 0) await files.write(at('chain.pem'), `${chain.join('\n')}\n`)
  return { files: { signer: at('signer.pem'), chain: chain.length > 0 ? at('chain.pem') : '' }, certificate }
}

const pemsOf = (text: string): string[] => text.match(/-----BEGIN ([A-Z ]+)-----[^-]+-----END \1-----/g) ?? []

/** OpenSSL 3 reads what Keychain Access exports only when it is told to; LibreSSL, and older ones, do not know the word. */
async function read(args: readonly string[], input: SigningKey['input'], { processes }: Ports): Promise<string> {
  const run = (more: readonly string[]): Promise<Finished> => processes.run({ argv: ['openssl', ...args, ...more], inherit: ['PATH', 'HOME'], shown: false, timeoutSeconds: 60 })
  const first = await run([])
  const finished = first.code !== 0 && /unsupported/i.test(first.stderr) ? await run(['-legacy']) : first
  if (finished.code === 0) return finished.stdout
  if (/mac verify (failure|error)|invalid password/i.test(finished.stderr)) throw failed({ code: 'signing-password', fact: `the password of ${input}-password does not open the key`, fix: 'Correct the secret' })
  throw noPkcs12(input)
}

const noPkcs12 = (input: SigningKey['input']) => failed({ code: 'signing-secret', fact: `what ${input}-pkcs12 has is no PKCS#12 file with a certificate and its key`, fix: 'Give the file as base64: base64 -w0 certificate.p12' })
