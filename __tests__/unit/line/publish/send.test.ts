/** The loop that sends, against an outside with rules: what it holds is never replaced, and it fails in every way that it may. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Effect, Seen, Sent } from '../../../../src/core/effects.ts'
import { ReleaseError } from '../../../../src/errors.ts'
import { ledgerPath, openLedger } from '../../../../src/line/publish/ledger.ts'
import { sendAll } from '../../../../src/line/publish/send.ts'
import { memoryPorts, type MemoryPorts } from '../../../../src/ports/memory.ts'
import type { Channel } from '../../../../publishers/destination.ts'

const effect = (name: string, more: Partial<Effect> = {}): Effect => ({ id: `out ${name}`, destination: 'out', does: `upload ${name}`, file: `wheels/${name}`, sha256: `${name} bytes`, size: 3, wave: name.endsWith('.whl') ? 0 : 1, final: true, ...more })
const effects = [effect('a.tar.gz'), effect('a-1.whl'), effect('a-2.whl'), effect('a-3.whl')]

type Fault = 'lost before' | 'lost after' | 'busy' | 'dies before' | 'dies after'

/** Holds what arrived. Faults come in the order given, one an upload; `lag`: how many looks do not see an upload yet. */
class Outside implements Channel {
  readonly holds = new Map<string, string>()
  readonly uploads: string[] = []
  readonly looks: string[][] = []
  readonly #faults: Fault[]
  readonly #lag: number
  readonly #visible = new Map<string, number>()

  constructor({ faults = [], lag = 0, holds = {} }: { faults?: Fault[]; lag?: number; holds?: Record<string, string> } = {}) {
    this.#faults = [...faults]
    this.#lag = lag
    for (const [id, bytes] of Object.entries(holds)) this.#take(id, bytes, 0)
  }

  preflight = async () => []

  observe = async (asked: readonly Effect[]): Promise<Map<string, Seen>> => {
    this.looks.push(asked.map(({ id }) => id))
    return new Map(asked.map(({ id, sha256 }) => {
      const there = this.holds.get(id)
      const wait = this.#visible.get(id) ?? 0
      if (there !== undefined && wait > 0) this.#visible.set(id, wait - 1)
      const seen: Seen = there === undefined || wait > 0 ? { is: 'absent' } : there === sha256 ? { is: 'same' } : { is: 'different', there }
      return [id, seen]
    }))
  }

  send = async (asked: readonly Effect[]): Promise<Map<string, Sent>> => new Map(asked.map(each => [each.id, this.#upload(each)]))

  #upload({ id, sha256 }: Effect): Sent {
    const fault = this.#faults.shift()
    if (fault === 'dies before') throw new Error('killed')
    if (fault === 'lost before') return { is: 'unsure', why: 'reset' }
    if (fault === 'busy') return { is: 'unsure', why: '429', retryAfterSeconds: 7 }
    this.uploads.push(id)
    const there = this.holds.get(id)
    if (there !== undefined && there !== sha256) return { is: 'taken', why: '400 already exists' }
    if (there === undefined) this.#take(id, sha256, this.#lag)
    if (fault === 'dies after') throw new Error('killed')
    return fault === 'lost after' ? { is: 'unsure', why: 'reset' } : { is: 'accepted' }
  }

  #take(id: string, bytes: string, lag: number): void {
    this.holds.set(id, bytes)
    this.#visible.set(id, lag)
  }
}

const all = Object.fromEntries(effects.map(({ id, sha256 }) => [id, sha256]))
const limits = { sending: 3600, visible: 3600 }

async function run(outside: Outside, ports: MemoryPorts = memoryPorts(), what: readonly Effect[] = effects, within = limits): Promise<Set<string>> {
  const ledger = await openLedger('/release', what, ports.files)
  return sendAll(what, new Map([['out', outside]]), ledger, within, ports)
}

const codes = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof ReleaseError)) throw new Error(`not refused: ${String(error)}`)
  return error.problems.map(({ code }) => code)
}

describe('what is absent is sent', () => {
  test('the sdist last, when every wheel is seen', async () => {
    const outside = new Outside({ lag: 2 })
    expect([...(await run(outside))].sort()).toEqual(Object.keys(all).sort())
    expect(outside.uploads.at(-1)).toBe('out a.tar.gz')
    expect(Object.fromEntries(outside.holds)).toEqual(all)
    const before = outside.looks.findIndex(asked => asked.includes('out a.tar.gz'))
    expect(outside.looks.slice(before).flat()).not.toContain('out a-1.whl')
  })

  test('what can be taken back comes before what cannot', async () => {
    const draft = effect('draft.zip', { final: false, wave: 9 })
    const outside = new Outside()
    await run(outside, memoryPorts(), [...effects, draft])
    expect(outside.uploads[0]).toBe('out draft.zip')
  })

  test('what is there is not sent', async () => {
    const outside = new Outside({ holds: all })
    expect([...(await run(outside))]).toEqual([])
    expect(outside.uploads).toEqual([])
  })
})

