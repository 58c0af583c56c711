/** What the bundles of all systems share: what they leave out, how they are compiled and tried. */
import { posix } from 'node:path'
import { compileAll } from '../../src/core/compile-all.ts'
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

/** @param alone Without the sources */
export const compileSources = (place: BundlePlace, folder: string, alone = false): Run =>
  compileAll({ compiler: place.interpreter.compiler, folder: native(posix.join(place.bundle, folder), place), root: native(place.bundle, place), shown: `/${place.entry}`, mode: place.asRecorded ? 'checked-hash' : 'unchecked-hash', alone })
