/** Container engines: the first that answers. Docker is the one that builds are usually tried with. */
import { failed } from '../../errors.ts'
import type { Ports } from '../../ports.ts'

const engines = ['docker', 'podman'] as const
export type Engine = (typeof engines)[number]

/** Undefined where none works; its absence is no error by itself. */
export async function findEngine(ports: Pick<Ports, 'processes'>): Promise<Engine | undefined> {
  for (const name of engines) if ((await complaintOf(name, ports)) === undefined) return name
  return undefined
}

/** Throws `engine-missing` with what each engine says. */
export async function requireEngine(ports: Pick<Ports, 'processes'>): Promise<Engine> {
  const complaints = []
  for (const name of engines) {
    const complaint = await complaintOf(name, ports)
    if (complaint === undefined) return name
    complaints.push(`${name}: ${complaint}`)
  }
  throw failed({ code: 'engine-missing', fact: `no container engine works here (${complaints.join('; ')})`, fix: "Start Docker or install podman (Debian's package podman); or choose a builder that needs no container with native.builder" })
}

/** Docker's client answers for itself, and fails where its daemon does not. */
async function complaintOf(name: Engine, { processes }: Pick<Ports, 'processes'>): Promise<string | undefined> {
  if (!(await processes.find(name))) return 'not on PATH'
  const { code, stderr } = await processes.run({ argv: [name, 'version', '--format', '{{json .}}'], timeoutSeconds: 10 })
  return code === 0 ? undefined : (stderr.trim().split('\n').at(-1) || `ended with ${code}`)
}

/** A client that was ended before its time leaves its containers running. */
export async function removeContainers(engine: Engine, label: string, { processes }: Pick<Ports, 'processes'>): Promise<void> {
  const ask = (...args: string[]) => processes.run({ argv: [engine, ...args], cleansUp: true, timeoutSeconds: 60 })
  const { stdout } = await ask('ps', '--all', '--quiet', '--filter', `label=${label}`)
  const ids = stdout.split(/\s+/).filter(Boolean)
  // podman first asks politely, for ten seconds.
  if (ids.length > 0) await ask('rm', '--force', '--volumes', ...(engine === 'podman' ? ['--time', '0'] : []), ...ids)
}
