/** A certificate for loopback, made by nobody that is trusted: whoever is to believe it is given the file. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from '../cli.ts'

export interface Certificate {
  key: Buffer
  cert: Buffer
  /** For Python and Node. */
  env: Record<string, string>
}

export async function loopbackCertificate(folder: string, { called = 'loopback', days = 2, for: named = 'IP:127.0.0.1' } = {}): Promise<Certificate> {
  const [key, cert] = [join(folder, `${called}-key.pem`), join(folder, `${called}-cert.pem`)]
  await must(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', String(days), '-subj', '/CN=loopback', '-addext', `subjectAltName=${named}`, '-keyout', key, '-out', cert])
  return { key: await readFile(key), cert: await readFile(cert), env: { REQUESTS_CA_BUNDLE: cert, TWINE_CERT: cert, NODE_EXTRA_CA_CERTS: cert } }
}

/** The same belief beside what the machine believes already, for programs that also download from the world. */
export async function alsoTrusting({ cert }: Certificate, folder: string): Promise<Record<string, string>> {
  const bundle = join(folder, 'bundle.pem')
  const system = await readFile(process.env['SSL_CERT_FILE'] ?? '/etc/ssl/certs/ca-certificates.crt')
  await writeFile(bundle, Buffer.concat([system, Buffer.from('\n'), cert]))
  return Object.fromEntries(['REQUESTS_CA_BUNDLE', 'TWINE_CERT', 'NODE_EXTRA_CA_CERTS', 'PIP_CERT', 'SSL_CERT_FILE'].map(name => [name, bundle]))
}

/** As it would be a day after its end. */
export async function expired(certificate: Certificate, folder: string): Promise<Certificate> {
  const [key, cert, late] = ['expired-key.pem', 'valid-cert.pem', 'expired-cert.pem'].map(name => join(folder, name)) as [string, string, string]
  await writeFile(key, certificate.key)
  await writeFile(cert, certificate.cert)
  await must(['openssl', 'x509', '-in', cert, '-signkey', key, '-days', '-1', '-out', late])
  return { ...certificate, cert: await readFile(late) }
}

/** Believed alike. */
export async function together(certificates: readonly Certificate[], folder: string): Promise<Record<string, string>> {
  const bundle = join(folder, 'together.pem')
  await writeFile(bundle, Buffer.concat(certificates.map(({ cert }) => cert)))
  return Object.fromEntries(Object.keys(certificates[0]?.env ?? {}).map(name => [name, bundle]))
}
