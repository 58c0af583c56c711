/** Where a virtual environment has its programs, and how search paths are written: Windows has its own ways. */
import { posix } from 'node:path'

/** The machine that programs run on, by Node's name. */
export interface Machine {
  platform: NodeJS.Platform
}

const isWindows = ({ platform }: Machine): boolean => platform === 'win32'

export const programsFolder = (environment: string, machine: Machine): string => posix.join(environment, isWindows(machine) ? 'Scripts' : 'bin')

export const programIn = (environment: string, name: string, machine: Machine): string => posix.join(programsFolder(environment, machine), isWindows(machine) ? `${name}.exe` : name)

export const pythonIn = (environment: string, machine: Machine): string => programIn(environment, 'python', machine)

/** @param python `3.11`, `3.14t`, `pypy3.11` */
export const packagesIn = (environment: string, python: string, machine: Machine): string =>
  posix.join(environment, isWindows(machine) ? 'Lib' : `lib/${/^\d/.test(python) ? 'python' : ''}${python}`, 'site-packages')

/** The first that has a program counts. */
export const searchPath = (machine: Machine, ...folders: readonly string[]): string => folders.join(isWindows(machine) ? ';' : ':')
