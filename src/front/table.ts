import type { Table } from '../command.ts'
import type { Problem } from '../errors.ts'

/** Columns aligned for a terminal of any width; nothing is cut. */
export function renderTable({ title, head, rows }: Table): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  const rule = line(widths.map(width => '─'.repeat(width)))
  return `\n${[title, '', line(head), rule, ...rows.map(line)].join('\n')}\n`
}

/** The same in GitHub's Markdown. Cells are data: nothing in them becomes markup. */
export function markdownTable({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`### ${escapeCell(title)}`, '', line(head.map(escapeCell)), line(head.map(() => '---')), ...rows.map(row => line(row.map(cell => (cell ? `<code>${escapeCell(cell)}</code>` : '')))), ''].join('\n')
}

/** What is wrong, where, and what to do about it. */
export const problemsTable = (title: string, problems: readonly Problem[]): string =>
  markdownTable({ title, head: ['code', 'what', 'where', 'what to do'], rows: problems.map(({ code, fact, fix, where = {} }) => [code, fact, [where.file && `${where.file}${where.line ? `:${where.line}` : ''}`, where.key].filter(Boolean).join(' '), fix]) })

/** Behind its title, which a click opens. */
export function foldedTable(table: Table): string {
  const [, ...body] = markdownTable(table).split('\n')
  return `<details><summary>${escapeCell(table.title)}</summary>\n${body.join('\n')}\n</details>\n`
}

/** Markdown is read inside of <code> too, so every mark becomes an entity; an underscore within a word is none. */
const escapeCell = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g, mark => `&#${mark.charCodeAt(0)};`)
