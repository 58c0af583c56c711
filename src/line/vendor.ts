/** Builds what release.yaml vendors: from the commit of the lock, or from a folder of the project's machine. */
import { join } from 'node:path/posix'
import { pythonIn } from '../core/environment-layout.ts'
import { resolved } from '../core/paths.ts'
import { backendTools } from '../core/plan.ts'
import type { Run, Step } from '../core/steps.ts'
import type { SbomFacts } from '../core/sbom.ts'
import { optional } from '../core/shape.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { commitAddress, type Vendored } from '../pins/vendor.ts'
import type { Ports } from '../ports.ts'
import { timed, type Job } from './job.ts'
import { madeByBackend, requiredNames } from './native/made-with.ts'
import { defaultPython } from './pythons.ts'
import { ensurePrograms, toolEnvironment } from './tools.ts'

/** The sha256 of each wheel, by the package's name; the wheels are in the release folder then. */
export async function buildVendored(job: Job, ports: Ports): Promise<Map<string, string>> {
  const built = new Map<string, string>()
  for (const each of job.plan.vendored) {
    await timed(`vendor ${each.name} ${each.version}`, ports, () => buildOne(each, job, ports))
    built.set(each.name, (await ports.files.digest(join(job.release, 'wheels', each.file))).sha256)
  }
  return built
}

async function buildOne(vendored: Vendored, { plan, project, release, install }: Job, ports: Ports): Promise<void> {
  const { files } = ports
  const tools = await toolEnvironment(backendTools, ports)
  const work = await files.temporary(`vendor-${vendored.name}`)
  const [source, output] = [join(work, 'source'), join(work, 'output')]
  await fetchSource(vendored, project, source, install, ports)
  const folder = join(source, vendored.source.kind === 'git' ? (vendored.source.subdirectory ?? '.') : '.')
  const python = pythonIn(tools, ports.host)
  await execute([{ do: 'run', label: `build ${vendored.name}`, argv: [python, '-m', 'build', '--wheel', '--no-isolation', '--outdir', output, folder], cwd: work, env: { SOURCE_DATE_EPOCH: String(plan.epoch) } }], ports)
  const made = (await files.names(output)).filter(name => name.endsWith('.whl'))
  const [only = '', ...others] = made
  // A backend may say that the same files serve Python 2; no release of ours does.
  if (others.length > 0 || only.replace('-py2.py3-none-any', '-py3-none-any') !== vendored.file) {
    throw failed({ code: 'wheel-unexpected', fact: `${vendored.name} was built as ${made.join(', ') || 'nothing'}; the plan has ${vendored.file}`, fix: 'Only pure Python can be vendored, in the version that the lock has; publish wheels of anything else to an index and lock it from there' })
  }
  const sbom = await sbomFacts(vendored, folder, plan.epoch, ports)
  await execute([{ do: 'normalize-wheel', from: join(output, only), to: join(release, 'wheels', vendored.file), epoch: plan.epoch, hide: { [work]: '/build' }, tag: 'py3-none-any', sbom }], ports)
  await files.remove(work)
}

/** Every wheel of the release says what it was made from and with (PEP 770). */
async function sbomFacts({ name, version, source }: Vendored, folder: string, epoch: number, ports: Ports): Promise<SbomFacts> {
  const settings = join(folder, 'pyproject.toml')
  const { readToml } = await import('../core/toml.ts')
  const requires = requiredNames((await ports.files.has(settings)) ? readToml(await ports.files.text(settings), 'pyproject.toml') : {})
  return { application: { name, version, ...optional('source', commitAddress(source)) }, epoch, ...(await madeByBackend(await defaultPython(ports), requires, ports)) }
}

/** The commit's own hash is checked by git while it is fetched. */
async function fetchSource({ name, source }: Vendored, project: string, to: string, install: boolean, ports: Ports): Promise<void> {
  if (source.kind === 'directory') {
    const folder = resolved(project, source.path, ports.host)
    if (!(await ports.files.has(folder))) throw failed({ code: 'vendor-impossible', fact: `${name} is locked from the folder ${source.path}, which is not there`, fix: 'Check it out beside the project, at the place that the lock names' })
    return execute([{ do: 'copy', from: folder, to, leaveOut: ['.git', '.venv', '__pycache__', 'build', 'dist', '*.egg-info'] } satisfies Step], ports)
  }
  await ensurePrograms([{ name: 'git', debian: 'git', otherwise: 'Install git' }], install, ports)
  // Nobody is asked for a password, and an address cannot name a program to run.
  const env = { GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:http:ssh:git:file', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'advice.detachedHead', GIT_CONFIG_VALUE_0: 'false' }
  const git = (...args: string[]): Run => ({ do: 'run', label: `git ${args.find(word => !word.startsWith('-') && word !== to)}`, argv: ['git', ...args], env, timeoutSeconds: 600 })
  await execute([git('clone', '--quiet', '--no-checkout', '--', source.url, to), git('-C', to, 'checkout', '--quiet', '--detach', source.commit ?? ''), git('-C', to, 'submodule', '--quiet', 'update', '--init', '--recursive')], ports)
}
