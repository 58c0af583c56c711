/** What the bundles of all systems share: what they leave out, how they are compiled and tried. */
import { posix } from 'node:path'
import { native } from '../../src/core/paths.ts'
import type { Run } from '../../src/core/steps.ts'
import type { Bundle, BundlePlace } from '../bundle.ts'

/** How one system has it. */
export interface System extends Pick<Bundle, 'programs' | 'steps'> {
  launcher(entry: string): string
  vital: Bundle['vital']
  loadEverything(...of: Parameters<Bundle['loadEverything']>): string[]
}

/** A program that loads each file below its argument for which `chosen`, an expression over `name`, holds. @param load Defines `load(path)` */
export const loadAll = (chosen: string, load = 'from ctypes import CDLL as load'): string => `
import os, sys
${load}
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${chosen}:
            load(os.path.join(folder, name))
`

/**
 * Checked hashes would need the sources' dates; one process in sorted order, because marshal's output depends on what was interned before.
 * @param alone To where modules are found without their sources; and without columns, which nobody could point into
 */
export const compileAll = (place: BundlePlace, folder: string, alone = false): Run => ({
  do: 'run',
  label: 'compileall',
  argv: [place.interpreter.compiler, '-I', ...(alone ? ['-X', 'no_debug_ranges'] : []), '-m', 'compileall', '-q', '-f', ...(alone ? ['-b'] : []), '--invalidation-mode', place.asRecorded ? 'checked-hash' : 'unchecked-hash', '-s', native(place.bundle, place), '-p', `/${place.entry}`, native(posix.join(place.bundle, folder), place)],
  env: { PYTHONHASHSEED: '0', SOURCE_DATE_EPOCH: String(place.epoch) },
})
