/** --rebuild-check: a second build that sees nothing of the first, and what happens where it differs. */
import { describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import { readWheel } from '../../../../src/perform/wheel.ts'
import type { MemoryPorts } from '../../../../src/ports/memory.ts'
import { refusal } from '../../helpers/problems.ts'
import { project } from '../../helpers/project.ts'
import { lineWorld, toolchain, wheelName, type Toolchain } from '../../helpers/toolchain.ts'
import { wheel } from '../../helpers/wheels.ts'

const sources = { 'app/__init__.py': '', 'src/lib.rs': 'fn core() {}\n', 'Cargo.lock': 'version = 4\n' }
const git: Toolchain = { git: ({ argv }) => ({ stdout: argv[1] === 'ls-files' ? `${[...Object.keys(project()), ...Object.keys(sources)].join('\0')}\0` : '\n' }) }

async function run(programs: Toolchain, cached = new Map<string, Uint8Array>(), check = true): Promise<MemoryPorts> {
  const ports = lineWorld({ ...git, ...programs }, { cached, files: sources })
  await buildNative.run({ project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined, 'rebuild-check': check, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }, ports)
  return ports
}

/** Each build writes another text into the wheel. */
function moody(): Toolchain {
  let builds = 0
  return {
    async maturin(command, files) {
      if (command.argv[1] !== 'build') return toolchain['maturin']?.(command, files)
      await files.write(`${command.argv.at(-1)}/${wheelName}`, await wheel('app', '1.0', { 'app/__init__.py': '', 'app/_core.abi3.so': `made ${++builds}` }))
    },
  }
}

const builds = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'build')

test('without it a wheel is built once', async () => {
  expect(builds(await run({}, new Map(), false))).toHaveLength(1)
})

test('the second build shares no folder with the first: sources, work, caches, output; and no cache in front of a compiler', async () => {
  const [first, second] = builds(await run({}))
  const folders = (command: typeof first) => [command?.cwd, command?.env?.['CARGO_TARGET_DIR'], command?.argv.at(-1)].map(String)
  expect(folders(second).filter(folder => folders(first).includes(folder))).toEqual([])
  expect(new Set(folders(second).map(folder => folder.split('/').slice(0, 3).join('/'))).size).toBe(1)
  expect(second?.cwd?.length).not.toBe(first?.cwd?.length)
  expect([first, second].map(command => command?.env?.['CCACHE_DISABLE'])).toEqual([undefined, '1'])
})

test('a project in a folder of its repository is built in a copy of all of it, whose folders do not show in the SBOM of its crates', async () => {
  const listed = Object.keys({ ...project(), ...sources })
  const inside = Object.fromEntries(Object.entries({ ...project(), ...sources }).map(([path, text]) => [`apps/tool/${path}`, text]))
  const ports = lineWorld({
    git: ({ argv, cwd }) => ({ stdout: argv[1] === 'rev-parse' ? '../../\n' : [...(cwd === '/project' ? ['crates/shared/lib.rs', ...Object.keys(inside)] : listed), ''].join('\0') }),
    async maturin(command, files) {
      if (command.argv[1] !== 'build') return toolchain['maturin']?.(command, files)
      const shared = `${command.cwd?.replace('/apps/tool', '')}/crates/shared`
      const sbom = `${shared} ${await files.text(`${shared}/lib.rs`)}`
      await files.write(`${command.argv.at(-1)}/${wheelName}`, await wheel('app', '1.0', { 'app/__init__.py': '', 'app-1.0.dist-info/sboms/app.cyclonedx.json': sbom }))
    },
  }, { files: { ...inside, 'crates/shared/lib.rs': 'fn shared() {}' } })
  await buildNative.run({ project: 'apps/tool', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, cell: undefined, 'rebuild-check': true, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }, ports)
  const { members } = await readWheel(`/project/release/wheels/${wheelName}`, ports.files)
  expect(members.find(({ path }) => path.endsWith('app.cyclonedx.json'))?.data.toString()).toBe('../../crates/shared fn shared() {}')
})

describe('a wheel that is another one each time', () => {
  test('is refused with what differs, and neither handed out nor kept', async () => {
    const cached = new Map<string, Uint8Array>()
    const { problems } = await refusal(() => run(moody(), cached))
    expect(problems.map(({ code, fact }) => `${code} ${fact}`)).toEqual([`not-reproducible native-linux-x86_64: ${wheelName} is another wheel when it is built again: app/_core.abi3.so differs first at offset 5: 'made 1', then 'made 2'`])
    expect(cached.size).toBe(0)
  })

  test('is found out also where it was kept by a run without the check', async () => {
    const [cached, mood] = [new Map<string, Uint8Array>(), moody()]
    await run(mood, cached, false)
    const { problems } = await refusal(() => run(mood, cached))
    expect(problems.map(({ code }) => code)).toEqual(['not-reproducible'])
  })
})

test('a wheel that is the same is kept and handed out', async () => {
  const cached = new Map<string, Uint8Array>()
  const ports = await run({}, cached)
  expect(await ports.files.has(`/project/release/wheels/${wheelName}`)).toBe(true)
  expect(cached.size).toBeGreaterThan(0)
})
