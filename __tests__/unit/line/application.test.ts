import { expect, test } from '@jest/globals'
import { wheelDigests } from '../../../src/line/application.ts'
import type { Job } from '../../../src/line/job.ts'
import { sha256 } from '../../../src/core/digest.ts'
import { codes } from '../helpers/problems.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'

const cells = ['a', 'b'].map(name => ({ stage: 'native', files: [`wheels/${name}.whl`, 'wheels/sdist.tar.gz'] }))
const job = { release: '/release', plan: { application: { name: 'a', version: '1' }, inputs: {}, cells } } as unknown as Job
const made = (name: string, text = name) => ({ path: `wheels/${name}.whl`, sha256: sha256(text), size: 1, from: {} })
const part = (skipped: string[], files = [made('a')]) => JSON.stringify({ cell: 'b', files, skipped: skipped.map(path => ({ path, why: 'elsewhere' })), took: 0 })

test('the wheels of a release are those that were not left out', async () => {
  const ports = memoryPorts({ files: { '/release/wheels/a.whl': 'a', '/release/parts/b.json': part(['wheels/b.whl']) } })
  expect(Object.keys(await wheelDigests(job, ports))).toEqual(['wheels/a.whl'])
})

test('one that is missing and was not left out is missed', async () => {
  expect(await codes(() => wheelDigests(job, memoryPorts({ files: { '/release/wheels/a.whl': 'a' } })))).toEqual(['file-missing'])
})

test.each([
  ['that no cell says it has made', []],
  ['of other content than was made', [made('a', 'another')]],
])('one %s is refused', async (_, files) => {
  const ports = memoryPorts({ files: { '/release/wheels/a.whl': 'a', '/release/parts/b.json': part(['wheels/b.whl'], files) } })
  expect(await codes(() => wheelDigests(job, ports))).toEqual(['wheel-unknown'])
})
