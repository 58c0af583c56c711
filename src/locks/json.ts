/**
 * The first key that an object of a JSON text has twice; `JSON.parse` takes the last one in silence. The text must be valid JSON.
 * One pass, a stack instead of recursion.
 */
export function findDuplicateKey(text: string): { key: string; line: number } | undefined {
  const open: Array<Set<string> | undefined> = []
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]/g
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match
    if (found === '{') open.push(new Set())
    else if (found === '[') open.push(undefined)
    else if (found === '}' || found === ']') open.pop()
    else if (isKey(text, token.lastIndex)) {
      const keys = open.at(-1)
      if (keys?.has(found)) return { key: JSON.parse(found) as string, line: text.slice(0, match.index).split('\n').length }
      keys?.add(found)
    }
  }
  return undefined
}

function isKey(text: string, end: number): boolean {
  let at = end
  while (' \t\r\n'.includes(text[at] ?? '\0')) at++
  return text[at] === ':'
}
