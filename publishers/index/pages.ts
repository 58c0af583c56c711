/** The pages of a static index. What the JSON says (PEP 691, 700, 714) is all there is to say; the HTML (PEP 503) is made from it. Pure. */

/** One entry of `files`. */
export interface Entry {
  filename: string
  /** Relative to the page. */
  url: string
  /** Bytes. */
  size: number
  hashes: { sha256: string }
  'requires-python'?: string
  /** Of the file beside it, with `.metadata` after its name. */
  'core-metadata'?: { sha256: string }
}

export interface Page {
  /** Normalized. */
  name: string
  versions: readonly string[]
  files: readonly Entry[]
}

export interface Rendered {
  /** Below `simple/`. */
  path: string
  text: string
}

export const rootPages = (names: readonly string[]): Rendered[] => [
  { path: 'index.html', text: html('Simple index', names.map(name => `<a href="${name}/">${name}</a>`)) },
  { path: 'index.json', text: json({ meta, projects: names.map(name => ({ name })) }) },
]

export const projectPages = ({ name, versions, files }: Page): Rendered[] => [
  { path: `${name}/index.html`, text: html(`Links for ${name}`, files.map(anchor)) },
  { path: `${name}/index.json`, text: json({ meta, name, versions, files }) },
]

/** What a page has, and more: a file that it has already stays as it is. */
export function extended(page: Page, more: Page): Page {
  const added = more.files.filter(({ filename }) => !page.files.some(each => each.filename === filename))
  return { name: page.name, versions: [...new Set([...page.versions, ...more.versions])], files: [...page.files, ...added] }
}

const meta = { 'api-version': '1.1' }

function anchor({ filename, url, hashes, 'requires-python': requiresPython, 'core-metadata': metadata }: Entry): string {
  const attributes = [
    `href="${escape(url)}#sha256=${hashes.sha256}"`,
    ...(requiresPython ? [`data-requires-python="${escape(requiresPython)}"`] : []),
    ...(metadata === undefined ? [] : [`data-core-metadata="sha256=${metadata.sha256}"`]),
  ]
  return `<a ${attributes.join(' ')}>${escape(filename)}</a>`
}

const html = (title: string, anchors: readonly string[]) =>
  `<!DOCTYPE html>\n<html>\n  <head>\n    <meta charset="utf-8">\n    <meta name="pypi:repository-version" content="1.1">\n    <title>${title}</title>\n  </head>\n  <body>\n${anchors.map(line => `    ${line}<br>\n`).join('')}  </body>\n</html>\n`

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
