/** native.test: the project's own tests on the wheel as a user has it, installed where only its pins are, and away from its sources. */
import { join } from 'node:path/posix'
import { sha256 } from '../../core/digest.ts'
import { programIn, programsFolder, searchPath } from '../../core/environment-layout.ts'
import { quote } from '../../core/shell.ts'
import type { PlannedTest, PlannedWheel } from '../../core/plan.ts'
import { selector } from '../../core/selector.ts'
import { targetOf } from '../../core/targets.ts'
import { failed, ReleaseError, type Problem } from '../../errors.ts'
import { execute } from '../../execute.ts'
import { readWheel } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import { timed } from '../job.ts'
import { digestOf } from '../sources.ts'
import type { FoundPython } from '../ask-python.ts'
import { pipOf, restorePins } from './environments.ts'
import { oldestAndNewest } from './oldest-newest.ts'
import { harmless, perform, type Workshop } from './workshop.ts'

/** Every wheel of the cell on every Python; throws all that failed. What has passed is not run again for the same wheel, pins, tests and command. */
export async function testWheels(shop: Workshop, ports: Ports): Promise<void> {
  const { cell, job } = shop
  const { test } = job.plan
  if (!test || test.command.length === 0) return
  const wheels = cell.wheels.filter(({ identifier }) => !selector(test.skip.join(' '))(identifier))
  if (cell.abi.kind !== 'none' && cell.target !== targetOf(ports.host.platform, ports.host.arch)) return wheels.forEach(({ file }) => ports.reporter.note(`Not tested: this machine does not run what is built for ${cell.target}: ${file}`))
  const problems: Problem[] = []
  for (const wheel of wheels) {
    const { found, missing } = await oldestAndNewest(wheel.pythons, ports)
    if (missing.length > 0) ports.reporter.note(`Not tested on Python ${missing.join(' and ')}, which is not on this machine: ${wheel.file}`)
    for (const python of found) problems.push(...(await testOnce(test, wheel, python, shop, ports)))
  }
  if (problems.length > 0) throw new ReleaseError(problems)
}

async function testOnce(test: PlannedTest, wheel: PlannedWheel, python: FoundPython, shop: Workshop, ports: Ports): Promise<Problem[]> {
  const { job, place, finished } = shop
  const at = join(place.work, 'test')
  const tests = join(at, 'tests')
  const file = join(finished, wheel.file)
  await execute([{ do: 'remove', path: at }, { do: 'copy-sources', from: job.project, to: tests, only: test.sources }], ports)
  const key = await testKey({ test, python, release: job.release, tests, file }, ports)
  if ((await ports.cache.recall(key)) === passed) {
    ports.reporter.note(`Has passed its test on Python ${python.version} before: ${wheel.file}`)
    return []
  }
  await refuseShadows(tests, file, ports)
  try {
    await timed(`test on Python ${python.version}: ${wheel.file}`, ports, () => runTest(test, python, { at, tests, file }, shop, ports))
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    return error.problems.map(problem => explain(problem, wheel, python))
  }
  await ports.cache.note(key, passed)
  await ports.files.remove(at)
  return []
}

const passed = 'passed'

interface TestFacts {
  test: PlannedTest
  python: FoundPython
  release: string
  /** Absolute: where the tests are, and the wheel. */
  tests: string
  file: string
}

/** Of everything that decides how a test ends, but for the machine. */
async function testKey({ test, python, release, tests, file }: TestFacts, { files }: Ports): Promise<string> {
  const sources = (await files.list(tests)).map(async ({ path, kind, mode, target = '' }) => ({ path: `${path} ${mode}`, sha256: kind === 'link' ? target : (await files.digest(join(tests, path))).sha256 }))
  return sha256(JSON.stringify({
    kind: 'test',
    wheel: (await files.digest(file)).sha256,
    pins: (await files.digest(join(release, test.requirements))).sha256,
    sdists: test.sdists,
    sources: digestOf(await Promise.all(sources)),
    command: test.command,
    python: python.identity,
  }))
}

/** Python looks in the working folder before it looks where wheels are installed. */
async function refuseShadows(tests: string, wheel: string, { files }: Ports): Promise<void> {
  const top = (path: string) => path.split(/[/.]/, 1)[0] as string
  const installed = new Set((await readWheel(wheel, files)).members.map(({ path }) => top(path)))
  const [shadow] = (await files.names(tests)).filter(name => installed.has(top(name)))
  if (shadow) throw failed({ code: 'test-shadows', fact: `native.test.sources brings ${shadow}, which the wheel installs: the test would be one of the sources`, fix: 'Name the tests alone. Those that lie in the package are installed with it: pytest --pyargs PACKAGE' })
}

async function runTest({ command: [program = '', ...rest], ...test }: PlannedTest, python: FoundPython, { at, tests, file }: { at: string; tests: string; file: string }, shop: Workshop, ports: Ports): Promise<void> {
  const { job, place } = shop
  const environment = join(at, 'environment')
  const executable = programIn(environment, program, ports.host)
  await execute([
    ...(await restorePins(environment, test, python, job, ports)),
    { do: 'run', label: 'pip install (the wheel)', argv: [...pipOf(environment, ports.host), 'install', '--quiet', '--no-deps', '--no-index', file] },
  ], ports)
  if (!(await ports.files.has(executable))) throw failed({ code: 'test-program-missing', fact: `the pins of native.test install no program '${program}'`, fix: 'Name the group that it is in under native.test.groups' })
  await perform([{
    do: 'run',
    label: [program, ...rest].map(quote).join(' '),
    argv: [executable, ...rest],
    cwd: tests,
    inherit: harmless,
    env: { PATH: searchPath(ports.host, programsFolder(environment, ports.host), place.path), VIRTUAL_ENV: environment },
  }], shop, ports)
}

/** The wheel is kept, so that the same cell does nothing but test when it is tried again. */
function explain(problem: Problem, { file }: PlannedWheel, { version }: FoundPython): Problem {
  const fact = `${file} on Python ${version}: ${problem.fact}`
  return { ...problem, fact, ...(problem.code === 'command-failed' && { code: 'wheel-test-failed' }) }
}
