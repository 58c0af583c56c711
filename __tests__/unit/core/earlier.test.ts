import { describe, expect, test } from '@jest/globals'
import { earlierOf, lastingPath, pinChanges } from '../../../src/core/earlier.ts'
import type { Manifest } from '../../../src/core/manifest.ts'

describe('the same file of another version', () => {
  test.each([
    ['client/app-1.0-linux-x86_64.zip', '1.0', 'client/app-*-linux-x86_64.zip'],
    ['client/app_1.0_amd64.deb', '1.0', 'client/app_*_amd64.deb'],
    ['client/app-1.0.x86_64.rpm', '1.0', 'client/app-*.x86_64.rpm'],
    ['wheels/app-3-cp39-abi3-linux_x86_64.whl', '3', 'wheels/app-*-cp39-abi3-linux_x86_64.whl'],
    ['wheels/app3-3-py3-none-any.whl', '3', 'wheels/app3-*-py3-none-any.whl'],
    ['pins/requirements.client.txt', '1.0', 'pins/requirements.client.txt'],
    ['client/app.zip', '', 'client/app.zip'],
  ])('%s of %s', (path, version, expected) => expect(lastingPath(path, version)).toBe(expected))
})

test('pins that were added, removed and upgraded, whatever role has them', () => {
  const pin = (name: string, version: string) => ({ name, version })
  expect(pinChanges({ client: [pin('a', '1'), pin('b', '1')], server: [pin('c', '1')] }, { client: [pin('a', '2'), pin('d', '1')], server: [pin('c', '1'), pin('a', '1')] })).toEqual([
    { name: 'a', before: '1', now: '1, 2' },
    { name: 'b', before: '1', now: '' },
    { name: 'd', before: '', now: '1' },
  ])
})

test('a manifest that is none in all its parts gives what there is', () => {
  const strange = { schema: 1, files: [null, { path: 7 }, { path: 'a', size: 'x' }, { path: 'b', size: 3 }], pins: { client: 'x', server: [null, { name: 'a' }, { name: 'a', version: '1' }] } } as unknown as Manifest
  expect(earlierOf(strange, '{', '[')).toEqual({ version: '', sizes: new Map([['b', 3]]), pins: { client: [], server: [{ name: 'a', version: '1' }] }, starts: {}, bundles: {} })
})
