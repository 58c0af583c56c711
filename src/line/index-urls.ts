/** Addresses of locked files, for locks that keep hashes only: asked from the index that pip itself is configured for. */
import type { PinFile, Pins } from '../pins/pins.ts'
import { sha256Of } from '../pins/pins.ts'
import { filesWithoutUrl } from '../pins/pylock.ts'
import type { Ports } from '../ports.ts'
import { findPython } from './tools.ts'

export interface FoundUrls {
  /** Addresses by the hex of the files' sha256. */
  urls: Map<string, string>
  /** Why some are missing, for a person. */
  problem?: string
  /** Reasons, by the hex of the files' sha256 (PEP 592). */
  yanked: Map<string, string>
  /** Why not everything that was asked was answered. */
  unanswered?: string
}

type Told = Pick<FoundUrls, 'urls' | 'yanked'>

const parallel = 8

/** Never throws for the network's sake: what could not be had is said in `problem`. */
export async function findUrls(all: readonly Pins[], ports: Ports, { every = false } = {}): Promise<FoundUrls> {
  const wanted = all.flatMap(pins => filesWithoutUrl(pins))
  const pinned = every ? all.flatMap(({ pins }) => pins).filter(({ source }) => source.kind === 'index') : []
  const names = [...new Set([...wanted.map(({ pin }) => pin), ...pinned].map(({ name }) => name))]
  const told: Told = { urls: new Map(), yanked: new Map() }
  if (names.length === 0) return told
  const index = await configuredIndex(ports)
  const silent = 'pip does not say which index it is configured for'
  if (!index) return { ...told, ...(wanted.length > 0 && { problem: silent }), unanswered: silent }
  const { urls } = told
  const failures: string[] = []
  const queue = [...names]
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      await patiently(() => askIndex(index, name, told, ports)).catch((error: unknown) => failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`))
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  const missing = wanted.filter(({ file }) => !known(file, urls))
  const answer = { ...told, ...(failures[0] && { unanswered: failures[0] }) }
  if (missing.length === 0) return answer
  return { ...answer, problem: failures[0] ?? `the index no longer has ${missing[0]?.file.name ?? missing[0]?.pin.name}` }
}

const known = (file: PinFile, urls: ReadonlyMap<string, string>) => urls.has(sha256Of(file) ?? '')

/** The index as `pip install --help` names it, which is the configured one where there is one. No address is written here. */
async function configuredIndex(ports: Ports): Promise<URL | undefined> {
  const python = await findPython(ports)
  const { stdout } = await ports.processes.run({ argv: [python, '-m', 'pip', 'install', '--help'], env: { COLUMNS: '1000' } })
  const address = /--index-url <url>[^(]*\(default (\S+?)\)/.exec(stdout)?.[1]
  return address && URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : undefined
}

/** An index that stumbles once must not decide what a release holds. */
async function patiently(ask: () => Promise<void>): Promise<void> {
  const { default: retry } = await import('p-retry')
  await retry(ask, { retries: 3, minTimeout: 200, factor: 3, randomize: true, shouldRetry: error => !(error instanceof Refused) })
}

/** The index answered, and would answer the same again. */
class Refused extends Error {}

/** PEP 691. Credentials of the address go into a header, and never into what is written. */
async function askIndex(index: URL, name: string, { urls, yanked }: Told, { network }: Ports): Promise<void> {
  const page = new URL(`${name}/`, index)
  const credentials = page.username && `Basic ${Buffer.from(`${decodeURIComponent(page.username)}:${decodeURIComponent(page.password)}`).toString('base64')}`
  page.username = ''
  page.password = ''
  const { status, text } = await network.get(page.href, { accept: 'application/vnd.pypi.simple.v1+json', ...(credentials && { authorization: credentials }) })
  if (status !== 200) throw new (status < 500 && status !== 429 ? Refused : Error)(`the index answered ${status}`)
  const { files = [] } = JSON.parse(text) as { files?: { url: string; hashes?: { sha256?: string }; yanked?: boolean | string }[] }
  for (const { url, hashes, yanked: reason } of files) {
    const address = new URL(url, page)
    address.hash = ''
    if (!hashes?.sha256) continue
    urls.set(hashes.sha256, address.href)
    if (reason) yanked.set(hashes.sha256, reason === true ? '' : reason)
  }
}
