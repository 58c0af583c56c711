/** cibuildwheel itself, driven through podman in an image made here: what a builder may rely on. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identifiersOf } from '../../../src/core/identifiers.ts'
import { wheelBuilds } from '../../../src/core/stable-abi.ts'
import { fingerprints, must, type Ran } from '../cli.ts'
import { build, prepare, type Bench, type Invocation } from './run.ts'

const identifiers = ['cp311-manylinux_x86_64', 'cp313-manylinux_x86_64']
const platform = 'manylinux1_x86_64.manylinux_2_5_x86_64'

let work: string
let bench: Bench

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'cibuildwheel-'))
  bench = await prepare(work)
}, 900_000)

afterAll(() => rm(work, { recursive: true, force: true }))

const run = async (name: string, changes: Partial<Invocation> = {}): Promise<Ran & Pick<Invocation, 'output' | 'kept' | 'project'>> => {
  const places = { project: await bench.project(), output: join(work, name), kept: join(work, `${name}-kept`), cache: join(work, 'ccache'), ...changes }
  for (const folder of [places.kept, places.cache]) await mkdir(folder, { recursive: true })
  return { ...(await build(bench, { identifiers, ...places })), ...places }
}

const filesOf = (folder: string): Promise<string[]> => readdir(folder).then(names => names.sort(), () => [])

describe('one invocation for exactly the builds named', () => {
  let first: Awaited<ReturnType<typeof run>>

  beforeAll(async () => {
    first = await run('first')
  }, 300_000)

  test('makes their wheels and no others, whatever the project selects', async () => {
    expect(first).toMatchObject({ code: 0, stderr: expect.not.stringContaining('error') })
    const tags = wheelBuilds(identifiersOf('linux').filter(({ id }) => identifiers.includes(id))).map(({ tag }) => tag)
    expect(await filesOf(first.output)).toEqual(tags.map(tag => `tiny_c-1.0-${tag}-${platform}.whl`))
  })

  test("tests each with the pinned requirements, the project's own options still in force", () => {
    const tested = first.stdout.split('\n').filter(line => line.startsWith('tested on'))
    expect(tested).toEqual(['3.11', '3.13'].map(version => `tested on ${version} with tiny-dep 1.5 as said by the project`))
  })

  test('leaves the project as it was, and no container', async () => {
    expect(await fingerprints(first.project)).toEqual(await fingerprints(await bench.project()))
    const [container = ''] = /cibuildwheel-[-0-9a-f]{36}/.exec(first.stdout) ?? []
    expect(container).not.toBe('')
    expect(await must(['podman', 'ps', '--all', '--format', '{{.Names}}'], { env: bench.env })).not.toContain(container)
  })

  test('again, from another directory: the compiler finds its own work, and the wheels are the same bytes', async () => {
    const before = await hits()
    expect(await run('second', { env: { CIBW_TEST_SKIP: '*' } })).toMatchObject({ code: 0 })
    expect(await hits()).toBe(before + identifiers.length)
    expect(await fingerprints(join(work, 'second'))).toEqual(await fingerprints(first.output))
  }, 300_000)

  test('with a test that fails: its words, and nothing handed out; what was built is where we kept it, compiled anew to the same bytes', async () => {
    const project = await bench.project()
    await writeFile(join(project, 'test_tiny_c.py'), `import sys\nsys.exit("no good on 3.13" if sys.version_info >= (3, 13) else 0)\n`)
    const { code, stdout, stderr, output, kept } = await run('failing', { project, cache: join(work, 'empty') })
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('no good on 3.13')
    expect(stderr).toMatch(/Command \['sh', '-c', 'python .*'\] failed with code 1/)
    expect(await filesOf(output)).toEqual([])
    expect(await filesOf(kept)).toEqual([`${identifiers[0]}.tested`, ...(await filesOf(first.output))])
    expect(await fingerprints(kept)).toMatchObject(await fingerprints(first.output))
  }, 300_000)
})

/** What ccache, within the container, has found again so far. */
async function hits(): Promise<number> {
  const stats = await must(['podman', 'run', '--rm', `--volume=${join(work, 'ccache')}:/cache`, '--env=CCACHE_DIR=/cache', bench.image, 'ccache', '--print-stats'], { env: bench.env })
  return Number(/^direct_cache_hit\t(\d+)$/m.exec(stats)?.[1])
}

test('a wheel for the stable ABI is built once and tested on both', async () => {
  const { code, stdout, output } = await run('stable', { environment: 'STABLE_ABI=yes' })
  expect(code).toBe(0)
  const [wheel] = wheelBuilds(identifiersOf('linux').filter(({ id }) => identifiers.includes(id)), { abi3: 11 })
  expect(await filesOf(output)).toEqual([`tiny_c-1.0-${wheel?.tag}-${platform}.whl`])
  expect(stdout).toContain(`that's compatible with ${identifiers[1]}. Skipping build step`)
  expect(stdout.match(/^tested on 3\.\d+/gm)).toEqual(['tested on 3.11', 'tested on 3.13'])
}, 300_000)

describe('what fails', () => {
  test.each(['build', 'test'])('hashes in %s.txt that are not those of what would be installed', async name => {
    const pins = join(work, `wrong-${name}`)
    await cp(bench.pins, pins, { recursive: true })
    const text = await readFile(join(pins, `${name}.txt`), 'utf8')
    await writeFile(join(pins, `${name}.txt`), text.replaceAll(/[0-9a-f]{64}/g, '0'.repeat(64)))
    const { code, stdout, stderr } = await run(`wrong-${name}-out`, { pins, identifiers: identifiers.slice(0, 1) })
    expect(stdout + stderr).toContain('THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE')
    expect(code).toBe(1)
  }, 300_000)

  test.each([
    ['a pattern that matches nothing', 2, "Invalid build selector: 'cp99-*'", { CIBW_BUILD: 'cp99-*' }],
    ['a Python of older days', 4, 'no longer supports Python < 3.9', { CIBW_BUILD: 'cp38-*' }],
    ['nothing left to build', 3, 'No build identifiers selected', { CIBW_SKIP: '*' }],
    ['an unknown engine', 2, 'unknown container engine crane', { CIBW_CONTAINER_ENGINE: 'crane' }],
    ['an interpreter that the image does not have', 1, "'/opt/python/cp314-cp314/bin/python' executable doesn't exist", { CIBW_BUILD: 'cp314-manylinux_x86_64' }],
  ])('%s: exit status %i', async (_, status, words, env) => {
    const { code, stderr, stdout } = await run('refused', { env })
    expect(stdout + stderr).toContain(words)
    expect(code).toBe(status)
  }, 120_000)
})
