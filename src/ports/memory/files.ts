import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Entry, Files } from '../../ports.ts'
import { bytesIn, foldersIn, follow, locate, makeFolders, newFolder, refuse, walk, type FileNode, type FolderNode, type Node } from './tree.ts'

export type Initial = Readonly<Record<string, string | Uint8Array>>

/** A disk in memory. `space`: bytes that fit on it; what would not fit fails as on a full disk. */
export function memoryFiles(initial: Initial = {}, space = Number.POSITIVE_INFINITY): Files {
  const root = newFolder()
  let temporaries = 0
  let clock = 0
  const read = (path: string): FileNode => {
    const node = follow(root, path)
    return node.kind === 'file' ? node : refuse('EISDIR', path)
  }
  const put = (path: string, node: Node) => {
    const { folder, name } = locate(root, path)
    folder.children.set(name, node)
    node.changed = ++clock
  }
  const write = (path: string, data: string | Uint8Array, mode = 0o644) => {
    makeFolders(root, posix.dirname(path))
    if (locate(root, path).node?.kind === 'folder') refuse('EISDIR', path)
    const bytes = Buffer.from(data)
    if (bytesIn(root) + bytes.length > space) refuse('ENOSPC', path)
    put(path, { kind: 'file', data: bytes, mode, written: clock + 1 })
  }
  for (const [path, data] of Object.entries(initial)) write(path, data)
  makeFolders(root, '/tmp')

  return {
    text: async path => Buffer.from(read(path).data).toString('utf8'),
    bytes: async path => Buffer.from(read(path).data),
    write: async (path, data, mode) => write(path, data, mode),
    has: async path => exists(root, path),
    async look(path) {
      const node = exists(root, path) ? locate(root, path).node : undefined
      return node && (node.kind === 'link' ? { kind: 'link', target: node.target } : { kind: node.kind })
    },
    async list(path) {
      const node = follow(root, path)
      if (node.kind !== 'folder') refuse('ENOTDIR', path)
      return walk(node).map(entry).sort((a, b) => (a.path < b.path ? -1 : 1))
    },
    async names(path) {
      const node = follow(root, path)
      return node.kind === 'folder' ? [...node.children.keys()].sort() : refuse('ENOTDIR', path)
    },
    makeFolder: async path => void makeFolders(root, path),
    async copy(from, to, leaveOut = () => false) {
      const { node } = locate(root, from)
      if (!node) refuse('ENOENT', from)
      makeFolders(root, posix.dirname(to))
      const { node: there } = locate(root, to)
      if (node.kind === 'folder' && there && there.kind !== 'folder') refuse('ERR_FS_CP_DIR_TO_NON_DIR', to)
      if (node.kind !== 'folder' && there?.kind === 'folder') refuse('ERR_FS_CP_NON_DIR_TO_DIR', to)
      const copy = duplicate(node, '', leaveOut, there)
      put(to, copy)
      for (const each of copy.kind === 'folder' ? walk(copy).map(([, inner]) => inner) : [copy]) Object.assign(each, { changed: clock, written: clock })
      if (bytesIn(root) > space) {
        remove(root, to)
        refuse('ENOSPC', to)
      }
    },
    async move(from, to) {
      const { node, folder, name } = locate(root, from)
      if (!node) refuse('ENOENT', from)
      makeFolders(root, posix.dirname(to))
      refuseRename(node, locate(root, to).node, to)
      folder.children.delete(name)
      put(to, node)
    },
    remove: async path => remove(root, path),
    async link(target, path) {
      makeFolders(root, posix.dirname(path))
      if (locate(root, path).node) refuse('EEXIST', path)
      put(path, { kind: 'link', target })
    },
    async setMode(path, mode) {
      const node = follow(root, path)
      if (node.kind === 'file') Object.assign(node, { mode, changed: ++clock })
    },
    isExecutable: async path => (read(path).mode & 0o100) !== 0,
    async digest(path) {
      const { data } = read(path)
      return { sha256: createHash('sha256').update(data).digest('hex'), size: data.length }
    },
    async stamps(path) {
      const node = exists(root, path) ? follow(root, path) : newFolder()
      return new Map((node.kind === 'folder' ? walk(node) : []).map(([below, each]) => [below, each.kind === 'link' ? each.target : `${each.mode} ${createHash('sha256').update(each.data).digest('hex')}`]))
    },
    moment: async () => String(clock),
    async predated(paths, than) {
      const written = (path: string) => (exists(root, path) ? (locate(root, path).node as FileNode).written ?? 0 : undefined)
      const mark = written(than)
      return mark === undefined ? [] : paths.filter(path => (written(path) ?? Infinity) <= mark)
    },
    async changedSince(path, moment) {
      const node = exists(root, path) ? follow(root, path) : newFolder()
      if (node.kind !== 'folder') refuse('ENOTDIR', path)
      const nodes = walk(node)
      const changed = [...nodes, ...foldersIn(node)].filter(([, { changed = 0 }]) => changed > Number(moment)).map(([below]) => below)
      return { paths: nodes.map(([below]) => below), changed }
    },
    room: async () => space - bytesIn(root),
    async temporary(purpose) {
      const path = `/tmp/release-actions-${purpose}-${++temporaries}`
      makeFolders(root, path)
      return path
    },
  }
}

function exists(root: FolderNode, path: string): boolean {
  try {
    return locate(root, path).node !== undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code) return false
    throw error
  }
}

function remove(root: FolderNode, path: string): void {
  if (!exists(root, path)) return
  const { folder, name } = locate(root, path)
  folder.children.delete(name)
}

const entry = ([path, node]: ReturnType<typeof walk>[number]): Entry =>
  node.kind === 'link' ? { path, kind: 'link', mode: 0, size: 0, target: node.target } : { path, kind: 'file', mode: node.mode, size: node.data.length }

/** A folder is copied over what is there; `leaveOut` hears of every path below it, and of nothing below a folder left out. */
function duplicate(node: Node, path: string, leaveOut: (path: string) => boolean, there?: Node): Node {
  if (node.kind !== 'folder') return { ...node }
  const copied = there?.kind === 'folder' ? there : newFolder()
  for (const [name, child] of node.children) {
    const inner = path ? `${path}/${name}` : name
    if (!leaveOut(inner)) copied.children.set(name, duplicate(child, inner, leaveOut, copied.children.get(name)))
  }
  return copied
}

/** What rename(2) refuses. */
function refuseRename(node: Node, there: Node | undefined, to: string): void {
  if (there?.kind === 'folder' && node.kind !== 'folder') refuse('EISDIR', to)
  if (there && there.kind !== 'folder' && node.kind === 'folder') refuse('ENOTDIR', to)
  if (there?.kind === 'folder' && there.children.size > 0) refuse('ENOTEMPTY', to)
}
