/** Flags that a project, or a person, has in Cargo's settings: a wheel is made with them, as cargo alone would make it. */
import { expect, test } from '@jest/globals'
import type { BuildPlace } from '../../../../native-build/backend.ts'
import maturin from '../../../../native-build/maturin/index.ts'
import { flagsForRust } from '../../../../src/line/native/cargo-flags.ts'
import { memoryPorts } from '../../../../src/ports/memory.ts'
import { app, paths } from '../../../contract/places.ts'

const target = 'x86_64-unknown-linux-gnu'
const build = (...flags: string[]) => `[build]\nrustflags = ${JSON.stringify(flags)}\n`

async function flagsOf(files: Record<string, string>): Promise<{ flags: string[]; notes: readonly string[] }> {
  const notes: string[] = []
  const ports = memoryPorts({ files })
  const outside = Object.keys(files).map(at => ({ path: at.replace('/project/', ''), at, sha256: '' }))
  return { flags: await flagsForRust(outside, target, { ...ports, reporter: { ...ports.reporter, note: text => void notes.push(text) } }), notes }
}

test.each<[string, Record<string, string>, string[]]>([
  ['no settings', { '/project/Cargo.toml': build('-O') }, []],
  ['those of every build, further away first', { '/project/.cargo/config.toml': build('--cfg', 'near'), '/.cargo/config': build('--cfg', 'far') }, ['--cfg', 'far', '--cfg', 'near']],
  ['those of the target in place of them', { '/project/.cargo/config.toml': build('--cfg', 'any'), '/.cargo/config.toml': `[target.${target}]\nrustflags = "-C  target-cpu=x86-64-v3"\n` }, ['-C', 'target-cpu=x86-64-v3']],
  ['not those of another target', { '/project/.cargo/config.toml': '[target.aarch64-apple-darwin]\nrustflags = ["-g"]\n' }, []],
  ['nothing of what cargo will refuse', { '/project/.cargo/config.toml': '[build\n' }, []],
  ['nothing that is no text', { '/project/.cargo/config.toml': '[build]\nrustflags = [1]\ntarget = 3\n' }, []],
])('%s', async (_, files, expected) => {
  expect(await flagsOf(files)).toEqual({ flags: expected, notes: [] })
})

test('of what holds under a condition it is said that it does not', async () => {
  const { flags, notes } = await flagsOf({ '/project/.cargo/config.toml': "[target.'cfg(unix)']\nrustflags = ['-g']\n[target.'cfg(windows)']\nrunner = 'wine'\n" })
  expect(flags).toEqual([])
  expect(notes).toEqual([`rustflags under [target.'cfg(unix)'] of Cargo's settings do not hold for wheels: write them under [target.${target}]`])
})

test('maturin has them before its own, which hide folders of this machine', () => {
  const place: BuildPlace = { ...paths, toolchain: [], homes: [], rustFlags: ['-C', 'target-cpu=x86-64-v3'], app, target: 'linux-x86_64', backend: 'maturin', abi: { kind: 'stable', from: '3.9' }, options: {} }
  const wheel = { identifier: 'cp39', file: 'my_app-1.2-cp39-abi3-any.whl', pythons: ['3.9'], python: '/host/bin/python', tools: '/given/tools', packages: '/given/tools/lib/python3.11/site-packages' }
  const [step] = maturin.steps(place, [wheel]).filter(each => each.do === 'run' && each.label === 'maturin build')
  expect(step?.do === 'run' && step.env?.['CARGO_ENCODED_RUSTFLAGS']?.split('\u001f').slice(0, 3)).toEqual(['-C', 'target-cpu=x86-64-v3', `--remap-path-prefix=${place.project}=/build`])
})
