/** Writes what is not there yet. What somebody has changed stays as it is. */
import type { Ports } from '../../ports.ts'
import type { FirstFile } from './files.ts'

/** What became of each file, a line each. */
export async function settle(wanted: readonly FirstFile[], force: boolean, { files }: Ports): Promise<string[]> {
  const said = []
  for (const file of wanted) {
    const there = (await files.has(file.path)) ? await files.text(file.path) : undefined
    if (there === undefined || (force && there !== file.text)) await files.write(file.path, file.text)
    said.push(verdict(file, there, force))
  }
  return said
}

function verdict({ name, text }: FirstFile, there: string | undefined, force: boolean): string {
  if (there === undefined) return `${name} is written`
  if (there === text) return `${name} is there already, and the same: nothing to write`
  if (force) return `${name} is replaced`
  const [ours, theirs] = [text.split('\n'), there.split('\n')]
  const line = theirs.findIndex((words, index) => words !== ours[index])
  const at = line < 0 ? theirs.length : line
  return `${name} is kept: it differs from line ${at + 1} on, where init would write ${JSON.stringify(ours[at] || 'nothing')}; --force replaces it`
}
