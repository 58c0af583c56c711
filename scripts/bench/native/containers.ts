/** cibuildwheel with podman, in the image of the end-to-end tests, to which two Pythons of this machine are lent: four can be compared. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cibuildwheel } from '../../../__tests__/tools/cibuildwheel/cibuildwheel.ts'
import { podmanEnvironment } from '../../../__tests__/tools/manylinux/engine.ts'
import { image } from '../../../__tests__/tools/manylinux/image.ts'
import { must } from '../../../__tests__/e2e/cli.ts'
import { neededOf, readPinned } from '../../../src/core/pinned-packages.ts'
import { backendTools } from '../../../src/core/plan.ts'
import { quote } from '../../../src/core/shell.ts'
import type { FoundPython } from '../../../src/line/ask-python.ts'
import { findPythons } from '../../../src/line/pythons.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { root, type Contestant } from '../measure.ts'
import type { Project } from './project.ts'

export interface Containers {
  pythons: readonly string[]
  build(project: Project, pythons: readonly string[], before?: () => void): Contestant
}

/** Undefined, and said, where there is no podman to run as root. */
export async function findContainers(work: string): Promise<Containers | undefined> {
  if (spawnSync('podman', ['--version']).status !== 0 || process.getuid?.() !== 0) {
    console.log('\ncibuildwheel is left out: it needs podman, and root to make its image')
    return undefined
  }
  const env = await podmanEnvironment(work)
  const lent = await findPythons(['3.10', '3.12'], localPorts())
  const made = await withPythons(await image(env), lent, work, env)
  const pythons = ['3.11', '3.13', ...lent.map(({ version }) => version)].sort((a, b) => minor(a) - minor(b))
  return { pythons, build: (project, wanted, before) => contestant(project, wanted, made, lent, env, before) }
}

const lending = (pythons: readonly FoundPython[]): string[] => pythons.map(({ prefix }) => `--volume=${prefix}:${prefix}:ro`)

/** The image with an environment of each where manylinux has them, and `build` in it, as there; they themselves stay on this machine. */
async function withPythons(image: string, pythons: readonly FoundPython[], work: string, env: Readonly<Record<string, string>>): Promise<string> {
  const [name, container, requirements] = [`${image}-lent`, `release-actions-bench-${process.pid}`, join(work, 'lent.txt')]
  const needed = neededOf(readPinned(readFileSync(join(root, backendTools), 'utf8')), ['build'])
  writeFileSync(requirements, needed.map(({ name, version, marker, sha256 }) => `${name}==${version}${marker ? ` ; ${marker}` : ''} ${sha256.map(each => `--hash=sha256:${each}`).join(' ')}\n`).join(''))
  const make = pythons.flatMap(({ path, version }) => {
    const home = `/opt/python/${tagOf(version)}-${tagOf(version)}`
    return [`${quote(path)} -m venv --clear ${home}`, `${home}/bin/python -m pip install --quiet --no-deps --require-hashes --only-binary :all: -r /lent.txt`]
  })
  const volumes = [`--volume=${requirements}:/lent.txt:ro`, ...lending(pythons), ...certificates().volumes.map(volume => `--volume=${volume}`)]
  try {
    await must(['podman', 'run', '--name', container, ...volumes, ...Object.entries(certificates().env).map(([key, value]) => `--env=${key}=${value}`), image, 'bash', '-ec', make.join('\n')], { env })
    await must(['podman', 'commit', '--quiet', container, name], { env })
  } finally {
    await must(['podman', 'rm', '--force', '--ignore', container], { env })
  }
  return name
}

/** A machine behind a proxy trusts a certificate that the image does not know. */
function certificates(): { volumes: string[]; env: Record<string, string> } {
  const file = process.env['SSL_CERT_FILE']
  return file ? { volumes: [`${file}:/certificates:ro`], env: { PIP_CERT: '/certificates', CARGO_HTTP_CAINFO: '/certificates' } } : { volumes: [], env: {} }
}

const minor = (version: string): number => Number(version.split('.')[1])
const tagOf = (version: string): string => `cp${version.replace('.', '')}`

/** Its defaults, but no audit, for which it would fetch a tool: pip in the container fetches the build requirements. Rust is this machine's, lent to the container with its crates. */
function contestant({ folder }: Project, pythons: readonly string[], image: string, lent: readonly FoundPython[], env: Readonly<Record<string, string>>, before?: () => void): Contestant {
  const rust = { CARGO_HOME: process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup') }
  const trusted = certificates()
  const volumes = [...Object.values(rust).map(folder => `${folder}:${folder}`), ...trusted.volumes]
  const inside = { ...rust, ...trusted.env, PATH: `${rust.CARGO_HOME}/bin:$PATH` }
  return {
    argv: [...cibuildwheel(), '--platform', 'linux', '--output-dir', `${folder}-wheelhouse`, folder],
    cwd: folder,
    env: {
      ...env,
      CIBW_BUILD: pythons.map(version => `${tagOf(version)}-manylinux_x86_64`).join(' '),
      CIBW_MANYLINUX_X86_64_IMAGE: image,
      CIBW_AUDIT_COMMAND: '',
      CIBW_TEST_COMMAND: '',
      CIBW_CONTAINER_ENGINE: `podman; create_args: ${[...volumes.map(volume => `--volume=${volume}`), ...lending(lent)].join(' ')}`,
      CIBW_ENVIRONMENT: Object.entries(inside).map(([name, value]) => `${name}=${value}`).join(' '),
    },
    ...(before && { before }),
  }
}
