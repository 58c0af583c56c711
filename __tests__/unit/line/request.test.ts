/** What a workflow is told of its jobs. */
import { expect, test } from '@jest/globals'
import type { Plan } from '../../../src/core/plan.ts'
import { matrices } from '../../../src/line/request.ts'

test('a job may take longer than its cell builds, so that the cell ends its programs and says why', () => {
  const cell = { runner: 'ubuntu-24.04', files: [] }
  const cells = [{ ...cell, stage: 'native', id: 'quick', timeout: 0.5 }, { ...cell, stage: 'native', id: 'slow', timeout: 180 }, { ...cell, stage: 'client', id: 'client' }]
  const { native, client } = matrices({ cells } as unknown as Plan)
  expect(JSON.parse(native)).toEqual({ include: [{ id: 'quick', runner: 'ubuntu-24.04', minutes: 31 }, { id: 'slow', runner: 'ubuntu-24.04', minutes: 210 }] })
  expect(JSON.parse(client)).toEqual({ include: [{ id: 'client', runner: 'ubuntu-24.04', minutes: 60 }] })
})
