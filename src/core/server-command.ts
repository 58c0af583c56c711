/** `server.command` where there is no shell: its words, and `$NAME` as it stands, for what starts servers by words. */
import { splitWords } from './shell.ts'

/** Not in any command (private use area). */
const [open, close] = ['\uE000', '\uE001']

/** `$NAME` as `${NAME}`; undefined where it needs a shell: pipes, assignments, patterns, a `$` that is quoted or more than a name. */
export function commandWords(command: string): string[] | undefined {
  if (/'[^']*\$|\\\$/.test(command)) return undefined
  const marked = command.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g, (_, braced: string | undefined, plain: string | undefined) => `${open}${braced ?? plain}${close}`)
  const words = splitWords(marked)?.map(word => word.replaceAll(open, '${').replaceAll(close, '}'))
  return words?.length && !/[=$]/.test(words[0] ?? '') ? words : undefined
}

/** Such words with what an environment says; what it does not say is empty. */
export const expanded = (words: readonly string[], valueOf: (name: string) => string | undefined): string[] =>
  words.map(word => word.replace(/\$\{(\w+)\}/g, (_, name: string) => valueOf(name) ?? ''))
