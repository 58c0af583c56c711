/** What bundles share: how packages get in, and what is started. */
import { posix } from 'node:path'
import { programsFolder, pythonIn, searchPath } from '../src/core/environment-layout.ts'
import type { Step } from '../src/core/steps.ts'
import type { BundlePlace } from './bundle.ts'

/** Which interpreter pip installs for: options of pip itself, and of its `install`. */
export interface PipFor {
  general?: readonly string[]
  install?: readonly string[]
  /** Whether it begins together with the step before it. */
  beside?: true
}

/** The pins and the release's wheel into the folder `target`. */
export function pipInstall(place: BundlePlace, target: string, { general = [], install = [], ...beside }: PipFor): Step[] {
  const { pins, wheelsOnly, wheels, requirement, tools, work, path, epoch } = place
  const application = posix.join(work, 'application.txt')
  const pip = (only: string) => [pythonIn(tools, place), '-m', 'pip', ...general, 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', only, '--no-compile', '--disable-pip-version-check', '--target', target, ...install]
  const env = { PATH: searchPath(place, programsFolder(tools, place), path), SOURCE_DATE_EPOCH: String(epoch) }
  return [
    { do: 'run', label: 'pip install (pins)', argv: [...pip(wheelsOnly), '--find-links', wheels, '-r', pins], env, cwd: work, ...beside },
    { do: 'write', path: application, text: `${requirement}\n` },
    // From a folder, not by path: pip would write that path into direct_url.json.
    { do: 'run', label: 'pip install (wheel)', argv: [...pip(':all:'), '--no-index', '--find-links', wheels, '-r', application], env, cwd: work },
    { do: 'tidy-site', site: target },
    ...findEntry(place, target),
  ]
}

function findEntry(place: BundlePlace, site: string): Step[] {
  const { module, attribute } = entryPoint(place)
  return module ? [{ do: 'find-entry', site, entry: place.entry, module, attribute }] : []
}

export const listPins = ({ pins, bundle }: BundlePlace): Step => ({ do: 'copy', from: pins, to: posix.join(bundle, 'pins.txt') })

type Entry = Pick<BundlePlace, 'app' | 'entry'>

/** `module:called` (entry points specification): `main`, or `group.main`, of which `attribute` is imported. */
export function entryPoint({ app, entry }: Entry): { module: string; attribute: string; called: string } {
  const [module = '', called = ''] = (app.scripts[entry] ?? '').split(':').map(part => part.trim())
  return { module, attribute: called.split('.')[0] ?? '', called }
}

/** What the project's other programs start, where `entry` is one of the project's own. */
export const otherModules = ({ app, entry }: Entry): string[] =>
  app.scripts[entry] ? Object.keys(app.scripts).filter(name => name !== entry).map(name => entryPoint({ app, entry: name }).module) : []

/**
 * The script that a launcher runs.
 * @param before Lines that find the packages
 */
export function startScript(place: Entry, before: readonly string[]): string {
  if (!place.app.scripts[place.entry]) return foundScript(place.entry, before)
  const { module, attribute, called } = entryPoint(place)
  return ['import sys', ...before, `sys.argv[0] = ${JSON.stringify(place.entry)}`, `from ${module} import ${attribute}`, `sys.exit(${called}())`, ''].join('\n')
}

/** A console script of one of the packages: gunicorn. */
const foundScript = (entry: string, before: readonly string[]): string =>
  [
    'import sys',
    ...before,
    'from importlib.metadata import distributions',
    `entry = ${JSON.stringify(entry)}`,
    'sys.argv[0] = entry',
    'found = [each for known in distributions() for each in known.entry_points if (each.group, each.name) == ("console_scripts", entry)]',
    'sys.exit(found[0].load()() if found else f"no package here has the console script {entry}")',
    '',
  ].join('\n')
