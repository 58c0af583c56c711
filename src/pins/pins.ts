import type { Problem } from '../errors.ts'
import type { LockedFile, LockedFiles, Source } from './lock.ts'

/** What a role installs: every distribution at one version with its hashes, and where each applies. Plain JSON, but for files not read yet. */
export interface Pins {
  requiresPython?: string
  /** Markers of the environments that the lock was made for, which every pin's marker is within; absent: all. */
  environments?: readonly string[]
  /** The choice that these pins are for, sorted. */
  extras: readonly string[]
  groups: readonly string[]
  /** Sorted by name, then by version. */
  pins: readonly Pin[]
  /** What is odd about the lock and was put right, or cannot be known. */
  warnings: readonly Problem[]
}

export interface Pin {
  /** Normalized by PEP 503. */
  name: string
  version: string
  /** Simplified against requires-python; absent: everywhere. */
  marker?: string
  /** The extras that somebody needs of it. Their dependencies are pins of their own. */
  extras: readonly string[]
  files: LockedFiles
  source: PinSource
}

export type PinFile = LockedFile
/** Git, path and directory sources have no hash, so they never become pins. */
export type PinSource = Extract<Source, { kind: 'index' | 'url' | 'release' }>

/** The hex digest of a file's sha256, when the lock has that algorithm. */
export const sha256Of = (file: PinFile): string | undefined =>
  file.hashes.find((hash) => hash.startsWith('sha256:'))?.slice('sha256:'.length)
