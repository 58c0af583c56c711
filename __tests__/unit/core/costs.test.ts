import { describe, expect, test } from '@jest/globals'
import { costsOf, type Costs } from '../../../src/core/costs.ts'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'

const describeWheel = (id: string) => ({ identifier: id, lane: id.split('-')[1] ?? '' })
const of = (costs: Costs, ...wheels: string[]) => wheels.map(costsOf(wheels, costs, describeWheel))

describe('what a wheel will cost', () => {
  test.each<[string, Costs, number[]]>([
    ['nothing is known: all the same', {}, [1, 1, 1]],
    ['what it did cost', { 'cp39-linux': 40, 'cp310-linux': 80, 'cp39-mac': 9 }, [40, 80, 9]],
    ['a new one: the mean of its lane', { 'cp39-linux': 40, 'cp39-mac': 8 }, [40, 40, 8]],
    ['a new lane: the mean of all', { 'cp39-linux': 40, 'cp310-linux': 80 }, [40, 80, 60]],
    ['what is not built any more does not count', { 'cp38-linux': 1000 }, [1, 1, 1]],
  ])('%s', (_, costs, expected) => {
    expect(of(costs, 'cp39-linux', 'cp310-linux', 'cp39-mac')).toEqual(expected)
  })
})

describe('the plan', () => {
  const config = 'native:\n  builder: cibuildwheel\n  targets: [linux-x86_64]\n  max-jobs: 2\n  build: ["cp31{0,1,2,3}-*"]\n'
  const pyproject = changed(messenger.pyproject, 'build-backend = "maturin"', 'build-backend = "setuptools.build_meta"')
  const facts = { ...factsOf({ config: `${config}  abi: version\n`, pyproject }) }
  const jobs = async (costs?: Costs) =>
    cellsOf(makePlan({ ...facts, ...(costs && { costs }) }, await loadFolders()), 'native').map(({ wheels }) => wheels.map(({ identifier }) => identifier.split('-')[0]).join(' '))

  test('without an earlier release shares out by number, with one by what wheels cost', async () => {
    expect(await jobs()).toEqual(['cp310 cp312', 'cp311 cp313'])
    const costs = { 'cp310-manylinux_x86_64': 9000, 'cp311-manylinux_x86_64': 3000, 'cp312-manylinux_x86_64': 3000, 'cp313-manylinux_x86_64': 3000 }
    expect(await jobs(costs)).toEqual(['cp310', 'cp311 cp312 cp313'])
  })
})
