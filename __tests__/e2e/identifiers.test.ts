/** What we say cibuildwheel would build, and plan to have built, and what it says itself: equal lists, in the same order. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { arch, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { System } from '../../src/core/identifiers.ts'
import { readSelection } from '../../src/core/read-selection.ts'
import { selectIdentifiers } from '../../src/core/selection.ts'
import { readToml } from '../../src/core/toml.ts'
import { cellsOf } from '../../src/core/plan.ts'
import { makePlan } from '../../src/core/make-plan.ts'
import { loadFolders } from '../../src/line/folders.ts'
import { cibuildwheel } from '../tools/cibuildwheel/cibuildwheel.ts'
import { factsOf } from '../unit/helpers/facts.ts'
import { must } from './cli.ts'

const systems: readonly System[] = ['linux', 'windows', 'macos']

/** cibuildwheel answers for other systems as if their machine had this one's processor. */
const machines: Record<string, Record<System, string>> = {
  x64: { linux: 'x86_64', windows: 'amd64', macos: 'x86_64' },
  arm64: { linux: 'aarch64', windows: 'arm64', macos: 'arm64' },
}
const machine = (system: System) => machines[arch()]?.[system] ?? 'unknown'

/** Those that such a machine builds for, with the platform of their identifiers. */
const targets: Record<string, string> = arch() === 'arm64'
  ? { 'linux-aarch64': 'manylinux_aarch64', 'musllinux-aarch64': 'musllinux_aarch64', 'windows-arm64': 'win_arm64', 'macos-arm64': 'macosx_arm64' }
  : { 'linux-x86_64': 'manylinux_x86_64', 'musllinux-x86_64': 'musllinux_x86_64', 'windows-x86_64': 'win_amd64', 'macos-x86_64': 'macosx_x86_64' }

let work: string
let command: string[]

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'identifiers-'))
  command = cibuildwheel()
}, 120_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** What a user may have written; each for all three systems. */
const projects: Record<string, string> = {
  'nothing said': '[tool]\n',
  'everything there is': '[tool.cibuildwheel]\narchs = ["all"]\nenable = ["all"]\n',
  'a list, and braces': '[tool.cibuildwheel]\narchs = "all"\nbuild = ["cp3{9,13,14t}-*", "cp{310..312}-*_x86_64"]\n',
  'skip, over a text of several': '[tool.cibuildwheel]\narchs = "auto64"\nskip = "cp31?-* *-musllinux_* *t-*"\n',
  'sets of characters': '[tool.cibuildwheel]\narchs = "all"\nbuild = "cp31[0-24]-* cp31[!0-4]*-*_x86_64 *-win[_3]*"\n',
  'braces within braces, and some that are none': '[tool.cibuildwheel]\narchs = "all"\nbuild = "{cp31{1,4t},cp39}-* cp{312}-* cp3{10-*,{12,13}-{win,macosx,many}*"\n',
  'groups that must be enabled': '[tool.cibuildwheel]\narchs = "all"\nenable = ["pypy", "graalpy"]\nskip = "cp*"\n',
  'old PyPy alone': '[tool.cibuildwheel]\narchs = "all"\nenable = "pypy-eol cpython-prerelease"\nbuild = "pp*"\n',
  'requires-python': '[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.10.2,!=3.12.*,<3.15"\n[tool.cibuildwheel]\nenable = ["all"]\n',
  'the exact Python of the first release': '[project]\nname = "x"\nversion = "1"\nrequires-python = "<=3.11"\n',
  '32 bits': '[tool.cibuildwheel]\narchs = ["auto32"]\n',
  'other processors by name, in any case': '[tool.cibuildwheel]\narchs = "Arm64,native"\nbuild = "cp313*"\n[tool.cibuildwheel.linux]\narchs = ["aarch64", "X86_64"]\n',
  "a system's own table in place of the general one":
    '[tool.cibuildwheel]\nbuild = "cp313-*"\nskip = "*-musllinux*"\n[tool.cibuildwheel.linux]\nskip = ""\n[tool.cibuildwheel.windows]\nbuild = "cp314*"\narchs = ["x86", "ARM64"]\n[tool.cibuildwheel.macos]\narchs = ["universal2"]\n',
  'a system that joins the general one':
    '[tool.cibuildwheel]\nbuild = "cp313-*"\nenable = ["pypy"]\ninherit = "skip"\nskip = "*i686"\n[tool.cibuildwheel.linux]\nbuild = ["cp39-*", "pp*"]\ninherit = {build = "append"}\n[tool.cibuildwheel.macos]\nenable = "graalpy"\nbuild = "gp*"\ninherit = "build: prepend; enable"\narchs = "all"\n',
  'overrides, which choose nothing': '[tool.cibuildwheel]\narchs = []\nbuild = ""\n[[tool.cibuildwheel.overrides]]\nselect = "cp39-*"\nbuild-verbosity = 1\n',
  'nothing matches': '[tool.cibuildwheel]\nbuild = "cp27-*"\n',
}

describe.each(Object.entries(projects))('%s', (name, text) => {
  test('is selected and planned as cibuildwheel does', async () => {
    const folder = join(work, name)
    await mkdir(folder)
    await writeFile(join(folder, 'pyproject.toml'), text)
    const printed = await Promise.all(systems.map(async system => [system, await print(folder, system)] as const))
    expect(Object.fromEntries(systems.map(system => [system, ours(text, system)]))).toEqual(Object.fromEntries(printed))
    const all = printed.flatMap(([, identifiers]) => identifiers)
    const wanted = Object.entries(targets).map(([target, platform]) => [target, all.filter(id => id.endsWith(`-${platform}`))] as const).filter(([, identifiers]) => identifiers.length > 0)
    expect(await planned(text, wanted.map(([target]) => target))).toEqual(wanted.map(([, identifiers]) => identifiers))
  }, 60_000)
})

async function print(folder: string, system: System): Promise<string[]> {
  const lines = await must([...command, '--print-build-identifiers', '--platform', system, folder], { cwd: folder })
  return lines.split('\n').filter(line => /^[cpg]p3/.test(line))
}

function ours(text: string, system: System): string[] {
  const selection = readSelection({ file: 'pyproject.toml', text, data: readToml(text, 'pyproject.toml') }, system)
  return selectIdentifiers(system, selection, machine(system)).map(({ id }) => id)
}

/** The identifiers of each target's wheels, with one wheel a Python. */
async function planned(text: string, targets: readonly string[]): Promise<string[][]> {
  if (targets.length === 0) return []
  const pyproject = text.startsWith('[project]') ? text : `[project]\nname = "x"\nversion = "1"\n${text}`
  const config = `native:\n  builder: cibuildwheel\n  abi: version\n  jobs: one-per-runner\n  targets: [${targets.join(', ')}]\n`
  return cellsOf(makePlan(factsOf({ config, pyproject }), await loadFolders()), 'native').map(({ wheels }) => wheels.map(({ identifier }) => identifier))
}
