import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Pins } from '../../../src/pins/pins.ts'
import { sha256Of } from '../../../src/pins/pins.ts'
import { unlockedTargets } from '../../../src/pins/coverage.ts'
import { parseBuildIdentifier } from '../../../src/pins/tag-target.ts'
import { filesWithoutUrl, writePylock } from '../../../src/pins/pylock.ts'
import { writeRequirements } from '../../../src/pins/requirements-txt.ts'
import { resolvePins } from '../../../src/pins/resolve/resolve.ts'
import { readProject } from '../../../src/core/project.ts'
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
  groups?: readonly string[]
  /** The expected output was kept without hashes. */
  bare?: true
}

/** Where a tool is wrong and ours differs on purpose: what ours has more or less, and where. */
interface Deviation {
  titles: RegExp
  reason: string
  where: (environment: Environment) => boolean
  more?: readonly string[]
  less?: readonly string[]
}

const DEVIATIONS: readonly Deviation[] = [
  {
    titles: /^04-root-extra-refers-to-root pdm/,
    reason: 'pdm drops the plain requirement (extra web) because the same package is also listed with an extra under a marker (extra fast)',
    where: ({ sys_platform: platform }) => platform !== 'linux',
    more: ['uvi==0.30'],
  },
  {
    titles: /^real uv conflicts/,
    reason: "uv cannot express not in '3.11, 3.12' and drops it; the project's own marker holds",
    where: ({ python_version: python }) => python !== '3.13',
    less: ['tomli==2.5.0'],
  },
  {
    titles: /^real poetry groups (?:plain|gpu)$/,
    reason: 'dev needs colorama everywhere, so poetry locks it without a marker and installs it everywhere for main too',
    where: ({ sys_platform: platform }) => platform !== 'win32',
    less: ['colorama==0.4.6'],
  },
]

/** What the tool should have said. */
function corrected(pins: readonly string[], title: string, environment: Environment): string[] {
  const here = DEVIATIONS.filter(({ titles, where }) => titles.test(title) && where(environment))
  const less = new Set(here.flatMap((deviation) => deviation.less ?? []))
  return [...pins.filter((pin) => !less.has(pin)), ...here.flatMap(({ more = [] }) => more)].sort()
}

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
  ...([['plain', [], []], ['cpu', ['cpu'], []], ['gpu', ['gpu'], []], ['new.dev', [], ['new', 'dev']]] as const).map(([name, extras, groups]): Comparison => ({
    title: `real uv conflicts ${name}`, folder: 'real/uv-conflicts', lock: 'uv.lock', expected: `real/uv-conflicts/expected.${name}.txt`, extras, groups, bare: true,
  })),
  ...([['plain', []], ['fast', ['fast']]] as const).map(([name, extras]): Comparison => ({
    title: `real uv environments ${name}`, folder: 'real/uv-environments', lock: 'uv.lock', expected: `real/uv-environments/expected.${name}.txt`, extras, bare: true,
  })),
  ...([['plain', [], []], ['gpu', ['gpu'], []], ['dev', [], ['dev']]] as const).map(([name, extras, groups]): Comparison => ({
    title: `real poetry groups ${name}`, folder: 'real/poetry-groups', lock: 'poetry.lock', expected: `real/poetry-groups/expected.${name}.txt`, extras, groups, bare: true,
  })),
  ...['plain', 'all', 'docs', 'mixed', 'test', 'under-scored'].map((name): Comparison => ({
    title: `real poetry groups that include others: ${name}`, folder: 'real/poetry-includes', lock: 'poetry.lock', expected: `real/poetry-includes/expected.${name}.txt`, extras: [], groups: name === 'plain' ? [] : [name], bare: true,
  })),
]

/** Name and version of a requirement, without extras; `name @ url` of a direct one. */
const pinOf = (line: string): string => (line.split(';')[0] as string).replace(/\[[^\]]*\]/, '').trim()

