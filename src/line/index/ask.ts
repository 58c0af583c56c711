/** What the indexes know of pins and their lock does not: addresses of files, and what was yanked. Each pin's own index is asked. */
import { groupBy } from '../../core/group.ts'
import { retryAfter } from '../../core/retry-after.ts'
import { optional } from '../../core/shape.ts'
import { filesOf } from '../../pins/lock.ts'
import { sha256Of, type Pin, type Pins } from '../../pins/pins.ts'
import { filesWithoutUrl } from '../../pins/pylock.ts'
import type { Listing } from '../../pins/yanked.ts'
import type { Ports } from '../../ports.ts'
import { addressOf, configuredIndex, type IndexAddress } from './address.ts'
import { entriesOf, readPage, type Entry, type ListedFile } from './page.ts'

export interface Answers {
  /** What its index says of a pin; undefined where nobody asked. */
  listing(pin: Pin): Listing | undefined
  /** Addresses by the hex of the files' sha256. */
  urls: Map<string, string>
  /** Why some are missing, for a person. */
  problem?: string
}

type Files = ReadonlyMap<string, ListedFile>
type Answer = Files | { failed: string }

const parallel = 8

/** Never throws for the network's sake: what could not be had is said. `every`: not only pins whose addresses are not known. */
export async function askIndexes(all: readonly Pins[], ports: Ports, { every = false } = {}): Promise<Answers> {
  const wanted = all.flatMap(pins => filesWithoutUrl(pins))
  const pins = [...wanted.map(({ pin }) => pin), ...(every ? all.flatMap(each => each.pins) : [])].filter(({ source }) => source.kind === 'index')
  const answers = pins.length > 0 ? await askAll(pins, ports) : new Map<string, Answer>()
  const urls = new Map([...answers.values()].flatMap(answer => ('failed' in answer ? [] : [...answer.values()].map(({ sha256, url }) => [sha256, url] as const))))
  const listing = (pin: Pin) => listingOf(pin, answers.get(questionOf(pin)))
  const missing = wanted.find(({ file }) => !urls.has(sha256Of(file) ?? ''))
  return { listing, urls, ...(missing && { problem: listing(missing.pin)?.unknown ?? `the index no longer has ${missing.file.name ?? missing.pin.name}` }) }
}

/** One page is asked for once, whatever versions and roles want it. */
const questionOf = ({ name, source }: Pin): string => `${source.url ?? ''} ${name}`

function listingOf(pin: Pin, answer: Answer | undefined): Listing | undefined {
  if (!answer) return undefined
  if ('failed' in answer) return { unknown: answer.failed }
  const listed = filesOf(pin).flatMap(file => answer.get(sha256Of(file) ?? '') ?? [])
  if (listed.length === 0) return { unknown: `it lists no file of ${pin.name} ${pin.version} any more` }
  const yanked = listed.flatMap(({ yanked: reason }) => reason ?? [])
  return yanked.length > 0 ? { yanked: yanked.find(Boolean) ?? '' } : {}
}

async function askAll(pins: readonly Pin[], ports: Ports): Promise<Map<string, Answer>> {
  const configured = await configuredIndex(ports)
  const answers = new Map<string, Answer>()
  for (const [index, same] of groupBy(pins, ({ source }) => source.url)) {
    const address = await indexAddress(index, configured, ports)
    const queue = [...new Map(same.map(pin => [questionOf(pin), pin.name]))]
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) answers.set(next[0], typeof address === 'string' ? { failed: address } : await ask(address, next[1], ports))
    }
    await Promise.all(Array.from({ length: parallel }, worker))
  }
  return answers
}

/** Or why there is none. */
async function indexAddress(index: string | undefined, configured: string | undefined, ports: Ports): Promise<IndexAddress | string> {
  const named = index ?? configured
  if (named === undefined) return 'pip does not say which index it is configured for'
  return (await addressOf(named, configured, ports)) ?? 'its address is not one of HTTP'
}

async function ask(address: IndexAddress, name: string, { network }: Ports): Promise<Answer> {
  const page = new URL(`${name}/`, address.base)
  try {
    return new Map(readPage(await patiently(() => get(page, headersFor(address), network)), page).map(file => [file.sha256, file]))
  } catch (error) {
    return { failed: reason(error) }
  }
}

export interface Untold {
  unknown: string
  /** Whether it may be otherwise the next time. */
  passing?: boolean
  /** What it asks for until then. */
  retryAfterSeconds?: number
}

/** What an index lists for one project at this moment, past any cache. Undefined index: the one that pip is configured for. */
export async function askNow(index: string | undefined, name: string, ports: Ports, timeoutSeconds?: number): Promise<{ entries: Entry[] } | Untold> {
  const configured = index ?? (await configuredIndex(ports))
  const address = await indexAddress(index, configured, ports)
  if (typeof address === 'string') return { unknown: address }
  const page = new URL(`${name}/`, address.base)
  try {
    const { status, text, retryAfter: after } = await ports.network.get(page.href, { ...headersFor(address), 'cache-control': 'no-cache' }, timeoutSeconds)
    if (status === 404) return { entries: [] }
    if (status === 200) return { entries: entriesOf(text, page) }
    return { unknown: `it answered ${status} for ${page.pathname}`, ...(isPassing(status) && { passing: true, ...optional('retryAfterSeconds', retryAfter(after, ports.host.now())) }) }
  } catch (error) {
    return { unknown: reason(error), passing: !/certificate/i.test(reason(error)) }
  }
}

const headersFor = ({ authorization }: IndexAddress): Record<string, string> => ({ accept, ...(authorization && { authorization }) })

/** An index that stumbles once must not decide what a release holds. */
async function patiently(work: () => Promise<string>): Promise<string> {
  const { default: retry } = await import('p-retry')
  return retry(work, { retries: 3, minTimeout: 200, factor: 3, randomize: true, shouldRetry: error => !(error instanceof Refused) })
}

/** The index answered, and would answer the same again. */
class Refused extends Error {}

async function get(page: URL, headers: Readonly<Record<string, string>>, network: Ports['network']): Promise<string> {
  const { status, text } = await network.get(page.href, headers)
  if (status === 200) return text
  throw new (isPassing(status) ? Error : Refused)(`it answered ${status} for ${page.pathname}`)
}

const isPassing = (status: number): boolean => status >= 500 || status === 429

const accept = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01'

/** `fetch failed` alone explains nothing. */
function reason(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { message?: string; code?: string } }
  return [message ?? String(error), cause?.message || cause?.code].filter(Boolean).join(': ')
}
