import { dirname, join } from 'node:path/posix'
import { failed } from '../errors.ts'
import { glob } from '../core/glob.ts'
import { isRecord } from '../core/record.ts'
import type { DropFiles, FindEntry, RecordSite, TidySite } from '../core/steps.ts'
import type { Ports } from '../ports.ts'
import { rewriteRecords } from './records.ts'

export async function tidySite({ site }: TidySite, { files }: Ports): Promise<void> {
  await files.remove(join(site, 'bin'))
  await strike(site, path => /^(\.\.|bin)\//.test(path), files)
}

export async function findEntry({ site, entry, module, attribute }: FindEntry, { files }: Ports): Promise<void> {
  const paths = (await files.list(site)).map(({ path }) => path)
  const found = paths.filter(isModule(module))
  if (found.length === 0) throw failed({ code: 'entry-missing', fact: `the entry point '${entry}' starts the module '${module}', and neither the wheel nor the pins have it`, fix: 'Correct it in pyproject.toml, or see that the wheel has all of the project' })
  if (paths.some(isModule(`${module}.${attribute}`)) || found.some(path => !path.endsWith('.py'))) return
  const sources = await Promise.all(found.map(path => files.text(join(site, path))))
  if (!sources.some(mayDefine(attribute))) throw failed({ code: 'entry-missing', fact: `the entry point '${entry}' starts '${attribute}' of ${found.join(' and ')}, where nothing has that name`, fix: 'Correct it in pyproject.toml' })
}

function isModule(name: string): (path: string) => boolean {
  const beginning = name.replaceAll('.', '/')
  return path => path.startsWith(beginning) && /^(\/__init__)?(\.py|(\.[\w-]+)*\.(so|pyd))$/.test(path.slice(beginning.length))
}

/** A module without the word defines no such name, unless it makes names while it runs. */
const mayDefine = (name: string) => (source: string): boolean => source.match(/\p{ID_Continue}+/gu)?.includes(name) === true || /import\s*\(?\s*\*|\b(__dict__|__getattr__|exec|globals|locals|modules|setattr|vars)\b/.test(source)

export async function dropFiles({ site, patterns, elsewhere }: DropFiles, { files }: Ports): Promise<void> {
  const paths = (await files.list(site)).map(({ path }) => path)
  const dropped = new Map(patterns.map(pattern => [pattern, paths.filter(within(pattern))]))
  const idle = [...dropped].flatMap(([pattern, found]) => (found.length > 0 ? [] : [pattern]))
  if (idle.length > 0 && !elsewhere) throw failed({ code: 'drop-unmatched', fact: `client.drop names ${idle.map(each => `'${each}'`).join(', ')}, and the packages of this client have nothing of that name`, fix: 'Look into the installed packages, and correct or remove it' })
  const gone = new Set([...dropped.values()].flat())
  for (const path of gone) await files.remove(join(site, path))
  await strike(site, path => gone.has(path), files)
}

/** A file, or the folder that it lies in. */
function within(pattern: string): (path: string) => boolean {
  const fits = glob(pattern)
  const depth = pattern.split('/').length
  return path => fits(path.split('/').slice(0, depth).join('/'))
}

export async function recordSite({ site, sources }: RecordSite, { files }: Ports): Promise<void> {
  const compiled = sources ? new Set<string>() : await leaveCompiled(site, files)
  await rewriteRecords(site, files, async (path, written, line) => {
    if (isRecord(path)) return line
    const [now, named] = compiled.has(path) ? [`${path}c`, written.replace(/"?$/, 'c$&')] : [path, written]
    if (!(await files.has(join(site, now)))) return line
    const { sha256, size } = await files.digest(join(site, now))
    return `${named},sha256=${Buffer.from(sha256, 'hex').toString('base64url')},${size}`
  })
}

/** Of what can be imported the compiled form stays, of what cannot (templates, scripts that are looked for in a folder, such as alembic's) the source. Returns the sources that are gone. */
async function leaveCompiled(site: string, files: Ports['files']): Promise<Set<string>> {
  const paths = (await files.list(site)).map(({ path }) => path)
  const known = new Set(paths)
  const twice = paths.filter(path => path.endsWith('.py') && known.has(`${path}c`))
  const modules = new Set(twice.filter(path => isNamed(path) && (dirname(path) === '.' || known.has(join(dirname(path), '__init__.py')))))
  for (const path of twice) await files.remove(join(site, modules.has(path) ? path : `${path}c`))
  return modules
}

const isNamed = (path: string): boolean => path.slice(0, -'.py'.length).split('/').every(name => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))

const strike = (site: string, isGone: (path: string) => boolean, files: Ports['files']): Promise<void> => rewriteRecords(site, files, (path, _, line) => (isGone(path) ? undefined : line))
