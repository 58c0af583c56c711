/** What programs see of the host's environment, and where it has them. On Windows names have no case: `Path` is PATH. */
import { posix } from 'node:path'
import { slashed } from '../../core/paths.ts'

type Environment = Readonly<Record<string, string | undefined>>

interface Changes {
  inherit?: readonly string[] | undefined
  env?: Environment | undefined
}

/** The host's environment or the named part of it, with what the command changes. On Windows, Python prints to pipes in the encoding of the system unless it is told; all that is read here is UTF-8. */
export function environmentOf({ inherit, env = {} }: Changes, host: Environment, platform: NodeJS.Platform): Record<string, string> {
  const fold = (name: string) => (platform === 'win32' ? name.toUpperCase() : name)
  const [wanted, changed] = [inherit && new Set(inherit.map(fold)), new Set(Object.keys(env).map(fold))]
  const kept = Object.entries(host).filter(([name]) => (!wanted || wanted.has(fold(name))) && !changed.has(fold(name)))
  return Object.fromEntries([...(platform === 'win32' ? [['PYTHONUTF8', '1'] as const] : []), ...kept, ...Object.entries(env)].filter((pair): pair is [string, string] => pair[1] !== undefined))
}

/** Where a program may be. Without a shell Windows starts .exe and .com alone: what version managers and npm put on PATH as .bat or .cmd is passed over. */
export function programPaths(program: string, path: string, platform: NodeJS.Platform): string[] {
  const windows = platform === 'win32'
  const names = windows && !/\.(exe|com)$/i.test(program) ? [`${program}.exe`, `${program}.com`] : [program]
  const folders = path.split(windows ? ';' : ':').map(folder => slashed(windows ? folder.replaceAll('"', '') : folder, { platform }))
  return folders.filter(Boolean).flatMap(folder => names.map(name => posix.join(folder, name)))
}

/** A program as it is started. Of a plain name Windows would look in the working folder first, where files of a project lie. */
export function located(program: string, environment: Environment, platform: NodeJS.Platform, isThere: (path: string) => boolean): string {
  if (platform !== 'win32' || /[\\/]/.test(program)) return program
  const [, path = ''] = Object.entries(environment).find(([name]) => name.toUpperCase() === 'PATH') ?? []
  const paths = programPaths(program, path, platform)
  return paths.find(isThere) ?? paths[0] ?? `/${program}.exe`
}
