/** server.command without a shell: for what starts servers by words. */
import { splitWords } from './shell.ts'

/** Stands for the port in a word. */
export const port = '${PORT}'

/** Not in any command (private use area). */
const held = '\uE000'

/** Its words, `$PORT` as `${PORT}`; undefined where a shell would do more. */
export function commandWords(command: string): string[] | undefined {
  return splitWords(command.replaceAll(/\$PORT\b|\$\{PORT\}/g, held))?.map(word => word.replaceAll(held, port))
}
