/**
 * On Windows:
 *
 *     ENTRY.exe               the launcher
 *     python/                 python.exe, its dlls, DLLs/ and Lib/ with site-packages, as python-build-standalone has them
 *     python/python311.zip    what of the standard library no start imports
 *     python/start.py         what the launcher runs
 *     python/left-out.txt     what of the standard library is not inside
 *     pins.txt                what is inside, with hashes
 *
 * It is made on any system: pip chooses wheels for Windows, and bytecode is the same everywhere for one minor version.
 */
import { posix } from 'node:path'
import { unneeded } from '../../src/core/standard-library.ts'
import type { Step } from '../../src/core/steps.ts'
import type { BundlePlace } from '../bundle.ts'
import { fitsProgram, resources } from './resources.ts'
import type { System } from './system.ts'

const [gcc, windres] = ['x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-windres']
const home = 'python'

/** For building against Python, or of its window toolkit and its own installer. */
const unneededHere = [...unneeded, 'include', 'libs', 'tcl', 'Scripts', 'Doc', 'Tools', '*.lib', '*.pdb', 'tcl8*.dll', 'tk8*.dll', 'pyshellext*']

export const windows: System = {
  programs: [
    { name: gcc, debian: 'gcc-mingw-w64-x86-64', otherwise: 'Install mingw-w64' },
    { name: windres, debian: 'binutils-mingw-w64-x86-64', otherwise: 'Install mingw-w64' },
  ],
  layout: ({ minor }) => ({ home, library: `${home}/Lib`, binaries: `${home}/DLLs`, site: `${home}/Lib/site-packages`, archive: `${home}/python${minor.replace('.', '')}.zip` }),
  launcher: entry => `${entry}.exe`,
  vital: ({ sharedLibrary = '' }) => posix.join(home, posix.basename(sharedLibrary)),
  python: (_, terminal) => (terminal ? 'python.exe' : 'pythonw.exe'),
  isLibrary: "name.lower().endswith(('.pyd', '.dll'))",
  pip: ({ interpreter: { minor } }) => ({ install: ['--platform', 'win_amd64', '--implementation', 'cp', '--python-version', minor] }),
  interpreter: ({ interpreter: { executable }, bundle }) => [{ do: 'copy', from: posix.dirname(executable), to: posix.join(bundle, home), leaveOut: unneededHere }],
  finish: place => launcher(place),
}

/** By mingw: zig needs minutes for the first program of a machine, because it builds its C library first. */
function launcher(place: BundlePlace): Step[] {
  const { suite, bundle, entry, work, path, terminal, icon, interpreter: found } = place
  const at = (name: string) => posix.join(work, name)
  const env = { PATH: path }
  const define = [`-DENTRY="${entry}"`, `-DLIBRARY="${posix.basename(found.sharedLibrary ?? '')}"`]
  return [
    ...(fitsProgram(icon) ? [{ do: 'copy', from: icon.path, to: at('launcher.png') } as const] : []),
    { do: 'write', path: at('launcher.rc'), text: resources(place, 'launcher.png') },
    { do: 'run', label: 'windres (launcher)', argv: [windres, '--codepage=65001', at('launcher.rc'), at('launcher.o')], env, cwd: work, outputs: [at('launcher.o')] },
    {
      do: 'run',
      label: 'mingw (launcher)',
      argv: [gcc, '-Os', '-s', '-static-libgcc', '-Wl,--no-insert-timestamp', ...(terminal ? [] : ['-mwindows', '-DWINDOWED']), ...define, '-o', at('launcher.exe'), posix.join(suite, 'bundles/standalone/launcher-windows.c'), at('launcher.o'), '-lshell32'],
      env,
      cwd: work,
      outputs: [at('launcher.exe')],
    },
    { do: 'copy', from: at('launcher.exe'), to: posix.join(bundle, windows.launcher(entry)) },
  ]
}
