/**
 * V8's code of dist/'s files, kept from one start to the next. It is run as it lies there, so only from a folder that is the user's own, and
 * not where a workflow or RELEASE_ACTIONS_CACHE says which cache is read.
 *
 * An entry is the file's own source, then the code, twice. V8 looks at the source's length alone and takes code as it is: of one changed byte
 * it may die. A checksum would have to be loaded first, comparing is there at once.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import type { Script } from 'node:vm'
import { usualCacheFolder } from './cache-folder.ts'

interface Loaded {
  readonly file: string
  readonly source: Buffer
  readonly script: Pick<Script, 'createCachedData' | 'cachedDataRejected'>
}

export interface KeptCode {
  /** @returns code of just this source, if there is some. */
  take(file: string, source: Buffer): Buffer | undefined
  /** Writes it at the end of a start that went well: what was called is compiled then. */
  keep(loaded: Loaded): void
}

const day = 24 * 60 * 60 * 1000
const month = 30 * day
/** Seconds, after which V8 may have dropped the code of what ran first. */
const long = 10

/** @returns nothing where nothing may be kept. */
export function keptCode(started: NodeJS.Process): KeptCode | undefined {
  const { argv, env, version, arch } = started
  if (env['CI'] || env['GITHUB_ACTIONS'] || env['RELEASE_ACTIONS_CACHE']) return undefined
  // One command runs other functions than the next.
  const command = /^[a-z][a-z-]*$/.exec(argv[2] ?? '')?.[0] ?? 'none'
  const all = join(usualCacheFolder(env), 'code')
  const folder = join(all, `${version}-${arch}`, command)
  if (!areOwn(folder, all, started.getuid?.())) return undefined
  const files: Loaded[] = []
  started.once('exit', status => {
    const due = status === 0 && process.uptime() < long ? files.filter(each => isDue(folder, each)) : []
    if (due.length > 0) renew(due, folder, all)
  })
  return {
    // Not joined: that looks at each character, five times a start.
    take: (file, source) => read(`${folder}/${file}`, source),
    keep: loaded => void files.push(loaded),
  }
}

/** Under sudo the home may be another's, who could write there what root would run. */
function areOwn(folder: string, all: string, user: number | undefined): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return user === undefined || [folder, all].every(each => statSync(each).uid === user)
  } catch {
    return false
  }
}

function read(path: string, source: Buffer): Buffer | undefined {
  try {
    const entry = readFileSync(path)
    const half = (entry.length - source.length) / 2
    const [code, again] = [entry.subarray(source.length, source.length + half), entry.subarray(source.length + half)]
    return Number.isInteger(half) && half > 0 && entry.subarray(0, source.length).equals(source) && code.equals(again) ? code : undefined
  } catch {
    return undefined
  }
}

/** Where none was taken; and once a day, as another day may run what the first did not. What V8 would not have, for its flags are others, it will not have next time either. */
function isDue(folder: string, { file, script }: Loaded): boolean {
  const written = statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return script.cachedDataRejected === undefined || Date.now() - written > day
}

function renew(files: readonly Loaded[], folder: string, all: string): void {
  try {
    files.forEach(each => write(each, folder))
    forget(all)
  } catch {
    // The next start is as slow as this one.
  }
}

function write({ file, source, script }: Loaded, folder: string): void {
  const code = script.createCachedData()
  const unfinished = join(folder, `.${file}.${process.pid}`)
  writeFileSync(unfinished, Buffer.concat([source, code, code]), { mode: 0o600 })
  renameSync(unfinished, join(folder, file))
}

/** Files of versions of dist/ or Node that nobody has started for a month. */
function forget(all: string): void {
  const paths = readdirSync(all, { recursive: true }).map(name => join(all, `${name}`))
  for (const path of paths) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isFile() && Date.now() - found.mtimeMs > month) rmSync(path, { force: true })
  }
}
