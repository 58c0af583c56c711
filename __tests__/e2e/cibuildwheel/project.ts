/** The project that cibuildwheel builds, in a place of its own: with an image made here, and a folder that tells its tests to fail. */
import type { ChildProcess } from 'node:child_process'
import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWheel } from '../../../src/perform/wheel.ts'
import { podmanEnvironment } from '../../tools/manylinux/engine.ts'
import { image, wheels } from '../../tools/manylinux/image.ts'
import { must, root, runCli, type Ran } from '../cli.ts'

export interface Bench {
  work: string
  env: Record<string, string>
  image: string
  /** What each container sees beside: wheels for pip, and a folder whose files tell the tests to fail and in which they note that they ran. */
  wheels: string
  moods: string
}

export async function prepare(work: string): Promise<Bench> {
  const env = await podmanEnvironment(work)
  const bench = { work, env, image: await image(env), wheels: join(work, 'wheels'), moods: join(work, 'moods') }
  await mkdir(bench.moods)
  await cp(await wheels(), bench.wheels, { recursive: true })
  await writeFile(join(bench.wheels, 'setuptools-999-py3-none-any.whl'), await tooNew())
  await mkdir(join(work, 'bin'))
  // Docker may work on the machine, but the image is podman's.
  await program(bench, 'docker', 'echo "no daemon" >&2; exit 1')
  await program(bench, 'podman', `echo "$*" >> "${join(work, 'podman.log')}"; exec /usr/bin/podman "$@"`)
  return { ...bench, env: { ...env, PATH: `${join(work, 'bin')}:${process.env['PATH']}` } }
}

/** What pip would take if no pins held it: nothing can be built with it. */
const tooNew = (): Promise<Uint8Array> => {
  const texts = { METADATA: 'Metadata-Version: 2.1\nName: setuptools\nVersion: 999\n', WHEEL: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n' }
  return writeWheel(Object.entries(texts).map(([name, text]) => ({ path: `setuptools-999.dist-info/${name}`, data: Buffer.from(text), mode: 0o644 })), 'setuptools-999.dist-info', 1_700_000_000)
}

/** Puts a shell script on PATH before all others. */
export async function program({ work }: Pick<Bench, 'work'>, name: string, text: string): Promise<void> {
  const path = join(work, 'bin', name)
  await writeFile(path, `#!/bin/sh\n${text}\n`)
  await chmod(path, 0o755)
}

/** A copy in a repository of its own, its files changed. */
export async function project(bench: Bench, name: string, changes: Record<string, (text: string) => string> = {}): Promise<string> {
  const folder = join(bench.work, name)
  await cp(join(root, '__tests__/e2e/cibuildwheel/tiny-c'), folder, { recursive: true })
  const volumes = [`${bench.wheels}:/wheels:ro`, `${bench.moods}:/moods`].map(volume => `"--volume=${volume}"`)
  const linux = `\n[tool.cibuildwheel.linux]\nmanylinux-x86_64-image = "${bench.image}"\ncontainer-engine = { name = "podman", create-args = [${volumes.join(', ')}] }\n`
  const whole = { ...changes, 'pyproject.toml': (text: string) => (changes['pyproject.toml']?.(text) ?? text) + linux }
  for (const [file, change] of Object.entries(whole)) await writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')))
  await must(['git', 'init', '--quiet'], { cwd: folder })
  return folder
}

/** `build-native` with a cache by that name; the release lies beside the project. */
export const buildNative = (bench: Bench, folder: string, cache: string, env: Record<string, string> = {}, started?: (child: ChildProcess) => void, ...flags: string[]): Promise<Ran> =>
  runCli(['build-native', folder, '--output', `${folder}-release`, ...flags], { ...(started && { started }), env: { ...bench.env, XDG_CACHE_HOME: join(bench.work, cache), SOURCE_DATE_EPOCH: '1700000000', ...env } })

/** Which tests have ended well since the last time. */
export async function tested({ moods }: Bench): Promise<string[]> {
  const lines = (await readFile(join(moods, 'log'), 'utf8').catch(() => '')).split('\n').filter(Boolean)
  await rm(join(moods, 'log'), { force: true })
  return lines
}

/** What podman was asked to do since the last time. */
export async function podmanCalls({ work }: Bench): Promise<string[]> {
  const log = join(work, 'podman.log')
  const calls = (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean)
  await writeFile(log, '')
  return calls
}
