import { basename, dirname, join } from 'node:path'
import { cleanEnvironment, pip, restore, wheelsOnly } from '../core/install-steps.ts'
import { cellsOf, type NativeCell, type Plan, type Role } from '../core/plan.ts'
import type { Step } from '../core/steps.ts'
import { command } from '../command.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { loadBuilder } from '../line/folders.ts'
import { cellField, cellOutcome, lineFields, openJob, type LineRequest } from '../line/request.ts'
import { chosenCells, describeFiles, digests, timed, writePart, type Job } from '../line/job.ts'
import { ensurePrograms, findPython, toolEnvironment } from '../line/tools.ts'
import type { Ports } from '../ports.ts'

const fields = { ...lineFields, cell: cellField('native-linux-x86_64') }

export default command({
  name: 'build-native',
  summary: 'Build, repair, audit and try the platform wheels',
  description: 'Builds the wheels of the plan with tools pinned by hash, repairs and audits them, and imports each in a clean environment restored from the pins.',
  fields,
  outputs: { files: 'The wheels and the sdist, one a line, below the release folder' },
  exchange: ({ cell, 'plan-digest': sha256 }) => ({
    fetch: [{ name: 'release-plan', sha256 }],
    store: { name: `release-${cell ?? 'native-all'}`, belongs: path => path.startsWith('wheels/') || path.startsWith(cell ? `parts/${cell}.json` : 'parts/native-') },
  }),
  async run(request: LineRequest & { cell: string | undefined }, ports) {
    const job = await openJob(request, ports)
    const cells = chosenCells(cellsOf(job.plan, 'native'), request.cell)
    for (const cell of cells) await buildNative(cell, job, ports)
    return cellOutcome('Wheels', job, cells, ports)
  },
})

/** One cell: build, repair, audit, prove; its files appear in the release folder when all of it is done. */
export async function buildNative(cell: NativeCell, job: Job, ports: Ports): Promise<void> {
  const builder = await loadBuilder(cell.builder)
  await ensurePrograms(builder.programs, job.install, ports)
  const [tools, pipTools] = [await toolEnvironment(builder.requirements, ports), await toolEnvironment('publishers/index/requirements.txt', ports)]
  const work = await ports.files.temporary(cell.id)
  const output = join(work, 'output')
  const { files, host } = ports
  const build = await timed(`build ${cell.id}`, ports, () =>
    execute(
      builder.steps({
        project: job.project,
        work,
        tools,
        cache: join(host.cacheFolder, 'build', `${job.plan.application.name}-${cell.target}`),
        output,
        epoch: job.plan.epoch,
        path: host.env('PATH') ?? '',
        homes: ['CARGO_HOME', 'RUSTUP_HOME', 'HOME'].flatMap(name => host.env(name) ?? []).sort((a, b) => b.length - a.length),
        app: job.plan.application,
        target: cell.target,
        sdist: cell.sdist,
        facts: cell.facts,
      }),
      ports,
    ),
  )
  await refuseOthers(cell, output, ports)
  const prove = await timed(`try ${cell.id}`, ports, async () => execute(await importSteps(cell, job, output, work, pipTools, ports), ports))
  for (const path of cell.files) await files.move(join(output, basename(path)), join(job.release, path))
  const from = { ...job.plan.inputs, [builder.requirements]: (await files.digest(join(host.suite, builder.requirements))).sha256 }
  const made = await describeFiles(job.release, cell.files, from, ports, cell.target)
  await writePart(job.release, { cell: cell.id, files: made, took: build.took + prove.took }, ports)
  await files.remove(work)
}

async function refuseOthers(cell: NativeCell, output: string, { files }: Ports): Promise<void> {
  const made = (await files.list(output)).map(({ path }) => path)
  const planned = cell.files.map(path => basename(path))
  const wrong = [...made.filter(name => !planned.includes(name)), ...planned.filter(name => !made.includes(name))]
  if (wrong.length > 0) {
    throw failed({ code: 'wheel-unexpected', fact: `${cell.id} made ${made.join(', ') || 'nothing'}; the plan has ${planned.join(', ')}`, fix: 'Compare the tag with the target: abi3 features, Python version and platform must be the plan\'s' })
  }
}

/** For each role: a clean environment with that role's pins and this wheel, in which every compiled module is imported. */
async function importSteps(cell: NativeCell, { plan, release }: Job, output: string, work: string, tools: string, ports: Ports): Promise<Step[]> {
  const wheel = join(output, basename(cell.files.find(path => path.endsWith('.whl')) ?? ''))
  const { sha256 } = await ports.files.digest(wheel)
  const { extensionModules } = await (await import('../perform/wheel.ts')).readWheel(wheel, ports.files)
  const place = { tools, interpreter: await findPython(ports), path: ports.host.env('PATH') ?? '' }
  const wanted = join(work, 'wheel.txt')
  const wheelsOnlyOf = new Map(await Promise.all(plan.roles.map(async role => [role, await roleWheelsOnly(role, release, ports)] as const)))
  return [
    { do: 'write', path: wanted, text: `${requirementOf(plan, [sha256])}\n` },
    ...plan.roles.flatMap((role): Step[] => {
      const environment = join(work, `environment-${role.name}`)
      return [
        cleanEnvironment(place, environment),
        restore(place, environment, join(release, role.requirements), wheelsOnlyOf.get(role)),
        pip(place, environment, 'pip install (wheel)', ['install', '--quiet', '--no-deps', '--require-hashes', '--no-index', '--find-links', dirname(wheel), '-r', wanted]),
        { do: 'run', label: `import (${role.name})`, argv: [join(environment, 'bin/python'), '-I', '-c', `import sys, importlib\nfor name in sys.argv[1:]: importlib.import_module(name)`, ...extensionModules], cwd: work },
      ]
    }),
  ]
}

export const roleWheelsOnly = async ({ requirements, sdists }: Role, release: string, { files }: Ports): Promise<string> =>
  wheelsOnly(await files.text(join(release, requirements)), sdists)

/** The application as a requirement of its own: exact, with the hashes that may be installed. */
export const requirementOf = ({ application: { name, version } }: Plan, hashes: readonly string[]): string =>
  `${name}==${version} ${hashes.map(sha256 => `--hash=sha256:${sha256}`).join(' ')}`

export const wheelDigests = (job: Job, ports: Ports): Promise<Record<string, string>> =>
  digests(job.release, cellsOf(job.plan, 'native').flatMap(({ files }) => files).filter(path => path.endsWith('.whl')), ports)