test('what cannot be prepared stops everything before anything is sent', async () => {
  const asked: string[] = []
  const outside = Object.assign(new Outside(), { prepare: async (all: readonly Effect[]) => (asked.push(...all.map(({ id }) => id)), [{ code: 'attestation-failed', fact: '', fix: '' }]) })
  expect(await codes(run(outside))).toEqual(['attestation-failed', 'publish-stopped'])
  expect([asked, outside.uploads]).toEqual([Object.keys(all), []])
})

describe('nothing is replaced', () => {
  test('other bytes under a name stop everything before anything is sent', async () => {
    const outside = new Outside({ holds: { 'out a-2.whl': 'theirs' } })
    expect(await codes(run(outside))).toEqual(['published-differs', 'publish-stopped'])
    expect(outside.uploads).toEqual([])
  })

  test('what was seen and is gone is not sent again', async () => {
    const ports = memoryPorts()
    await run(new Outside(), ports)
    const emptied = new Outside()
    expect(await codes(run(emptied, ports))).toContain('published-gone')
    expect(emptied.uploads).toEqual([])
  })

  test('what an earlier attempt may have sent when it died is known, so that other bytes do not follow', async () => {
    const ports = memoryPorts()
    await run(new Outside({ faults: ['dies after'] }), ports).catch(() => undefined)
    expect(await codes(run(new Outside(), ports, effects.map(each => ({ ...each, sha256: 'rebuilt' }))))).toEqual(['ledger-differs'])
  })

  test('other bytes than an earlier attempt sent are refused by the ledger', async () => {
    const ports = memoryPorts()
    await run(new Outside(), ports)
    expect(await codes(run(new Outside({ holds: all }), ports, effects.map(each => ({ ...each, sha256: 'rebuilt' }))))).toEqual(['ledger-differs'])
  })

  test('before anything is sent, and before anything is waited for, the disk knows what was seen', async () => {
    const [outside, ports] = [new Outside({ lag: 1 }), memoryPorts()]
    const onDisk = async () => Object.fromEntries(Object.entries((JSON.parse(await ports.files.text(ledgerPath('/release'))) as { effects: Record<string, { progress?: string }> }).effects).map(([id, { progress }]) => [id, progress]))
    const known: unknown[] = []
    const { send } = outside
    outside.send = async asked => (known.push(await onDisk()), send(asked))
    const { wait } = ports.host
    ports.host.wait = async milliseconds => (known.push(await onDisk()), wait(milliseconds))
    const wheels = (progress: string) => Object.fromEntries(['out a-1.whl', 'out a-2.whl', 'out a-3.whl'].map(id => [id, progress]))
    await run(outside, ports)
    expect(known).toEqual([
      { ...wheels('intended'), 'out a.tar.gz': undefined },
      { ...wheels('accepted'), 'out a.tar.gz': undefined },
      { ...wheels('confirmed'), 'out a.tar.gz': 'intended' },
      { ...wheels('confirmed'), 'out a.tar.gz': 'accepted' },
    ])
    expect(await onDisk()).toEqual({ ...wheels('confirmed'), 'out a.tar.gz': 'confirmed' })
  })

  test('the commit is a part of the plan that is frozen', async () => {
    const { files } = memoryPorts()
    const plans: unknown[] = []
    for (const commit of ['c'.repeat(40), 'd'.repeat(40), undefined]) {
      await openLedger('/release', effects, files, commit)
      const { plan, commit: written } = JSON.parse(await files.text(ledgerPath('/release')))
      expect(written).toBe(commit)
      plans.push(plan)
    }
    expect(new Set(plans).size).toBe(3)
  })
})

describe('what can be taken back', () => {
  const draft = [effect('draft', { final: false })]

  test('and was, since it was seen, is made anew', async () => {
    const ports = memoryPorts()
    await run(new Outside(), ports, draft)
    const emptied = new Outside()
    await run(emptied, ports, draft)
    expect(emptied.uploads).toEqual(['out draft'])
  })

  test('and was, since it was accepted, is not waited for', async () => {
    const ports = memoryPorts()
    await codes(run(new Outside({ lag: 10_000 }), ports, draft, { sending: 100, visible: 100 }))
    const emptied = new Outside()
    await run(emptied, ports, draft)
    expect(emptied.uploads).toEqual(['out draft'])
  })
})

