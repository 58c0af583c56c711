/** What the bundles of all systems share: what they leave out, how packages get in, what the launcher runs. */
import { posix } from 'node:path'
import type { Run, Step } from '../../src/core/steps.ts'
import type { Bundle, BundlePlace } from '../bundle.ts'

/** How one system has it. */
export interface System extends Pick<Bundle, 'programs' | 'steps'> {
  launcher(entry: string): string
  vital: Bundle['vital']
  loadEverything: Bundle['loadEverything']
}

/** Of the standard library: its own tests, editors, window toolkits, what is for building Python, and what the machine's distribution put in for itself. */
export const unneeded = ['__pycache__', 'site-packages', 'dist-packages', 'sitecustomize.py', 'usercustomize.py', 'EXTERNALLY-MANAGED', 'test', 'tests', 'idlelib', 'idle_test', 'tkinter', 'turtledemo', 'turtle.py', 'ensurepip', 'lib2to3', 'config-*', '*.a', '_test*', '_ctypes_test*', '_xxtestfuzz*', 'xxlimited*', '_tkinter*', 'nis.*']

/** A program that loads each file below its argument for which `chosen`, an expression over `name`, holds. */
export const loadAll = (chosen: string): string => `
import ctypes, os, sys
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${chosen}:
            ctypes.CDLL(os.path.join(folder, name))
`

/** Which interpreter pip installs for: options of pip itself, and of its `install`. */
export interface PipFor {
  general?: readonly string[]
  install?: readonly string[]
}

export function pipInstall({ bundle, pins, wheelsOnly, wheels, requirement, tools, work, path, epoch }: BundlePlace, site: string, { general = [], install = [] }: PipFor): Step[] {
  const target = posix.join(bundle, site)
  const app = posix.join(work, 'application.txt')
  const pip = (only: string) => [`${tools}/bin/python`, '-m', 'pip', ...general, 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', only, '--no-compile', '--disable-pip-version-check', '--target', target, ...install]
  const env = { PATH: `${tools}/bin:${path}`, SOURCE_DATE_EPOCH: String(epoch) }
  return [
    { do: 'run', label: 'pip install (pins)', argv: [...pip(wheelsOnly), '--find-links', wheels, '-r', pins], env, cwd: work },
    { do: 'write', path: app, text: `${requirement}\n` },
    // From a folder, not by path: pip would write that path into direct_url.json.
    { do: 'run', label: 'pip install (wheel)', argv: [...pip(':all:'), '--no-index', '--find-links', wheels, '-r', app], env, cwd: work },
    { do: 'tidy-site', site: target },
    { do: 'copy', from: pins, to: posix.join(bundle, 'pins.txt') },
  ]
}

/** Checked hashes would need the sources' dates; one process in sorted order, because marshal's output depends on what was interned before. */
export const compileAll = ({ interpreter, bundle, epoch, entry, asRecorded }: BundlePlace, folder: string): Run => ({
  do: 'run',
  label: 'compileall',
  argv: [interpreter.compiler, '-I', '-m', 'compileall', '-q', '-f', '--invalidation-mode', asRecorded ? 'checked-hash' : 'unchecked-hash', '-s', bundle, '-p', `/${entry}`, posix.join(bundle, folder)],
  env: { PYTHONHASHSEED: '0', SOURCE_DATE_EPOCH: String(epoch) },
})

/**
 * `module:attribute.attribute` (entry points specification) to the script that the launcher runs.
 * @param before Lines that find the packages
 */
export function startScript({ app, entry }: Pick<BundlePlace, 'app' | 'entry'>, before: readonly string[]): string {
  const [module = '', attribute = ''] = (app.scripts[entry] ?? '').split(':').map(part => part.trim())
  const [first = '', ...rest] = attribute.split('.')
  if (!app.scripts[entry]) return [...foundScript(entry, before), ''].join('\n')
  return ['import sys', ...before, `sys.argv[0] = ${JSON.stringify(entry)}`, `from ${module} import ${first}`, `sys.exit(${[first, ...rest].join('.')}())`, ''].join('\n')
}

/** A console script of one of the packages: gunicorn. */
const foundScript = (entry: string, before: readonly string[]): string[] => [
  'import sys',
  ...before,
  'from importlib.metadata import distributions',
  `entry = ${JSON.stringify(entry)}`,
  'sys.argv[0] = entry',
  'found = [each for known in distributions() for each in known.entry_points if (each.group, each.name) == ("console_scripts", entry)]',
  'sys.exit(found[0].load()() if found else f"no package here has the console script {entry}")',
]
