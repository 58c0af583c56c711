/** An index in a folder that grows from release to release. */
import { expect, test } from '@jest/globals'
import type { Distribution, SendPlace } from '../../../publishers/destination.ts'
import index from '../../../publishers/index/index.ts'
import { sha256 } from '../../../src/core/digest.ts'
import { openLedger } from '../../../src/line/publish/ledger.ts'
import { sendAll } from '../../../src/line/publish/send.ts'
import { servicesOf } from '../../../src/line/publish/services.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'
import type { Files, Ports } from '../../../src/ports.ts'
import { deadly, Died } from '../helpers/deadly.ts'
import { refusal } from '../helpers/problems.ts'

const limits = { sending: 60, visible: 60 }
const bytesOf = (file: string) => `bytes of ${file}`

function placeFor(version: string, settings: Record<string, unknown> = { folder: 'site' }): SendPlace {
  const distributions: Distribution[] = [`app-${version}-py3-none-any.whl`, `app-${version}.tar.gz`].map(file => ({
    file, sha256: sha256(bytesOf(file)), size: 1, ...(file.endsWith('.whl') && { metadata: 'Name: app\nRequires-Python: >=3.9\n' }),
  }))
  return { app: { name: 'app', version, summary: '', scripts: {} }, python: '3.11', command: '', distributions, wheels: `/release-${version}/wheels`, pins: '', pinsText: '', wheelsOnly: ':all:', output: '/out', settings, release: `/release-${version}`, work: '/work', tools: '/tools', holds: [], source: { project: '/project' } }
}

const world = (...versions: string[]) => memoryPorts({ files: Object.fromEntries(versions.flatMap(version => placeFor(version).distributions.map(({ file }) => [`/release-${version}/wheels/${file}`, bytesOf(file)]))) })

async function append(version: string, ports: Ports) {
  const place = placeFor(version)
  const effects = index.sender?.effects(place) ?? []
  const channel = await index.sender?.open(place, servicesOf(ports))
  if (!channel) throw new Error('sends nothing')
  const problems = await channel.preflight(effects)
  return { problems, sent: await sendAll(effects, new Map([['index', channel]]), await openLedger(place.release, effects, ports.files), limits, ports) }
}

const page = async (ports: MemoryPorts) => JSON.parse(await ports.files.text('/project/site/simple/app/index.json')) as { versions: string[]; files: { filename: string; hashes: { sha256: string }; 'requires-python'?: string }[] }

test('an older release stays when a newer one comes', async () => {
  const ports = world('1.0', '1.1')
  await append('1.0', ports)
  await append('1.1', ports)
  const { versions, files } = await page(ports)
  expect(versions).toEqual(['1.0', '1.1'])
  expect(files.map(({ filename, hashes }) => [filename, hashes.sha256])).toEqual(['app-1.0-py3-none-any.whl', 'app-1.0.tar.gz', 'app-1.1-py3-none-any.whl', 'app-1.1.tar.gz'].map(file => [file, sha256(bytesOf(file))]))
  expect(await ports.files.text('/project/site/simple/app/index.html')).toMatch(/app-1\.0-py3-none-any\.whl#sha256=[0-9a-f]{64}" data-requires-python="&gt;=3\.9" data-core-metadata/)
  expect(JSON.parse(await ports.files.text('/project/site/simple/index.json')).projects).toEqual([{ name: 'app' }])
  for (const { filename } of files) expect(await ports.files.text(`/project/site/packages/${filename}`)).toBe(bytesOf(filename))
})

test('a second run finds all of it and writes nothing', async () => {
  const ports = world('1.0')
  await append('1.0', ports)
  const before = await ports.files.text('/project/site/simple/app/index.json')
  expect([...(await append('1.0', ports)).sent]).toEqual([])
  expect(await ports.files.text('/project/site/simple/app/index.json')).toBe(before)
})

test('a file that came and is not shown yet is shown by the next run', async () => {
  const ports = world('1.0')
  await ports.files.write('/project/site/packages/app-1.0-py3-none-any.whl', bytesOf('app-1.0-py3-none-any.whl'))
  expect([...(await append('1.0', ports)).sent].length).toBe(2)
  expect((await page(ports)).files.length).toBe(2)
})

/** Every file below the index, as those who install from it may read it. */
async function read({ list, text }: Files): Promise<Record<string, string>> {
  const found = await list('/project/site').catch(() => [])
  return Object.fromEntries(await Promise.all(found.map(async ({ path }) => [path, await text(`/project/site/${path}`)])))
}

test('died at any change: no page shows a file that is not whole, and the next run makes of it what an undisturbed one does', async () => {
  const older = async () => {
    const ports = world('1.0', '1.1')
    await append('1.0', ports)
    return ports
  }
  const undisturbed = await older()
  const counted = deadly(undisturbed.files, Number.POSITIVE_INFINITY)
  await append('1.1', { ...undisturbed, files: counted.files })
  const whole = await read(undisturbed.files)
  expect(counted.done()).toBeGreaterThan(10)
  for (let before = 0; before < counted.done(); before++) {
    const ports = await older()
    const error = await append('1.1', { ...ports, files: deadly(ports.files, before).files }).catch((each: unknown) => each)
    expect([error, (error as Error).cause].some(each => each instanceof Died)).toBe(true)
    for (const { filename, hashes } of (await page(ports)).files) expect(sha256(await ports.files.text(`/project/site/packages/${filename}`))).toBe(hashes.sha256)
    await append('1.1', ports)
    expect(await read(ports.files)).toEqual(whole)
  }
})

test('other bytes under the name are not replaced', async () => {
  const ports = world('1.0')
  await ports.files.write('/project/site/packages/app-1.0-py3-none-any.whl', 'theirs')
  expect((await refusal(() => append('1.0', ports))).problems.map(({ code }) => code)).toEqual(['published-differs', 'publish-stopped'])
  expect(await ports.files.text('/project/site/packages/app-1.0-py3-none-any.whl')).toBe('theirs')
})

test('a file that was changed since it was verified is put nowhere, and shown by no page', async () => {
  const ports = world('1.0')
  await ports.files.write('/release-1.0/wheels/app-1.0-py3-none-any.whl', 'changed')
  expect((await refusal(() => append('1.0', ports))).problems.map(({ code }) => code)).toEqual(['publish-refused', 'publish-stopped'])
  expect(await read(ports.files)).toEqual({})
})

test('an index of another make is refused before anything is written', async () => {
  const ports = world('1.0')
  await ports.files.write('/project/site/simple/other/index.html', '<html></html>')
  const place = placeFor('1.0')
  const channel = await index.sender?.open(place, servicesOf(ports))
  expect((await channel?.preflight(index.sender?.effects(place) ?? []))?.map(({ code }) => code)).toEqual(['index-foreign'])
})

test('without a folder nothing is sent', () => {
  expect(index.sender?.effects(placeFor('1.0', {}))).toEqual([])
})
