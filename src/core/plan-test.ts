/** native.test: the test that every wheel passes where only it and its pins are. */
import type { PlansWheels } from './folders-plan.ts'
import type { NativeCell, PlannedTest } from './plan.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import { refuseUnknown } from './roles.ts'
import { splitWords } from './shell.ts'
import { targetFacts } from './targets.ts'
import { toolOptions } from './tool-options.ts'

export function planTest({ config, project }: ProjectFacts, report: Report): PlannedTest | undefined {
  const { test } = config.native
  if (!test) return undefined
  refuseUnknown(test, 'native.test', project, report)
  const { extras, groups, sources, skip } = test
  return { command: commandOf(test.command, report), sources, extras, groups, skip, requirements: 'pins/requirements.test.txt', sdists: config.pins.sdists }
}

/** Pins alone test nothing; where a builder runs the project's own tests they are for those. */
export function refuseIdleTest({ config, project }: ProjectFacts, cells: readonly NativeCell[], builders: readonly PlansWheels[], report: Report): void {
  const { test } = config.native
  if (!test || test.command !== undefined) return
  const others = cells.some(({ builder, target }) => builders.find(({ name }) => name === builder)?.tests?.(toolOptions(project.data, builder), targetFacts(target).system))
  if (!others) report('native.test', 'no test is run with these pins', 'Name one under native.test.command')
}

function commandOf(line: string | undefined, report: Report): string[] {
  if (line === undefined) return []
  const words = splitWords(line)
  const refuse = (fact: string, fix: string) => {
    report('native.test.command', fact, fix)
    return []
  }
  const [, placeholder] = /\{(project|package|wheel)\}/.exec(line) ?? []
  if (placeholder) return refuse(`{${placeholder}} stands for nothing here: the wheel is tested where the project is not`, 'Name what the tests need under native.test.sources; the command runs beside it')
  if (!words || words.length === 0) return refuse(`'${line}' is no program with arguments, and no shell reads it`, 'Name one program; for more write a script, name it under native.test.sources, and run it with python')
  if (/[/\\=]/.test(words[0] as string)) return refuse(`'${words[0]}' is no program of the environment that the wheel is tested in`, "Name one that the pins install, or 'python'")
  return words
}
