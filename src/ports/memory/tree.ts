/** A tree of folders, files and links, with the rules and error codes of a POSIX disk. A drive of Windows is a folder at its top. */
import { posix } from 'node:path'

export interface FileNode {
  kind: 'file'
  data: Uint8Array
  mode: number
  changed?: number
  /** When it got its content: it keeps that date where it is moved. */
  written?: number
}
export interface LinkNode {
  kind: 'link'
  target: string
  changed?: number
}
export interface FolderNode {
  kind: 'folder'
  children: Map<string, Node>
  changed?: number
}
/** `changed`: when it was put there, or had its mode set. */
export type Node = FileNode | LinkNode | FolderNode

/** Where a path leads: the folder that holds its last part, and what is there. */
export interface Place {
  folder: FolderNode
  name: string
  node: Node | undefined
}

const rooted = (path: string): string => (/^[A-Za-z]:(\/|$)/.test(path) ? `/${path}` : path)

export const newFolder = (): FolderNode => ({ kind: 'folder', children: new Map() })

export function refuse(code: string, path: string): never {
  throw Object.assign(new Error(`${code}: '${path}'`), { code, path })
}

/** Links on the way are followed; the last part itself is not. */
export function locate(root: FolderNode, given: string, followed = 0): Place {
  const path = rooted(given)
  // A relative path would mean another folder on every machine; on a real disk that slip shows late, here at once.
  if (!posix.isAbsolute(path)) throw new Error(`'${path}' is not absolute`)
  if (followed > 40) refuse('ELOOP', path)
  const parts = path.split('/').filter(part => part !== '' && part !== '.')
  const trail: FolderNode[] = [root]
  const names: string[] = []
  for (const [index, part] of parts.entries()) {
    const folder = trail.at(-1) as FolderNode
    const last = index === parts.length - 1
    if (part === '..') {
      if (trail.length > 1) trail.pop()
      names.pop()
      continue
    }
    const node = folder.children.get(part)
    if (last) return { folder, name: part, node }
    if (node?.kind === 'link') return locate(root, [posix.resolve(`/${names.join('/')}`, node.target), ...parts.slice(index + 1)].join('/'), followed + 1)
    if (!node) refuse('ENOENT', path)
    if (node.kind === 'file') refuse('ENOTDIR', path)
    trail.push(node)
    names.push(part)
  }
  return { folder: trail.at(-2) ?? root, name: names.at(-1) ?? '', node: trail.at(-1) }
}

/** The same, but what a link says is followed to its end. */
export function follow(root: FolderNode, path: string, followed = 0): Node {
  if (followed > 40) refuse('ELOOP', path)
  const { node } = locate(root, path)
  if (!node) refuse('ENOENT', path)
  return node.kind === 'link' ? follow(root, posix.resolve(posix.dirname(path), node.target), followed + 1) : node
}

/** Makes a folder and those above it. */
export function makeFolders(root: FolderNode, path: string): FolderNode {
  const at = posix.resolve(rooted(path))
  if (at === '/') return root
  makeFolders(root, posix.dirname(at))
  const { folder, name, node } = locate(root, at)
  if (!node) {
    const made = newFolder()
    folder.children.set(name, made)
    return made
  }
  const real = node.kind === 'link' ? follow(root, path) : node
  return real.kind === 'folder' ? real : refuse('EEXIST', path)
}

/** Everything below a folder that is no folder, depth first. */
export function walk(folder: FolderNode, above = ''): [path: string, node: FileNode | LinkNode][] {
  return [...folder.children].flatMap(([name, node]): [string, FileNode | LinkNode][] =>
    node.kind === 'folder' ? walk(node, `${above}${name}/`) : [[above + name, node]],
  )
}

export function foldersIn(folder: FolderNode, above = ''): [path: string, node: FolderNode][] {
  return [...folder.children].flatMap(([name, node]): [string, FolderNode][] => (node.kind === 'folder' ? [[above + name, node], ...foldersIn(node, `${above}${name}/`)] : []))
}

export const bytesIn = (folder: FolderNode): number => walk(folder).reduce((sum, [, node]) => sum + (node.kind === 'file' ? node.data.length : 0), 0)
