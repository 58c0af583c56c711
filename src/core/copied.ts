/**
 * Which files of a project its wheel only carries along: a change there leaves the compiled modules as they are. What is not certain counts
 * as compiled: then a change costs a compile, and nothing else.
 */
import { posix } from 'node:path'
import { sha256 } from './digest.ts'
import type { Project } from './project.ts'
import { textsIn } from './texts.ts'
import type { Table } from './toml.ts'

export interface Copied {
  /** The folder whose files go into the wheel as they are, relative to the project. */
  folder: string
  /** What of pyproject.toml the build itself may look at, as a digest: the rest is metadata. */
  settings: string
  /** Whether the metadata takes no text from that folder: no README, no licence. */
  apart: boolean
}

/** maturin with `python-source`, and none of the settings by which it would copy other files too or leave some out. */
export function copiedOf({ data, build }: Project, cargo: Readonly<Record<string, unknown>> | undefined): Copied | undefined {
  const tool = (data['tool'] ?? {}) as Record<string, Table | undefined>
  const maturin = tool['maturin']
  const folder = maturin?.['python-source']
  const known = Object.keys(maturin ?? {}).every(key => certain.includes(key))
  const crate = cargo?.['package'] as { build?: unknown; readme?: unknown; 'license-file'?: unknown } | undefined
  if (build.backend !== 'maturin' || typeof folder !== 'string' || !known || crate?.build !== undefined || !/^[\w.-]+(\/[\w.-]+)*$/.test(folder) || folder.split('/').includes('..')) return undefined
  const declared = (data['project'] ?? {}) as Table
  return {
    folder,
    settings: sha256(JSON.stringify([data['build-system'], maturin, data['project'] && declared['name']])),
    apart: ![declared['readme'], declared['license'], declared['license-files'], crate?.readme, crate?.['license-file']].flatMap(textsIn).some(path => mayName(path, folder)),
  }
}

/** Whether a path or a pattern may lead into the folder. Without a slash it is a file beside pyproject.toml. */
function mayName(path: string, folder: string): boolean {
  const plain = posix.normalize(path.replaceAll('\\', '/'))
  return plain.includes('/') && (/^(\/|\.\.)|[*?[{]/.test(plain) || `${plain}/`.startsWith(`${folder}/`))
}

/** Settings that say how to compile, or where things are. */
const certain = ['python-source', 'module-name', 'manifest-path', 'features', 'no-default-features', 'all-features', 'bindings', 'locked', 'frozen', 'strip', 'profile', 'cargo-extra-args', 'rustc-extra-args', 'compatibility', 'auditwheel', 'skip-auditwheel', 'editable-profile', 'unstable-flags', 'config']

/** Files that only the wheel's metadata speaks of. */
const metadataFile = /^(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG)[^/]*$/i

/** Whose settings are named one by one where they decide anything. */
const settingsFiles = ['pyproject.toml', 'release.yaml']

/** Whether compiled modules may depend on the file. A build script may look at anything. */
export const isCompiled = (path: string, { folder }: Copied): boolean => !path.startsWith(`${folder}/`) && !settingsFiles.includes(path) && !metadataFile.test(path)
