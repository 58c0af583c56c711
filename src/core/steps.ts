/**
 * What a builder, a packager or a destination wants done, as data: planned by pure functions, shown by tests,
 * performed by the one loop in execute.ts. Paths are absolute.
 */
import type { SbomFacts } from './sbom.ts'
import type { Target } from './targets.ts'

export type Step =
  | Run
  | Write
  | Copy
  | CopySources
  | Remove
  | Download
  | Extract
  | Archive
  | Join
  | NormalizeWheel
  | UnpackWheel
  | TidySite
  | FindEntry
  | DropFiles
  | RecordSite
  | GatherLibraries
  | Strip
  | PointToLibraries
  | EmptyRoot
  | Window
  | OnWindows
  | Icns
  | ExamineMacos
  | OnMacos
  | PointScripts
  | OciImage
  | RunImage
  | Answer

/** A program, without a shell. It fails on another exit code than 0, and where a declared output is not there afterwards. */
export interface Run {
  do: 'run'
  /** What a person sees: "maturin build". */
  label: string
  argv: readonly string[]
  /** It begins together with the step before it: neither needs what the other makes. */
  beside?: true
  cwd?: string
  /** The only names of the host's environment that it sees; absent: all of them. */
  inherit?: readonly string[]
  env?: Readonly<Record<string, string | undefined>>
  timeoutSeconds?: number
  /** Whether what it started and left behind is ended with it. */
  leavesNothing?: boolean
  /** A file that others lock who do the like: they are waited for, in whatever process. On Linux, by flock. */
  alone?: string
  /** It is a script of an environment of Python, and may be loaded there before its turn comes. */
  preloads?: true
  /** Whether it is done after a failure of the steps before it too, and after an interruption: it ends what they began. */
  cleansUp?: boolean
  outputs?: readonly string[]
  /** What it must print; of several one. */
  expect?: string | readonly string[]
  /** Its output is an answer, or one of hundreds: shown only when it fails. */
  quiet?: boolean
}

export interface Write {
  do: 'write'
  path: string
  text: string
  mode?: number
  /** With a byte order mark, as programs for Windows expect it. Absent: utf-8 without. */
  encoding?: 'utf-16le'
}

export interface Copy {
  do: 'copy'
  from: string
  to: string
  /** Paths (with a `/`: `./build`) or last names left out, relative to `from`; `*` stands for any run of characters but `/`. */
  leaveOut?: readonly string[]
}

/** A project without what does not belong to it: of a git repository the files that git would keep, else all but caches and builds. */
export interface CopySources {
  do: 'copy-sources'
  from: string
  to: string
  /** Files and folders, relative to `from`; absent: all. */
  only?: readonly string[]
}

export interface Remove {
  do: 'remove'
  path: string
}

export interface Download {
  do: 'download'
  url: string
  sha256: string
  to: string
}

/** A tar.gz or a zip into a folder; names that leave the folder are refused. */
export interface Extract {
  do: 'extract'
  archive: string
  to: string
  /** Only the folder that holds all these files, wherever in the archive it is; and of it what begins with one of `only`. */
  part?: { holds: readonly string[]; only: readonly string[] }
}

/** A reproducible tar.gz, or a tar or a zip where `to` ends so: sorted, owned by nobody, of one date. */
export interface Archive {
  do: 'archive'
  from: string
  to: string
  /** The one folder that everything stands in. */
  root: string
  /** Seconds since the epoch. */
  epoch: number
}

/** One file after the other, as one file. */
export interface Join {
  do: 'join'
  from: readonly string[]
  to: string
  mode: number
}

/** The same wheel, byte for byte, wherever it was built: sorted, of one date, SBOM paths relative, an SBOM of its own, RECORD made new. */
export interface NormalizeWheel {
  do: 'normalize-wheel'
  from: string
  to: string
  epoch: number
  /** Absolute folders that must not show, and what stands for them. */
  hide: Readonly<Record<string, string>>
  /** The only tag that it is to have from now on, as its new name says. */
  tag?: string
  /** What its SBOM says. Absent: none is written. */
  sbom?: SbomFacts
}

/** A wheel's modules into a folder for `sys.path`; what it would install elsewhere is left out. */
export interface UnpackWheel {
  do: 'unpack-wheel'
  wheel: string
  to: string
}

/** Drops the scripts that `pip install --target` leaves, which name a Python of this machine, from disk and RECORD. */
export interface TidySite {
  do: 'tidy-site'
  site: string
}

/** Refuses an entry point whose module is not below `site`, or has nothing of that name, before anything is made of it. */
export interface FindEntry {
  do: 'find-entry'
  site: string
  entry: string
  module: string
  /** Of the module: `main`. */
  attribute: string
}

/** Removes what the patterns name below `site`: files, and folders with all that is in them; from RECORD too. A pattern that names nothing is a mistake. */
export interface DropFiles {
  do: 'drop-files'
  site: string
  patterns: readonly string[]
  /** Unless it may be for the packages of another system. */
  elsewhere?: true
}

/** Makes every RECORD below `site` say what is there now; without `sources`, of each module that is compiled beside its source the compiled one is. */
export interface RecordSite {
  do: 'record-site'
  site: string
  sources: boolean
}

/** Copies into `libraries` every shared library that the programs below `root` load from outside it, but the C library's own. */
export interface GatherLibraries {
  do: 'gather-libraries'
  root: string
  libraries: string
}

