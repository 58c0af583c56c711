/**
 * What the files of dist/ are loaded with. Each is a script: a function that is given how to load the next, and returns what it exports. At a
 * prompt V8's code of them, with all the functions that a start has used, is kept for the next start, which need not compile them: a sixth less.
 */
import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { keptCode, type KeptCode } from './ports/local/kept-code.ts'

type Exports = Readonly<Record<string, unknown>>
type File = (load: typeof loaded, later: (file: string) => Promise<Exports>, meta: { url: string }, require: NodeJS.Require) => Exports

const files = new Map<string, Exports>()
let kept: KeptCode | undefined

/** A door of the suite: its file, already read. */
export function start(door: File): void {
  kept = keptCode(process)
  run(door, __filename)
}

/** @param file of dist/chunks/. Returns what it exports; it is run once. */
export function loaded(file: string): Exports {
  const known = files.get(file)
  if (known) return known
  const exports = run(compiled(file), `${__dirname}/chunks/${file}`)
  files.set(file, exports)
  return exports
}

const run = (file: File, path: string): Exports => file(loaded, later, { get url() { return process.getBuiltinModule('node:url').pathToFileURL(path).href } }, require)

const later = async (file: string): Promise<Exports> => loaded(file)

function compiled(file: string): File {
  const filename = `${__dirname}/chunks/${file}`
  const source = readFileSync(filename)
  const cachedData = kept?.take(file, source)
  const script = new Script(source.toString(), { filename, ...(cachedData && { cachedData }) })
  kept?.keep({ file, source, script })
  return script.runInThisContext() as File
}
