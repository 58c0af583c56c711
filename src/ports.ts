/**
 * What a command may do to the world. Commands, steps and formats see these interfaces only; ports/local.ts and
 * ports/github.ts perform them, ports/memory.ts is a twin for tests. Paths are absolute unless said otherwise, and have `/` on Windows too.
 */
import type { Problem } from './errors.ts'

export interface Digest {
  /** Lower-case hex. */
  sha256: string
  /** Bytes. */
  size: number
}

export interface Entry {
  /** Relative to the listed folder, with `/`. */
  path: string
  kind: 'file' | 'link'
  /** Permission bits; 0 for links. */
  mode: number
  /** Bytes; 0 for links. */
  size: number
  /** What a link says. */
  target?: string
}

export type Found = { kind: 'file' | 'folder' } | { kind: 'link'; target: string }

export interface Files {
  /** @param unread beginnings of lines that the caller takes nothing of: a `?` may stand there for each byte beyond ASCII. */
  text(path: string, unread?: readonly string[]): Promise<string>
  bytes(path: string): Promise<Uint8Array>
  /** Makes the parents, writes beside and renames: a reader sees the old or the new file, never a part. */
  write(path: string, data: string | Uint8Array, mode?: number): Promise<void>
  has(path: string): Promise<boolean>
  /** What is there; a link is not followed. */
  look(path: string): Promise<Found | undefined>
  /** All files and links below a folder, sorted by path in code-unit order; links are not followed. */
  list(folder: string): Promise<Entry[]>
  /** Of what lies directly in a folder, sorted. */
  names(folder: string): Promise<string[]>
  makeFolder(path: string): Promise<void>
  /** Of a file, a link (kept as a link) or a whole folder; `leaveOut` takes paths relative to `from`. */
  copy(from: string, to: string, leaveOut?: (path: string) => boolean): Promise<void>
  move(from: string, to: string): Promise<void>
  /** Of anything, with all below it; absent is fine. */
  remove(path: string): Promise<void>
  link(target: string, path: string): Promise<void>
  setMode(path: string, mode: number): Promise<void>
  /** Whether its owner may run it; of a link what it leads to. */
  isExecutable(path: string): Promise<boolean>
  digest(path: string): Promise<Digest>
  /** Of all files and links below a folder, by path: another value once the content or the mode is another. Empty where there is no folder. */
  stamps(folder: string): Promise<Map<string, string>>
  /** Now, by the clock of the disk that a folder is on: what changes there from here on is later. */
  moment(folder: string): Promise<string>
  /** Of these files those that bear no later date than another one. None where there is no such other one. */
  predated(paths: readonly string[], than: string): Promise<string[]>
  /** All files and links below a folder, in no order; and those of them, and folders, that were written, made, renamed, or had their mode set since a moment. Nothing where there is no folder. */
  changedSince(folder: string, moment: string): Promise<{ paths: string[]; changed: string[] }>
  /** Bytes that are free on the disk of a path. */
  room(path: string): Promise<number>
  /** A new empty folder, removed at the end of the process. */
  temporary(purpose: string): Promise<string>
}

export interface Command {
  /** The program and its arguments. There is no shell. */
  argv: readonly string[]
  cwd?: string
  /** The only names of the host's environment that it sees; absent: all of them. */
  inherit?: readonly string[]
  /** Added to the host's environment; undefined removes a name. */
  env?: Readonly<Record<string, string | undefined>>
  /** A file that others lock who do the like: they are waited for, in whatever process. On Linux, by flock. */
  alone?: string
  /** Beyond it the process and its children are ended. */
  timeoutSeconds?: number
  /** Whether what it started and left behind is ended with it, whatever group or session that made its own. */
  leavesNothing?: boolean
  /** Whether it cleans up: it is run even when everything else is being ended. */
  cleansUp?: boolean
  /** Whether people see its output as it comes. A question that the program asks the system is nobody's interest. */
  shown?: boolean
  /** Takes what people would see of it, in place of the reporter. */
  onOutput?(text: string): void
  /** It leaves servers behind that keep its output open: it has ended when it ends itself. */
  leavesServers?: boolean
}

export interface Finished {
  code: number
  stdout: string
  stderr: string
  /** It was ended because its time was over. */
  late?: true
}

export interface Running {
  /** Resolves with the exit code, or null after a signal. */
  ended: Promise<number | null>
  /** What it has printed so far, both streams. */
  output(): string
  stop(): Promise<void>
}

/** A program that is told one line after another, and ends what it answers to each by an empty line. */
export interface Conversation {
  /** Standard output holds the answer alone. An exit code other than 0: it has ended, or was ended for being late, and answers no more. */
  ask(line: string, timeoutSeconds: number): Promise<Finished>
  stop(): Promise<void>
}