/** Drops debug information from every ELF file below `root`. Before RPATHs are set: strip does not understand what patchelf writes. */
export interface Strip {
  do: 'strip'
  root: string
  /** A folder that stays as it is. */
  leaveOut?: string
}

/** Makes every ELF file below `root` look for the gathered libraries beside itself, and nowhere else by an absolute path. */
export interface PointToLibraries {
  do: 'point-to-libraries'
  root: string
  libraries: string
  patchelf: string
  /** A folder that stays as it is. */
  leaveOut?: string
}

/** Proof of self-containment: `argv`, and then `also`, run in a root that holds `content` and the C library alone, and `argv` fails without one of its libraries. */
export interface EmptyRoot {
  do: 'empty-root'
  label: string
  /** The folder that becomes `at` inside. */
  content: string
  at: string
  argv: readonly string[]
  also?: readonly string[]
  /** A file that gets how long the program takes to start, in milliseconds: the median of some more runs. */
  startTime?: string
  /** Below `content`: ends in a library whose absence must be noticed; the first that matches is taken away. Empty: nothing is bundled to take. */
  without: string
}

/** Proof of a window: `argv` runs in an empty root and draws on a virtual screen until what is seen stays as it is. */
export interface Window {
  do: 'window'
  label: string
  /** The folder that becomes `at` inside. */
  content: string
  at: string
  argv: readonly string[]
  /** The PNG that shows it. */
  picture: string
  timeoutSeconds: number
}

/** Proof for Windows, which has no empty root: programs one after another, there or in a new Windows of wine's, which goes when they have ended. */
export interface OnWindows {
  do: 'windows'
  label: string
  runs: readonly WindowsRun[]
  /** A folder of this disk, and where that Windows has it meanwhile. */
  placed?: { from: string; at: string }
}

export interface WindowsRun {
  label: string
  /** The program is a file of this disk or of that Windows (`C:\\…`). */
  argv: readonly string[]
  /** Files of that Windows that are there afterwards. An exit code proves nothing: under wine an installer may end well and have done nothing. */
  leaves?: readonly string[]
  /** Files and folders that are gone afterwards, or soon: an uninstaller goes on when its first process has ended. */
  removes?: readonly string[]
  /** As of the proof in an empty root. */
  startTime?: string
  /** A file that is moved aside for this run, which must fail then. */
  without?: string
}

/** An icon of macOS from a square PNG, of a width that there is one for. */
export interface Icns {
  do: 'icns'
  from: string
  to: string
  width: number
}

/** Fails where a program or a library below `root` is for another processor or a newer macOS, or loads what neither `root` nor macOS has. */
export interface ExamineMacos {
  do: 'examine-macos'
  root: string
  target: Target
  /** The oldest macOS that all of it must be for: `11.0`. */
  oldest: string
}

/** Proof on macOS, which has no empty root: `argv` runs, and fails without one of its libraries. */
export interface OnMacos {
  do: 'macos'
  label: string
  argv: readonly string[]
  /** As of the proof in an empty root. */
  startTime?: string
  /** A file that is moved aside for one more run, which must fail then. */
  without?: string
}

/** Makes the programs of an environment that was installed elsewhere start the Python that they will find, and says so in every RECORD. */
export interface PointScripts {
  do: 'point-scripts'
  /** The environment as it was installed: `bin`, and site-packages at `site`. */
  environment: string
  site: string
  /** The Python that they name. */
  from: string
  to: string
}

/** An image (OCI image-spec 1.1) as a tar of its layout, made without a daemon: of the same folders the same bytes. */
export interface OciImage {
  do: 'oci-image'
  to: string
  /** `name:tag` */
  name: string
  architecture: 'amd64' | 'arm64'
  /** When it was created: seconds since the epoch. */
  epoch: number
  /** Bottom first; each is written without what an earlier one has. */
  layers: readonly ImageLayer[]
  config: ImageConfig
}

export interface ImageLayer {
  /** The folder that becomes the root. */
  from: string
  /** In a few words, for the image's history. */
  holds: string
  /** The date of everything in it, in seconds since the epoch. */
  epoch: number
  /** Folders that no file stands for, by path in the image: their modes. */
  folders?: Readonly<Record<string, number>>
  /** By path in the image: what they say. */
  links?: Readonly<Record<string, string>>
}

/** In the words of the image specification. */
export interface ImageConfig {
  User: string
  ExposedPorts: Readonly<Record<string, object>>
  Env: readonly string[]
  Entrypoint: readonly string[]
  Cmd: readonly string[]
  WorkingDir: string
  Labels: Readonly<Record<string, string>>
}

/** Proof of an image: its layers become a root, and its command answers there, as its user. The root stays. */
export interface RunImage {
  do: 'run-image'
  label: string
  image: string
  root: string
  path: string
  timeoutSeconds: number
}

/** Proof of life: starts `argv` and waits until `path` answers over HTTP with a status below 500. */
export interface Answer {
  do: 'answer'
  label: string
  argv: readonly string[]
  /** Whether `${NAME}` in a word stands for what the environment says. */
  expands?: true
  cwd: string
  /** `PORT` is added: a free port of the loopback interface. */
  env?: Readonly<Record<string, string | undefined>>
  path: string
  timeoutSeconds: number
}
