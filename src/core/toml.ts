import { TomlError, parse } from 'smol-toml'
import type { Problem } from '../errors.ts'
import { misconfigured } from '../errors.ts'
import type { FileKey } from './file-list.ts'
import { readRegularToml } from './regular-toml.ts'

export type Table = Record<string, unknown>

/** Beyond every real lock (700 packages are 2 MB); a file this big is not one. */
export const MAX_SIZE = 256 * 1024 * 1024

/** Reads TOML; of a lock, lists of files named by the key `files` become `FileList`s where they are as they should be. @throws ReleaseError `bad-toml` with file and line. */
export function readToml(text: string, file: string, files?: FileKey): Table {
  if (text.length > MAX_SIZE) throw misconfigured([tooBig(text.length, file)])
  try {
    return readRegularToml(text, files) ?? (parse(text) as Table)
  } catch (error) {
    throw misconfigured([badToml(error, file)])
  }
}

const tooBig = (length: number, file: string): Problem =>
  ({ code: 'file-too-big', fact: `${file} has ${length} characters`, fix: 'Lock the project again, or name the right file', where: { file } })

function badToml(error: unknown, file: string): Problem {
  const line = error instanceof TomlError ? error.line : 1
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n')
  const reason = first.replace(/^Invalid TOML document: /, '').replace(/\.$/, '')
  return { code: 'bad-toml', fact: `This is not valid TOML: ${reason}`, fix: 'Correct the line, or write the file again with its own tool', where: { file, line } }
}
