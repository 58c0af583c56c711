/** Extensions in C for Windows, made on Linux: mingw compiles against the headers and the dll of a CPython that the project names. */
import { posix } from 'node:path'
import { programIn, searchPath } from '../../src/core/environment-layout.ts'
import type { Step } from '../../src/core/steps.ts'
import { targetFacts } from '../../src/core/targets.ts'
import type { Builder, BuildPlace, WheelToBuild } from '../backend.ts'
import { buildSteps, called, compiler, ofTheMachine, repair, roomOf, sdistSteps } from '../frontend.ts'

const [gcc, ld] = ['x86_64-w64-mingw32-gcc', 'x86_64-w64-mingw32-ld']
const downloaded = (place: BuildPlace): string => posix.join(place.work, 'windows-python')

/** `cp311`, `cp313t`. */
const pythonOf = ({ identifier }: WheelToBuild): string => identifier.split('-')[0] ?? ''

/** What modules are linked with. The dll itself will do; of the one for the stable ABI archives have an import library at least. */
const library = (place: BuildPlace, wheel: WheelToBuild): string => (place.abi.kind === 'stable' ? 'libs/python3.lib' : `${pythonOf(wheel).replace('cp', 'python')}.dll`)

function pythonSteps(place: BuildPlace, wheel: WheelToBuild, python: string): Step[] {
  const { url = '', sha256 = '' } = place.windowsPython ?? {}
  const needed = library(place, wheel)
  return [
    { do: 'download', url, sha256, to: downloaded(place) },
    { do: 'extract', archive: downloaded(place), to: python, part: { holds: ['include/Python.h', needed], only: ['include/', needed] } },
  ]
}

/** The backends ask the running interpreter what modules are called: it answers for Windows. The rest follows from the platform's name. */
function crossing(place: BuildPlace, wheel: WheelToBuild): string {
  const suffix = `.${pythonOf(wheel)}-win_amd64.pyd`
  const suffixes = place.abi.kind === 'stable' ? ['.pyd', suffix] : [suffix, '.pyd']
  return `import importlib.machinery, sysconfig\nimportlib.machinery.EXTENSION_SUFFIXES[:] = ${JSON.stringify(suffixes)}\nsysconfig.get_config_vars().update(EXT_SUFFIX=${JSON.stringify(suffixes[0])}, SOABI=${JSON.stringify(suffix.slice(1, -4))})\n`
}

function wheelSteps(place: BuildPlace, wheel: WheelToBuild): Step[] {
  const { file, python, tools } = wheel
  const room = roomOf(place, wheel)
  const [bin, shim, windows] = ['bin', 'shim', 'python'].map(name => posix.join(room, name)) as [string, string, string]
  const compile = { before: ['-DMS_WIN64', ...(pythonOf(wheel).endsWith('t') ? ['-DPy_GIL_DISABLED=1'] : []), `-I${windows}/include`] }
  const link = { before: ['-shared', '-static-libgcc'], after: [`${windows}/${library(place, wheel)}`, '-Wl,--no-insert-timestamp', '-s'] }
  const env: Record<string, string> = {
    PATH: searchPath(place, bin, posix.dirname(python), place.path),
    PYTHONPATH: shim,
    _PYTHON_HOST_PLATFORM: 'win-amd64',
    CC: 'release-cc',
    LDSHARED: 'release-ld',
  }
  const built = posix.join(room, 'built', file)
  return [
    ...pythonSteps(place, wheel, windows),
    { do: 'write', path: `${shim}/sitecustomize.py`, text: crossing(place, wheel) },
    compiler(`${bin}/release-cc`, gcc, place, room, compile),
    compiler(`${bin}/release-ld`, gcc, place, room, link),
    ...buildSteps(place, { make: 'wheel', room, out: posix.dirname(built), file, python, env }),
    repair(place, file, [programIn(tools, 'delvewheel', place), 'repair', '-w', place.output, built], { PATH: place.path, SOURCE_DATE_EPOCH: String(place.epoch) }),
  ]
}

/** They take the machine that they run on for the one that they build for, unless told by a file of their own. */
const selfWilled = ['maturin', 'scikit_build_core.build', 'mesonpy']

const builder: Builder = {
  name: 'mingw',
  doc: 'Extensions in C for Windows, cross-compiled on Linux by mingw',
  targets: ['windows-x86_64'],
  requirements: 'native-build/mingw/requirements.txt',
  bringsPythons: false,
  buildsOn: (_, __, machine) => targetFacts(machine).system === 'linux',
  programs: [
    { name: gcc, debian: 'gcc-mingw-w64-x86-64', otherwise: 'Install mingw-w64' },
    { name: ld, debian: 'binutils-mingw-w64-x86-64', otherwise: 'Install mingw-w64' },
  ],
  toolchain: [[gcc, '--version'], [ld, '-v']],
  outside: () => ofTheMachine,
  environment: [],
  calls: ({ backend }) => [...called(backend), 'delvewheel'],
  linked: [{ name: 'libgcc', of: gcc }, { name: 'mingw-w64-crt', of: gcc }],
  runner: () => 'ubuntu-24.04',
  usesWindowsPython: true,
  platformTag: () => 'win_amd64',
  refuses({ backend, native }) {
    if (selfWilled.includes(backend)) return { fact: `the build backend '${backend}' cannot be told that it builds for Windows`, fix: 'Choose builder: cibuildwheel, or host on a Windows runner' }
    if (native['windows-python']) return undefined
    return { key: 'native.windows-python', fact: 'it needs the headers and the dll of CPython for Windows, and none is named', fix: 'Write windows-python: {url, sha256} under native: a zip or tar.gz with include/Python.h and the dll of the Python that builds, such as python311.dll' }
  },
  steps: (place, wheels) => wheels.flatMap(wheel => wheelSteps(place, wheel)),
  sdist: sdistSteps,
}

export default builder
