import { describe, expect, test } from '@jest/globals'
import { markdownTable, renderTable } from '../../../src/front/table.ts'

describe('for a terminal', () => {
  test('columns are aligned and nothing is cut', () => {
    expect(renderTable({ title: 'T', head: ['file', 'n'], rows: [['a-long-name', '1'], ['b', '22']] })).toBe(
      ['', 'T', '', '  file         n', '  ───────────  ──', '  a-long-name  1', '  b            22', ''].join('\n'),
    )
  })

  test('without rows, and with rows that are too short', () => {
    expect(renderTable({ title: 'T', head: ['a'], rows: [] })).toContain('  a\n  ─\n')
    expect(renderTable({ title: 'T', head: ['a', 'b'], rows: [['x']] })).toContain('  x\n')
  })
})

describe("for GitHub's summary: cells are data", () => {
  const cell = (text: string) => markdownTable({ title: 'T', head: ['h'], rows: [[text]] }).split('\n')[4]

  test.each([
    ['a|b', '| <code>a&#124;b</code> |'],
    ['<img src=x onerror=y>', '| <code>&#60;img src&#61;x onerror&#61;y&#62;</code> |'],
    ['</code><b>', '| <code>&#60;/code&#62;&#60;b&#62;</code> |'],
    ['a\nb\r\nc', '| <code>a b c</code> |'],
    ['&lt;', '| <code>&#38;lt&#59;</code> |'],
    ['', '|  |'],
    ['my_app-0.1.0_amd64.snap', '| <code>my_app-0.1.0_amd64.snap</code> |'],
    ['linux-x86_64', '| <code>linux-x86_64</code> |'],
  ])('%j', (text, expected) => {
    expect(cell(text)).toBe(expected)
  })

  test.each(['[link](https://x.example)', '`code`', '**bold**', '~~gone~~', '@user #1', '![i](x)', '\\|', '$x$', '_a_', '__a__', '(_a_)'])('%j has no mark of Markdown left', text => {
    const inner = /<code>(.*)<\/code>/.exec(cell(text) ?? '')?.[1] ?? ''
    expect(inner.replaceAll(/&#?\w+;/g, '')).not.toMatch(/[[\]`*~@|\\$_!()]/)
  })

  test('a title, too', () => {
    expect(markdownTable({ title: 'a\n<script>', head: ['h'], rows: [] }).split('\n')[0]).toBe('### a &#60;script&#62;')
  })
})
