/**
 * What every lock format is read into. The walk, the markers and the writers know this and nothing of formats.
 * Everything is plain data, but for files that are read when they are asked for; names are normalized by PEP 503; markers are the texts of the lock.
 */
export type Lock = GraphLock | FlatLock

export type LockFormat = 'poetry' | 'uv' | 'pdm' | 'pipfile' | 'pylock' | 'requirements'

interface LockBase {
  format: LockFormat
  /** As the caller named it, for messages. */
  file: string
  text: string
  /** Of the format, as the lock says it: `2.1`. */
  version: string
  /** What made it, where it says so: `Poetry 2.5.1`. */
  generator?: string
  requiresPython?: string
  /** The tool's own hash of the project it was made from. */
  contentHash?: string
  /** Markers of the environments it was made for, and has no answers beyond; absent: all. */
  environments?: readonly string[]
  packages: readonly LockedPackage[]
}

/** A lock that says who needs whom, so that it can be walked. */
export interface GraphLock extends LockBase {
  kind: 'graph'
  /** The project's own entry, where the format has one (uv): its edges say which version each root requirement got. */
  root?: LockedPackage
  /** What the lock knows of the project it was made from (uv), to tell whether it is out of step. */
  metadata?: LockedMetadata
}

/** A lock that is a list with markers: everything in it belongs to the result unless its marker or groups say otherwise. */
export interface FlatLock extends LockBase {
  kind: 'flat'
  /** The extras and groups that it can tell apart; undefined when it has no notion of them. */
  extras?: readonly string[]
  groups?: readonly string[]
  /** Groups that are in when none is named (PEP 751, `default-groups`). */
  defaultGroups?: readonly string[]
}

export interface LockedPackage {
  name: string
  version: string
  source: Source
  files: LockedFiles
  requiresPython?: string
  /**
   * The environments this version is meant for, by group where the lock tells them apart (`''` otherwise). In a graph it only
   * decides between two versions of a package; in a flat lock it is all there is.
   */
  markers: Readonly<Record<string, string>>
  /** Groups the lock files it under; flat locks and the choice between versions only. */
  groups?: readonly string[]
  dependencies: readonly Edge[]
  /** By extra; a key `a,b` (sorted) is the two together, where the lock (pdm) has them so. */
  extras: Readonly<Record<string, readonly Edge[]>>
  /** Dependency groups; the root's only. */
  groupDependencies?: Readonly<Record<string, readonly Edge[]>>
}

/** `from` needs `name`. */
export interface Edge {
  name: string
  extras: readonly string[]
  /** Alternatives of specifier sets; empty: any version. */
  constraint: readonly string[]
  marker?: string
  /** The exact version, where the lock says it. */
  version?: string
  /** The index that has it, where the lock says it: two may have the same version. */
  index?: string
  /** A direct reference. */
  url?: string
}

export type Source =
  /** From an index; `url` where the lock names it. */
  | { kind: 'index'; url?: string }
  /** One archive at an address of its own. */
  | { kind: 'url'; url: string; subdirectory?: string }
  | { kind: 'git'; url: string; commit?: string; subdirectory?: string }
  /** A file of this machine. */
  | { kind: 'path'; path: string }
  | { kind: 'directory'; path: string; editable: boolean }
  /** A wheel that this release builds, in its folder `wheels/`. */
  | { kind: 'release'; url?: undefined }

/** The files, or where they can be read: most results need their hashes only, and a large lock has thousands of files. */
export type LockedFiles = readonly LockedFile[] | UnreadFiles

/** At least one file, each with a sha256. */
export interface UnreadFiles {
  /** Of all of them, in their order. */
  hashes(): readonly string[]
  read(): readonly LockedFile[]
}

export const filesOf = ({ files }: { files: LockedFiles }): readonly LockedFile[] => ('read' in files ? files.read() : files)

/** One file that may be installed for a package. */
export interface LockedFile {
  /** Absent where the lock has hashes only (Pipfile.lock, requirements.txt). */
  name?: string
  /** `sha256:<hex>` first where there is one, then sha384, sha512. Never weaker; empty where the lock has none, and then no pin. */
  hashes: readonly string[]
  url?: string
  size?: number
  /** ISO 8601. */
  uploadTime?: string
}

export interface LockedMetadata {
  dependencies: readonly Edge[]
  groupDependencies: Readonly<Record<string, readonly Edge[]>>
  extras?: readonly string[]
  /** Names whose requirements the project overrides: what the lock says of them stands instead of what the project says. */
  overridden: ReadonlySet<string>
  /** Names that the project leaves out, whoever needs them. */
  excluded: ReadonlySet<string>
  /** Whether it is for other projects too (uv's workspaces): it has answers for the Pythons that all of them run on. */
  shared: boolean
}
