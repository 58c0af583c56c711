/**
 * On Linux:
 *
 *     bin/ENTRY               the launcher
 *     python/bin/python3.11   the interpreter
 *     python/lib/             the shared libraries it needs, and lib/python3.11 with site-packages
 *     python/lib/python311.zip  what of the standard library no start imports
 *     python/start.py         what the launcher runs
 *     python/left-out.txt     what of the standard library is not inside
 *     pins.txt                what is inside, with hashes
 */
import { posix } from 'node:path'
import { programIn } from '../../src/core/environment-layout.ts'
import { unneeded } from '../../src/core/standard-library.ts'
import type { Step } from '../../src/core/steps.ts'
import { linuxTriple, zigCc } from '../../src/core/zig.ts'
import type { BundlePlace, Interpreter } from '../bundle.ts'
import { listPins, pipInstall, startScript } from '../packages.ts'
import { explainsLeftOut, prune } from './prune.ts'
import { compileSources, loadAll, type System } from './system.ts'

const standardLibrary = ({ minor }: Interpreter) => `python/lib/python${minor}`
const site = (interpreter: Interpreter) => `${standardLibrary(interpreter)}/site-packages`
/** Where an interpreter looks for its library before anything else (getpath.py). */
const archive = ({ minor }: Interpreter) => `python/lib/python${minor.replace('.', '')}.zip`
const python = ({ minor }: Interpreter) => `python/bin/python${minor}`

/** As a module of a name that none has: it is loaded, and nothing of it is started. */
const withoutCtypes = `
import _imp
from importlib.machinery import ModuleSpec
def load(path):
    try:
        _imp.create_dynamic(ModuleSpec("nothing", None, origin=path))
    except ImportError as error:
        if "PyInit_nothing" not in str(error):
            raise
`

export const linux: System = {
  programs: [
    { name: 'strip', debian: 'binutils', otherwise: 'Install binutils' },
    { name: 'ldd', debian: 'libc-bin', otherwise: 'Install the C library\'s own programs' },
  ],
  launcher: entry => `bin/${entry}`,
  vital: ({ libraries: [first] }) => (first ? `python/lib/${first}` : ''),
  loadEverything: (interpreter, at) => [posix.join(at, python(interpreter)), '-IS', '-c', loadAll("'.so' in name", withoutCtypes), at],
  steps: place => [
    ...interpreter(place),
    ...pipInstall(place, posix.join(place.bundle, site(place.interpreter)), { general: ['--python', place.interpreter.executable], beside: true }),
    ...drop(place),
    listPins(place),
    ...start(place),
    ...compile(place),
    ...relocate(place),
    ...launcher(place),
    ...record(place),
  ],
}

function interpreter({ interpreter: found, bundle }: BundlePlace): Step[] {
  const { executable, sharedLibrary } = found
  return [
    { do: 'copy', from: executable, to: posix.join(bundle, python(found)) },
    ...(sharedLibrary ? [{ do: 'copy', from: sharedLibrary, to: posix.join(bundle, 'python/lib', posix.basename(sharedLibrary)) } as const] : []),
    { do: 'copy', from: found.standardLibrary, to: posix.join(bundle, standardLibrary(found)), leaveOut: unneeded },
  ]
}

const drop = ({ bundle, interpreter: found, drop: patterns }: BundlePlace): Step[] => (patterns ? [{ do: 'drop-files', site: posix.join(bundle, site(found)), patterns }] : [])

function relocate(place: BundlePlace): Step[] {
  const { bundle, tools, interpreter: found, asRecorded } = place
  const libraries = posix.join(bundle, 'python/lib')
  const patchelf = programIn(tools, 'patchelf', place)
  const left = asRecorded && { leaveOut: posix.join(bundle, site(found)) }
  return [
    { do: 'gather-libraries', root: bundle, libraries },
    { do: 'strip', root: bundle, ...left },
    { do: 'point-to-libraries', root: bundle, libraries, patchelf, ...left },
    // What a program's RPATH says holds for all that it loads; for RUNPATH, patchelf's default, that is not so.
    ...(asRecorded ? [{ do: 'run', label: 'patchelf (interpreter)', argv: [patchelf, '--force-rpath', '--set-rpath', '$ORIGIN/../lib', posix.join(bundle, python(found))], quiet: true } as const] : []),
  ]
}

/** Pruned before libraries are gathered: only what stays needs any. */
function start(place: BundlePlace): Step[] {
  const { interpreter: found, bundle, keep } = place
  const path = `sys.path.append(sys.prefix + "/lib/python${found.minor}/site-packages")`
  // Last, the archive is asked for nothing that a start imports.
  const idleLast = 'sys.path.append(sys.path.pop(0))'
  return [
    { do: 'write', path: posix.join(bundle, 'python/start.py'), text: startScript(place, [path, ...(keep ? [idleLast, ...explainsLeftOut] : [])]) },
    ...(keep ? [prune(place, { library: standardLibrary(found), archive: archive(found), packages: site(found), keep })] : []),
  ]
}

/** Beside the pruning, which reads no more of the packages than their sources. */
function compile(place: BundlePlace): Step[] {
  const { interpreter: found, bundle, keep, entry, target } = place
  const flags = [`-DENTRY="${entry}"`, `-DPYTHON="python${found.minor}"`]
  return [
    { ...(keep ? compileSources(place, site(found), withoutSources(place)) : compileSources(place, standardLibrary(found))), beside: true },
    { ...zigCc(place, { label: 'launcher', triple: linuxTriple(target), flags, source: 'bundles/standalone/launcher-linux.c', output: compiledLauncher(place) }), beside: true },
    // As an environment has it, without `home`, which would make it one.
    ...(place.asRecorded ? [{ do: 'write', path: posix.join(bundle, 'python/pyvenv.cfg'), text: `version = ${found.version}\n` } as const] : []),
  ]
}

/** Whether packages are compiled, and that is all. */
const withoutSources = ({ keep, sources }: BundlePlace) => keep !== undefined && !sources

/** When nothing of the packages changes any more. */
const record = (place: BundlePlace): Step[] => (place.keep ? [{ do: 'record-site', site: posix.join(place.bundle, site(place.interpreter)), sources: !withoutSources(place) }] : [])

const compiledLauncher = ({ work }: BundlePlace) => posix.join(work, 'launcher')

/** Last: it needs neither stripping nor libraries. */
const launcher = (place: BundlePlace): Step[] => [{ do: 'copy', from: compiledLauncher(place), to: posix.join(place.bundle, linux.launcher(place.entry)) }]
