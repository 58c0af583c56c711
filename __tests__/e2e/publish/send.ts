/** Looks first, then sends what a JSON file (argument 1) describes through one destination, in a process of its own that may be killed. Prints what it sent. */
import { readFileSync } from 'node:fs'
import type { Destination, SendPlace } from '../../../publishers/destination.ts'
import { ReleaseError } from '../../../src/errors.ts'
import { openLedger } from '../../../src/line/publish/ledger.ts'
import { sendAll, type Limits } from '../../../src/line/publish/send.ts'
import { servicesOf } from '../../../src/line/publish/services.ts'
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'

export type Task = Pick<SendPlace, 'release' | 'work' | 'distributions' | 'settings' | 'app'> & Partial<SendPlace> & { destination: string; limits: Limits & { patience?: number }; look?: boolean; fetch?: string }

const { limits, look, fetch, destination: name, ...given } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task
const ports = localPorts()
const { default: destination } = (await import(`../../../publishers/${name}/index.ts`)) as { default: Destination }
const place = { ...given, tools: given.tools ?? (await toolEnvironment(destination.requirements, ports)) } as SendPlace
const effects = destination.sender?.effects(place) ?? []
const channel = await destination.sender?.open(place, servicesOf(ports, limits.patience))
if (!channel) throw new Error(`${name} sends nothing`)
let code = 0
try {
  const problems = look ? await channel.preflight(effects) : []
  if (problems.length > 0) throw new ReleaseError(problems)
  const ledger = await openLedger(place.release, effects, ports.files, given.source?.commit)
  const sent = await sendAll(effects, new Map([[name, channel]]), ledger, limits, ports)
  if (fetch) await channel.fetch?.(effects, fetch)
  console.log(JSON.stringify([...sent].sort()))
} catch (error) {
  console.error(String(error))
  code = 1
}
await channel.close?.()
process.exit(code)