async function ours({ folder, lock: file, extras, groups = [] }: Comparison): Promise<Pins> {
  const { project, lock } = await load(folder, file.replace('expected.', ''), `${folder}/${file}`)
  const known = lock.kind === 'flat' && lock.extras ? lock.extras : Object.keys(project.extras)
  return resolvePins(lock, project, { extras: extras === 'all' ? known : extras, groups })
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

describe.each(comparisons.map((comparison, i) => ({ ...comparison, i })))('$title', ({ title, expected, folder, lock, bare, i }) => {
  test('the same pins in every environment', () => {
    const [mine, theirs] = [linesOf(texts[i] as string), linesOf(fixture(expected))]
    const environments = GRID.map((environment, at) => {
      const wanted = corrected(pinsIn(theirs, applying[comparisons.length + i]?.[at]), title, environment)
      const where = `${environment.sys_platform} ${environment.python_full_version} ${environment.implementation_name}`
      return { where, mine: pinsIn(mine, applying[i]?.[at]), wanted }
    })
    expect(environments.map(({ where, mine: pins }) => ({ where, pins }))).toEqual(environments.map(({ where, wanted: pins }) => ({ where, pins })))
  })

  test('pylock.toml says the same', async () => {
    const { project } = await load(folder, lock.replace('expected.', ''), `${folder}/${lock}`)
    const again = resolvePins(readPylock(pylocks[i] as string), project)
    expect(linesOf(writeRequirements(again))).toEqual(linesOf(texts[i] as string))
  })

  test('the same hashes', () => {
    if (bare) return
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

test('an archive without a version is valid too', () => {
  const lock = readPylock(`lock-version = "1.0"\ncreated-by = "hand"\n[[packages]]\nname = "a"\narchive = {url = "https://files.example/a.zip", hashes = {sha256 = "${'a'.repeat(64)}"}}\n`)
  expect(validatePylocks([writePylock(resolvePins(lock, readProject('')))])).toEqual(['valid'])
})

describe('a lock for some environments only', () => {
  test('has no pins elsewhere, keeps its environments in pylock.toml, and loses no marker', async () => {
    const { project, lock } = await load('real/uv-environments', 'uv.lock')
    const pins = resolvePins(lock, project)
    expect(pins.warnings).toEqual([])
    const text = writePylock(pins)
    expect(text).toContain(`environments = ["sys_platform == 'linux'", "platform_machine == 'arm64' and sys_platform == 'darwin'"]`)
    const again = resolvePins(readPylock(text), project)
    expect(again.environments).toEqual(pins.environments)
    expect(writeRequirements(again)).toBe(writeRequirements(pins))
  })

  test('a target outside of them is named, and one inside is none', async () => {
    const { project, lock } = await load('real/uv-environments', 'uv.lock')
    const targets = ['cp312-win_amd64', 'cp312-macosx_x86_64', 'cp312-macosx_arm64', 'cp312-manylinux_aarch64'].flatMap(name => parseBuildIdentifier(name) ?? [])
    expect(unlockedTargets(resolvePins(lock, project), targets)).toMatchObject([{
      code: 'target-not-locked', fact: expect.stringMatching(/^The lock was made for .*, and not for windows-x86_64 with Python 3\.12, macos-x86_64 with Python 3\.12$/),
    }])
  })
})

describe('what no hash can pin is refused', () => {
  const cases = trickyCases(['poetry', 'uv', 'pdm']).filter(({ name }) => REFUSED.test(name))
  const files = cases.flatMap(({ name, tool, folder }) => [LOCK_FILES[tool], 'expected.pylock.toml'].map((file) => ({ name, folder, file })))

  test.each(files)('$folder/$file', async ({ name, folder, file }) => {
    const { project, lock } = await load(folder, file.replace('expected.', ''), `${folder}/${file}`)
    const dependency = name.startsWith('14') ? 'gitdep' : 'dirdep'
    expect(() => resolvePins(lock, project)).toThrow(new RegExp(`${dependency} comes from .*native.vendor.*epend on a released version.*unhashable-dependency`))
  })
})
