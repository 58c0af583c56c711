/** Where a build backend finds a version that `[project]` calls dynamic, as far as that is seen without running it. */
import type { Project } from './project.ts'
import { isTable } from './shape.ts'
import type { Table } from './toml.ts'
import { normalizeVersion } from './version.ts'

/** In a file that says it in so many words. */
export interface WrittenVersion {
  /** Relative to the project; the first that is there counts. */
  files: readonly string[]
  /** undefined where it is computed, or not there. */
  read(text: string): string | undefined
}

export type VersionSource = WrittenVersion | 'tag'

/** undefined: the backend has a way of its own, or none. The defaults are those of each backend's documentation. */
export function versionSource({ dynamic, build, data, name = '' }: Project): VersionSource | undefined {
  if (!dynamic.includes('version')) return undefined
  const tool = tableOf(data, 'tool')
  if (build.requires.some(each => fromTag.has(each.name)) && !writtenAll(tool)) return 'tag'
  return backends[build.backend ?? 'setuptools.build_meta']?.(tool, name)
}

/** Backends' extensions that read git, and nothing else. */
const fromTag = new Set(['setuptools-scm', 'vcs-versioning', 'hatch-vcs'])

/** setuptools-scm and hatch-vcs may be there to find files only. */
const writtenAll = (tool: Table): boolean => tableOf(tool, 'setuptools', 'dynamic')['version'] !== undefined || tableOf(tool, 'hatch', 'version')['path'] !== undefined

const backends: Record<string, (tool: Table, name: string) => VersionSource | undefined> = {
  'setuptools.build_meta': tool => {
    const { file, attr } = tableOf(tool, 'setuptools', 'dynamic', 'version')
    const path = Array.isArray(file) && file.length === 1 ? file[0] : file
    if (typeof path === 'string') return { files: [path], read: text => text.trim() || undefined }
    return typeof attr === 'string' ? attribute(attr, tableOf(tool, 'setuptools', 'package-dir')['']) : undefined
  },
  'hatchling.build': tool => {
    const { path, source, pattern } = tableOf(tool, 'hatch', 'version')
    if (source === 'vcs') return 'tag'
    return typeof path === 'string' && pattern === undefined && (source === undefined || source === 'regex') ? { files: [path], read: assigned('__version__|VERSION') } : undefined
  },
  'pdm.backend': tool => {
    const { source, path } = tableOf(tool, 'pdm', 'version')
    if (source === 'scm') return 'tag'
    return source === 'file' && typeof path === 'string' ? { files: [path], read: assigned('__version__') } : undefined
  },
  'flit_core.buildapi': (tool, name) => {
    const module = tableOf(tool, 'flit', 'module')['name'] ?? name.replaceAll('-', '_')
    return attribute(`${module}.__version__`)
  },
  'scikit_build_core.build': tool => {
    const { provider, input, regex } = tableOf(tool, 'scikit-build', 'metadata', 'version')
    if (provider === 'scikit_build_core.metadata.setuptools_scm') return 'tag'
    return provider === 'scikit_build_core.metadata.regex' && typeof input === 'string' && regex === undefined ? { files: [input], read: assigned('__version__|VERSION') } : undefined
  },
  mesonpy: () => ({ files: ['meson.build'], read: text => /\bproject\s*\([^)]*?\bversion\s*:\s*'([^']+)'/.exec(text)?.[1] }),
}

/** `package.module.NAME`, in that module or in the package of its name, beside pyproject.toml or below `src`. */
function attribute(path: string, folder?: unknown): WrittenVersion {
  const parts = path.split('.')
  const [module, name] = [parts.slice(0, -1).join('/'), parts.at(-1) ?? '']
  const folders = typeof folder === 'string' ? [folder.replace(/\/*$/, '/').replace(/^\.?\//, '')] : ['', 'src/']
  return { files: folders.flatMap(each => [`${each}${module}/__init__.py`, `${each}${module}.py`]), read: assigned(/^\w+$/.test(name) ? name : '__version__') }
}

/** The literal in `NAME = "1.2"`, with or without an annotation. */
const assigned = (names: string) => (text: string): string | undefined =>
  new RegExp(String.raw`^(?:${names})(?:[ \t]*:[ \t]*[\w.]+)?[ \t]*=[ \t]*(['"])v?([^'"\\\n]+)\1[ \t]*(?:#.*)?$`, 'm').exec(text)?.[2]

/** The tables of a file, one in the other; an empty one where there is none. */
function tableOf(table: Table, ...keys: readonly string[]): Table {
  return keys.reduce<Table>((found, key) => (isTable(found[key]) ? (found[key] as Table) : {}), table)
}

/** A version by `git describe --long` (`v1.2-3-gab12cd`): the tag's own on its commit, after that the next one in development, as setuptools-scm has it. */
export function versionOfDescription(text: string): string | undefined {
  const [, tag = '', distance = ''] = /^(.+)-(\d+)-g[0-9a-f]+$/.exec(text.trim()) ?? []
  const version = versionOfTag(tag)
  return version === undefined || distance === '0' ? version : version.replace(/\d+(?=\D*$)/, last => String(Number(last) + 1)) + `.dev${distance}`
}

/** `v1.2`, `1.2` and `name-1.2`; undefined of a tag that has no version. */
export const versionOfTag = (tag: string): string | undefined => normalizeVersion(/^(?:[\w.-]*-)?v?(\d.*)$/i.exec(tag)?.[1] ?? '')
