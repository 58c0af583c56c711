/** Everything that a wheel or an sdist is made from, as one digest: the same key means the same bytes, so nothing has to be compiled again. */
import { join } from 'node:path'
import { sha256 } from '../../core/digest.ts'
import type { Builder, BuildPlace, BuildTools, WheelToBuild } from '../../../native-build/backend.ts'
import type { NativeCell, Plan } from '../../core/plan.ts'
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
}

/** The key of the compiled modules alone: they never see the date. */
export const compiledKey = (facts: KeyFacts, ports: Ports): Promise<string> => wheelKey(facts, undefined, ports)

/**
 * Flags, options and the environment of every program stand in the steps, which are data: they are planned once more for folders
 * that are the same on every machine. The rest is named one by one.
 */
export const wheelKey = ({ wheel, ...facts }: KeyFacts, epoch: number | undefined, ports: Ports): Promise<string> =>
  keyOf({ file: wheel.file, steps: facts.builder.steps(anywhere(facts), [{ ...wheel, ...elsewhere }]), epoch }, facts, ports)

/** The key of an sdist. */
export const sdistKey = (facts: Omit<KeyFacts, 'wheel'>, file: string, epoch: number | undefined, ports: Ports): Promise<string> =>
  keyOf({ file, steps: facts.builder.sdist(anywhere(facts), file, elsewhere), epoch }, facts, ports)

async function keyOf(made: { file: string; steps: readonly Step[]; epoch: number | undefined }, { plan, builder, python, toolchain, sources }: Omit<KeyFacts, 'wheel'>, ports: Ports): Promise<string> {
  const tools = plan.builds.find(each => each.builder === builder.name)?.tools ?? []
  const facts = {
    schema: 1,
    ...made,
    tools: await Promise.all(tools.map(async file => (await ports.files.digest(join(ports.host.suite, file))).sha256)),
    python: python.identity,
    toolchain,
    environment: builder.environment.map(name => ports.host.env(name) ?? null),
    sources: digestOf(sources),
  }
  return sha256(JSON.stringify(facts))
}

const elsewhere: BuildTools = { python: '/python', tools: '/tools' }

/** What pyproject.toml says is among the sources. */
const anywhere = ({ plan: { application }, cell: { target, backend, abi, windowsPython } }: Pick<KeyFacts, 'plan' | 'cell'>): BuildPlace => ({
  project: '/project', work: '/work', cache: '/cache', shared: '/shared', output: '/output', suite: '/suite', epoch: 0, path: '/path', homes: ['/home'], app: application, target, backend, abi, options: {}, ...(windowsPython && { windowsPython }),
})

/** Asked in the project: a rust-toolchain.toml there decides which compiler answers. */
export const askToolchain = (toolchain: Builder['toolchain'], project: string, { processes }: Ports): Promise<string[]> =>
  Promise.all(toolchain.map(async argv => {
    const { code, stdout, stderr } = await processes.run({ argv, cwd: project })
    return `${argv.join(' ')}\n${code}\n${stdout}${stderr}`
  }))
