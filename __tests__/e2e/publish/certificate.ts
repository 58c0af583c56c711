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

export async function loopbackCertificate(folder: string): Promise<Certificate> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  await must(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', '/CN=loopback', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', key, '-out', cert])
  return { key: await readFile(key), cert: await readFile(cert), env: { REQUESTS_CA_BUNDLE: cert, TWINE_CERT: cert, NODE_EXTRA_CA_CERTS: cert } }
}

/** The same belief beside what the machine believes already, for programs that also download from the world. */
export async function alsoTrusting({ cert }: Certificate, folder: string): Promise<Record<string, string>> {
  const bundle = join(folder, 'bundle.pem')
  const system = await readFile(process.env['SSL_CERT_FILE'] ?? '/etc/ssl/certs/ca-certificates.crt')
  await writeFile(bundle, Buffer.concat([system, Buffer.from('\n'), cert]))
  return Object.fromEntries(['REQUESTS_CA_BUNDLE', 'TWINE_CERT', 'NODE_EXTRA_CA_CERTS', 'PIP_CERT', 'SSL_CERT_FILE'].map(name => [name, bundle]))
}
