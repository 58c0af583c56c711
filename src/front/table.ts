import type { Table } from '../command.ts'
import { oneLine } from './printable.ts'

/** Columns aligned for a terminal of any width; nothing is cut. */
export function renderTable({ title, head, rows: given }: Table): string {
  const rows = given.map(row => row.map(oneLine))
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: readonly string[]) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()
  const rule = line(widths.map(width => '─'.repeat(width)))
  return `\n${[oneLine(title), '', line(head), rule, ...rows.map(line)].join('\n')}\n`
}

/** The same in GitHub's Markdown. Cells are data: nothing in them becomes markup. */
export function markdownTable({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [`### ${escapeCell(title)}`, '', line(head.map(escapeCell)), line(head.map(() => '---')), ...rows.map(row => line(row.map(cell => (cell ? `<code>${escapeCell(cell)}</code>` : '')))), ''].join('\n')
}

/** Markdown is read inside of <code> too, so every mark becomes an entity; an underscore within a word is none. */
export const escapeCell = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[!-*:-@[-^`{-~]|(?<![^\W_])_|_(?![^\W_])/g, mark => `&#${mark.charCodeAt(0)};`)
