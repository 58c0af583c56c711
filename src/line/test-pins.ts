/** What native.test asks of the project: pins that its lock has, and files that are there. */
import { join } from 'node:path/posix'
import type { Plan } from '../core/plan.ts'
import { misconfigured, ReleaseError, type Problem } from '../errors.ts'
import type { Pins } from '../pins/pins.ts'
import { resolvePins } from '../pins/resolve/resolve.ts'
import type { Ports } from '../ports.ts'
import type { LoadedProject } from './load.ts'

/** Undefined without native.test. A problem that has no line of its own stands where the test is asked for. */
export function testPins({ test }: Plan, { lock, project, configFile, lineOf }: LoadedProject): Pins | undefined {
  try {
    return test && resolvePins(lock, project, test)
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    const line = lineOf('native.test')
    const here = { file: configFile, key: 'native.test', ...(line && { line }) }
    throw misconfigured(error.problems.map(problem => (problem.where?.line ? problem : { ...problem, fact: `${lock.file} has no pins to test with: ${problem.fact}`, where: here })))
  }
}

/** Sources of the test that are not in the project. */
export async function testSourceProblems({ test }: Plan, { folder, configFile, lineOf }: LoadedProject, { files }: Ports): Promise<Problem[]> {
  const problems = (test?.sources ?? []).map(async (path, index): Promise<Problem[]> => {
    if (await files.has(join(folder, path))) return []
    const key = `native.test.sources[${index}]`
    const line = lineOf(key)
    return [{ code: 'config-invalid', fact: `the project has no ${path}`, fix: 'Name a file or a folder, relative to pyproject.toml', where: { file: configFile, key, ...(line && { line }) } }]
  })
  return (await Promise.all(problems)).flat()
}
