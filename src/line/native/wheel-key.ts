/** Everything that a wheel or an sdist is made from, as one digest: the same key means the same bytes, so nothing has to be compiled again. */
import { join } from 'node:path/posix'
import { sha256 } from '../../core/digest.ts'
import type { Builder, BuildPlace, BuildTools, TestPins, WheelToBuild } from '../../../native-build/backend.ts'
import type { NativeCell, Plan } from '../../core/plan.ts'
import type { MadeWith } from '../../core/sbom.ts'
import type { Step } from '../../core/steps.ts'
import type { Ports } from '../../ports.ts'
import type { FoundPython } from '../ask-python.ts'
import { digestOf, type Source } from '../sources.ts'

export interface KeyFacts {
  plan: Plan
  cell: NativeCell
  builder: Builder
  wheel: WheelToBuild
  python: FoundPython
  /** What the builder's programs say of themselves. */
  toolchain: readonly string[]
  sources: readonly Source[]
  /** What is outside the project, of such files as the builder's programs go by. */
  outside: readonly Source[]
  /** What the builder's own tests are installed with. */
  test: TestPins | undefined
  /** Of its SBOM. */
  made: MadeWith
}

/** The key of the compiled modules alone: they never see the date, nor what only metadata says, such as the version. */
export const compiledKey = (facts: KeyFacts, ports: Ports): Promise<string> => wheelKey(withoutMetadata(facts), undefined, ports)

function withoutMetadata({ plan, wheel, ...facts }: KeyFacts): KeyFacts {
  const { name, version } = plan.application
  return { ...facts, plan: { ...plan, application: { name, version: '0', summary: '', scripts: {} } }, wheel: { ...wheel, file: wheel.file.replace(`-${version}-`, '-0-') } }
}

/**
 * Flags, options and the environment of every program stand in the steps, which are data: they are planned once more for folders
 * that are the same on every machine. The rest is named one by one.
 */
export async function wheelKey({ wheel, made, test, ...facts }: KeyFacts, epoch: number | undefined, ports: Ports): Promise<string> {
  return keyOf({
    file: wheel.file,
    steps: facts.builder.steps(anywhere(facts), [{ ...wheel, ...elsewhere }]),
    epoch,
    made,
    // A wheel of such a builder is made only where its tests have passed.
    ...(test && { test: (await ports.files.digest(test.pins)).sha256 }),
    contained: facts.builder.contained?.(facts.cell.target) ?? false,
  }, facts, ports)
}

export type SdistFacts = Omit<KeyFacts, 'wheel' | 'made' | 'test'>

/** The key of an sdist, which no container makes. */
export const sdistKey = (facts: SdistFacts, file: string, epoch: number | undefined, ports: Ports): Promise<string> =>
  keyOf({ file, steps: facts.builder.sdist(anywhere(facts), file, elsewhere), epoch, contained: false }, facts, ports)

interface Made {
  file: string
  steps: readonly Step[]
  epoch: number | undefined
  contained: boolean
  made?: MadeWith
  test?: string
}

async function keyOf(file: Made, { plan, builder, python, toolchain, sources, outside }: SdistFacts, ports: Ports): Promise<string> {
  const tools = plan.builds.find(each => each.builder === builder.name)?.tools ?? []
  const facts = {
    // Raised where this suite itself makes something else of a wheel: no other input tells.
    schema: 2,
    ...file,
    tools: await Promise.all(tools.map(async each => (await ports.files.digest(join(ports.host.suite, each))).sha256)),
    python: file.contained ? undefined : python.identity,
    toolchain,
    environment: builder.environment.filter(name => !(file.contained && ofRunner.includes(name))).map(name => ports.host.env(name) ?? null),
    sources: digestOf(sources),
    outside: digestOf(outside),
  }
  return sha256(JSON.stringify(facts))
}

/** What a container does not see of the machine that starts it. */
const ofRunner = ['CI', 'ImageOS', 'ImageVersion']

const elsewhere: BuildTools = { python: '/python', tools: '/tools', packages: '/packages' }

/** What pyproject.toml says is among the sources. */
const anywhere = ({ plan: { application }, cell: { target, backend, abi, windowsPython } }: Pick<KeyFacts, 'plan' | 'cell'>): BuildPlace => ({
  project: '/project', work: '/work', cache: '/cache', shared: '/shared', output: '/output', suite: '/suite', toolchain: [], epoch: 0, platform: 'linux', path: '/path', homes: ['/home'], app: application, target, backend, abi, options: {}, ...(windowsPython && { windowsPython }),
})

/** Asked in the project: a rust-toolchain.toml there decides which compiler answers. */
export const askToolchain = (toolchain: Builder['toolchain'], project: string, { processes }: Ports): Promise<string[]> =>
  Promise.all(toolchain.map(async argv => {
    const { code, stdout, stderr } = await processes.run({ argv, cwd: project })
    // rustup speaks of downloads beside the answer, the first time only.
    return `${argv.join(' ')}\n${code}\n${stdout || stderr}`
  }))
