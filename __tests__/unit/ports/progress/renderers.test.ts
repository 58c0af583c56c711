import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../../../src/errors.ts'
import { jsonLine } from '../../../../src/ports/local/progress/json-line.ts'
import { live } from '../../../../src/ports/local/progress/live.ts'
import { plainLine } from '../../../../src/ports/local/progress/plain.ts'
import { reporting, type Progress, type Show } from '../../../../src/ports/local/progress/progress.ts'

const colourless = { colour: false, verbose: false, quiet: false }
const problem: Problem = { code: 'lost', fact: 'it is\u001b[2J lost', fix: 'Find it', where: { file: 'release.yaml', line: 3, key: 'a.b' } }

/** A clock that a test moves, and two stages, one inside of the other, on it. */
function story(show: Show): void {
  let now = 0
  const reporter = reporting(show, () => now)
  const outer = reporter.begin('build one')
  now = 500
  const inner = reporter.begin('tools: maturin\nerror: forged')
  reporter.child('compiling\n')
  now = 2750
  inner.done('3 files')
  reporter.note('note')
  reporter.warn(problem)
  now = 61_000
  outer.failed()
}

function shown(show: (event: Progress) => string): string {
  let text = ''
  story(event => void (text += show(event)))
  return text
}

const done = '  ✓ tools: maturin\\nerror: forged                     2.3 s  3 files\n'
const failed = `  ✗ ${'build one'.padEnd(46)}   61.0 s\n`
const warning = 'warning: release.yaml:3 (a.b): it is\\x1b[2J lost. Find it. [lost]\n'

describe('plain', () => {
  test('a line for what is over', () => {
    expect(shown(event => plainLine(event, colourless))).toBe(`${done}note\n${warning}${failed}`)
  })

  test('verbose: what begins, and what programs print', () => {
    expect(shown(event => plainLine(event, { ...colourless, verbose: true }))).toBe(`  ▸ build one\n  ▸ tools: maturin\\nerror: forged\ncompiling\n${done}note\n${warning}${failed}`)
  })

  test('quiet: warnings and errors', () => {
    expect(shown(event => plainLine(event, { ...colourless, quiet: true }))).toBe(warning)
    expect(plainLine({ event: 'error', ...problem }, { ...colourless, quiet: true })).toBe(warning.replace('warning', 'error'))
  })

  test('colours, where wanted', () => {
    expect(plainLine({ event: 'error', ...problem }, { ...colourless, colour: true })).toMatch(/^\u001b\[31merror:\u001b\[0m release/)
  })
})

describe('JSON lines', () => {
  const time = new Date(0)
  const lines = (look = colourless) => shown(event => jsonLine(event, look, time)).trimEnd().split('\n').map(line => JSON.parse(line) as unknown)
  const at = { schema: 1, time: '1970-01-01T00:00:00.000Z' }
  const title = 'tools: maturin\nerror: forged'

  test('every event is an object on a line of its own', () => {
    expect(lines()).toEqual([
      { ...at, event: 'begin', id: 1, title: 'build one' },
      { ...at, event: 'begin', id: 2, title },
      { ...at, event: 'done', id: 2, title, seconds: 2.25, result: '3 files' },
      { ...at, event: 'note', text: 'note' },
      { ...at, event: 'warning', ...problem },
      { ...at, event: 'failed', id: 1, title: 'build one', seconds: 61 },
    ])
  })

  test('verbose adds what programs print, quiet leaves warnings, errors and the result', () => {
    expect(lines({ ...colourless, verbose: true })).toContainEqual({ ...at, event: 'output', text: 'compiling\n' })
    expect(lines({ ...colourless, quiet: true })).toEqual([{ ...at, event: 'warning', ...problem }])
    expect(JSON.parse(jsonLine({ event: 'result', status: 1, outputs: { files: 'a' }, deviations: ['b'] }, { verbose: false, quiet: true }, time))).toEqual({ ...at, event: 'result', status: 1, outputs: { files: 'a' }, deviations: ['b'] })
  })
})

/** A terminal, as far as it is used: what is written where, erased, and what stands there at the end. */
function screen(rows: number | undefined = 24) {
  const seen: string[][] = []
  let lines: string[] = []
  let [clock, tick]: [number, (() => void) | undefined] = [0, undefined]
  const write = (text: string) => {
    const up = /^\u001b\[(\d+)A\r\u001b\[J/.exec(text)
    if (up) lines = lines.slice(0, -Number(up[1]))
    const rest = text.slice(up?.[0].length ?? 0).replaceAll(/\u001b\[\?7[lh]/g, '')
    if (rest) lines.push(...rest.replace(/\n$/, '').split('\n'))
    seen.push([...lines])
  }
  return {
    seen,
    last: () => lines,
    pass: (milliseconds: number) => {
      clock += milliseconds
      tick?.()
    },
    ticks: () => tick !== undefined,
    port: { write, rows, now: () => clock, everySecond: (next: () => void) => { tick = next; return () => void (tick = undefined) } },
  }
}

describe('live', () => {
  test('what runs stands below what is over, and nothing of it stays', () => {
    const terminal = screen()
    story(live(terminal.port, { ...colourless, style: 'live' }))
    expect(terminal.seen).toContainEqual(['  ▸ build one … 0 s', '  ▸ tools: maturin\\nerror: forged … 0 s'])
    expect(terminal.seen).toContainEqual([done.trimEnd(), '  ▸ build one … 0 s'])
    expect(terminal.seen).toContainEqual([done.trimEnd(), 'note', '  ▸ build one … 0 s'])
    expect(terminal.last()).toEqual([done, 'note\n', warning, failed].map(line => line.trimEnd()))
    expect(terminal.ticks()).toBe(false)
  })

  test('seconds go on while nothing happens', () => {
    const terminal = screen()
    const reporter = reporting(live(terminal.port, { ...colourless, style: 'live' }))
    const stage = reporter.begin('build')
    terminal.pass(12_300)
    expect(terminal.last()).toEqual(['  ▸ build … 12 s'])
    stage.done()
    expect(terminal.last()).toEqual([expect.stringContaining('✓ build')])
    terminal.pass(1000)
    expect(terminal.last()).toHaveLength(1)
  })

  test('more than fits is not drawn: what has scrolled away cannot be erased', () => {
    const terminal = screen(4)
    const reporter = reporting(live(terminal.port, { ...colourless, style: 'live' }))
    const stages = ['a', 'b', 'c', 'd'].map(title => reporter.begin(title))
    expect(terminal.last()).toEqual(['  ▸ c … 0 s', '  ▸ d … 0 s'])
    for (const stage of stages) stage.failed()
    expect(terminal.last().map(line => line.trim()[0])).toEqual(['✗', '✗', '✗', '✗'])
  })

  test('what a program prints is not for here', () => {
    const terminal = screen()
    reporting(live(terminal.port, { ...colourless, style: 'live' })).child('noise')
    expect(terminal.seen).toEqual([])
  })
})
