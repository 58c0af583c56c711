/** What maturin is told, so that it need not look for it. */
import { expect, test } from '@jest/globals'
import type { BuildPlace } from '../../../native-build/backend.ts'
import maturin from '../../../native-build/maturin/index.ts'
import { app, paths } from '../../contract/places.ts'

const rustc = 'rustc -vV\n0\nrustc 1.97.0-nightly (abc 2026-01-01)\nhost: x86_64-unknown-linux-gnu\nrelease: 1.97.0-nightly\nLLVM version: 22'
const wheel = { identifier: 'cp39', file: 'my_app-1.2-cp39-abi3-any.whl', pythons: ['3.9'], python: '/host/bin/python', tools: '/given/tools', packages: '/given/tools/lib/python3.11/site-packages' }
const told = (more: Partial<BuildPlace>): Record<string, string> => {
  const place: BuildPlace = { ...paths, toolchain: [rustc], homes: [], app, target: 'linux-x86_64', backend: 'maturin', abi: { kind: 'stable', from: '3.9' }, options: {}, ...more }
  const build = maturin.steps(place, [wheel]).find(step => step.do === 'run' && step.label === 'maturin build')
  return Object.fromEntries(Object.entries((build?.do === 'run' && build.env) || {}).filter(([name]) => name.startsWith('CARGO_ZIGBUILD_'))) as Record<string, string>
}
const version = { CARGO_ZIGBUILD_RUSTC_VERSION: '1.97.0-nightly' }
const zig = { CARGO_ZIGBUILD_ZIG_COMMAND: '/given/tools/lib/python3.11/site-packages/ziglang/zig' }

test.each<[string, Partial<BuildPlace>, Record<string, string>]>([
  ['zig, and which rustc there is', {}, { ...version, ...zig }],
  ['not what another machine has elsewhere, where sccache would take it for an input', { compilerCache: { name: 'sccache', program: '/given/tools/bin/sccache' } }, version],
  ['no version of a rustc that did not answer', { toolchain: ['rustc -vV\n1\nrelease: 1.0'] }, zig],
  ['nothing where zig has no part', { target: 'windows-x86_64' }, {}],
])('%s', (_, more, expected) => {
  expect(told(more)).toEqual(expected)
})
