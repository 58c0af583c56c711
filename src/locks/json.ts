/**
 * The first key that an object of a JSON text has twice; `JSON.parse` takes the last one in silence. The text must be valid JSON.
 * One pass, a stack instead of recursion.
 */
export function findDuplicateKey(text: string): { key: string; line: number } | undefined {
  const open: Array<Set<string> | undefined> = []
  const token = /["{}[\]]/g
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    if (found === '{') open.push(new Set())
    else if (found === '[') open.push(undefined)
    else if (found !== '"') open.pop()
    else {
      token.lastIndex = endOfText(text, token.lastIndex)
      if (!isKey(text, token.lastIndex)) continue
      const key = JSON.parse(text.slice(match.index, token.lastIndex)) as string
      if (open.at(-1)?.has(key)) return { key, line: text.slice(0, match.index).split('\n').length }
      open.at(-1)?.add(key)
    }
  }
  return undefined
}

/** Behind the closing quote. No expression: one that is repeated for each letter of a long text ends the stack. */
function endOfText(text: string, from: number): number {
  for (let quote = text.indexOf('"', from); ; quote = text.indexOf('"', quote + 1)) {
    let start = quote
    while (text[start - 1] === '\\') start--
    if ((quote - start) % 2 === 0) return quote + 1
  }
}

function isKey(text: string, end: number): boolean {
  let at = end
  while (' \t\r\n'.includes(text[at] ?? '\0')) at++
  return text[at] === ':'
}
