/** A role of the release as a bundle: what a client is packed from, and a server. */
import { join } from 'node:path/posix'
import type { Bundle, Icon, Interpreter } from '../../bundles/bundle.ts'
import { exactRequirement } from '../core/install-steps.ts'
import type { Identity } from '../core/identity.ts'
import type { RoleName } from '../core/plan.ts'
import { targetFacts, targetOf, type Target } from '../core/targets.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { neededGlibc } from '../perform/glibc.ts'
import { requirementsOn } from '../pins/on-target.ts'
import type { Ports } from '../ports.ts'
import { roleWheelsOnly, wheelDigests } from './application.ts'
import { findInterpreter, type WantedInterpreter } from './interpreter.ts'
import { digests, timed, type Job } from './job.ts'
import { bundleFolder, type Bundled } from './pack.ts'
import { toolEnvironment } from './tools.ts'

/** What is bundled, and with which interpreter. */
export interface BundleOrder extends WantedInterpreter {
  role: RoleName
  entry: string
  terminal: boolean
  icon?: Icon
  identity?: Identity
  /** A spec file of the project. */
  spec?: string
  keep?: readonly string[]
  sources?: true
  drop?: readonly string[]
  dropsElsewhere?: true
  asRecorded?: true
}

export async function makeBundle(bundle: Bundle, order: BundleOrder, job: Job, work: string, ports: Ports): Promise<Bundled> {
  const { plan, release, project } = job
  const { files, host } = ports
  const { id, target, entry, terminal, icon, identity, spec, keep, sources, drop, dropsElsewhere, asRecorded } = order
  const role = plan.roles.find(({ name }) => name === order.role)
  if (!role) throw failed({ code: 'plan-invalid', fact: `the plan has a ${order.role} cell but no ${order.role} role`, fix: 'Make the plan again' })
  const tools = await toolEnvironment(bundle.requirements, ports)
  const wheels = await wheelDigests(job, ports)
  const { result: interpreter, took } = await timed(`bundle ${id}`, ports, async () => {
    const found = await findInterpreter(order, plan.python, work, ports)
    const steps = bundle.steps({
      app: plan.application,
      target,
      entry,
      terminal,
      interpreter: found,
      ...(icon && { icon }),
      ...(identity && { identity }),
      ...(spec && { spec: join(project, spec) }),
      pins: await pinsFor(target, join(release, role.requirements), found, work, ports),
      wheelsOnly: await roleWheelsOnly(role, release, ports),
      wheels: join(release, 'wheels'),
      requirement: exactRequirement(plan.application, Object.values(wheels)),
      tools,
      work,
      bundle: bundleFolder(work),
      cache: host.cacheFolder,
      platform: host.platform,
      path: host.env('PATH') ?? '',
      epoch: plan.epoch,
      ...(keep && { keep }),
      ...(sources && { sources }),
      ...(drop && { drop }),
      ...(dropsElsewhere && { dropsElsewhere }),
      ...(asRecorded && { asRecorded }),
      suite: host.suite,
    })
    await execute(steps, ports)
    return found
  })
  const python = { [`python ${interpreter.version} (${order.interpreter})`]: order.archive?.sha256 ?? (await files.digest(interpreter.executable)).sha256 }
  const glibc = targetFacts(target).libc === 'glibc' ? await neededGlibc(bundleFolder(work), ports) : ''
  return { interpreter, glibc, took, from: { ...wheels, ...(await digests(release, [role.requirements], ports)), ...python } }
}

/** As they are where pip runs on the bundle's own system; elsewhere as that system would read them. */
async function pinsFor(target: Target, pins: string, { version }: Interpreter, work: string, { files, host }: Ports): Promise<string> {
  if (target === targetOf(host.platform, host.arch)) return pins
  const path = join(work, 'pins.txt')
  await files.write(path, requirementsOn(await files.text(pins), target, version))
  return path
}
