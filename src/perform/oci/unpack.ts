/** The layers of an image as a runtime lays them over one another (image-spec 1.1, "Applying Changesets"), by nobody's daemon. */
import { join, posix } from 'node:path/posix'
import { unpackTar, type ParsedTarEntryWithData } from 'modern-tar'
import { failed } from '../../errors.ts'
import type { Files } from '../../ports.ts'
import { extract } from '../archive.ts'
import type { OpenImage } from './open.ts'

/** Refuses, before a layer is written, names that lead out, through a link of a layer below too. Throws `archive-unsafe`. */
export async function unpackLayers({ layers }: OpenImage, root: string, work: string, files: Files): Promise<void> {
  await files.makeFolder(root)
  for (const { descriptor, tar } of layers) {
    const archive = join(work, `${descriptor.digest.replace(':', '-')}.tar`)
    await files.write(archive, tar)
    const entries = await membersOf(tar, descriptor.digest)
    await refuseThroughLinks(entries, root, descriptor.digest, files)
    await clear(entries, root, files)
    await extract({ do: 'extract', archive, to: root }, { files })
    for (const path of entries.map(pathOf).filter(isWhiteout)) await files.remove(join(root, path))
    await files.remove(archive)
  }
}

const pathOf = ({ header }: ParsedTarEntryWithData): string => posix.normalize(header.name).replace(/\/$/, '')
const isWhiteout = (path: string): boolean => posix.basename(path).startsWith('.wh.')
const opaque = '.wh..wh..opq'
const unsafe = (layer: string, fact: string, cause?: unknown) => failed({ code: 'archive-unsafe', fact: `the layer ${layer} holds ${fact}`, fix: 'Do not use this image' }, cause)

const membersOf = (tar: Uint8Array, layer: string): Promise<ParsedTarEntryWithData[]> =>
  unpackTar(tar, { strict: true }).catch((cause: unknown) => { throw unsafe(layer, `what cannot be unpacked (${cause instanceof Error ? cause.message : String(cause)})`, cause) })

async function refuseThroughLinks(entries: readonly ParsedTarEntryWithData[], root: string, layer: string, files: Files): Promise<void> {
  const links = new Set((await files.list(root)).filter(({ kind }) => kind === 'link').map(({ path }) => path))
  for (const entry of entries) {
    const { type, linkname = '' } = entry.header
    const path = pathOf(entry)
    const through = [...above(path), ...(type === 'directory' ? [path] : []), ...(type === 'link' ? [...above(posix.normalize(linkname)), posix.normalize(linkname)] : [])]
    if (path.split('/')[0] === '..' || posix.isAbsolute(path)) throw unsafe(layer, `'${path}', which leads out of its folder`)
    if (through.some(folder => links.has(folder))) throw unsafe(layer, `'${path}', which goes through a link of a layer below`)
  }
}

/** What the layer deletes or puts another in place of: its whiteouts count for the layers below, never for itself. */
async function clear(entries: readonly ParsedTarEntryWithData[], root: string, files: Files): Promise<void> {
  for (const entry of entries.filter(({ header }) => header.type !== 'directory')) {
    const path = pathOf(entry)
    const [folder, name] = [posix.dirname(path), posix.basename(path)]
    if (name !== opaque) await files.remove(join(root, folder, name.replace(/^\.wh\./, '')))
    else if (await files.has(join(root, folder))) for (const each of await files.names(join(root, folder))) await files.remove(join(root, folder, each))
  }
}

/** `a/b/c` → `a`, `a/b`. */
const above = (path: string): string[] => path.split('/').slice(0, -1).map((_, index, parts) => parts.slice(0, index + 1).join('/'))
