/** Checks that have passed: the same of the same is not checked again. Of a failure nothing is kept. */
import { join } from 'node:path/posix'
import { sha256 } from '../../core/digest.ts'
import type { Ports } from '../../ports.ts'

/**
 * On this machine alone: asking a service takes longer than most checks do. Not where nothing is believed that earlier runs left behind.
 *
 * @param facts All that decides how it ends, but for the machine
 */
export async function unlessPassed(facts: Readonly<Record<string, unknown>>, { files, host }: Ports, check: () => Promise<void>): Promise<void> {
  const mark = join(host.cacheFolder, 'passed', sha256(JSON.stringify(facts)))
  if (host.usesCaches && (await files.has(mark))) return
  await check()
  // What cannot be kept costs time.
  if (host.usesCaches) await files.write(mark, '').catch(() => undefined)
}
