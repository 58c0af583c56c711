/** What differs from target to target: rustc's name of it, who links, how the wheel is finished. */
import { posix } from 'node:path'
import { programIn } from '../../src/core/environment-layout.ts'
import { targetFacts, type Target } from '../../src/core/targets.ts'
import type { Program } from '../../src/core/application.ts'
import type { Step } from '../../src/core/steps.ts'
import { zigIn } from '../../src/core/zig.ts'
import type { BuildPlace, WheelToBuild } from '../backend.ts'
import { quote } from '../../src/core/shell.ts'
import { repair } from '../frontend.ts'
import { linuxTag, macosTag, macosVersions } from '../tags.ts'
import { nameMusl, repairForLinux } from '../linked.ts'
import { rustTarget } from '../rust.ts'

/** mingw is what rustc's own target for GNU on Windows is made for; zig would do, and needs minutes for its libraries first. */
export const gcc = 'x86_64-w64-mingw32-gcc'
const dlltool = 'x86_64-w64-mingw32-dlltool'
export const mingw: readonly Program[] = [
  { name: gcc, debian: 'gcc-mingw-w64-x86-64', otherwise: 'Install mingw-w64' },
  { name: dlltool, debian: 'binutils-mingw-w64-x86-64', otherwise: 'Install mingw-w64' },
]

export const platformTag = (target: Target): string => ({ linux: linuxTag, windows: () => 'win_amd64', macos: macosTag })[targetFacts(target).system](target)

const linker = (target: Target): 'zig' | 'mingw' => (targetFacts(target).system === 'windows' ? 'mingw' : 'zig')

/** What maturin is told beside. Whoever names no platform on Linux gets the newest policy that fits. */
export function targetFlags(target: Target): string[] {
  const { system, libc } = targetFacts(target)
  return ['--target', rustTarget(target), ...(linker(target) === 'zig' ? ['--zig'] : []), ...(system === 'linux' ? ['--compatibility', libc === 'musl' ? 'musllinux_1_2' : 'manylinux2014'] : [])]
}

/** ld dates what it links. */
export const linkFlags = (target: Target): string[] => (targetFacts(target).system === 'windows' ? ['-Clink-arg=-Wl,--no-insert-timestamp'] : [])

export const targetEnvironment = (place: BuildPlace, packages: string): Record<string, string> => ({
  ...(macosVersions[place.target] && { MACOSX_DEPLOYMENT_TARGET: macosVersions[place.target] }),
  ...(linker(place.target) === 'zig' && zigEnvironment(place, packages)),
})

/** What cargo-zigbuild, a part of maturin, would start Python and rustc a few times for. sccache takes each variable of such a name for an input, and zig is in another folder on each machine. */
function zigEnvironment({ toolchain, compilerCache }: BuildPlace, packages: string): Record<string, string> {
  const version = toolchain.flatMap(answer => /^rustc -vV\n0\n[^]*^release: (\S+)$/m.exec(answer)?.[1] ?? [])[0]
  return { ...(version && { CARGO_ZIGBUILD_RUSTC_VERSION: version }), ...(!compilerCache && { CARGO_ZIGBUILD_ZIG_COMMAND: zigIn(packages) }) }
}

const programsIn = ({ work }: BuildPlace): string => posix.join(work, 'programs')

/**
 * dlltool hands the name of its temporary files to an assembler that takes a space for the end of it: rustc's is in the folder of what it
 * makes. So dlltool works there, under a name of one word. On PATH, as flags of rustc are a part of what it makes.
 */
export function programSteps(place: BuildPlace): Step[] {
  if (targetFacts(place.target).system !== 'windows') return []
  const text = `#!/bin/sh
for word do [ "$before" = --temp-prefix ] && cd "\${word%/*}"; before=$word; done
PATH=${quote(place.path)} exec ${dlltool} "$@" --temp-prefix import
`
  return [{ do: 'write', path: posix.join(programsIn(place), dlltool), text, mode: 0o755 }]
}

/** Where programs are looked for, before what the machine has. */
export const programPath = (place: BuildPlace): string[] => (targetFacts(place.target).system === 'windows' ? [programsIn(place)] : [])

/** maturin would run an interpreter that is not for the target, and believe it: of another it knows what modules are called. */
export const interpreterFor = ({ abi, target }: BuildPlace, { python, pythons }: WheelToBuild): string =>
  abi.kind === 'version' && target !== 'linux-x86_64' ? (pythons[0] ?? python) : python

/** Libraries that the module needs are grafted, or it is refused. From another machine nothing is taken: it has none for this one. */
export function finish(place: BuildPlace, wheel: WheelToBuild, built: string, env: Readonly<Record<string, string>>): Step[] {
  const { target, work, output, path, epoch } = place
  const { system, machine, libc } = targetFacts(target)
  const { file, tools } = wheel
  const quiet = { PATH: path, SOURCE_DATE_EPOCH: String(epoch) }
  if (system === 'windows') return [repair(place, file, [programIn(tools, 'delvewheel', place), 'repair', '-w', output, built], quiet)]
  if (system === 'macos') return [repair(place, file, [programIn(tools, 'repairwheel', place), '--no-sys-paths', '--output-dir', output, built], quiet)]
  const named = libc === 'musl' ? posix.join(work, 'named', file) : built
  return [...(libc === 'musl' ? [nameMusl(place, tools, built, named, machine, env)] : []), repairForLinux(place, wheel, named, env)]
}
