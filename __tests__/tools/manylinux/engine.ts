/** A container engine that works wherever the tests run as root on Debian, inside another container or a bare virtual machine included. */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from '../../e2e/cli.ts'

// Neither systemd nor a bridge is asked for, and limits stay below what a container may be allowed to raise.
const configuration = `[engine]
runtime = "runc"
cgroup_manager = "cgroupfs"
[containers]
netns = "host"
default_ulimits = ["nofile=1024:1024", "nproc=1024:1024"]
`

/** Installs podman if it is missing; the answer is the environment in which it works. */
export async function podmanEnvironment(folder: string): Promise<Record<string, string>> {
  const programs = { podman: '/usr/bin/podman', runc: '/usr/sbin/runc', mmdebstrap: '/usr/bin/mmdebstrap' }
  const missing = Object.entries(programs).flatMap(([name, path]) => (existsSync(path) ? [] : [name]))
  if (missing.length > 0) await install(missing)
  await writeFile(join(folder, 'containers.conf'), configuration)
  return { CONTAINERS_CONF: join(folder, 'containers.conf') }
}

async function install(packages: readonly string[]): Promise<void> {
  if (process.getuid?.() !== 0) throw new Error(`${packages.join(' and ')} are missing, and only root can install them: run 'apt-get install ${packages.join(' ')}', then the tests again`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300']
  await must([...apt, 'update'], { env })
  await must([...apt, 'install', '--yes', '--no-install-recommends', ...packages], { env })
}
