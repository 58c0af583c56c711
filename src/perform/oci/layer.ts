/** One folder as the tar of a layer: sorted, owned by root, without names, of one date; folders before what they hold. */
import { join, posix } from 'node:path/posix'
import { packTar, type ParsedTarEntryWithData } from 'modern-tar'
import { sha256 } from '../../core/digest.ts'
import type { ImageLayer } from '../../core/steps.ts'
import { failed } from '../../errors.ts'
import type { Entry, Files } from '../../ports.ts'

type Member = ParsedTarEntryWithData

/** @param below What earlier layers have, by path; what this one adds is noted there */
export async function layerTar({ from, epoch, folders = {}, links = {} }: ImageLayer, below: Map<string, string>, files: Files): Promise<Uint8Array> {
  const entries = await files.list(from)
  refuseWhiteouts(entries)
  const found = await Promise.all(entries.map(entry => member(entry, from, files)))
  const linked = Object.entries(links).map(([path, target]) => link(relative(path), target))
  const made = Object.entries(folders).map(([path, mode]) => folder(relative(path), mode))
  const present = [...found, ...linked]
  const named = new Set(made.map(({ header }) => header.name))
  const parents = [...new Set(present.flatMap(({ header }) => above(header.name)))].filter(path => !named.has(path)).map(path => folder(path, 0o755))
  const fresh = [...parents, ...made, ...present].filter(each => isFresh(each, below))
  const sorted = fresh.sort((a, b) => (a.header.name < b.header.name ? -1 : 1))
  return packTar(sorted.map(({ header, ...rest }) => ({ ...rest, header: { ...header, uid: 0, gid: 0, uname: '', gname: '', mtime: new Date(epoch * 1000) } })))
}

async function member({ path, kind, mode, target = '' }: Entry, from: string, files: Files): Promise<Member> {
  if (kind === 'link') return link(path, target)
  const data = new Uint8Array(await files.bytes(join(from, path)))
  return { header: { name: path, type: 'file', size: data.length, mode: mode & 0o100 ? 0o755 : 0o644 }, data }
}

const link = (name: string, linkname: string): Member => ({ header: { name, type: 'symlink', size: 0, mode: 0o777, linkname } })
const folder = (name: string, mode: number): Member => ({ header: { name: name.endsWith('/') ? name : `${name}/`, type: 'directory', size: 0, mode } })
const relative = (path: string): string => posix.relative('/', path)

/** `a/b/c` → `a/`, `a/b/`. */
const above = (path: string): string[] => path.split('/').slice(0, -1).map((_, index, parts) => `${parts.slice(0, index + 1).join('/')}/`)

function isFresh({ header: { name, type, mode, linkname }, data }: Member, below: Map<string, string>): boolean {
  const state = JSON.stringify([type, mode, linkname, data && sha256(data)])
  if (below.get(name) === state) return false
  below.set(name, state)
  return true
}

/** Runtimes read such a name as an order to delete (image-spec, "Whiteouts"). */
function refuseWhiteouts(entries: readonly Entry[]): void {
  const [bad] = entries.filter(({ path }) => /(^|\/)\.wh\./.test(path))
  if (bad) throw failed({ code: 'image-whiteout', fact: `'${bad.path}' begins with .wh., which in an image deletes another file`, fix: 'Find out which package brings it; an image cannot hold it' })
}
