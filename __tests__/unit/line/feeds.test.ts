/** Feeds say what the manifest says. */
import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { makePlan } from '../../../src/core/make-plan.ts'
import type { ManifestFile } from '../../../src/core/manifest.ts'
import { tellFeeds } from '../../../src/commands/manifest.ts'
import { readParts, writePart, type Job } from '../../../src/line/job.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import { changed, factsOf, messenger } from '../helpers/facts.ts'

const plan = makePlan(factsOf({ config: changed(messenger.config, 'client:\n', 'client:\n  feeds: [homebrew, latest]\n  download-url: https://downloads.example/{version}/{file}\n'), pyproject: changed(messenger.pyproject, '[project.scripts]', '[project.urls]\nHomepage = "https://messenger.example/"\n\n[project.scripts]') }), await loadFolders())
const release = '/project/release'
const clients = plan.cells.flatMap(({ stage, files }) => (stage === 'client' ? files : []))
const made = (path: string): ManifestFile => ({ path, sha256: createHash('sha256').update(path).digest('hex'), size: path.length, from: {} })

async function told(files: readonly ManifestFile[], skipped: { path: string; why: string }[] = []) {
  const ports = memoryPorts()
  await writePart(release, { cell: 'client', files, skipped, took: 1 }, ports)
  await tellFeeds({ plan, release, project: '/project', install: false } as Job, ports)
  const part = (await readParts(release, ports)).find(({ cell }) => cell === 'feeds')
  return { ports, part }
}

test('with the hash, the size and the name of each client, and where it came from', async () => {
  const { ports, part } = await told(clients.map(made))
  const latest = JSON.parse(await ports.files.text(`${release}/feeds/latest/latest.json`)) as { clients: { url: string; sha256: string; size: number }[] }
  expect(latest.clients.map(({ url, sha256, size }) => ({ path: `client/${url.split('/').at(-1)}`, sha256, size, from: {} }))).toEqual(clients.map(made))
  expect(part).toMatchObject({ skipped: [], files: [{ path: 'feeds/homebrew/messenger.rb' }, { path: 'feeds/latest/latest.json', from: Object.fromEntries(clients.map(path => [path, made(path).sha256])) }] })
  expect(part?.files[1]?.sha256).toBe((await ports.files.digest(`${release}/feeds/latest/latest.json`)).sha256)
  expect(await ports.files.text(`${release}/feeds/homebrew/messenger.rb`)).toContain('binary "messenger-0.1.0/bin/messenger", target: "messenger"')
})

test('a feed without one of its clients is left out, and the reason is said', async () => {
  const snap = clients.find(path => path.endsWith('.snap')) ?? ''
  const { ports, part } = await told(clients.filter(path => path !== snap).map(made), [{ path: snap, why: 'made elsewhere' }])
  expect(part?.files.map(({ path }) => path)).toEqual(['feeds/homebrew/messenger.rb'])
  expect(part?.skipped).toEqual([{ path: 'feeds/latest/latest.json', why: `it tells of ${snap}, which this release does not have` }])
  expect(await ports.files.has(`${release}/feeds/latest/latest.json`)).toBe(false)
})
