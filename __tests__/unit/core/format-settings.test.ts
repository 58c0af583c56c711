import { describe, expect, test } from '@jest/globals'
import { cellsOf } from '../../../src/core/plan.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'

const folders = await loadFolders()
const plan = (client: string, pyproject = messenger.pyproject) => makePlan(factsOf({ config: messenger.config.replace('client:\n', line => line + client), pyproject }), folders)
const settings = (client: string) => Object.fromEntries(cellsOf(plan(client), 'client')[0]?.formats.map(format => [format.name, format.settings]) ?? [])

test('a format has its own settings, with its own defaults', () => {
  expect(settings('')['snap']).toEqual({ base: 'core24', confinement: 'strict', plugs: ['network', 'home'] })
  expect(settings('  snap: {base: core26, confinement: classic}\n')['snap']).toEqual({ base: 'core26', confinement: 'classic', plugs: ['network', 'home'] })
})

describe('what a format does not know is refused, with its line', () => {
  test.each([
    ['an unknown key', '  snap: {bass: core26}\n', 'client.snap.bass', "Did you mean 'base'?"],
    ['a value', '  snap: {base: core42}\n', 'client.snap.base', "Did you mean 'core24'?"],
    ['a format without settings', '  standalone: {level: 9}\n', 'client.standalone.level', 'Known keys: '],
  ])('%s', async (_, client, key, fix) => {
    const { problems, exitCode } = await refusal(async () => plan(client))
    expect([places(problems), problems.map(problem => problem.fix), exitCode]).toEqual([[`config-invalid release.yaml:5 ${key}`], [fix], 2])
  })
})

describe('what a format forbids is refused before anything is built', () => {
  test.each([
    ['a long name', messenger.pyproject.replace('name = "messenger"', `name = "${'m'.repeat(41)}"`), 'release.yaml:7 client.formats'],
    ['a version that the store does not take', messenger.pyproject.replace('0.1.0', '1!0.1'), 'release.yaml:7 client.formats'],
    ['a command with an underscore', messenger.pyproject.replace('messenger = "messenger.cli:main"', 'messenger = "messenger.cli:main"\nthe_messenger = "messenger.cli:main"'), 'release.yaml:6 client.entry'],
  ])('%s', async (_, pyproject, place) => {
    const config = pyproject.includes('the_messenger') ? changed(messenger.config, 'entry: messenger', 'entry: the_messenger') : messenger.config
    const { problems } = await refusal(() => makePlan(factsOf({ config, pyproject }), folders))
    expect(places(problems)).toEqual([`config-invalid ${place}`])
  })
})
