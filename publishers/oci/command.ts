/** `server.command` for an image, in which there is no shell: its words, and $NAME as it stands, for the image's first process. */
import { splitWords } from '../../src/core/shell.ts'

const [open, close] = ['\uE000', '\uE001']

/** Undefined where it needs a shell: pipes, assignments, patterns, a `$` that is quoted or more than a name. */
export function imageCommand(command: string): string[] | undefined {
  if (/'[^']*\$|\\\$/.test(command)) return undefined
  const marked = command.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g, (_, braced: string | undefined, plain: string | undefined) => `${open}${braced ?? plain}${close}`)
  const words = splitWords(marked)?.map(word => word.replaceAll(open, '${').replaceAll(close, '}'))
  return words?.length && !/[=$]/.test(words[0] ?? '') ? words : undefined
}
