/** What an index says of one project, as JSON (PEP 691) or as HTML (PEP 503, PEP 592): many private ones know HTML alone. */

export interface ListedFile {
  /** Absolute, without a fragment. */
  url: string
  /** Lower-case hex. */
  sha256: string
  /** Why it was yanked, which may be empty; absent where it was not. */
  yanked?: string
}

/** A file as the page has it. */
export interface Entry {
  /** Absolute, without a fragment. */
  url: string
  /** Lower-case hex. */
  sha256?: string
  yanked?: string
  /** ISO 8601 (PEP 700). */
  uploaded?: string
  /** Of its attestations (PEP 740). */
  provenance?: string | null
}

/** Files without a sha256 are left out: nothing tells which locked file they are. @throws Error where it is no such page */
export const readPage = (text: string, page: URL): ListedFile[] => entriesOf(text, page).flatMap(({ url, sha256, yanked }) => (sha256 ? [{ url, sha256, ...(yanked !== undefined && { yanked }) }] : []))

/** @throws Error where it is no such page */
export function entriesOf(text: string, page: URL): Entry[] {
  const found = text.trimStart().startsWith('{') ? fromJson(text) : fromHtml(text)
  return found.flatMap(({ url, sha256, yanked, uploaded, provenance }) => {
    if (!URL.canParse(url, page.href)) return []
    const address = new URL(url, page)
    address.hash = ''
    return [{ url: address.href, ...(sha256 && { sha256: sha256.toLowerCase() }), ...(yanked !== undefined && { yanked }), ...(uploaded && { uploaded }), ...(provenance !== undefined && { provenance }) }]
  })
}

interface Found {
  url: string
  sha256: string | undefined
  yanked: string | undefined
  uploaded?: string | undefined
  provenance?: string | null | undefined
}

function fromJson(text: string): Found[] {
  const { files } = JSON.parse(text) as { files?: { url: string; hashes?: { sha256?: string }; yanked?: boolean | string; 'upload-time'?: string; provenance?: string | null }[] }
  if (!Array.isArray(files)) throw new Error('the page lists no files')
  return files.map(({ url, hashes, yanked, 'upload-time': uploaded, provenance }) => ({ url, sha256: hashes?.sha256, uploaded, provenance, yanked: yanked ? (yanked === true ? '' : yanked) : undefined }))
}

const anchor = /<a\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
const attribute = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g

function fromHtml(text: string): Found[] {
  if (!/<(?:!doctype\s+html|html|body|a)\b/i.test(text)) throw new Error('the page is neither JSON nor HTML')
  return [...text.matchAll(anchor)].flatMap(([, attributes = '']) => {
    const given = new Map([...attributes.matchAll(attribute)].map(([, name = '', double, single, bare]) => [name.toLowerCase(), unescape(double ?? single ?? bare ?? '')]))
    const url = given.get('href')
    return url === undefined ? [] : [{ url, sha256: /#(?:.*&)?sha256=([0-9a-f]{64})/i.exec(url)?.[1], yanked: given.get('data-yanked') }]
  })
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities[name.toLowerCase()] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
