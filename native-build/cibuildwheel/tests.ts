/** The project's own `test-command`, with pins of the release in the place of what it would take from an index. */
import { installPins } from '../../src/core/install-steps.ts'
import type { OwnTests } from '../../src/core/folders-plan.ts'
import type { System } from '../../src/core/identifiers.ts'
import { quote } from '../../src/core/shell.ts'
import { targetFacts } from '../../src/core/targets.ts'
import type { Table } from '../../src/core/toml.ts'
import type { BuildPlace, TestPins } from '../backend.ts'
import { installerOf, said } from './settings.ts'

/** Texts are split as cibuildwheel splits them. */
export function ownTests(options: Table, system: System): OwnTests | undefined {
  if (said(options, 'test-command', [system]).length === 0) return undefined
  const words = (key: string, between: RegExp) => said(options, key, [system]).flatMap(value => (Array.isArray(value) ? value.map(String) : String(value).split(between))).filter(Boolean)
  return { requires: words('test-requires', /\s+/), groups: words('test-groups', /\s+/), extras: words('test-extras', /[\s,]+/) }
}

/**
 * All pins are there before the wheel is, which finds its dependencies fulfilled then, and nothing is left to fetch for `test-requires` and
 * `test-groups`: the plan has seen to it that the pins have what they name. Nothing where native.test or the project's own test is missing.
 *
 * @param at The pins as the tests see them
 */
export function pinnedTests({ options, target }: BuildPlace, at: TestPins | undefined): { inherit: string[]; variables: Record<string, string> } {
  if (!at || !ownTests(options, targetFacts(target).system)) return { inherit: [], variables: {} }
  const install = [installerOf(options), ...installPins(at.pins, at.wheelsOnly, at.wheels).map(quote)].join(' ')
  return { inherit: ['before-test: prepend'], variables: { CIBW_BEFORE_TEST: install, CIBW_TEST_REQUIRES: '', CIBW_TEST_GROUPS: '' } }
}
