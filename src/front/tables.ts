/** Tables of the job summary beyond the plain one. */
import type { Table } from '../command.ts'
import type { Problem } from '../errors.ts'
import { escapeCell, markdownTable } from './table.ts'

/** What is wrong, where, and what to do about it. */
export const problemsTable = (title: string, problems: readonly Problem[]): string =>
  markdownTable({ title, head: ['code', 'what', 'where', 'what to do'], rows: problems.map(({ code, fact, fix, where = {} }) => [code, fact, [where.file && `${where.file}${where.line ? `:${where.line}` : ''}`, where.key].filter(Boolean).join(' '), fix]) })

/** Behind its title, which a click opens. */
export function foldedTable(table: Table): string {
  const [, ...body] = markdownTable(table).split('\n')
  return `<details><summary>${escapeCell(table.title)}</summary>\n${body.join('\n')}\n</details>\n`
}
