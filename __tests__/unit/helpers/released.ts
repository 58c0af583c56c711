/** A release of every stage, as the report and the summary get it. */
import { createHash } from 'node:crypto'
import type { Manifest, ManifestFile, Part } from '../../../src/core/manifest.ts'
import type { Plan } from '../../../src/core/plan.ts'
import { identity } from '../../contract/places.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
export const wheel = 'wheels/app-1.0-cp39-abi3-manylinux2014_x86_64.whl'
export const file = (path: string, size: number, from: ManifestFile['from'], content = path): ManifestFile => ({ path, sha256: sha256(content), size, from })
export const inputs = { 'release.yaml': sha256('yaml'), 'uv.lock': sha256('lock') }

export const plan: Plan = {
  schema: 1,
  application: { name: 'app', version: '1.0', summary: 'What it is', scripts: {} },
  python: '3.11',
  epoch: 1_700_000_000,
  lock: { file: 'uv.lock', format: 'uv' },
  inputs,
  roles: (['client', 'server'] as const).map(name => ({ name, extras: [name], groups: [], sdists: [], requirements: `pins/requirements.${name}.txt`, pylock: `pins/pylock.${name}.toml` })),
  builds: [],
  vendored: [],
  cells: [
    { stage: 'native', id: 'native-linux-x86_64', builder: 'maturin', target: 'linux-x86_64', wheels: [{ identifier: 'cp39-manylinux_x86_64', file: 'x.whl', pythons: ['3.9'] }], runner: 'ubuntu-24.04', timeout: 60, backend: 'maturin', abi: { kind: 'stable', from: '3.9' }, sdist: 'x.tar.gz', files: [wheel] },
    { stage: 'client', id: 'client-standalone-linux-x86_64', bundle: 'standalone', target: 'linux-x86_64', runner: 'ubuntu-24.04', entry: 'app', identity, interpreter: 'host', check: [], formats: [{ name: 'snap', file: 'client/app.snap', settings: {} }], files: ['client/app.snap'] },
    { stage: 'server', id: 'server', command: 'app', health: '/', startup: 30, destinations: [{ name: 'index', files: ['server/index/app.whl'] }], files: ['server/index/app.whl'] },
  ],
  files: ['pins/requirements.client.txt', 'pins/requirements.server.txt', wheel, 'client/app.snap', 'server/index/app.whl'],
}

export const manifest: Manifest = {
  schema: 1,
  application: plan.application,
  python: plan.python,
  epoch: plan.epoch,
  inputs,
  files: [
    file('client/app.snap', 14_000_000, { [wheel]: sha256(wheel), 'python 3.11 (host)': sha256('python') }),
    file('pins/requirements.client.txt', 2000, { 'uv.lock': inputs['uv.lock'] }),
    file('pins/requirements.server.txt', 2000, { 'uv.lock': inputs['uv.lock'] }),
    file('server/index/app.whl', 280_000, { [wheel]: sha256(wheel) }, wheel),
    { ...file(wheel, 280_000, inputs), target: 'linux-x86_64' },
  ],
  pins: {
    client: [{ name: 'httpx', version: '0.28.1' }, { name: 'tomli', version: '2.5.0', marker: 'python_version < "3.11"' }],
    server: [{ name: 'httpx', version: '0.28.1' }, { name: 'uvloop', version: '0.23.0' }],
  },
  skipped: [],
}

const times = { pins: 1200, 'native-linux-x86_64': 25_800 + 5500, 'client-standalone-linux-x86_64': 30_000, server: 17_000 }
export const parts: Part[] = Object.entries(times).map(([cell, took]) => ({ cell, files: [], took }))
