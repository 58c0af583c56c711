/** Signs a disk image or a package for macOS, the one file that it is, in place; its signature is read again. */
import type { SignedPair } from '../core/manifest.ts'
import { describeArguments, sealArguments, sealRefusal, signRefusal, type PemFiles } from '../core/rcodesign.ts'
import type { Ports } from '../ports.ts'
import { refused, speak, type SigningPlace } from './rcodesign.ts'

export async function sealFile(file: string, key: PemFiles, place: SigningPlace, ports: Ports): Promise<SignedPair> {
  const { files } = ports
  const unsigned = await files.digest(file)
  const made = await speak(sealArguments(key, place.signing, file), place, ports)
  if (made.code !== 0) throw refused(file, made.said, signRefusal(made.said, place.signing))
  const described = await speak(describeArguments(file), place, ports)
  const refusal = sealRefusal(described.said, place.signing, file.endsWith('.pkg') ? 'package' : 'image')
  if (refusal) throw refused(file, described.said, refusal)
  return { unsigned: unsigned.sha256, signed: (await files.digest(file)).sha256 }
}
