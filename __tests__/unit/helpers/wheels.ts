import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import { writeZip, type Member } from '../../../src/perform/zip.ts'

export const member = (path: string, text: string | Buffer = '', mode = 0o644): Member => ({ path, data: Buffer.from(text), mode })

export const digestOf = (data: Buffer | string): string => createHash('sha256').update(data).digest('base64url')

/** A wheel's members with a right RECORD at the end. */
export function wheelMembers(name: string, version: string, payload: Readonly<Record<string, string>>): Member[] {
  const distInfo = `${name}-${version}.dist-info`
  const members = [...Object.entries(payload).map(([path, text]) => member(path, text)), member(`${distInfo}/METADATA`, `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\n`), member(`${distInfo}/WHEEL`, 'Wheel-Version: 1.0\n')]
  const record = [...members.map(({ path, data }) => `${path},sha256=${digestOf(data)},${data.length}`), `${distInfo}/RECORD,,`, '']
  return [...members, member(`${distInfo}/RECORD`, record.join('\n'))]
}

export const wheel = (name: string, version: string, payload: Readonly<Record<string, string>>): Promise<Buffer> => writeZip(wheelMembers(name, version, payload), 1_700_000_000)

/** An sdist of these files and its PKG-INFO. */
export async function sdist(name: string, version: string, files: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const texts = { ...files, 'PKG-INFO': `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\n` }
  return gzipSync(await packTar(Object.entries(texts).map(([path, body]) => ({ header: { name: `${name}-${version}/${path}`, type: 'file', size: Buffer.byteLength(body) }, body }))))
}
