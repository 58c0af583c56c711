/** A standard library as a bundle has it: pruned, and asked what it holds. */
import { cp, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { glob } from '../../src/core/glob.ts'
import { unneeded } from '../../src/core/standard-library.ts'
import { readZip } from '../../src/perform/zip.ts'
import { must, root, runProgram, type Ran } from './cli.ts'

export const folderOf = async (python: string): Promise<string> => (await must([python, '-ISc', 'import os; print(os.path.dirname(os.__file__))'])).trim()

/** As bundles begin with it. */
export function copyLibrary(from: string, to: string): Promise<void> {
  const names = unneeded.map(glob)
  return cp(from, to, { recursive: true, filter: source => source === from || !names.some(fits => fits(basename(source))) })
}

/** The bundle `at`, whose library has packages and whose start.py is there. @param library Below it, and its archive beside it */
export const prune = (python: string, at: string, library: string, more: readonly string[] = []): Promise<Ran> =>
  runProgram([python, '-sB', join(root, 'bundles/standalone/prune'), '--bundle', at, '--shown', '/app', '--home', 'python', '--library', library, '--binaries', `${library}/lib-dynload`, '--archive', `${library}.zip`, '--packages', `${library}/site-packages`, ...more])

/** What lies as files in the library, and in the archive. */
export const inside = async (at: string, library: string, archive = `${library}.zip`): Promise<{ files: string[]; archived: string[] }> => ({
  files: await readdir(join(at, library), { recursive: true }),
  archived: (await readZip(await readFile(join(at, archive)))).map(({ path }) => path),
})

/** Imports each compiled module of a library and its archive by a Python that has compiled code in `binaries`, and prints the names and why those that cannot be imported cannot. */
const imports = `
import contextlib, importlib, os, sys, zipfile
top, archive, binaries = sys.argv[1:]
sys.path[:] = [top, binaries, archive]
paths = [os.path.relpath(os.path.join(folder, name), top) for folder, _, files in os.walk(top) for name in files] + zipfile.ZipFile(archive).namelist()
for name in sorted(path[:-4].replace(os.sep, ".").removesuffix(".__init__") for path in paths if path.endswith(".pyc")):
    try:
        with contextlib.redirect_stdout(None):
            importlib.import_module(name)
        print(name)
    except (ImportError, AttributeError, OSError) as error:
        print(name, error)
`

export const importAll = async (python: string, at: string, library: string, binaries = join(at, library, 'lib-dynload')): Promise<string[]> =>
  (await must([python, '-ISB', '-c', imports, join(at, library), join(at, `${library}.zip`), binaries])).trim().split('\n')
