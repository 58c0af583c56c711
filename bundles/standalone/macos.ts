/**
 * On macOS, as an application has it:
 *
 *     Contents/Info.plist            what it is called, which files and addresses it opens
 *     Contents/MacOS/ENTRY           the launcher
 *     Contents/Resources/icon.icns
 *     Contents/Resources/python/     bin/python3.13 and lib/ with site-packages, as python-build-standalone has them
 *                                    lib/python313.zip: what of the standard library no start imports
 *     Contents/Resources/python/start.py, and left-out.txt: what of the standard library is not inside
 *     Contents/Resources/pins.txt    what is inside, with hashes
 *
 * Nothing lies in Contents/Frameworks: codesign takes every folder there with a dot in its name for a framework, and every file for code. The
 * interpreter finds its libraries by paths relative to itself, so it stays as it is. It is made on any system, as for Windows.
 */
import { posix } from 'node:path'
import { fitsIcns } from '../../src/core/icns.ts'
import { unneeded } from '../../src/core/standard-library.ts'
import type { Step } from '../../src/core/steps.ts'
import { targetFacts } from '../../src/core/targets.ts'
import { zigCc } from '../../src/core/zig.ts'
import type { BundlePlace, Interpreter } from '../bundle.ts'
import type { PipFor } from '../packages.ts'
import { infoPlist } from './info-plist.ts'
import { unixLayout, unixPython, type System } from './system.ts'

const resources = 'Contents/Resources'
const home = `${resources}/python`
const library = ({ sharedLibrary = '' }: Interpreter) => posix.basename(sharedLibrary)
const oldest = ({ oldestSystem = '' }: Interpreter) => oldestSystem

/** Of the interpreter's folder, beside its standard library: for building against Python, or of its window toolkit. */
const unneededHere = [...unneeded, './include', './share', './lib/pkgconfig', './lib/tcl*', './lib/tk*', './lib/itcl*', './lib/thread*', './lib/libtcl*', './lib/libtk*', './lib/Tix*']

export const macos: System = {
  programs: [],
  layout: interpreter => unixLayout(home, interpreter),
  launcher: entry => `Contents/MacOS/${entry}`,
  vital: interpreter => `${home}/lib/${library(interpreter)}`,
  python: unixPython,
  isLibrary: "name.endswith(('.so', '.dylib'))",
  pip: forMacos,
  interpreter,
  finish: place => [...launcher(place), ...description(place), { do: 'examine-macos', root: place.bundle, target: place.target, oldest: oldest(place.interpreter) }],
}

/** pip takes wheels for older systems too. */
function forMacos({ interpreter: found, target }: BundlePlace): PipFor {
  return { install: ['--platform', `macosx_${oldest(found).split('.')[0]}_0_${targetFacts(target).machine}`, '--implementation', 'cp', '--python-version', found.minor] }
}

/** Of its programs one: the others are links to it and scripts that name a folder of the machine that it was made on. */
function interpreter({ interpreter: found, bundle }: BundlePlace): Step[] {
  const from = posix.dirname(posix.dirname(found.executable))
  return [
    { do: 'copy', from, to: posix.join(bundle, home), leaveOut: [...unneededHere, './bin'] },
    { do: 'copy', from: found.executable, to: posix.join(bundle, home, unixPython(found)) },
  ]
}

function launcher(place: BundlePlace): Step[] {
  const { bundle, interpreter: found, entry, work, target } = place
  const made = posix.join(work, 'launcher')
  const include = posix.join(posix.dirname(posix.dirname(found.executable)), `include/python${found.minor}`)
  const triple = `${target.replace('macos-', '').replace('arm64', 'aarch64')}-macos.${oldest(found)}`
  const flags = ['-I', include, `-DENTRY="${entry}"`, `-DLIBRARY="${library(found)}"`]
  return [
    { ...zigCc(place, { label: 'launcher', triple, flags, source: 'bundles/standalone/launcher-macos.c', output: made }), beside: true },
    { do: 'copy', from: made, to: posix.join(bundle, macos.launcher(entry)) },
  ]
}

function description(place: BundlePlace): Step[] {
  const { bundle, icon, interpreter: found } = place
  const named = fitsIcns(icon) ? 'icon.icns' : undefined
  return [
    ...(fitsIcns(icon) ? [{ do: 'icns', from: icon.path, width: icon.width, to: posix.join(bundle, resources, 'icon.icns') } as const] : []),
    { do: 'write', path: posix.join(bundle, 'Contents/Info.plist'), text: infoPlist(place, named, oldest(found)) },
  ]
}
