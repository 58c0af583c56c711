/** What one cell makes: its wheels and its sdist, all of them and nothing else, tested. */
import { basename } from 'node:path/posix'
import type { NativeCell } from '../../core/plan.ts'
import { failed } from '../../errors.ts'
import { allEnded } from '../../execute.ts'
import type { Ports } from '../../ports.ts'
import { endHelp } from './help.ts'
import { makeSdist } from './sdist.ts'
import { sideBySide } from './side-by-side.ts'
import { testWheels } from './test-wheel.ts'
import { makeWheels } from './wheels.ts'
import type { Workshop } from './workshop.ts'

export async function makeAll(shop: Workshop, ports: Ports): Promise<void> {
  const { cell, finished } = shop
  const [, keepSdist] = await allEnded([makeEachWheel(shop, ports), cell.sdist ? makeSdist(cell.sdist, shop, ports) : Promise.resolve(undefined)])
  await keepSdist?.()
  await testWheels(shop, ports)
  await refuseOthers(cell, finished, ports)
}

async function makeEachWheel(shop: Workshop, ports: Ports): Promise<void> {
  const { cell, builder, atOnce } = shop
  const batches = builder.bringsPythons ? [cell.wheels] : cell.wheels.map(wheel => [wheel])
  const works = batches.map(batch => ({ title: batch.map(({ file }) => file).join(', '), perform: (own: Ports) => makeWheels(batch, shop, own) }))
  await sideBySide(works, atOnce, ports).finally(() => endHelp(shop, ports))
}

async function refuseOthers(cell: NativeCell, folder: string, { files }: Ports): Promise<void> {
  const made = await files.names(folder)
  const planned = cell.files.map(path => basename(path))
  const wrong = [...made.filter(name => !planned.includes(name)), ...planned.filter(name => !made.includes(name))]
  if (wrong.length > 0) {
    throw failed({ code: 'wheel-unexpected', fact: `${cell.id} made ${made.join(', ') || 'nothing'}; the plan has ${planned.join(', ')}`, fix: 'Compare the tag with the target: abi3 features, Python version and platform must be the plan\'s' })
  }
}
