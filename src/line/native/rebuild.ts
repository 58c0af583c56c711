/** Whether a wheel comes out the same once more: in another folder, at another time, with nothing that an earlier build has left. */
import { join, relative } from 'node:path'
import type { BuildPlace, WheelToBuild } from '../../../native-build/backend.ts'
import type { SbomFacts } from '../../core/sbom.ts'
import { wheelDifference } from '../../core/wheel-difference.ts'
import { failed } from '../../errors.ts'
import { execute } from '../../execute.ts'
import { readWheel } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import { timed } from '../job.ts'
import { buildWheels, normalizeBuilt } from './build.ts'
import type { Workshop } from './workshop.ts'

/** Compilers that are not themselves but a cache in front of them, as PATH may have it. */
const uncached = { CCACHE_DISABLE: '1', SCCACHE_RECACHE: '1' }

/** Does nothing unless asked to. Throws `not-reproducible` with the first difference. @param made The wheel as it is now, normalized */
export async function checkRebuild(wheel: WheelToBuild, made: string, sbom: SbomFacts, shop: Workshop, ports: Ports): Promise<void> {
  if (!shop.job.rebuildCheck) return
  await timed(`build ${wheel.file} again`, ports, async () => {
    const folder = await ports.files.temporary(`${shop.cell.id}-built-once-more`)
    const place = await elsewhere(folder, wheel, shop, ports)
    await buildWheels([wheel], place, shop, ports, uncached)
    const again = join(folder, wheel.file)
    await normalizeBuilt(wheel, place, again, sbom, ports)
    await compare(wheel.file, made, again, ports)
    await ports.files.remove(folder)
  })
}

/** The same task with folders of its own, caches too. A builder that works in the project itself gets a copy. */
async function elsewhere(folder: string, wheel: WheelToBuild, { builder, place }: Workshop, ports: Ports): Promise<BuildPlace> {
  const at = (name: string) => join(folder, name)
  const there = { ...place, work: at('work'), output: at('work/output'), cache: at('cache'), shared: at('shared') }
  await ports.files.makeFolder(there.work)
  if (builder.steps(there, [wheel]).some(step => step.do === 'copy-sources')) return there
  const root = await repositoryOf(place.project, ports)
  await execute([{ do: 'copy-sources', from: root, to: at('sources') }], ports)
  return { ...there, project: join(at('sources'), relative(root, place.project)) }
}

/** With all of it: a crate may be a member of a workspace above it. */
async function repositoryOf(project: string, { processes }: Ports): Promise<string> {
  const { code, stdout } = await processes.run({ argv: ['git', 'rev-parse', '--show-cdup'], cwd: project }).catch(() => ({ code: 1, stdout: '' }))
  return code === 0 ? join(project, stdout.trim()) : project
}

async function compare(file: string, made: string, again: string, { files }: Ports): Promise<void> {
  const [one, two] = await Promise.all([files.digest(made), files.digest(again)])
  if (one.sha256 === two.sha256) return
  const [first, second] = await Promise.all([readWheel(made, files), readWheel(again, files)])
  throw failed({
    code: 'not-reproducible',
    fact: `${file} is another wheel when it is built again: ${wheelDifference(first.members, second.members) ?? 'only its archive differs'}`,
    fix: 'Look for what writes it: the time, a random number, the order of a set or of a folder, a folder of the machine',
  })
}
