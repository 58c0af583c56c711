/** A place judged by a release that lies elsewhere: in a folder, at an address, its files in folders or side by side. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import verify from '../../../src/commands/verify.ts'
import type { Manifest } from '../../../src/core/manifest.ts'
import { provenanceOf } from '../../../src/core/provenance.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'
import { codes, refusal } from '../helpers/problems.ts'
import { application, installed, installedWheel, pyvenv, release, site, unattested } from '../helpers/venvs.ts'

type Contents = Record<string, string | Uint8Array>
const hex = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const url = 'https://forge.example/org/app/releases/download/v1'
const more: Record<string, string> = { 'pins/requirements.server.txt': 'lib-a==1.2\n', 'sbom/release.cdx.json': '{}' }

/** By path below a release folder; `client/app.snap` is listed, and nobody needs it here. */
async function contents(change: (manifest: Manifest) => Manifest = manifest => manifest): Promise<Contents> {
  const made = Object.fromEntries(Object.entries(await release({ server: [{ name: 'lib-a', version: '1.2' }] })).map(([path, data]) => [path.replace(/^release\//, ''), data]))
  const manifest = JSON.parse(String(made['release.json'])) as Manifest
  const listed = Object.entries({ ...more, 'client/app.snap': 'large' }).map(([path, text]) => ({ path, sha256: hex(text), size: text.length, from: {} }))
  const whole = change({ ...manifest, files: [...manifest.files, ...listed] })
  const text = JSON.stringify(whole)
  return { ...made, ...more, 'release.json': text, 'provenance.intoto.json': provenanceOf({ manifest: whole, manifestDigest: hex(text), pins: [], commit: 'c', tag: 'v1' }) }
}

const flat = (files: Contents): Contents => Object.fromEntries(Object.entries(files).map(([path, data]) => [posix.basename(path), data]))
const below = (prefix: string, files: Contents): Contents => Object.fromEntries(Object.entries(files).map(([path, data]) => [`${prefix}/${path}`, data]))

async function world(where: 'folder' | 'address', files: Contents): Promise<MemoryPorts> {
  const venv = { ...(await installedWheel(await application())), ...installed('lib_a', '1.2', { 'lib_a.py': '' }), 'venv/pyvenv.cfg': pyvenv }
  if (where === 'folder') return memoryPorts({ files: { ...venv, ...below('assets', files) } })
  const nowhere = Object.fromEntries(Object.keys(await contents()).flatMap(path => [path, posix.basename(path)]).map(path => [`${url}/${path}`, { status: 404 }]))
  return memoryPorts({ files: venv, responses: { ...nowhere, ...below(url, files) } })
}

const request = { release: 'release', environment: 'venv', role: undefined, sha256: undefined, wheels: undefined, json: true, ...unattested }
async function run(where: 'folder' | 'address', files: Contents, sha256?: string, change: (ports: MemoryPorts) => Promise<void> = async () => undefined) {
  const ports = await world(where, files)
  await change(ports)
  const { stdout = '' } = await verify.run({ ...request, sha256, from: where === 'folder' ? 'assets' : url }, ports)
  return { ports, said: JSON.parse(stdout) as { same: boolean; identity: object; deviations: { what: string; fact: string }[]; notes: string[] } }
}

describe.each(['folder', 'address'] as const)('in or at: %s', where => {
  test.each<[string, (files: Contents) => Contents]>([['by their paths', files => files], ['side by side', flat]])('%s: what is needed, held to the manifest that was asked for', async (_, lay) => {
    const files = lay(await contents())
    const { said, ports } = await run(where, files, hex(files['release.json'] ?? ''))
    expect(said).toMatchObject({ same: true, identity: { by: 'sha256', claims: { commit: 'c', tag: 'v1' } }, deviations: [], notes: [] })
    expect(ports.seen.asked.filter(each => each.includes('snap'))).toEqual([])
  })

  test('the application is held to the wheel of the release', async () => {
    const { said } = await run(where, flat(await contents()), undefined, async ({ files }) => files.write(`/project/${site}/app/__init__.py`, 'run = 2\n'))
    expect(said.deviations.map(({ fact }) => fact)).toContain("app/__init__.py is not what the release's wheel has")
  })

  test('nobody said which release was meant: that is told, and counts as such', async () => {
    const { said } = await run(where, flat(await contents()))
    expect([said.identity, said.notes]).toEqual([expect.objectContaining({ by: 'none' }), ['neither --sha256 nor --repository was given: nothing says that this is the release that was meant']])
  })

  test('another release.json than the one that was asked for', async () => {
    const files = await contents()
    const { problems } = await refusal(() => run(where, files, '0'.repeat(64)))
    expect(problems.map(({ code }) => code)).toEqual(['release-changed'])
  })

  test.each(Object.keys(more))('a changed %s is not used, a missing one is named', async path => {
    const { [path]: _, ...fewer } = await contents()
    expect(await codes(() => run(where, { ...fewer, [path]: 'other' }))).toEqual([where === 'folder' ? 'release-changed' : 'hash-mismatch'])
    expect((await run(where, fewer)).said.deviations).toEqual([{ what: path, fact: 'missing' }])
  })

  test('a provenance of other files', async () => {
    const files = await contents()
    const other = await contents(manifest => ({ ...manifest, files: manifest.files.slice(1) }))
    const { said } = await run(where, { ...files, 'provenance.intoto.json': other['provenance.intoto.json'] ?? '' })
    expect(said.deviations.map(({ what }) => what)).toEqual(['release.json', expect.stringMatching(/^wheels\//)])
  })

  test('a manifest whose paths lead out writes nothing', async () => {
    const files = await contents(manifest => ({ ...manifest, files: [...manifest.files, { path: 'pins/../../evil', sha256: hex('x'), size: 1, from: {} }] }))
    expect(await codes(() => run(where, files))).toEqual(['manifest-malformed'])
  })

  test('nothing there', async () => expect(await codes(() => run(where, {}))).toEqual(['release-missing']))
})

test('an address where nobody is', async () => {
  expect(await codes(async () => verify.run({ ...request, from: 'https://nobody.example' }, await world('folder', {})))).toEqual(['download-failed'])
})

test('an address that anybody on the way may change is refused', async () => {
  const ports = await world('folder', {})
  expect(await codes(() => verify.run({ ...request, from: 'http://forge.example' }, ports))).toEqual(['usage'])
})
