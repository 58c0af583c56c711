/** Checks that have passed: the same of the same is not checked again. Of a failure nothing is kept. */
import { join } from 'node:path/posix'
import { sha256 } from '../../core/digest.ts'
import type { Ports } from '../../ports.ts'

/**
 * On this machine alone: asking a service takes longer than most checks do. Not where nothing is believed that earlier runs left behind.
 *
 * @param facts All that decides how it ends, but for the machine
 */
export async function unlessPassed(facts: Facts, ports: Ports, check: () => Promise<void>): Promise<void> {
  if (await hasPassed(facts, ports)) return
  await check()
  await notePassed(facts, '', ports)
}

/**
 * Of a check that says which files it has read: the others may be other ones. As long as those are what they were it reads the same again.
 *
 * @param digests Of all files, by the names that it says
 * @param facts All else that decides how it ends
 */
export async function unlessPassedOn(digests: ReadonlyMap<string, string>, facts: Facts, ports: Ports, check: () => Promise<readonly string[]>): Promise<void> {
  const having = (paths: readonly string[]) => ({ ...facts, having: paths.map(path => [path, digests.get(path)]) })
  const before = await readBefore(facts, ports)
  if (before && (await hasPassed(having(before), ports))) return
  const read = [...new Set(await check())].filter(path => digests.has(path)).sort()
  await notePassed(having(read), '', ports)
  await notePassed({ ...facts, which: 'read' }, JSON.stringify(read), ports)
}

async function readBefore(facts: Facts, { files, host }: Ports): Promise<string[] | undefined> {
  if (!host.usesCaches) return undefined
  const noted = await files.text(markOf({ ...facts, which: 'read' }, host)).then(JSON.parse).catch(() => undefined) as unknown
  return Array.isArray(noted) ? noted.map(String) : undefined
}

type Facts = Readonly<Record<string, unknown>>

const markOf = (facts: Facts, { cacheFolder }: Ports['host']): string => join(cacheFolder, 'passed', sha256(JSON.stringify(facts)))
const hasPassed = async (facts: Facts, { files, host }: Ports): Promise<boolean> => host.usesCaches && (await files.has(markOf(facts, host)))

/** What cannot be kept costs time. */
async function notePassed(facts: Facts, text: string, { files, host }: Ports): Promise<void> {
  if (host.usesCaches) await files.write(markOf(facts, host), text).catch(() => undefined)
}
