import { expect, test } from '@jest/globals'
import { companionFiles } from '../../../src/pins/locked.ts'
import type { Pins } from '../../../src/pins/pins.ts'

const hashes = [`sha256:${'a'.repeat(64)}`]
const pins: Pins = {
  requiresPython: '>=3.9',
  extras: [],
  groups: [],
  warnings: [],
  pins: [
    { name: 'a', version: '1!2.0', marker: 'python_version < "3.11" or os_name == "nt"', extras: ['x'], files: [{ hashes }], source: { kind: 'index' } },
    { name: 'u', version: '3', extras: [], files: [{ hashes }], source: { kind: 'url', url: 'https://files.example/u.zip', subdirectory: 'python' } },
    { name: 'v', version: '3', marker: 'os_name == "nt"', extras: [], files: [{ hashes }], source: { kind: 'url', url: 'https://files.example/v.zip' } },
  ],
}
const companion = { name: 'my-app-locked', application: { name: 'my-app', version: '1.0' }, extras: ['web', 'fast'] }
const metadataOf = (...given: Parameters<typeof companionFiles>) => companionFiles(...given)['my_app_locked-1.0.dist-info/METADATA']

test('the pins as exact requirements, with markers, and the application with its extras', () => {
  expect(metadataOf(companion, pins)).toBe(`Metadata-Version: 2.1
Name: my-app-locked
Version: 1.0
Summary: my-app 1.0 with everything that it was locked with
Requires-Python: >=3.9
Requires-Dist: my-app[fast,web]==1.0
Requires-Dist: a==1!2.0 ; python_version < "3.11" or os_name == "nt"
Requires-Dist: u @ https://files.example/u.zip#subdirectory=python&sha256=${'a'.repeat(64)}
Requires-Dist: v @ https://files.example/v.zip#sha256=${'a'.repeat(64)} ; os_name == "nt"
`)
})

test('no extras, and a Python that metadata cannot say', () => {
  const text = metadataOf({ ...companion, extras: [] }, { ...pins, requiresPython: '>=3.9,<3.10||>=3.11', pins: [] })
  expect(text).toContain('Requires-Dist: my-app==1.0\n')
  expect(text).not.toContain('Requires-Python')
})
