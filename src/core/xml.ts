/** Elements of XML 1.0, one a line. */
export type Element = readonly [name: string, content: string | readonly Element[], attributes?: Readonly<Record<string, string>>]

/** What XML cannot say even escaped (2.2, "Char") is left out. */
const literal = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/[&<>"]/g, found => `&#${found.charCodeAt(0)};`)

export const xml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`

function lines([name, content, attributes = {}]: Element, indent: string): string[] {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${literal(value)}"`)].join(' ')
  if (content.length === 0) return [`${indent}<${tag}/>`]
  if (typeof content === 'string') return [`${indent}<${tag}>${literal(content)}</${name}>`]
  return [`${indent}<${tag}>`, ...content.flatMap(child => lines(child, `${indent}  `)), `${indent}</${name}>`]
}
