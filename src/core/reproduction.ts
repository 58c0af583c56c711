/** Whether a release comes out the same once more: two manifests, held against each other. */
import type { Manifest, ManifestFile } from './manifest.ts'

export interface FileStatement {
  path: string
  is: 'same' | 'differs' | 'not-rebuilt'
  /** As the release has it; of a file that is signed as it was before. */
  sha256?: string
  /** As it came out. */
  rebuilt?: string
  /** What it was made from and is another now: files of the release, or of the project. */
  from?: readonly string[]
  /** The first difference, where the file of the release is at hand. */
  first?: string
  /** Why it was not made here, or cannot be the same. */
  why?: string
}

export interface Reproduction {
  schema: 1
  application: Manifest['application']
  /** The sha256 of release.json. */
  manifest: string
  /** What was checked out; absent: the folder as it was. */
  commit?: string
  /** Whether every file is the same: neither another nor left out. */
  reproduced: boolean
  /** What the plan was computed from and is another now: names of the project's files, `sources` for all of them, `python`, `version`. */
  inputs: readonly string[]
  files: readonly FileStatement[]
}

export function statementOf(released: Manifest, again: Manifest, manifest: string, commit?: string): Reproduction {
  const files = compareFiles(released, again)
  const inputs = [...changedKeys(released.inputs, again.inputs), ...(['python', 'epoch'] as const).filter(key => released[key] !== again[key]), ...(released.application.version === again.application.version ? [] : ['version'])]
  return { schema: 1, application: released.application, manifest, ...(commit && { commit }), reproduced: files.every(({ is }) => is === 'same'), inputs, files }
}

function compareFiles(released: Manifest, again: Manifest): FileStatement[] {
  const made = new Map(again.files.map(file => [file.path, file]))
  const skipped = new Map(again.skipped.map(({ path, why }) => [path, why]))
  const whole = released.files.every(({ path }) => made.has(path))
  const known = new Set(released.files.map(({ path }) => path))
  return [
    ...released.files.map(file => compareFile(file, made.get(file.path), skipped.get(file.path), whole)),
    ...again.files.filter(({ path }) => !known.has(path)).map(({ path, sha256 }): FileStatement => ({ path, is: 'differs', rebuilt: sha256, why: 'the release does not have it' })),
  ]
}

function compareFile(file: ManifestFile, again: ManifestFile | undefined, skipped: string | undefined, whole: boolean): FileStatement {
  const { path, signed } = file
  if (!again) return { path, is: 'not-rebuilt', sha256: file.sha256, why: skipped ?? 'the plan does not have it here' }
  const sha256 = signed?.unsigned ?? file.sha256
  const [expected, rebuilt] = [sha256, again.signed?.unsigned ?? again.sha256]
  if (expected === rebuilt) return { path, is: 'same', sha256 }
  if (signed) return { path, is: 'not-rebuilt', sha256, rebuilt, why: `it holds what was signed: ${Object.keys(signed.inside).join(', ')}` }
  if (!whole && path.startsWith('sbom/')) return { path, is: 'not-rebuilt', sha256, rebuilt, why: 'it lists files that were not made here' }
  return { path, is: 'differs', sha256, rebuilt, from: changedKeys(file.from, again.from) }
}

const changedKeys = (one: Readonly<Record<string, string>>, two: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(two)])].filter(key => one[key] !== two[key]).sort()

/** A line for each file that is not the same, the cause before what follows from it. */
export function reproductionLines({ files, inputs }: Reproduction): { differs: string[]; notes: string[] } {
  const differing = files.filter(({ is }) => is === 'differs')
  const causes = differing.toSorted((a, b) => derived(a, differing) - derived(b, differing))
  return {
    differs: [...inputs.map(name => `${name}: is another than the release was made from`), ...causes.map(file => `${file.path}: ${factOf(file)}`)],
    notes: files.filter(({ is }) => is === 'not-rebuilt').map(({ path, why }) => `${path}: not rebuilt here: ${why}`),
  }
}

const derived = ({ from = [], path }: FileStatement, all: readonly FileStatement[]): number =>
  path.startsWith('sbom/') ? 2 : all.some(each => from.includes(each.path)) ? 1 : 0

const factOf = ({ first, why, from = [], sha256, rebuilt }: FileStatement): string =>
  why ?? [first ?? `sha256 is ${rebuilt}, the release has ${sha256}`, ...(from.length > 0 ? [`made from another ${from.join(', ')}`] : [])].join('; ')
