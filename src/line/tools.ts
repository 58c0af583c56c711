/** Tools that the line uses: Python ones pinned by hash in private environments, system ones from the system's own packages. */
import { join } from 'node:path/posix'
import type { Program } from '../core/application.ts'
import { sha256 } from '../core/digest.ts'
import { pythonIn } from '../core/environment-layout.ts'
import { failed, type Problem, ReleaseError } from '../errors.ts'
import { run } from '../perform/run.ts'
import type { Ports } from '../ports.ts'
import { askPython } from './ask-python.ts'
import { once } from './once.ts'

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

/** An environment cannot be renamed into place: the mark is written last and tells a whole one from a torn one. */
export const completeMark = '.complete'

/** Of an environment; and those that changed since a moment. The mark goes as soon as one of two that look at once has seen something. */
export async function toolFiles(at: string, began: string, files: Ports['files']): Promise<{ paths: string[]; changed: string[] }> {
  const { paths, changed } = await files.changedSince(at, began)
  const counts = (path: string) => path !== completeMark && !compiledByPython(path)
  return { paths: paths.filter(counts), changed: changed.filter(counts) }
}

/** Any use of an environment may write them. */
export const compiledByPython = (path: string): boolean => /(^|\/)__pycache__\//.test(path)

/** How many there were when it was whole. Another run that has seen something takes the mark away. */
export const installedFiles = async (at: string, files: Ports['files']): Promise<number> => Number.parseInt(await files.text(join(at, completeMark)).catch(() => ''), 10)

/** An environment with exactly a requirements file of this suite, made once for each content and interpreter, installed with --require-hashes. */
export async function toolEnvironment(requirements: string, ports: Ports, interpreter?: string): Promise<string> {
  const { files, host } = ports
  const file = join(host.suite, requirements)
  const { path: python, ...interpreted } = await askPython(interpreter ?? (await findPython(ports)), ports)
  const identity = JSON.stringify(interpreted)
  const key = sha256(Buffer.concat([Buffer.from(identity), await files.bytes(file)])).slice(0, 16)
  const at = join(host.cacheFolder, 'tools', `${toolName(requirements)}-${key}`)
  return once(at, ports, () => makeTools(at, { requirements, file, python, identity }, ports))
}

async function makeTools(at: string, { requirements, file, python, identity }: { requirements: string; file: string; python: string; identity: string }, ports: Ports): Promise<string> {
  const { files, host, reporter } = ports
  const mark = join(at, completeMark)
  // Another process that began the same environment meanwhile may have taken some of it away.
  if ((await files.has(mark)) && (await files.has(pythonIn(at, host)))) return at
  const stage = reporter.begin(`tools: ${requirements.replace(/(\/requirements)?\.txt$/, '')}`)
  try {
    await files.remove(at)
    await run({ do: 'run', label: 'venv', argv: [python, '-m', 'venv', at] }, ports)
    await run({ do: 'run', label: 'pip install (tools)', argv: [pythonIn(at, host), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '--only-binary', ':all:', '-r', file] }, ports)
    const { paths } = await toolFiles(at, await files.moment(at), files)
    await files.write(mark, `${paths.length} files for ${identity}\n`)
  } catch (error) {
    await files.remove(at)
    stage.failed()
    throw error
  }
  stage.done()
  return at
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
