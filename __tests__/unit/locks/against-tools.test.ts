import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Pins } from '../../../src/core/pins.ts'
import { sha256Of } from '../../../src/core/pins.ts'
import { filesWithoutUrl, writePylock } from '../../../src/core/pylock.ts'
import { writeRequirements } from '../../../src/core/requirements-txt.ts'
import { resolvePins } from '../../../src/core/resolve.ts'
import { readPylock } from '../../../src/locks/pylock.ts'
import type { Environment } from '../../tools/packaging/packaging.ts'
import { GRID, applyingLines, validatePylocks } from '../../tools/packaging/packaging.ts'
import { LOCK_FILES, fixture, hasFixture, linesOf, load, trickyCases } from './fixtures.ts'

/** What a tool made of its own lock, against ours, in every environment of the grid. */
interface Comparison {
  title: string
  folder: string
  lock: string
  expected: string
  extras: 'all' | readonly string[]
}

/** Where a tool is wrong and ours differs on purpose: what ours has more, and where. */
interface Deviation {
  titles: RegExp
  reason: string
  where: (environment: Environment) => boolean
  more: readonly string[]
}

const DEVIATIONS: readonly Deviation[] = [
  {
    titles: /^04-root-extra-refers-to-root pdm/,
    reason: 'pdm drops the plain requirement (extra web) because the same package is also listed with an extra under a marker (extra fast)',
    where: ({ sys_platform: platform }) => platform !== 'linux',
    more: ['uvi==0.30'],
  },
]

const deviationsAt = (title: string, environment: Environment): string[] =>
  DEVIATIONS.filter(({ titles, where }) => titles.test(title) && where(environment)).flatMap(({ more }) => more)

/** Git, path and editable dependencies, which we refuse. */
const REFUSED = /14-git-dep|15-path-editable/

const comparisons: Comparison[] = [
  ...trickyCases(['poetry', 'uv', 'pdm']).filter(({ name }) => !REFUSED.test(name)).flatMap(({ name, tool, folder }): Comparison[] => {
    const extras = name.startsWith('16-') ? ['cpu'] : 'all'
    const base = { folder, lock: LOCK_FILES[tool], extras, expected: `${folder}/expected.txt` } as const
    const pylock = { ...base, lock: 'expected.pylock.toml', title: `${name} ${tool} pylock` }
    return [{ ...base, title: `${name} ${tool}` }, ...(hasFixture(`${folder}/expected.pylock.toml`) ? [pylock] : [])]
  }),
  { title: 'small poetry', folder: 'small/poetry', lock: 'poetry.lock', expected: 'small/poetry/requirements.txt', extras: 'all' },
  { title: 'small uv', folder: 'small/uv', lock: 'uv.lock', expected: 'small/uv/requirements.txt', extras: 'all' },
  { title: 'small uv, one extra', folder: 'small/uv', lock: 'uv.lock', expected: 'small/uv/req-backend.txt', extras: ['backend'] },
  { title: 'small uv pylock', folder: 'small/uv', lock: 'pylock.toml', expected: 'small/uv/requirements.txt', extras: 'all' },
  { title: 'small uv pylock, one extra', folder: 'small/uv', lock: 'pylock.backend.toml', expected: 'small/uv/req-backend.txt', extras: ['backend'] },
  { title: 'small pdm', folder: 'small/pdm', lock: 'pdm.lock', expected: 'small/pdm/requirements.txt', extras: 'all' },
  { title: 'small pdm pylock', folder: 'small/pdm', lock: 'pylock.toml', expected: 'small/pdm/requirements.txt', extras: 'all' },
  { title: 'small pip-tools', folder: 'small/piptools', lock: 'requirements.txt', expected: 'small/piptools/requirements.txt', extras: ['backend'] },
]

/** Name and version of a requirement, without extras; `name @ url` of a direct one. */
const pinOf = (line: string): string => (line.split(';')[0] as string).replace(/\[[^\]]*\]/, '').trim()

