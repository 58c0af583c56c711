/** Which files belong to a project, and a copy of them that a build may write into. */
import { dirname, isAbsolute, join } from 'node:path/posix'
import type { CopySources } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

/** Sorted, relative, with `/`; undefined where the project is in no repository, and nothing says which files belong to it. */
export async function sourcePaths(folder: string, ports: Pick<Ports, 'processes' | 'files'>): Promise<string[] | undefined> {
  const { processes, files } = ports
  const listed = await processes.run({ argv: ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], cwd: folder }).catch(() => undefined)
  if (!listed || listed.code !== 0) return undefined
  // Of a submodule that is not there git says './' in its place.
  const names = listed.stdout.split('\0').map(path => path.replace(/\/$/, '')).filter(path => path !== '' && path !== '.')
  const paths = withoutReleases([...new Set(names)].sort())
  const there = await Promise.all(paths.map(async path => {
    const found = await files.look(join(folder, path))
    return found?.kind === 'folder' ? sourcesBelow(folder, path, ports) : found ? [path] : []
  }))
  return there.flat()
}

/** Of a repository of its own, as a submodule is, git names the folder. */
const sourcesBelow = async (folder: string, path: string, ports: Pick<Ports, 'processes' | 'files'>): Promise<string[]> =>
  ((await sourcePaths(join(folder, path), ports)) ?? []).map(inner => join(path, inner))

/** A release folder in its project, which nobody told git to ignore, is what came of the sources and not one of them. */
function withoutReleases(paths: readonly string[]): string[] {
  const planned = paths.filter(path => path.endsWith('/plan.json')).map(path => path.slice(0, -'plan.json'.length))
  const releases = planned.filter(folder => paths.some(path => path.startsWith(`${folder}pins/`)))
  return paths.filter(path => !releases.some(folder => path.startsWith(folder)))
}

/** Of a project in no repository. */
export async function looseSources(folder: string, { files }: Pick<Ports, 'files'>): Promise<string[]> {
  const parts = (path: string) => path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))
  return (await files.list(folder)).map(({ path }) => path).filter(path => !parts(path).some(part => leftOver.test(part)))
}

export async function copySources({ from, to, only = [''] }: CopySources, ports: Ports): Promise<void> {
  const { files } = ports
  const paths = await sourcePaths(from, ports)
  await files.makeFolder(to)
  if (!paths) {
    for (const path of only) await files.copy(join(from, path), join(to, path), found => leftOver.test(found))
    return
  }
  const wanted = (path: string) => only.some(each => each === '' || path === each || path.startsWith(`${each}/`))
  for (const path of paths.filter(wanted)) {
    const led = await besideOf(from, path, ports)
    const taken = led.paths.length > 0 ? led.paths.map(each => [each, path + each.slice(led.target.length)] as const) : [[path, path] as const]
    for (const [source, copy] of taken) await files.copy(join(from, source), join(to, copy))
  }
}

/** Where a link leads to what git has beside the project, as to a LICENSE of the whole repository: the copy has that itself, as nothing lies beside it. Never what git has not: a private copy holds nothing else of this machine. */
async function besideOf(from: string, path: string, { processes, files }: Pick<Ports, 'processes' | 'files'>): Promise<{ target: string; paths: string[] }> {
  const found = await files.look(join(from, path))
  const target = found?.kind === 'link' && !isAbsolute(found.target) ? join(dirname(path), found.target).replace(/\/$/, '') : ''
  if (!target.startsWith('../')) return { target, paths: [] }
  const { code, stdout } = await processes.run({ argv: ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', `:(literal)${target}`], cwd: from })
  return { target, paths: code === 0 ? stdout.split('\0').filter(each => each === target || each.startsWith(`${target}/`)) : [] }
}

/** Of version control, editors' environments and earlier builds. setuptools packs all that it finds in build/lib. */
const leftOver = /(^|\/)(\.git|\.hg|\.venv|__pycache__|\.pytest_cache|node_modules|[^/]*\.egg-info)$|^build\/(lib|temp|bdist)[^/]*$/
