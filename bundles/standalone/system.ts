/** What the bundles of all systems share, and what each of them says of itself. */
import { posix } from 'node:path'
import { compileAll } from '../../src/core/compile-all.ts'
import { native } from '../../src/core/paths.ts'
import type { Run, Step } from '../../src/core/steps.ts'
import type { Bundle, BundlePlace, Interpreter } from '../bundle.ts'
import type { PipFor } from '../packages.ts'

/** Where one system has what, below the bundle. */
export interface Layout {
  /** `sys.prefix` */
  home: string
  /** The standard library, and its compiled modules. */
  library: string
  binaries: string
  site: string
  /** A zip, where an interpreter looks for its library before anything else (getpath.py). */
  archive: string
}

export interface System extends Pick<Bundle, 'programs'> {
  layout(interpreter: Interpreter): Layout
  launcher(entry: string): string
  vital: Bundle['vital']
  /** Below `home`. @param terminal Else it has windows of its own */
  python(interpreter: Interpreter, terminal: boolean): string
  /** Of the names of files: which of them are libraries, an expression over `name`. */
  isLibrary: string
  /** Which packages pip takes. */
  pip(place: BundlePlace): PipFor
  /** Puts it where the layout says. */
  interpreter(place: BundlePlace): Step[]
  /** What is begun beside compiling, and ends with a launcher. */
  finish(place: BundlePlace): Step[]
}

/** As `configure` has it, and with it everybody but Windows. */
export function unixLayout(home: string, { minor }: Interpreter): Layout {
  const library = `${home}/lib/python${minor}`
  return { home, library, binaries: `${library}/lib-dynload`, site: `${library}/site-packages`, archive: `${home}/lib/python${minor.replace('.', '')}.zip` }
}

export const unixPython = ({ minor }: Interpreter): string => `bin/python${minor}`

/** Each library is loaded as a module of a name that none has: nothing of it is started, and ctypes may not be inside. */
export const loadAll = (isLibrary: string): string => `
import _imp, os, sys
from importlib.machinery import ModuleSpec
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${isLibrary}:
            try:
                _imp.create_dynamic(ModuleSpec("nothing", None, origin=os.path.join(folder, name)))
            except ImportError as error:
                if "PyInit_nothing" not in str(error):
                    raise
`

/** @param alone Without the sources */
export const compileSources = (place: BundlePlace, folder: string, alone = false): Run =>
  compileAll({ compiler: place.interpreter.compiler, folder: native(posix.join(place.bundle, folder), place), root: native(place.bundle, place), shown: `/${place.entry}`, mode: place.asRecorded ? 'checked-hash' : 'unchecked-hash', alone })
