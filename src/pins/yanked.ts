/** What indexes have taken back since it was locked (PEP 592). */
import { groupBy } from '../core/group.ts'
import type { Problem } from '../errors.ts'
import type { Pin, Pins } from './pins.ts'
import { distinct, listed, shownUrl, whereLocked, type Locked } from './policy.ts'

/** What a pin's index says of it: why it was yanked, which may be empty; or why it cannot be known. Neither: it stands. */
export interface Listing {
  yanked?: string
  unknown?: string
}
type Listings = (pin: Pin) => Listing | undefined

/** Pins of which a file is yanked, by what their own index says. Locks do not know. */
export function yankedPins(lock: Locked, all: readonly Pins[], listing: Listings): Problem[] {
  return distinct(all.flatMap(({ pins }) => pins).flatMap(pin => {
    const reason = listing(pin)?.yanked
    return reason === undefined ? [] : [{
      code: 'release-yanked',
      fact: `${pin.name} ${pin.version} was yanked from ${indexOf(pin)}${reason && `: ${reason.replaceAll(/\s+/g, ' ').slice(0, 200)}`}`,
      fix: "Lock another version, or say 'yanked: allow' under pins",
      where: whereLocked(lock, pin.name, pin.version),
    }]
  }))
}

/** Pins of which nobody can say, one problem for each index and reason. */
export function unknownPins({ file }: Locked, all: readonly Pins[], listing: Listings): Problem[] {
  const unknown = all.flatMap(({ pins }) => pins).filter(pin => listing(pin)?.unknown !== undefined)
  return [...groupBy(unknown, pin => `${indexOf(pin)} ${listing(pin)?.unknown}`).values()].map(([first, ...rest]) => ({
    code: 'yanked-unknown',
    fact: `Whether ${listed([...new Set([first as Pin, ...rest].map(({ name }) => name))])} was yanked cannot be asked from ${indexOf(first as Pin)}: ${listing(first as Pin)?.unknown}`,
    fix: "Let this machine reach that index (credentials: in pip's own index URL or in netrc), or say 'yanked: warn' under pins",
    where: { file },
  }))
}

const indexOf = ({ source }: Pin): string => (source.url === undefined ? 'the index' : shownUrl(source.url))
