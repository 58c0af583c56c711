/** cibuildwheel with podman, in the image of the end-to-end tests: its Pythons are the ones that can be compared. */
import { spawnSync } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { cibuildwheel } from '../../../__tests__/tools/cibuildwheel/cibuildwheel.ts'
import { podmanEnvironment } from '../../../__tests__/tools/manylinux/engine.ts'
import { image } from '../../../__tests__/tools/manylinux/image.ts'
import type { Contestant } from '../measure.ts'
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
  const made = await image(env)
  return { pythons: ['3.11', '3.13'], build: (project, pythons, before) => contestant(project, pythons, made, env, before) }
}

/** Its defaults, but no audit, for which it would fetch a tool: pip in the container fetches the build requirements. Rust is this machine's, lent to the container with its crates. */
function contestant({ folder }: Project, pythons: readonly string[], image: string, env: Readonly<Record<string, string>>, before?: () => void): Contestant {
  const rust = { CARGO_HOME: process.env['CARGO_HOME'] ?? join(homedir(), '.cargo'), RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup') }
  // A machine behind a proxy trusts a certificate that the image does not know.
  const certificates = process.env['SSL_CERT_FILE']
  const volumes = [...Object.values(rust).map(folder => `${folder}:${folder}`), ...(certificates ? [`${certificates}:/certificates:ro`] : [])]
  const trusted = certificates ? { PIP_CERT: '/certificates', CARGO_HTTP_CAINFO: '/certificates' } : {}
  const inside = { ...rust, ...trusted, PATH: `${rust.CARGO_HOME}/bin:$PATH` }
  return {
    argv: [...cibuildwheel(), '--platform', 'linux', '--output-dir', `${folder}-wheelhouse`, folder],
    cwd: folder,
    env: {
      ...env,
      CIBW_BUILD: pythons.map(version => `cp${version.replace('.', '')}-manylinux_x86_64`).join(' '),
      CIBW_MANYLINUX_X86_64_IMAGE: image,
      CIBW_AUDIT_COMMAND: '',
      CIBW_TEST_COMMAND: '',
      CIBW_CONTAINER_ENGINE: `podman; create_args: ${volumes.map(volume => `--volume=${volume}`).join(' ')}`,
      CIBW_ENVIRONMENT: Object.entries(inside).map(([name, value]) => `${name}=${value}`).join(' '),
    },
    ...(before && { before }),
  }
}
