/** A container engine that works wherever the tests run as root on Debian, inside another container or a bare virtual machine included. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensurePackages } from '../apt.ts'

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
  await ensurePackages({ podman: '/usr/bin/podman', runc: '/usr/sbin/runc', mmdebstrap: '/usr/bin/mmdebstrap' })
  await writeFile(join(folder, 'containers.conf'), configuration)
  return { CONTAINERS_CONF: join(folder, 'containers.conf') }
}
