import { satisfies } from './version.ts'
import type { Target } from './targets.ts'
export const cpythons = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13', '3.14', '3.15']
const platform = (target: string) => target.replace(/^linux-/, 'manylinux_').replace(/^musllinux-/, 'musllinux_').replace('windows-x86_64', 'win_amd64').replace('windows-', 'win_').replace('macos-', 'macosx_')
export const identifierOf = (python: string, target: Target) => `cp${python.replace('.', '')}-${platform(target)}`
export interface Selection { build: readonly string[]; skip: readonly string[]; enable: readonly string[]; requiresPython?: string }
export const identifiersFor = (target: Target, { requiresPython }: Selection) => cpythons.filter(python => !requiresPython || satisfies(python, requiresPython)).map(python => identifierOf(python, target))
import { glob } from './glob.ts'
export const matchesSelector = (patterns: readonly string[], identifier: string) => patterns.some(pattern => glob(pattern)(identifier))
export const enableGroups = ['cpython-freethreading', 'cpython-prerelease', 'cpython-eol', 'pypy', 'pypy-eol', 'graalpy'] as const
