/** A relocated interpreter, its standard library, the pins, the release's wheel and a native launcher. What lies where: linux.ts, windows.ts, macos.ts. */
import { posix } from 'node:path'
import { native } from '../../src/core/paths.ts'
import type { Step } from '../../src/core/steps.ts'
import { targetFacts, type Target } from '../../src/core/targets.ts'
import type { Bundle, BundlePlace } from '../bundle.ts'
import { listPins, pipInstall, startScript } from '../packages.ts'
import { linux } from './linux.ts'
import { macos } from './macos.ts'
import { explainsLeftOut, prune } from './prune.ts'
import { compileSources, loadAll, type Layout, type System } from './system.ts'
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
  loadEverything(interpreter, at, target) {
    const { layout, python, isLibrary } = systemOf(target)
    return [inSystem(target, posix.join(at, layout(interpreter).home, python(interpreter, true))), '-IS', '-c', loadAll(isLibrary), at]
  },
  steps(place) {
    const system = systemOf(place.target)
    const layout = system.layout(place.interpreter)
    return [
      ...system.interpreter(place),
      ...pipInstall(place, posix.join(place.bundle, layout.site), system.pip(place)),
      ...drop(place, layout),
      listPins({ ...place, bundle: posix.join(place.bundle, layout.home, '..') }),
      ...start(place, system, layout),
      ...compile(place, layout),
      ...system.finish(place),
      ...record(place, layout),
    ]
  },
}

const inSystem = (target: Target, path: string) => native(path, { platform: targetFacts(target).system === 'windows' ? 'win32' : 'linux' })

const drop = ({ bundle, drop: patterns, dropsElsewhere }: BundlePlace, { site }: Layout): Step[] => (patterns ? [{ do: 'drop-files', site: posix.join(bundle, site), patterns, ...(dropsElsewhere && { elsewhere: dropsElsewhere }) }] : [])

/**
 * The archive is last: it is asked for nothing that a start imports. Programs started with sys.executable are not the application again:
 * multiprocessing would start it over and over.
 */
function start(place: BundlePlace, { python }: System, layout: Layout): Step[] {
  const { bundle, interpreter, keep, target, terminal } = place
  const { home, library, binaries, site, archive } = layout
  const inHome = (path: string) => JSON.stringify(inSystem(target, `/${path}`))
  const folders = [library, binaries, site, ...(keep ? [archive] : [])].map(path => inHome(posix.relative(home, path)))
  const before = [`sys.path[:] = [sys.prefix + each for each in (${folders.join(', ')})]`, `sys.executable = sys.prefix + ${inHome(python(interpreter, terminal))}`]
  return [
    { do: 'write', path: posix.join(bundle, home, 'start.py'), text: startScript(place, [...before, ...(keep ? explainsLeftOut : [])]) },
    ...(keep ? [prune(place, layout, keep)] : []),
  ]
}

/** Beside the pruning, which reads no more of the packages than their sources. */
const compile = (place: BundlePlace, { library, site }: Layout): Step[] => [{ ...(place.keep ? compileSources(place, site, withoutSources(place)) : compileSources(place, library)), beside: true }]

/** Whether packages are compiled, and that is all. */
const withoutSources = ({ keep, sources }: BundlePlace) => keep !== undefined && !sources

/** When nothing of the packages changes any more. */
const record = (place: BundlePlace, { site }: Layout): Step[] => (place.keep ? [{ do: 'record-site', site: posix.join(place.bundle, site), sources: !withoutSources(place) }] : [])

export default bundle
