/** Looks at the pages of an index: one answers for all files of its project. */
import { posix } from 'node:path'
import type { Effect, Seen } from '../../src/core/effects.ts'
import { projectOf } from '../../src/core/names.ts'
import { optional } from '../../src/core/shape.ts'
import type { Listed, Services } from '../destination.ts'
import { patiently } from '../patiently.ts'
import { seenIn } from './answers.ts'

export type Pages = ReadonlyMap<string, Listed>

export interface Looks {
  /** As they are now; what passes is waited for a little. */
  pages(effects: readonly Effect[]): Promise<Pages>
  /** From the pages that were looked at last, each of which answers for a file once: who asks again wants to see what became of it. */
  pagesOnce(effects: readonly Effect[]): Promise<Pages>
}

export function looksAt(listed: (project: string) => Promise<Listed>, host: Pick<Services['host'], 'wait'>): Looks {
  const known = new Map<string, { page: Listed; told: Set<string> }>()
  const look = async (project: string) => {
    const page = await listed(project)
    known.set(project, { page, told: new Set() })
    return page
  }
  const patientLook = (project: string) => patiently(() => look(project), page => ('unknown' in page && page.passing ? page : undefined), host)
  const of = async (effects: readonly Effect[], page: (project: string) => Promise<Listed>): Promise<Pages> => new Map(await Promise.all([...new Set(effects.map(pageOf))].map(async project => [project, await page(project)] as const)))
  const answers = (project: string, effects: readonly Effect[]): Listed | undefined => {
    const { page, told } = known.get(project) ?? {}
    return page && 'files' in page && !effects.some(effect => pageOf(effect) === project && told?.has(effect.id)) ? page : undefined
  }
  return {
    pages: effects => of(effects, patientLook),
    async pagesOnce(effects) {
      const pages = await of(effects, async project => answers(project, effects) ?? look(project))
      for (const effect of effects) known.get(pageOf(effect))?.told.add(effect.id)
      return pages
    },
  }
}

export const pageOf = ({ file }: Pick<Effect, 'file'>): string => projectOf(posix.basename(file))

export function seenOn(pages: Pages, { file, sha256 }: Effect): Seen {
  const page: Listed = pages.get(pageOf({ file })) ?? { unknown: 'it was not asked' }
  return 'unknown' in page ? { is: 'unknown', why: page.unknown, stands: !page.passing, ...optional('retryAfterSeconds', page.retryAfterSeconds) } : seenIn(page.files, posix.basename(file), sha256)
}
