import { createHash } from 'node:crypto'
import { readZip } from '../../../src/perform/zip.ts'
import { digestOf, wheel } from './wheels.ts'

export const site = 'venv/lib/python3.11/site-packages'

/** A distribution as pip leaves it: files, METADATA, INSTALLER and a RECORD that fits. */
export function installed(name: string, version: string, payload: Readonly<Record<string, string>>, at = site): Record<string, string> {
  const distInfo = `${name}-${version}.dist-info`
  const files = { ...payload, [`${distInfo}/METADATA`]: `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\n`, [`${distInfo}/INSTALLER`]: 'pip\n' }
  const record = [...Object.entries(files).map(([path, text]) => `${path},sha256=${digestOf(text)},${Buffer.byteLength(text)}`), `${distInfo}/RECORD,,`, '']
  return Object.fromEntries([...Object.entries(files), [`${distInfo}/RECORD`, record.join('\n')]].map(([path, text]) => [`${at}/${path}`, text as string]))
}

export const pyvenv = 'home = /usr/bin\nversion = 3.11.7\n'

/** What pip makes of the release's own wheel. */
export async function installedWheel(bytes: Uint8Array, at = site): Promise<Record<string, string>> {
  return Object.fromEntries((await readZip(bytes)).map(({ path, data }) => [`${at}/${path}`, data.toString('utf8')]))
}

export const application = () => wheel('app', '1.0', { 'app/__init__.py': 'run = 1\n', 'app/_core.abi3.so': 'compiled' })

/** A release of `app` with one wheel and the pins given. */
export async function release(pins: Record<string, { name: string; version: string; marker?: string }[]>): Promise<Record<string, string | Uint8Array>> {
  const data = await application()
  const path = 'wheels/app-1.0-cp39-abi3-manylinux2014_x86_64.whl'
  const sha256 = createHash('sha256').update(data).digest('hex')
  const manifest = { schema: 1, application: { name: 'App', version: '1.0' }, python: '3.11', epoch: 0, inputs: {}, files: [{ path, sha256, size: data.length, from: {} }], pins, skipped: [] }
  return { [`release/${path}`]: data, 'release/release.json': JSON.stringify(manifest) }
}

/** Of a request to `verify`: nobody has to have attested the release. */
export const unattested = { repository: undefined, workflow: undefined, attestation: undefined, trust: undefined }
