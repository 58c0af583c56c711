/** The way to an index: looked at by its pages, sent to by twine. */
import { posix } from 'node:path'
import type { Effect, Seen } from '../../src/core/effects.ts'
import type { Channel, SendPlace, Services } from '../destination.ts'
import { attest } from './attest.ts'
import { askIdentity, type Identity } from './identity.ts'
import { looksAt, pageOf, seenOn, type Pages } from './looks.ts'
import { preflight } from './preflight.ts'
import { uploadsTo } from './uploads.ts'

export async function openChannel(place: SendPlace, services: Services): Promise<Channel> {
  const index = place.settings['index'] as string | undefined
  const looks = looksAt(project => services.listed(index, project), services.host)
  const uploads = uploadsTo(place, services)
  let identity: Identity = { claims: null }
  let attestations: ReadonlyMap<string, string> = new Map()
  const observe = async (effects: readonly Effect[]): Promise<Map<string, Seen>> => {
    const pages = await looks.pagesOnce(effects)
    for (const effect of effects.filter(({ id }) => attestations.has(id))) unproven(pages, effect, services)
    return new Map(effects.map(effect => [effect.id, seenOn(pages, effect)]))
  }
  return {
    async preflight(effects) {
      uploads.begin()
      identity = await askIdentity(place, services)
      return preflight(place, effects, await looks.pages(effects), identity, services)
    },
    async prepare(effects) {
      const claims = 'claims' in identity ? identity.claims : null
      if (!claims || place.settings['attestations'] === false) return []
      const seen = await observe(effects)
      const absent = effects.filter(({ id }) => seen.get(id)?.is === 'absent')
      const { paths, invalid, failed } = await attest(absent, claims, place, services)
      attestations = paths
      if (place.settings['attestations'] === true) return [...invalid, ...failed]
      for (const problem of failed) services.reporter.warn(problem)
      return [...invalid]
    },
    observe,
    send: effects => uploads.send(effects, attestations),
    close: uploads.end,
  }
}

/** An index that knows of attestations (PEP 740) says of each file where its provenance is, or that it has none. */
function unproven(pages: Pages, effect: Effect, { reporter }: Services): void {
  const name = posix.basename(effect.file)
  const page = pages.get(pageOf(effect)) ?? { unknown: '' }
  const there = 'files' in page && page.files.find(({ file }) => file === name)
  if (there && there.provenance === null) reporter.warn({ code: 'attestation-unseen', fact: `${name} was sent with an attestation, and the index lists it without provenance`, fix: 'Look at the page of the project; a file that is out gets no attestation later' })
}