describe('answers that say nothing are resolved by looking', () => {
  test.each<[Fault, number]>([['lost before', 4], ['lost after', 4], ['busy', 4]])('%s: each arrives once', async (fault, uploads) => {
    const outside = new Outside({ faults: [fault, fault] })
    await run(outside)
    expect([Object.fromEntries(outside.holds), outside.uploads.length]).toEqual([all, uploads])
  })

  test('to be left alone for longer than there is time is said, with the time', async () => {
    expect(await codes(run(new Outside({ faults: ['busy'] }), memoryPorts(), effects, { sending: 5, visible: 5 }))).toContain('publish-later')
  })

  test('accepted and never seen is not lost and not failed: it is said, and the next run looks again without sending', async () => {
    const ports = memoryPorts()
    const outside = new Outside({ lag: 10_000 })
    expect(await codes(run(outside, ports, effects, { sending: 100, visible: 100 }))).toContain('publish-invisible')
    const sent = outside.uploads.length
    await codes(run(outside, ports, effects, { sending: 100, visible: 100 }))
    expect(outside.uploads.length).toBe(sent)
  })

  test('what lags is waited for, with its own words', async () => {
    const ports = memoryPorts()
    await run(new Outside({ lag: 4 }), ports)
    expect(ports.seen.notes).toEqual(['Accepted, not yet visible: out a-1.whl, out a-2.whl, out a-3.whl', 'Accepted, not yet visible: out a.tar.gz'])
  })

  test('what could not be sent in time says why', async () => {
    const error = await run(new Outside({ faults: Array.from({ length: 99 }, () => 'lost before' as const) }), memoryPorts(), effects, { sending: 60, visible: 60 }).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('out a-1.whl could not be sent in time: reset. ')
  })

  test('where nobody can look for longer than there is time, nobody looks again and again', async () => {
    const blind = new Outside()
    let looks = 0
    blind.observe = async asked => (looks++, new Map(asked.map(({ id }) => [id, { is: 'unknown', why: 'a limit', retryAfterSeconds: 3600 }])))
    expect(await codes(run(blind, memoryPorts(), effects, { sending: 600, visible: 600 }))).toContain('publish-unseen')
    expect(looks).toBe(1)
  })

  test('a confirming look that is refused is not repeated: what was accepted is told, the wave after it is not sent', async () => {
    const [outside, ports] = [new Outside(), memoryPorts()]
    const observe = outside.observe
    let looks = 0
    outside.observe = async asked => (++looks === 2 ? new Map(asked.map(({ id }) => [id, { is: 'unknown', why: 'it answered 401', stands: true }])) : observe(asked))
    const error = await run(outside, ports).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('what is there for out a-1.whl cannot be told: it answered 401.')
    expect(String(error)).toContain('accepted, not yet visible: out a-1.whl, out a-2.whl, out a-3.whl')
    expect([looks, outside.uploads.length]).toEqual([2, 3])
    expect([...(await run(outside, ports))]).toEqual(['out a.tar.gz'])
    expect(Object.fromEntries(outside.holds)).toEqual(all)
  })

  test('where nobody can look, nothing is sent', async () => {
    const blind = new Outside()
    blind.observe = async asked => new Map(asked.map(({ id }) => [id, { is: 'unknown', why: '502' }]))
    expect(await codes(run(blind, memoryPorts(), effects, { sending: 30, visible: 30 }))).toContain('publish-unseen')
    expect(blind.uploads).toEqual([])
  })
})

test('whatever goes wrong and wherever it dies, a few runs later the outside holds the plan: nothing missing, nothing twice', async () => {
  const fault = fc.constantFrom<Fault>('lost before', 'lost after', 'busy', 'dies before', 'dies after')
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 12 }), fc.nat(4), async (faults, lag) => {
      const ports = memoryPorts()
      const outside = new Outside({ faults, lag })
      for (let attempt = 0; attempt <= faults.length; attempt++) {
        const result = await run(outside, ports).catch((error: unknown) => error)
        if (!(result instanceof Error)) break
      }
      expect(Object.fromEntries(outside.holds)).toEqual(all)
      expect(JSON.parse(await ports.files.text(ledgerPath('/release'))).effects).toEqual(Object.fromEntries(effects.map(({ id, sha256 }) => [id, { sha256, progress: 'confirmed' }])))
    }),
    { numRuns: 200 },
  )
})

test('what stopped says what is out, what is not, and how to go on', async () => {
  const outside = new Outside({ holds: { 'out a.tar.gz': 'theirs' } })
  const error = await run(outside).catch((thrown: unknown) => thrown) as ReleaseError
  expect(error.message).toContain('seen outside: out a-1.whl, out a-2.whl, out a-3.whl\nnot sent: out a.tar.gz')
  expect(error.message).toContain('Run the same command again')
})
