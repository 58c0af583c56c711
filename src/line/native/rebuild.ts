/** Whether a wheel comes out the same once more: in another folder, at another time, with nothing that an earlier build has left. */
import { join, relative } from 'node:path/posix'
import type { BuildPlace, WheelToBuild } from '../../../native-build/backend.ts'
import type { SbomFacts } from '../../core/sbom.ts'
import { wheelDifference } from '../../core/wheel-difference.ts'
import { failed } from '../../errors.ts'
import { execute } from '../../execute.ts'
import { readWheel } from '../../perform/wheel.ts'
import type { Ports } from '../../ports.ts'
import { timed } from '../job.ts'
import { buildWheels, normalizeBuilt, repositoryOf } from './build.ts'
import type { Workshop } from './workshop.ts'

/** Compilers that are not themselves but a cache in front of them, as PATH may have it. */
const uncached = { CCACHE_DISABLE: '1', SCCACHE_RECACHE: '1' }

/** Does nothing unless asked to. Throws `not-reproducible` with the first difference. @param made The wheel as it is now, normalized */
export async function checkRebuild(wheel: WheelToBuild, made: string, sbom: SbomFacts, shop: Workshop, ports: Ports): Promise<void> {
  if (!shop.job.rebuildCheck) return
  await timed(`build ${wheel.file} again`, ports, async () => {
    const folder = await ports.files.temporary(`${shop.cell.id}-built-once-more`)
    const { place, repository } = await elsewhere(folder, wheel, shop, ports)
    await buildWheels([wheel], place, { ...shop, deadline: ports.host.now() + shop.cell.timeout * 60_000 }, ports, uncached)
    const again = join(folder, wheel.file)
    await normalizeBuilt(wheel, place, repository, again, sbom, ports)
    await compare(wheel.file, made, again, ports)
    await ports.files.remove(folder)
  })
}

/** The same task with folders of its own, caches too. A builder that works in the project itself gets a copy of all the repository: a crate may be a member of a workspace above it. */
async function elsewhere(folder: string, wheel: WheelToBuild, { builder, place }: Workshop, ports: Ports): Promise<{ place: BuildPlace; repository: string }> {
  const at = (name: string) => join(folder, name)
  const { compilerCache: _, ...uncachedPlace } = place
  const there = { ...uncachedPlace, work: at('work'), output: at('work/output'), cache: at('cache'), shared: at('shared') }
  await ports.files.makeFolder(there.work)
  const repository = await repositoryOf(place.project, ports)
  if (builder.steps(there, [wheel]).some(step => step.do === 'copy-sources')) return { place: there, repository }
  await execute([{ do: 'copy-sources', from: repository, to: at('sources') }], ports)
  return { place: { ...there, project: join(at('sources'), relative(repository, place.project)) }, repository: at('sources') }
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
