/** Pinned programs of Python that are loaded while a compiler is at work: most of what they cost is their start. */
import { dirname, join } from 'node:path/posix'
import { groupBy } from '../../core/group.ts'
import type { Run, Step } from '../../core/steps.ts'
import type { Command, Finished, Ports } from '../../ports.ts'

/** Begins to load what the steps will run. Who runs them with its ports finds it loaded; whatever else is run by those is started as ever. */
export function preload(steps: readonly Step[], ports: Ports): { ports: Ports; end(): Promise<void> } {
  const { host, processes, reporter } = ports
  // Windows forks no process, and libraries of macOS do not survive it.
  const runs = host.platform === 'linux' ? steps.filter((step): step is Run => step.do === 'run' && step.preloads === true) : []
  const loaded = new Map([...groupBy(runs, placeOf)].map(([place, some]) => [place, load(some, ports)]))
  const run = async (command: Command): Promise<Finished> => {
    const finished = await loaded.get(placeOf(command))?.run(command)
    if (!finished) return processes.run(command)
    if (command.shown) (command.onOutput ?? reporter.child)(finished.stdout + finished.stderr)
    return finished
  }
  return { ports: { ...ports, processes: { ...processes, run } }, end: async () => void (await Promise.all([...loaded.values()].map(each => each.end()))) }
}

/** What several programs must have in common, to be run by one that has loaded them. */
const placeOf = ({ argv: [program = ''], cwd, env, inherit }: Command): string => JSON.stringify([dirname(program), cwd, env, inherit])

/** A day. */
const noLimit = 86_400

/** Undefined where something else was printed than an answer. */
function told(text: string): Finished | undefined {
  try {
    return JSON.parse(text) as Finished
  } catch {
    return undefined
  }
}

/** Undefined where it has not been loaded, or could not be: then its own start says why. */
function load(runs: readonly Run[], { processes, host }: Ports): { run(command: Command): Promise<Finished | undefined>; end(): Promise<void> } {
  const programs = [...new Set(runs.map(({ argv: [program = ''] }) => program))]
  const { label: _, do: __, argv: [first = ''], ...place } = runs[0] as Run
  const python = processes.converse({ ...place, argv: [join(dirname(first), 'python'), join(host.suite, 'native-build/loaded.py'), ...programs] })
  const ask = async ({ argv, timeoutSeconds = noLimit }: Command): Promise<Finished | undefined> => {
    const answer = await python.ask(JSON.stringify(argv), timeoutSeconds)
    if (answer.late) return answer
    return answer.code === 0 ? told(answer.stdout) : undefined
  }
  // It hears one line at a time.
  let turn: Promise<unknown> = Promise.resolve()
  return {
    run(command) {
      if (!programs.includes(command.argv[0] ?? '')) return Promise.resolve(undefined)
      const answer = turn.then(() => ask(command))
      turn = answer.catch(() => undefined)
      return answer
    },
    end: () => python.stop(),
  }
}
