import { join } from 'node:path/posix'
import type { Manifest } from '../core/manifest.ts'
import { failed, misconfigured } from '../errors.ts'
import type { Ports } from '../ports.ts'

export async function readManifest(release: string, { files }: Ports): Promise<Manifest> {
  const path = join(release, 'release.json')
  if (!(await files.has(path))) throw missing(release)
  return parseManifest(await files.text(path), path)
}

/** The sha256 of release.json. Throws `release-missing`, and `release-changed` where another one was asked for. */
export async function heldTo(expected: string | undefined, release: string, { files }: Ports): Promise<string> {
  const manifest = join(release, 'release.json')
  if (!(await files.has(manifest))) throw missing(release)
  const { sha256 } = await files.digest(manifest)
  if (!expected || sha256 === expected) return sha256
  throw failed({ code: 'release-changed', fact: `${manifest} has sha256 ${sha256}, expected ${expected}`, fix: 'Fetch the release again; if it stays so, somebody has changed it' })
}

const missing = (release: string) => misconfigured([{ code: 'release-missing', fact: `${release} has no release.json`, fix: 'Name the folder that `release` wrote' }])

/** Throws `manifest-malformed`. */
export function parseManifest(text: string, path: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Manifest | null
    if (manifest?.schema === 1 && Array.isArray(manifest.files)) return manifest
  } catch (cause) {
    throw failed({ code: 'manifest-malformed', fact: `${path} is not JSON`, fix: 'Fetch the release again' }, cause)
  }
  throw failed({ code: 'manifest-malformed', fact: `${path} is not a manifest of schema 1`, fix: 'Use the version of release-actions that wrote it' })
}

/** One line for each file of the manifest that is not there or has other bytes. */
export async function verifyFiles(release: string, ports: Ports): Promise<string[]> {
  const { files } = await readManifest(release, ports)
  const found = await Promise.all(
    files.map(async ({ path, sha256, size }) => {
      const at = join(release, path)
      if (!(await ports.files.has(at))) return `${path}: missing`
      const actual = await ports.files.digest(at)
      return actual.sha256 === sha256 && actual.size === size ? [] : `${path}: sha256 is ${actual.sha256}, the manifest has ${sha256}`
    }),
  )
  return found.flat()
}
