/** Appends a release to an index in a folder that others read: files first, then the pages that show them. */
import { posix } from 'node:path'
import type { Effect, Seen, Sent } from '../../src/core/effects.ts'
import { projectOf } from '../../src/core/names.ts'
import { resolved } from '../../src/core/paths.ts'
import type { Problem } from '../../src/errors.ts'
import type { Channel, Distribution, Sender, SendPlace, Services } from '../destination.ts'
import { metadataFile, pageOf, projectsOf } from './contents.ts'
import { extended, projectPages, rootPages, type Page } from './pages.ts'

export const appender: Sender = {
  effects: ({ distributions, settings }) =>
    settings['folder'] === undefined
      ? []
      : distributions.map(({ file, sha256, size }) => ({ id: `index ${file}`, destination: 'index', does: `append ${file}`, file: `wheels/${file}`, sha256, size, wave: file.endsWith('.whl') ? 0 : 1, final: false })),
  open: async (place, services) => channel(resolved(services.host.cwd, String(place.settings['folder'] ?? ''), services.host), place, services),
}

function channel(index: string, place: SendPlace, { files }: Services): Channel {
  const pageFile = (name: string) => posix.join(index, 'simple', name, 'index.json')
  const page = async (name: string): Promise<Page> => ((await files.has(pageFile(name))) ? readPage(await files.text(pageFile(name))) : { name, versions: [], files: [] })

  const rootFile = posix.join(index, 'simple/index.json')
  const known = async (): Promise<string[]> => ((await files.has(rootFile)) ? (JSON.parse(await files.text(rootFile)) as { projects: { name: string }[] }).projects.map(({ name }) => name) : [])

  /** What the page shows and what lies there must both be ours; the list of projects, which is written last, must lead to it. */
  async function seen({ file, sha256 }: Effect): Promise<Seen> {
    const name = posix.basename(file)
    const at = posix.join(index, 'packages', name)
    const there = (await files.has(at)) ? (await files.digest(at)).sha256 : undefined
    const shown = (await page(projectOf(name))).files.find(({ filename }) => filename === name)?.hashes.sha256
    const other = [there, shown].find(digest => digest !== undefined && digest !== sha256)
    if (other !== undefined) return { is: 'different', there: `${name} with sha256 ${other}` }
    return there !== undefined && shown !== undefined && (await known()).includes(projectOf(name)) ? { is: 'same' } : { is: 'absent' }
  }

  /** Whether it is there, with the bytes that were verified: what was copied is what is asked. */
  async function copied({ file, sha256, metadata }: Distribution): Promise<boolean> {
    const beside = posix.join(index, 'packages', `.${file}.part`)
    await files.copy(posix.join(place.wheels, file), beside)
    if ((await files.digest(beside)).sha256 !== sha256) return files.remove(beside).then(() => false)
    await files.move(beside, posix.join(index, 'packages', file))
    if (metadata !== undefined) await files.write(posix.join(index, metadataFile(file)), metadata)
    return true
  }

  async function show(distributions: readonly Distribution[]): Promise<void> {
    if (distributions.length === 0) return
    const projects = projectsOf(place.app, distributions, ({ file }) => file).filter(project => project.distributions.length > 0)
    for (const project of projects) await write(projectPages(extended(await page(project.name), pageOf(place.app, project))))
    await write(rootPages([...new Set([...(await known()), ...projects.map(({ name }) => name)])].sort()))
  }

  async function write(pages: readonly { path: string; text: string }[]): Promise<void> {
    for (const { path, text } of pages) await files.write(posix.join(index, 'simple', path), text)
  }

  return {
    preflight: async effects => (effects.length > 0 ? strange(index, files) : []),
    observe: async effects => new Map(await Promise.all(effects.map(async effect => [effect.id, await seen(effect)] as const))),
    send: async effects => {
      const names = new Set(effects.map(({ file }) => posix.basename(file)))
      const whole: Distribution[] = []
      for (const each of place.distributions.filter(({ file }) => names.has(file))) if (await copied(each)) whole.push(each)
      await show(whole)
      return new Map(effects.map(({ id, file }): [string, Sent] => [id, whole.some(each => each.file === posix.basename(file)) ? { is: 'accepted' } : { is: 'refused', why: `${file} is no longer what was verified`, fix: 'Fetch the release again; if it stays so, do not publish it' }]))
    },
  }
}

/** @throws Error where it is no such page: nothing of it may get lost */
function readPage(text: string): Page {
  const { name, versions = [], files } = JSON.parse(text) as Page
  if (typeof name !== 'string' || !Array.isArray(files)) throw new Error('the page is not one of PEP 691')
  return { name, versions, files }
}

/** Pages of another make would lose what they say. */
async function strange(index: string, files: Services['files']): Promise<Problem[]> {
  if (!(await files.has(posix.join(index, 'simple')))) return []
  const pages = (await files.list(posix.join(index, 'simple'))).map(({ path }) => path)
  const alone = pages.filter(path => path.endsWith('index.html') && !pages.includes(path.replace(/html$/, 'json')))
  return alone.map(path => ({ code: 'index-foreign', fact: `${posix.join(index, 'simple', path)} has no index.json beside it: this index was written by something else`, fix: 'Name a folder of its own under server.index.folder', where: { key: 'server.index.folder' } }))
}
