/** Servers and lines that never answer, hardly answer, answer by half, or are somebody else: every call has an end, then there is one error, and the same command goes on. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pypi from '../../../publishers/pypi/index.ts'
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { toxiproxy, type Toxic, type Toxiproxy } from '../../tools/toxiproxy/toxiproxy.ts'
import type { Ran } from '../cli.ts'
import { expired, loopbackCertificate, together, type Certificate } from './certificate.ts'
import type { Fault } from './faults.ts'
import { githubWorld, indexWorld, makeRelease, type Place, type World } from './worlds.ts'

let work: string
let made: Map<string, Buffer>
let proxy: Toxiproxy
let certificate: Certificate
let believed: Record<string, string>
const strangers = new Map<string, Certificate>()
const figures = { faults: 0, stopped: 0 }

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'faults '))
  made = await makeRelease(work)
  proxy = await toxiproxy()
  certificate = await loopbackCertificate(work)
  strangers.set('untrusted', await loopbackCertificate(work, { called: 'stranger' }))
  strangers.set('expired', await expired(certificate, work))
  strangers.set('of another name', await loopbackCertificate(work, { called: 'other', for: 'DNS:other.example' }))
  believed = await together([certificate, ...[...strangers].filter(([name]) => name !== 'untrusted').map(([, each]) => each)], work)
  await toolEnvironment(pypi.requirements, localPorts())
}, 300_000)

afterAll(async () => {
  proxy.close()
  await rm(work, { recursive: true, force: true })
  console.log(`${figures.faults} faults, ${figures.stopped} of them the end of a run that was then gone on with: 0 missing, 0 twice, 0 different`)
})

/** Seconds: none of it is waited for where all is well. */
const short = { patience: 3, sending: 3, visible: 3 }
const long = { sending: 60, visible: 60 }

function expectPlan(world: World): void {
  const { held, planned, repeated } = world.there()
  expect(held).toEqual(planned)
  expect(repeated).toBe(0)
}

/** What is out, and how to go on. Where it was not even looked at, nothing is. */
function expectSaid({ code, stderr }: Ran): void {
  expect(stderr).toMatch(/\[publish-(unseen|unsure|invisible|refused|later)\]/)
  if (stderr.includes('[publish-stopped]')) expect(stderr).toMatch(/Publishing stopped\n(seen outside|accepted, not yet visible|perhaps sent|not sent): [^]*Run the same command again with the same release/)
  else expect(stderr).toContain('Nothing is sent to where nobody can look')
  expect(code).toBe(1)
}

/** @param met whether it came to the fault: a machine that is busy stops before. @param passes whether it may go well all the same, as the outside is asked */
async function stopsAndGoesOn(world: World, { met, mend, passes = false, env = {} }: { met(): boolean; mend(): unknown; passes?: boolean; env?: Record<string, string> }): Promise<void> {
  try {
    world.task.limits = short
    let ran: Ran
    do {
      ran = await world.send(env)
      if (!passes || ran.code !== 0) expectSaid(ran)
    } while (!met() && ran.code !== 0)
    expect(met()).toBe(true)
    figures.faults++
    if (ran.code !== 0) figures.stopped++
    await mend()
    world.task.limits = long
    expect(await world.send(env)).toMatchObject({ code: 0, stderr: '' })
    expectPlan(world)
  } finally {
    world.close()
  }
}

/** As many side by side as do not starve each other. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: 4 }, worker))
}

const at = (endpoint: string, ...counts: number[]): Place[] => counts.map(first => ({ endpoint, first }))
const worlds = { pypi: indexWorld, github: githubWorld }
/** Before anything, before the first upload (an index is not looked at again for that), when the wheels are up, after the last file. */
const looks = { pypi: at('look', 0, 2, 4), github: at('read', 0, 6, 12) }
const changes = { pypi: at('upload', 0, 1, 3), github: [...at('create', 0), ...at('upload', 0, 2, 4), ...at('publish', 0)] }
/** Fewer, for what the line does to every request alike. */
const milestones = { pypi: [...at('upload', 0, 3), ...at('look', 4)], github: [...at('upload', 0, 4), ...at('publish', 0)] }

describe.each(['pypi', 'github'] as const)('%s', name => {
  const silences: [string, Fault, Place[], boolean][] = [
    ['never an answer', { kind: 'silence', when: 'before' }, [...looks[name], ...changes[name]], false],
    ['done, and never an answer', { kind: 'silence', when: 'after' }, changes[name], true],
    ['a byte now and then', { kind: 'dribble' }, looks[name], false],
    ['done, and a byte now and then', { kind: 'dribble' }, changes[name], true],
  ]

  test.each(silences)('%s: every endpoint, from the first, a middle and the last request on', (_, fault, places, passes) =>
    each(places, async place => {
      const world = await worlds[name](made, work)
      await stopsAndGoesOn(world, { met: world.spoil(place, fault), mend: world.mend, passes })
    }), 180_000)

  const halves: [string, Fault][] = [['more than comes', { kind: 'cut' }], ['less than comes', { kind: 'short' }]]

  test.each(halves)('Content-Length says %s: once at every endpoint, of the first, a middle and the last request', (_, fault) =>
    each([looks[name][1], looks[name].at(-1), changes[name][0], changes[name].at(-1)].flatMap(place => place ?? []), async place => {
      const world = await worlds[name](made, work)
      const met = world.spoil(place, fault, 1)
      world.task.limits = long
      expect(await world.send()).toMatchObject({ code: 0 })
      expect(met()).toBe(true)
      expectPlan(world)
      figures.faults++
      world.close()
    }), 180_000)

  const toxics: [string, Toxic][] = [
    ['reset', { type: 'reset_peer', stream: 'downstream', attributes: { timeout: 0 } }],
    ['cut off after 60 bytes', { type: 'limit_data', stream: 'downstream', attributes: { bytes: 60 } }],
    ['a black hole', { type: 'timeout', stream: 'upstream', attributes: { timeout: 0 } }],
    ['closed late', { type: 'slow_close', stream: 'downstream', attributes: { delay: 60_000 } }],
    ['a thin line', { type: 'bandwidth', stream: 'upstream', attributes: { rate: 1 } }],
  ]

  test.each(toxics)('toxiproxy, from the first upload on, a black hole from the last and the confirmation on too: %s', (_, toxic) =>
    each(toxic.type === 'timeout' ? milestones[name] : milestones[name].slice(0, 1), async place => {
      const world = await worlds[name](made, work)
      const line = await proxy.line(world.origin)
      world.over(line.origin)
      let spoilt: Promise<void> | undefined
      const met = world.spoil(place, { kind: 'call', when: 'before', run: () => (spoilt ??= line.spoil(toxic)) })
      await stopsAndGoesOn(world, { met, mend: () => (world.mend(), line.mend()), passes: true })
    }), 180_000)

  test.each(['untrusted', 'expired', 'of another name'])('a certificate that is %s: from the first look and the first upload on, of a stranger from the last and the confirmation on too', kind =>
    each([undefined, ...(kind === 'untrusted' ? milestones[name] : milestones[name].slice(0, 1))], async place => {
      const world = await worlds[name](made, work, certificate)
      const stranger = strangers.get(kind) as Certificate
      if (!place) world.present(stranger)
      const met = place ? world.spoil(place, { kind: 'call', when: 'before', run: () => world.present(stranger) }) : () => true
      await stopsAndGoesOn(world, { met, mend: () => (world.mend(), world.present(certificate)), passes: place !== undefined && place === milestones[name].at(-1), env: believed })
    }), 180_000)
})
