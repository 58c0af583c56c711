/** Rust extensions by maturin, for manylinux without a container: zig links against the C library of CentOS 7. */
import { escapeName } from '../../src/core/names.ts'
import { posix } from 'node:path'
import type { NativeFacts } from '../../src/core/folders-plan.ts'
import type { Builder, BuildPlace } from '../backend.ts'

const policy = 'manylinux2014'
// The order in which maturin and auditwheel write it; a compressed tag set has no order of its own (PEP 425).
const platformTag = { 'linux-x86_64': `${policy}_x86_64.manylinux_2_17_x86_64` } as const

/** `39` where pyo3's `abi3-py39` is on, in Cargo.toml or in `[tool.maturin] features`. */
export function stableAbi({ cargo, pyproject }: NativeFacts): string | undefined {
  const dependencies = cargo?.['dependencies'] as Record<string, { features?: string[] } | string> | undefined
  const pyo3 = dependencies?.['pyo3']
  const maturin = (pyproject['tool'] as Record<string, { features?: string[] }> | undefined)?.['maturin']
  const features = [...(typeof pyo3 === 'object' ? (pyo3.features ?? []) : []), ...(maturin?.features ?? [])]
  return features.map(feature => /^(?:pyo3\/)?abi3-py(\d+)$/.exec(feature)?.[1]).find(Boolean)
}

const tags = (facts: NativeFacts): string => {
  const abi3 = stableAbi(facts)
  const cp = `cp${facts.python.replace('.', '')}`
  return abi3 ? `cp${abi3}-abi3` : `${cp}-${cp}`
}

const wheelName: Builder['wheels'] = (app, facts, target) => [
  `${escapeName(app.name)}-${app.version}-${tags(facts)}-${platformTag[target as keyof typeof platformTag]}.whl`,
]
const sdistName: Builder['sdist'] = app => `${escapeName(app.name)}-${app.version}.tar.gz`

/** Folders of this machine end up in panic messages and debug information: rustc is told other names for them. */
function buildEnvironment({ tools, cache, epoch, path, project, homes }: BuildPlace): Record<string, string> {
  return {
    PATH: `${tools}/bin:${path}`,
    CARGO_TARGET_DIR: `${cache}/cargo`,
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
  programs: [
    { name: 'cargo', debian: 'cargo', otherwise: 'Install Rust with rustup' },
    { name: 'rustc', debian: 'rustc', otherwise: 'Install Rust with rustup' },
  ],
  identifiers: (facts, target) => [`${tags(facts).split('-')[0]}-${target.replace('linux-', 'manylinux_')}`],
  wheels: wheelName,
  sdist: sdistName,
  steps(place) {
    const { project, work, tools, output, epoch, app, facts, target, homes, sdist } = place
    const env = buildEnvironment(place)
    const [wheel = ''] = wheelName(app, facts, target)
    const built = posix.join(work, 'built', wheel)
    const repaired = posix.join(work, 'repaired', wheel)
    const hide = { [project]: '.', ...Object.fromEntries(homes.map(home => [home, '~'])) }
    return [
      {
        do: 'run',
        label: 'maturin build',
        argv: [`${tools}/bin/maturin`, 'build', '--release', '--locked', '--zig', '--compatibility', policy, '--interpreter', `${tools}/bin/python`, '--out', posix.join(work, 'built')],
        cwd: project,
        env,
        outputs: [built],
      },
      { do: 'run', label: 'auditwheel repair', argv: [`${tools}/bin/auditwheel`, 'repair', '--plat', `${policy}_x86_64`, '--wheel-dir', posix.join(work, 'repaired'), built], cwd: work, env, outputs: [repaired] },
      { do: 'normalize-wheel', from: repaired, to: posix.join(output, wheel), epoch, hide },
      { do: 'run', label: 'auditwheel show', argv: [`${tools}/bin/auditwheel`, 'show', posix.join(output, wheel)], cwd: work, env, expect: `"manylinux_2_17_x86_64"` },
      ...(sdist ? [{ do: 'run', label: 'maturin sdist', argv: [`${tools}/bin/maturin`, 'sdist', '--out', output], cwd: project, env, outputs: [posix.join(output, sdistName(app))] } as const] : []),
    ]
  },
}

export default builder
