import { expect, test } from '@jest/globals'
import standalone from '../../../bundles/standalone/index.ts'
import type { Packager } from '../../../packagers/packager.ts'
import type { ClientCell } from '../../../src/core/plan.ts'
import type { Job } from '../../../src/line/job.ts'
import { packAndProve } from '../../../src/line/pack.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { app, identity, interpreter } from '../../contract/places.ts'
import { refusal } from '../helpers/problems.ts'

/** A format that is one new object: it writes five bytes. */
const toy: Packager = {
  name: 'toy',
  doc: 'A file of five bytes',
  targets: ['linux-x86_64'],
  programs: [],
  file: () => 'app.toy',
  pack: ({ output }) => [{ do: 'write', path: output, text: '12345' }],
  open: ({ work }) => ({ steps: [{ do: 'write', path: `${work}/opened`, text: '' }], content: work, at: '/opt/app' }),
}

test.each([
  [4, 'over-budget'],
  // Within it the proof comes next, for which the memory has no C library.
  [5, 'tool-missing'],
  [undefined, 'tool-missing'],
])('a budget of %s bytes: %s', async (budget, code) => {
  const cell: ClientCell = { stage: 'client', id: 'client', bundle: 'standalone', target: 'linux-x86_64', runner: '', entry: 'my-app', identity, interpreter: 'host', check: [], formats: [{ name: 'toy', file: 'client/app.toy', settings: {}, ...(budget && { budget }) }], files: ['client/app.toy'] }
  const job = { plan: { application: app, epoch: 0 }, project: '/project', release: '/release', install: false } as Job
  const ports = memoryPorts({ files: { 'work/bundle/lib/big.so': 'x'.repeat(3000), 'work/bundle/bin/my-app': 'x' } })
  const { problems } = await refusal(() => packAndProve(toy, standalone, { interpreter, glibc: '2.17', from: {}, took: 0 }, cell, job, '/project/work', ports))
  expect(problems.map(problem => problem.code)).toEqual([code])
  if (code === 'over-budget') expect(problems[0]?.fact).toBe('client/app.toy is 5 B, and its budget is 4 B; the biggest files inside, unpacked:\n    3.0 kB  lib/big.so\n       1 B  bin/my-app\n')
})
