/** Where a problem stands: a file and its 1-based line, or a key of the configuration, or a flag. */
export interface Where {
  file?: string
  line?: number
  key?: string
}

/** One thing that is wrong, for a person to read: what, where, and what to do next. */
export interface Problem {
  /** Stable, kebab-case, documented in docs/troubleshooting.md. */
  code: string
  /** What is wrong, in one sentence without a full stop. */
  fact: string
  /** What to do next, in one sentence without a full stop; it may ask. */
  fix: string
  where?: Where
}

/** 1: the work failed. 2: the usage or the configuration is wrong, and nothing was begun. */
export type ExitCode = 1 | 2

/** Everything a command throws on purpose. It carries all the problems found, never only the first. */
export class ReleaseError extends Error {
  readonly problems: readonly Problem[]
  readonly exitCode: ExitCode

  constructor(problems: readonly Problem[], exitCode: ExitCode = 1, options?: { cause?: unknown }) {
    super(problems.map(describe).join('\n'), options)
    this.name = 'ReleaseError'
    this.problems = problems
    this.exitCode = exitCode
  }
}

export const failed = (problem: Problem, cause?: unknown): ReleaseError => new ReleaseError([problem], 1, { cause })

export const misconfigured = (problems: readonly Problem[]): ReleaseError => new ReleaseError(problems, 2)

/** `release.yaml:12 (native.targets): fact. fix. [code]` */
export function describe({ code, fact, fix, where }: Problem): string {
  const place = describeWhere(where)
  return `${place && `${place}: `}${fact}. ${sentence(fix)} [${code}]`.replaceAll(/\S{1000,}/g, shortened)
}

const sentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

/** A word that nobody reads to its end must not hide the others. */
const shortened = (word: string): string => `${word.slice(0, 200)}… (${word.length} characters)`

export function describeWhere(where: Where = {}): string {
  const file = where.file && (where.line ? `${where.file}:${where.line}` : where.file)
  const key = where.key && (file ? `(${where.key})` : where.key)
  return [file, key].filter(Boolean).join(' ')
}

const systemErrors: Record<string, [code: string, fix: string]> = {
  ENOSPC: ['disk-full', 'Make room on the disk and run again; nothing half-made was kept'],
  EDQUOT: ['disk-full', 'Your quota is used up: make room and run again'],
  EACCES: ['no-permission', 'Check who owns that file or folder'],
  EPERM: ['no-permission', 'Check who owns that file or folder'],
  EROFS: ['no-permission', 'That file system is read-only: name another folder with --output, or for caches with RELEASE_ACTIONS_CACHE'],
}

/** What the system refused, in a sentence; undefined for any other error. */
export function systemProblem(error: unknown): Problem | undefined {
  const { code = '', message = '' } = (error ?? {}) as NodeJS.ErrnoException
  const [name, fix] = systemErrors[code] ?? []
  return name && fix ? { code: name, fact: message, fix } : undefined
}