async function ours({ folder, lock: file, extras }: Comparison): Promise<Pins> {
  const { project, lock } = await load(folder, file.replace('expected.', ''), `${folder}/${file}`)
  const known = lock.kind === 'flat' && lock.extras ? lock.extras : Object.keys(project.extras)
  return resolvePins(lock, project, { extras: extras === 'all' ? known : extras })
}

/** Every file at an address of its own, as an index would answer. Files without a name become wheels with a build number. */
const addresses = (pins: Pins): Map<string, string> =>
  new Map(filesWithoutUrl(pins).map(({ pin, file }, i) => {
    const name = file.name ?? `${pin.name.replaceAll('-', '_')}-${pin.version}-${i}-py3-none-any.whl`
    return [sha256Of(file) ?? '', `https://files.example/${name}`]
  }))

let texts: string[]
let pylocks: string[]
let applying: number[][][]

beforeAll(async () => {
  const pins = await Promise.all(comparisons.map(ours))
  texts = pins.map((each) => writeRequirements(each))
  pylocks = pins.map((each) => writePylock(each, { urls: addresses(each) }))
  applying = applyingLines([...texts, ...comparisons.map(({ expected }) => fixture(expected))].map(linesOf))
}, 120_000)

const pinsIn = (lines: readonly string[], indexes: readonly number[] | undefined): string[] =>
  [...new Set((indexes ?? []).map((i) => pinOf(lines[i] as string)))].sort()

describe.each(comparisons.map((comparison, i) => ({ ...comparison, i })))('$title', ({ title, expected, folder, lock, i }) => {
  test('the same pins in every environment', () => {
    const [mine, theirs] = [linesOf(texts[i] as string), linesOf(fixture(expected))]
    const environments = GRID.map((environment, at) => {
      const wanted = [...pinsIn(theirs, applying[comparisons.length + i]?.[at]), ...deviationsAt(title, environment)]
      const where = `${environment.sys_platform} ${environment.python_full_version} ${environment.implementation_name}`
      return { where, mine: pinsIn(mine, applying[i]?.[at]), wanted: wanted.sort() }
    })
    expect(environments.map(({ where, mine: pins }) => ({ where, pins }))).toEqual(environments.map(({ where, wanted: pins }) => ({ where, pins })))
  })

  test('pylock.toml says the same', async () => {
    const { project } = await load(folder, lock.replace('expected.', ''), `${folder}/${lock}`)
    const again = resolvePins(readPylock(pylocks[i] as string), project)
    expect(linesOf(writeRequirements(again))).toEqual(linesOf(texts[i] as string))
  })

  test('the same hashes', () => {
    expect(hashesByPin(texts[i] as string)).toEqual(hashesByPin(fixture(expected)))
  })
})

function hashesByPin(requirements: string): Record<string, string[]> {
  const byPin: Record<string, string[]> = {}
  let pin = ''
  for (const line of requirements.split('\n')) {
    const hash = /--hash=(\S+)/.exec(line)?.[1]
    if (hash) byPin[pin] = [...new Set([...(byPin[pin] ?? []), hash])].sort()
    else if (/^[a-z0-9]/i.test(line)) pin = pinOf(line.replace(/ \\$/, ''))
  }
  return byPin
}

test("packaging finds every pylock.toml of ours valid (PEP 751)", () => {
  expect(validatePylocks(pylocks)).toEqual(comparisons.map(() => 'valid'))
})

describe('what no hash can pin is refused', () => {
  const cases = trickyCases(['poetry', 'uv', 'pdm']).filter(({ name }) => REFUSED.test(name))
  const files = cases.flatMap(({ name, tool, folder }) => [LOCK_FILES[tool], 'expected.pylock.toml'].map((file) => ({ name, folder, file })))

  test.each(files)('$folder/$file', async ({ name, folder, file }) => {
    const { project, lock } = await load(folder, file.replace('expected.', ''), `${folder}/${file}`)
    const dependency = name.startsWith('14') ? 'gitdep' : 'dirdep'
    expect(() => resolvePins(lock, project)).toThrow(new RegExp(`${dependency} comes from .*native\\.vendor: \\[${dependency}\\].*unhashable-dependency`))
  })
})
