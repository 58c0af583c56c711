/** Sends what a JSON file (argument 1) describes through the destination `pypi`, in a process of its own that may be killed. Prints what it sent. */
import { readFileSync } from 'node:fs'
import type { SendPlace } from '../../../publishers/destination.ts'
import pypi from '../../../publishers/pypi/index.ts'
import { ReleaseError } from '../../../src/errors.ts'
import { openLedger } from '../../../src/line/publish/ledger.ts'
import { sendAll, type Limits } from '../../../src/line/publish/send.ts'
import { servicesOf } from '../../../src/line/publish/services.ts'
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'

export type Task = Pick<SendPlace, 'release' | 'work' | 'distributions' | 'settings' | 'app'> & { limits: Limits; /** Whether it is looked at first. */ look?: boolean }

const { limits, look = false, ...given } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task
const ports = localPorts()
const place = { ...given, tools: await toolEnvironment(pypi.requirements, ports) } as SendPlace
const effects = pypi.sender?.effects(place) ?? []
const channel = await pypi.sender?.open(place, servicesOf(ports))
if (!channel) throw new Error('pypi sends nothing')
try {
  const problems = look ? await channel.preflight(effects) : []
  if (problems.length > 0) throw new ReleaseError(problems)
  const ledger = await openLedger(place.release, effects, ports.files)
  const sent = await sendAll(effects, new Map([['pypi', channel]]), ledger, limits, ports)
  console.log(JSON.stringify([...sent].sort()))
  process.exit(0)
} catch (error) {
  console.error(String(error))
  process.exit(1)
}
