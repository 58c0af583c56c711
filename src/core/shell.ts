/** Words between shells and people; this program itself never starts one. */

/** A word as a POSIX shell reads it: for scripts that are written and for people to paste. */
export const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

const piece = /'([^']*)'|"((?:[^"\\$`]|\\["\\$`])*)"|\\(.)|([^\s'"\\|&;<>()$`*?]+)/y

/** The words that a POSIX shell would make of a line, quotes and all; undefined where it would do more: pipes, variables, patterns, a quote that never ends. */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = []
  for (let at = 0, within = false; at < line.length; ) {
    if (/\s/.test(line[at] as string)) [at, within] = [at + 1, false]
    else {
      piece.lastIndex = at
      const [whole, single, double, escaped, plain] = piece.exec(line) ?? []
      if (whole === undefined) return undefined
      const text = single ?? double?.replace(/\\(.)/g, '$1') ?? escaped ?? plain ?? ''
      words.push(within ? words.pop() + text : text)
      ;[at, within] = [at + whole.length, true]
    }
  }
  return words
}