export interface Processes {
  /** Resolves whatever the exit code; rejects with ReleaseError `tool-missing` where the program is not found. */
  run(command: Command): Promise<Finished>
  start(command: Command): Running
  converse(command: Command): Conversation
  /** The absolute path of a program on PATH that can be started without a shell. */
  find(program: string): Promise<string | undefined>
}

export interface Response {
  status: number
  text: string
  /** The header of that name, as it came. */
  retryAfter?: string
}

/** What is sent to an address, and with which words. */
export interface Sent {
  method: 'GET' | 'POST' | 'PUT'
  url: string
  headers?: Readonly<Record<string, string>>
  body?: string | Uint8Array
}

export interface Network {
  /** Resolves whatever the status; rejects where no whole answer came. Goes to no other address than the one given. */
  send(request: Sent, timeoutSeconds: number): Promise<Response>
  get(url: string, headers?: Readonly<Record<string, string>>, timeoutSeconds?: number): Promise<Response>
  /** Streams to `to`; refuses content of another sha256 and leaves no file then. */
  download(url: string, sha256: string, to: string): Promise<void>
  freePort(): Promise<number>
}

export interface GitHubAnswer {
  status: number
  /** Names in lower case. */
  headers: Readonly<Record<string, unknown>>
  /** Parsed JSON; of an error what came. */
  data: unknown
}

/** GitHub's REST API with the rights of a token. Resolves whatever the status; rejects where no whole answer came. */
export interface GitHub {
  /** @param route as the reference writes it: `GET /repos/{owner}/{repo}` */
  request(route: string, parameters: Readonly<Record<string, unknown>>, timeoutSeconds: number): Promise<GitHubAnswer>
  /** Streams. @param address the `upload_url` of a release */
  upload(address: string, name: string, content: { path: string } | { text: string }, size: number, timeoutSeconds: number): Promise<GitHubAnswer>
  /** Streams the content of a release's asset or of an artifact to a file, from wherever it is kept. */
  download(route: string, parameters: Readonly<Record<string, unknown>>, to: string, timeoutSeconds: number): Promise<GitHubAnswer>
}

/**
 * Files addressed by their own sha256: what comes out is checked, so a poisoned or lost cache costs time only. Notes say which file a key
 * stands for: they are believed only where whoever may write them may do worse anyway. On a runner that makes a tagged release none is read.
 */
export interface Cache {
  fetch(sha256: string, to: string): Promise<boolean>
  store(sha256: string, from: string): Promise<void>
  /** The text last noted under a key (lower-case hex). */
  recall(key: string): Promise<string | undefined>
  note(key: string, text: string): Promise<void>
}

/** How the jobs of one workflow run hand files to each other. On one machine the release folder itself is the hand-over. */
export interface Artifacts {
  /** Unpacks every artifact whose name fits into `folder`; a digest that differs is an error. Returns the names. */
  fetch(pattern: { name: string } | { prefix: string }, folder: string, sha256?: string): Promise<string[]>
  /** Returns the sha256 of the stored artifact; empty where the hand-over is the folder. */
  store(name: string, folder: string, paths: readonly string[]): Promise<string>
}

/** What people see while it runs. */
export interface Reporter {
  /** Opens a stage of the line or one cell of it; `done` closes it with a result in a few words. */
  begin(title: string): { done(result?: string): void; failed(): void }
  note(text: string): void
  warn(problem: Problem): void
  /** Output of a child process: plain data, whatever it contains. */
  child(text: string): void
}

export interface Host {
  /** Node's names: linux, darwin, win32; x64, arm64. */
  platform: NodeJS.Platform
  arch: string
  cwd: string
  /** The user's own folder. */
  home: string
  /** Private to the user: environments of pinned tools, compiler caches. */
  cacheFolder: string
  /** The root of this suite: its own requirement files and templates are below it. */
  suite: string
  /** Whether anything is used that earlier runs left behind: not in a job that may publish or makes a tagged release. */
  usesCaches: boolean
  env(name: string): string | undefined
  isRoot: boolean
  /** Processors that this process may use. */
  cores: number
  /** Milliseconds since the epoch. */
  now(): number
  wait(milliseconds: number): Promise<void>
  /** Nothing is prepared any more that pays only in a process that goes on. */
  endsSoon(): void
}

export interface Ports {
  files: Files
  processes: Processes
  network: Network
  github(token: string): GitHub
  cache: Cache
  artifacts: Artifacts
  reporter: Reporter
  host: Host
}
