/** Paths have `/` inside this suite, on Windows too, which takes them: they are made so where they come in. */
import { posix, win32 } from 'node:path'
import type { Machine } from './environment-layout.ts'

export const slashed = (path: string, { platform }: Machine): string => (platform === 'win32' ? path.replaceAll('\\', '/') : path)

/** As its system writes it, for programs that compare paths as texts. */
export const native = (path: string, { platform }: Machine): string => (platform === 'win32' ? path.replaceAll('/', '\\') : path)

/** A path as somebody wrote it, from a folder: on Windows it may begin with a drive. */
export const resolved = (folder: string, path: string, machine: Machine): string =>
  machine.platform === 'win32' ? slashed(win32.resolve(folder, path), machine) : posix.resolve(folder, path)

/** Whether a path that others wrote leads out of its folder, on any system: `..\` is a plain name on Linux, and leads out on Windows. */
export const leadsOut = (path: string): boolean =>
  /^[a-z]:/i.test(path) || [posix, win32].some(({ isAbsolute, normalize }) => isAbsolute(path) || /^\.\.([\\/]|$)/.test(normalize(path)))
