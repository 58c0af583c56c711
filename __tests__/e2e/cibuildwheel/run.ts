/** One invocation of the real cibuildwheel as a builder would make it: exactly the builds named, all else the project's own. */
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { writeWheel } from '../../../src/perform/wheel.ts'
import { cibuildwheel } from '../../tools/cibuildwheel/cibuildwheel.ts'
import { podmanEnvironment } from '../../tools/manylinux/engine.ts'
import { image, requirements, wheels } from '../../tools/manylinux/image.ts'
import { root, runProgram, type Ran } from '../cli.ts'

export interface Bench {
  /** Fit for podman too. */
  env: Record<string, string>
  image: string
  /** The fixture's copy; a fresh one for each run is as good. */
  project(): Promise<string>
  /** `build.txt` and `test.txt` with hashes, and the wheel that the tests need. */
  pins: string
  wheels: string
}

export async function prepare(work: string): Promise<Bench> {
  const env = { ...(await podmanEnvironment(work)), XDG_CACHE_HOME: join(work, 'cache') }
  const pins = join(work, 'pins')
  await mkdir(pins)
  await cp(requirements, join(pins, 'build.txt'))
  await writeFile(join(pins, 'test.txt'), `tiny-dep==1.5 --hash=sha256:${await tinyDep(pins)}\n`)
  const project = async () => {
    const folder = await mkdtemp(join(work, 'project-'))
    await cp(join(root, '__tests__/e2e/cibuildwheel/tiny-c'), folder, { recursive: true })
    return folder
  }
  return { env, image: await image(env), project, pins, wheels: await wheels() }
}

/** A wheel that no index has; the answer is its sha256. */
async function tinyDep(folder: string): Promise<string> {
  const texts = {
    'tiny_dep.py': "version = '1.5'\n",
    'tiny_dep-1.5.dist-info/METADATA': 'Metadata-Version: 2.1\nName: tiny-dep\nVersion: 1.5\n',
    'tiny_dep-1.5.dist-info/WHEEL': 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  }
  const members = Object.entries(texts).map(([path, text]) => ({ path, data: Buffer.from(text), mode: 0o644 }))
  const path = join(folder, 'tiny_dep-1.5-py3-none-any.whl')
  await writeFile(path, await writeWheel(members, 'tiny_dep-1.5.dist-info', 1_700_000_000))
  return createHash('sha256').update(await readFile(path)).digest('hex')
}

export interface Invocation {
  project: string
  output: string
  /** What compilers keep. */
  cache: string
  /** Gets each wheel as it is repaired, and a file `IDENTIFIER.tested` when its tests are over: cibuildwheel itself hands out all or nothing. */
  kept: string
  identifiers: readonly string[]
  pins?: string
  /** Shell-quoted assignments for builds and tests, after the project's own. */
  environment?: string
  env?: Record<string, string>
}

export function build(bench: Bench, { project, output, cache, kept, identifiers, pins = bench.pins, environment = '', env = {} }: Invocation): Promise<Ran> {
  const volumes = [`${bench.wheels}:/wheels:ro`, `${pins}:/pins:ro`, `${cache}:/cache`, `${kept}:/kept`].map(volume => `--volume=${volume}`)
  const options = {
    CIBW_BUILD: identifiers.join(' '),
    CIBW_SKIP: '',
    CIBW_ARCHS: 'all',
    CIBW_ENABLE: 'all',
    CIBW_CONTAINER_ENGINE: `podman; create_args: ${volumes.join(' ')}; disable_host_mount: true`,
    CIBW_MANYLINUX_X86_64_IMAGE: bench.image,
    CIBW_INHERIT: 'environment: append; test-environment: append; test-requires: append; repair-wheel-command: append; test-command: append',
    // The directory of each isolated build has a name of its own, which ccache would look at.
    CIBW_ENVIRONMENT: `CC="ccache gcc" CCACHE_DIR=/cache CCACHE_IGNOREOPTIONS="-I/tmp/build-env-*" PIP_NO_INDEX=1 PIP_FIND_LINKS="/wheels /pins" PIP_CONSTRAINT=/pins/build.txt ${environment}`,
    CIBW_REPAIR_WHEEL_COMMAND: 'cp {dest_dir}/*.whl /kept/',
    CIBW_TEST_COMMAND: 'touch /kept/$CIBUILDWHEEL_BUILD_IDENTIFIER.tested',
    // Constraints with hashes would ask for a hash of the very wheel that is tested.
    CIBW_TEST_ENVIRONMENT: 'PIP_CONSTRAINT=""',
    CIBW_TEST_REQUIRES: '--require-hashes -r /pins/test.txt',
    CIBW_DEPENDENCY_VERSIONS: join(pins, 'build.txt'),
    // It would come from an index.
    CIBW_AUDIT_COMMAND: '',
    CIBW_LOG_FOLD_MODE: 'disabled',
    SOURCE_DATE_EPOCH: '1700000000',
  }
  return runProgram([...cibuildwheel(), '--platform', 'linux', '--output-dir', output, '.'], { cwd: project, env: { ...bench.env, ...options, ...env } })
}
