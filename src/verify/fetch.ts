/** Of a release that lies elsewhere what is needed to judge a place: its manifest, provenance, SBOMs, pins and the application's wheels. */
import { join, posix } from 'node:path/posix'
import type { Manifest, ManifestFile } from '../core/manifest.ts'
import { normalizeName, projectOf } from '../core/names.ts'
import { leadsOut, resolved } from '../core/paths.ts'
import { provenanceFile } from '../core/provenance.ts'
import { failed, misconfigured, ReleaseError } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { heldTo, readManifest } from './files.ts'

/** Reads one file to a path: whether it was there. Throws where it has another sha256. */
type Read = (name: string, to: string, sha256?: string) => Promise<boolean>

/**
 * @param from An https address or a folder, below which files lie by their paths, or all beside release.json as assets of a release do
 * @param to Becomes a release folder, without what nobody needs to judge a place. @param more Texts that may lie beside release.json. @returns One line for each file that is not there
 */
export async function fetchRelease(from: string, sha256: string | undefined, to: string, ports: Ports, more: readonly string[] = []): Promise<string[]> {
  const read = reader(from, ports)
  if (!(await read('release.json', join(to, 'release.json')))) throw misconfigured([{ code: 'release-missing', fact: `${from} has no release.json`, fix: 'Name the folder or the address that has it', where: { key: '--from' } }])
  await heldTo(sha256, to, ports)
  const manifest = await readManifest(to, ports)
  for (const name of [provenanceFile, ...more]) await read(name, join(to, name))
  const found = await Promise.all(manifest.files.filter(file => isNeeded(file, manifest)).map(async ({ path, sha256: digest }) => {
    refuseEscape(path)
    for (const name of new Set([path, posix.basename(path)])) if (await read(name, join(to, path), digest)) return []
    return [`${path}: missing`]
  }))
  return found.flat()
}

const isNeeded = ({ path }: ManifestFile, { application }: Manifest): boolean =>
  /^(pins|sbom)\//.test(path) || (path.startsWith('wheels/') && path.endsWith('.whl') && projectOf(posix.basename(path)) === normalizeName(application.name))

/** Whoever writes a manifest must not write elsewhere. */
function refuseEscape(path: string): void {
  if (leadsOut(path) || posix.normalize(path) !== path || path.startsWith('..')) throw failed({ code: 'manifest-malformed', fact: `release.json lists '${path}', which leads out of the release`, fix: 'Do not use this release' })
}

function reader(from: string, ports: Ports): Read {
  if (/^https:\/\//.test(from)) return (name, to, sha256) => download(`${from.replace(/\/$/, '')}/${name.split('/').map(encodeURIComponent).join('/')}`, to, sha256, ports)
  if (/^\w+:\/\//.test(from)) throw misconfigured([{ code: 'usage', fact: `'${from}' is neither a folder nor an https address`, fix: 'Name one of these', where: { key: '--from' } }])
  const { files, host } = ports
  return async (name, to, sha256) => {
    const at = join(resolved(host.cwd, from, host), name)
    if (!(await files.has(at))) return false
    if (sha256 && (await files.digest(at)).sha256 !== sha256) throw failed({ code: 'release-changed', fact: `${at} is not the file that was meant: its sha256 is not ${sha256}`, fix: 'Fetch the release again; if it stays so, somebody has changed it' })
    await files.copy(at, to)
    return true
  }
}

/** Without a sha256 it is one of the documents that are texts. */
async function download(url: string, to: string, sha256: string | undefined, { network, files }: Ports): Promise<boolean> {
  if (sha256) return network.download(url, sha256, to).then(() => true, isAbsent)
  const { status, text } = await network.get(url).catch((cause: unknown) => { throw failed({ code: 'download-failed', fact: `${url} could not be read: ${String(cause)}`, fix: 'Check the address and the network' }, cause) })
  if (status === 404) return false
  if (status !== 200) throw failed({ code: 'download-refused', fact: `${url} answered ${status}`, fix: 'Check the address' })
  await files.write(to, text)
  return true
}

function isAbsent(error: unknown): false {
  if (error instanceof ReleaseError && error.problems[0]?.code === 'download-refused') return false
  throw error
}
