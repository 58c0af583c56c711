import { expect, test } from '@jest/globals'
import rebuild from '../../../src/commands/rebuild.ts'
import release from '../../../src/commands/release.ts'
import type { Reproduction } from '../../../src/core/reproduction.ts'
import type { MemoryPorts } from '../../../src/ports/memory.ts'
import { codes } from '../helpers/problems.ts'
import { gitOf, sources, tracked } from '../helpers/reuse.ts'
import { lineWorld, toolchain, wheelName, type Toolchain } from '../helpers/toolchain.ts'
import { wheel } from '../helpers/wheels.ts'
import { noSecrets } from '../helpers/secrets.ts'

/** A release, and then what the tools do another time. */
async function released(then: Toolchain = {}): Promise<MemoryPorts> {
  const tools: Toolchain = { ...toolchain, ...gitOf(tracked) }
  const ports = lineWorld(Object.fromEntries(Object.keys(toolchain).map(name => [name, (command, files) => tools[name]?.(command, files)])), { files: sources })
  const none = { previous: undefined, 'previous-sha256': undefined, ...noSecrets }
  await release.run({ project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false, ...none }, ports)
  Object.assign(tools, then)
  return ports
}

const request = { project: '.', from: 'release/release.json', sha256: undefined, 'as-is': false, keep: undefined, 'install-tools': false, json: true }
async function run(ports: MemoryPorts) {
  const { stdout = '', deviations } = await rebuild.run(request, ports)
  return { ...(JSON.parse(stdout) as Reproduction), deviations }
}
const is = ({ files }: Reproduction, kind: string) => files.filter(each => each.is === kind).map(({ path }) => path)
const builds = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[0]?.endsWith('/maturin') && argv[1] === 'build').length

test('everything is built anew, and comes out the same', async () => {
  const ports = await released()
  const before = builds(ports)
  expect(await run(ports)).toMatchObject({ reproduced: true, inputs: [], deviations: [] })
  expect(builds(ports)).toBe(2 * before)
})

test('compilers find nothing that an earlier build has left', async () => {
  const ports = await released()
  const earlier = ports.seen.ran.length
  await run(ports)
  const named = ports.seen.ran.slice(earlier).flatMap(({ argv, env = {} }) => [...argv, ...Object.values(env)])
  expect(named.filter(word => word?.includes('/cache/build'))).toEqual([])
})

test('another compiler\'s wheel differs, with the place', async () => {
  const ports = await released({
    async auditwheel(command, files) {
      if (command.argv[1] === 'show') return toolchain['auditwheel']?.(command, files)
      await files.write(`${command.argv[command.argv.indexOf('--wheel-dir') + 1]}/${wheelName}`, await wheel('app', '1.0', { 'app/__init__.py': 'run = 1\n', 'app/_core.abi3.so': 'compilex' }))
    },
  })
  const stated = await run(ports)
  expect(is(stated, 'differs')).toContain(`wheels/${wheelName}`)
  expect(stated.deviations?.[0]).toBe(`wheels/${wheelName}: app/_core.abi3.so differs first at offset 7: 'compiled', then 'compilex'`)
})

test('what cannot be made here is left out with the reason, and what follows from it', async () => {
  const ports = await released({ maturin: () => ({ code: 1, stderr: 'no such compiler' }) })
  const stated = await run(ports)
  expect(stated.reproduced).toBe(false)
  expect(is(stated, 'not-rebuilt')).toEqual(expect.arrayContaining([`wheels/${wheelName}`, 'sbom/release.cdx.json']))
  expect(is(stated, 'differs')).toEqual([])
  expect(stated.files.find(({ path }) => path === `wheels/${wheelName}`)?.why).toContain('no such compiler')
})

test('a provenance of another release is not believed', async () => {
  const ports = await released()
  await ports.files.write('/project/release/release.json', `${await ports.files.text('/project/release/release.json')}\n`)
  expect(await codes(() => run(ports))).toEqual(['provenance-differs'])
})
