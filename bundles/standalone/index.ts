/** A relocated interpreter, its standard library, the pins, the release's wheel and a native launcher. What lies where: linux.ts, windows.ts, macos.ts. */
import { targetFacts, type Target } from '../../src/core/targets.ts'
import type { Bundle } from '../bundle.ts'
import { linux } from './linux.ts'
import { macos } from './macos.ts'
import type { System } from './system.ts'
import { windows } from './windows.ts'

const systemOf = (target: Target): System => ({ linux, windows, macos })[targetFacts(target).system]

const bundle: Bundle = {
  name: 'standalone',
  doc: 'Its own interpreter, every library and a native launcher in one folder',
  targets: ['linux-x86_64', 'linux-aarch64', 'windows-x86_64', 'macos-x86_64', 'macos-arm64'],
  interpreters: ['standalone', 'host'],
  prunes: true,
  requirements: 'bundles/standalone/requirements.txt',
  programs: [...linux.programs, ...windows.programs, ...macos.programs],
  needed: target => systemOf(target).programs,
  launcher: (entry, target) => systemOf(target).launcher(entry),
  vital: (interpreter, target) => systemOf(target).vital(interpreter, target),
  loadEverything: (interpreter, at, target) => systemOf(target).loadEverything(interpreter, at, target),
  steps: place => systemOf(place.target).steps(place),
}

export default bundle
