/**
 * An environment of Python that all processes with this cache folder share. Its programs name the place where it was made, so it cannot be
 * renamed into place: each maker has a folder of its own, and the first that is whole is the one. Nobody waits for another, so nobody
 * waits for one that was killed.
 *
 *     AT.current/name       which of them it is: a folder with something in it is never renamed over
 *     AT.STARTED-RANDOM/    one of them; the mark, written last, tells a whole one from a torn one
 */
import { basename, dirname, join } from 'node:path/posix'
import { pythonIn } from '../core/environment-layout.ts'
import type { Ports } from '../ports.ts'
import { once } from './once.ts'

export const completeMark = '.complete'

/** Of an environment; and those that changed since a moment. The mark goes as soon as one of two that look at once has seen something. */
export async function toolFiles(at: string, began: string, files: Ports['files']): Promise<{ paths: string[]; changed: string[] }> {
  const { paths, changed } = await files.changedSince(at, began)
  const counts = (path: string) => path !== completeMark && !compiledByPython(path)
  return { paths: paths.filter(counts), changed: changed.filter(counts) }
}

/** Any use of an environment may write them. */
export const compiledByPython = (path: string): boolean => /(^|\/)__pycache__\//.test(path)

/** How many there were when it was whole. Another run that has seen something takes the mark away. */
export const installedFiles = async (at: string, files: Ports['files']): Promise<number> => Number.parseInt(await files.text(join(at, completeMark)).catch(() => ''), 10)

/** No maker takes longer: what is older and is not the one was left by a process that was killed. */
const longest = 24 * 60 * 60 * 1000

const pointerOf = (at: string): string => `${at}.current`

/** @param make makes it in the folder that it is given, and may fail half way */
export const sharedEnvironment = (at: string, ports: Ports, make: (own: string) => Promise<void>): Promise<string> =>
  once(at, ports, async () => (await theOne(at, ports)) ?? makeOne(at, ports, make))

async function theOne(at: string, { files, host }: Ports): Promise<string | undefined> {
  const name = await pointedTo(pointerOf(at), files)
  const found = join(dirname(at), name)
  return name && (await files.has(join(found, completeMark))) && (await files.has(pythonIn(found, host))) ? found : undefined
}

const pointedTo = async (pointer: string, files: Ports['files']): Promise<string> => ((await files.has(join(pointer, 'name'))) ? files.text(join(pointer, 'name')) : '')

async function makeOne(at: string, ports: Ports, make: (own: string) => Promise<void>): Promise<string> {
  const { files, host } = ports
  await clearUp(dirname(at), ports)
  // What it leads to is torn, or was taken away.
  await files.remove(pointerOf(at))
  const own = `${at}.${host.now()}-${Math.random().toString(36).slice(2, 8)}`
  try {
    await make(own)
    const { paths } = await toolFiles(own, await files.moment(own), files)
    await files.write(join(own, completeMark), `${paths.length} files\n`)
    return await choose(own, at, ports)
  } catch (error) {
    await files.remove(own)
    throw error
  }
}

/** Ours, or that of another process which was faster. */
async function choose(own: string, at: string, ports: Ports): Promise<string> {
  const { files } = ports
  const pointer = pointerOf(own)
  await files.write(join(pointer, 'name'), basename(own))
  try {
    await files.move(pointer, pointerOf(at))
    return own
  } catch (error) {
    await files.remove(pointer)
    const theirs = await theOne(at, ports)
    if (!theirs) throw error
    await files.remove(own)
    return theirs
  }
}

async function clearUp(folder: string, { files, host }: Ports): Promise<void> {
  for (const name of (await files.has(folder)) ? await files.names(folder) : []) {
    const [, at = '', started] = /^(.+)\.(\d+)-\w+(?:\.current)?$/.exec(name) ?? []
    if (started === undefined || host.now() - Number(started) < longest) continue
    if ((await pointedTo(join(folder, pointerOf(at)), files)) !== name) await files.remove(join(folder, name))
  }
}
