/** Tools that the line uses: Python ones pinned by hash in private environments, system ones from the system's own packages. */
import { join } from 'node:path/posix'
import type { Program } from '../core/application.ts'
import { sha256 } from '../core/digest.ts'
import { pythonIn } from '../core/environment-layout.ts'
import { failed, type Problem, ReleaseError } from '../errors.ts'
import { run } from '../perform/run.ts'
import type { Ports } from '../ports.ts'
import { askPython } from './ask-python.ts'
import { sharedEnvironment } from './shared-environment.ts'

/** The interpreter that makes environments: the one of PATH. */
export async function findPython(ports: Ports): Promise<string> {
  const windows = ports.host.platform === 'win32'
  for (const name of windows ? ['python', 'python3', 'py'] : ['python3', 'python']) {
    const found = await ports.processes.find(name)
    // Windows without Python has one all the same, which leads to its shop.
    if (found && (!windows || (await askPython(found, ports).catch(() => undefined)))) return found
  }
  throw failed({ code: 'tool-missing', fact: `there is no '${windows ? 'python' : 'python3'}' on PATH`, fix: 'Install Python 3' })
}

/** `3.11`, of whatever implementation. */
export const pythonVersion = async (python: string, ports: Ports): Promise<string> => (await askPython(python, ports)).version.replace(/^[a-z]+|t$/g, '')

/** An environment with exactly a requirements file of this suite, made once for each content and interpreter, installed with --require-hashes. */
export async function toolEnvironment(requirements: string, ports: Ports, interpreter?: string): Promise<string> {
  const { files, host } = ports
  const file = join(host.suite, requirements)
  const { path: python, ...interpreted } = await askPython(interpreter ?? (await findPython(ports)), ports)
  const key = sha256(Buffer.concat([Buffer.from(JSON.stringify(interpreted)), await files.bytes(file)])).slice(0, 16)
  const at = join(host.cacheFolder, 'tools', `${toolName(requirements)}-${key}`)
  return sharedEnvironment(at, ports, own => makeTools(own, { requirements, file, python }, ports))
}

async function makeTools(at: string, { requirements, file, python }: { requirements: string; file: string; python: string }, ports: Ports): Promise<void> {
  const { host, reporter } = ports
  const stage = reporter.begin(`tools: ${requirements.replace(/(\/requirements)?\.txt$/, '')}`)
  try {
    await run({ do: 'run', label: 'venv', argv: [python, '-m', 'venv', at] }, ports)
    await run({ do: 'run', label: 'pip install (tools)', argv: [pythonIn(at, host), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '--only-binary', ':all:', '-r', file] }, ports)
  } catch (error) {
    stage.failed()
    throw error
  }
  stage.done()
}

const toolName = (requirements: string): string => requirements.replace(/(\/requirements)?\.txt$/, '').replace(/^.*\//, '')

/** Every missing program at once; installed from Debian's packages where the user allows it. */
export async function ensurePrograms(programs: readonly Program[], install: boolean, ports: Ports): Promise<void> {
  const missing = await absent(programs, ports)
  if (missing.length === 0) return
  const packages = [...new Set(missing.flatMap(({ debian }) => debian ?? []))]
  if (install && missing.every(({ debian }) => debian) && (await ports.processes.find('apt-get'))) await aptInstall(packages, ports)
  const still = await absent(missing, ports)
  if (still.length > 0) throw new ReleaseError(still.map(explain))
}

async function absent(programs: readonly Program[], { processes }: Ports): Promise<Program[]> {
  const found = await Promise.all(programs.map(({ name }) => processes.find(name)))
  return programs.filter((_, index) => !found[index])
}

const explain = ({ name, debian, otherwise }: Program): Problem => ({
  code: 'tool-missing',
  fact: `the program '${name}' is not on PATH`,
  fix: debian ? `${otherwise} (Debian's package ${debian}), or run again with --install-tools` : otherwise,
})

async function aptInstall(packages: readonly string[], ports: Ports): Promise<void> {
  const stage = ports.reporter.begin(`apt-get install ${packages.join(' ')}`)
  const asRoot = ports.host.isRoot ? [] : ['sudo', '-n']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (label: string, args: readonly string[]) => run({ do: 'run', label, argv: [...asRoot, 'apt-get', '-qq', ...args], env }, ports)
  try {
    await apt('apt-get update', ['update'])
    await apt('apt-get install', ['install', '--yes', '--no-install-recommends', ...packages])
  } catch (error) {
    stage.failed()
    throw error
  }
  stage.done()
}
