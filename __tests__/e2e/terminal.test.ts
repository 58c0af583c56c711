/** What people see, in a real pseudo-terminal: `script` of util-linux, which Debian always has. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { root, runCli, runProgram } from './cli.ts'

const story = `
import { reporting } from '${join(root, 'src/ports/local/progress/progress.ts')}'
import { terminal } from '${join(root, 'src/ports/local/terminal.ts')}'
const reporter = reporting(terminal(Object.fromEntries(process.argv.slice(2).map(name => [name, true]))))
const outer = reporter.begin('outer ' + 'x'.repeat(300))
const inner = reporter.begin('inner')
await new Promise(resolve => setTimeout(resolve, 1200))
inner.done('2 files')
reporter.note('a note')
outer.failed()
`
let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'terminal-'))
  await writeFile(join(work, 'story.ts'), story)
})
afterAll(() => rm(work, { recursive: true, force: true }))

const plainly = { CI: '', NO_COLOR: '', TERM: 'xterm' }

async function inTerminal(command: string, env: Record<string, string> = {}): Promise<string> {
  const { stdout } = await runProgram(['script', '--quiet', '--return', '--command', `stty cols 80 rows 24; ${command}`, '/dev/null'], { cwd: work, env: { ...plainly, NODE: process.execPath, MAIN: join(root, 'dist/main.js'), ...env } })
  return stdout.replaceAll('\r\n', '\n')
}

/** What stands on a screen of 80 columns at the end, as a terminal reads the few sequences that are used. Any other one stays and is seen. */
function screen(text: string): string[] {
  const lines = ['']
  let wraps = true
  for (const [token] of text.matchAll(/\u001b\[\?7[lh]|\u001b\[\d+A|\u001b\[J|[^]/gu)) {
    if (token.startsWith('\u001b[?7')) wraps = token.endsWith('h')
    else if (token.endsWith('A') && token.length > 1) lines.splice(-Number(token.slice(2, -1)) - 1, Infinity, '')
    else if (token === '\n') lines.push('')
    else if (token === '\r' || token === '\u001b[J') lines[lines.length - 1] = ''
    else if ((lines.at(-1) ?? '').length < 80) lines[lines.length - 1] += token
    else if (wraps) lines.push(token)
  }
  return lines.filter(Boolean)
}

const marked = (lines: readonly string[]) => lines.map(line => line.trim().slice(0, 8).trimEnd()).filter(line => !/^x+/.test(line))

describe('progress', () => {
  test('is redrawn, and what is over remains', async () => {
    const text = await inTerminal('"$NODE" story.ts')
    expect(text.split('\u001b[J').length).toBeGreaterThan(3)
    expect(text).toContain('▸\u001b[0m inner … 1 s')
    expect(marked(screen(text.replaceAll(/\u001b\[\d*m/g, '')))).toEqual(['✓ inner', 'a note', '✗ outer'])
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['', { TERM: 'dumb' }, /\u001b/],
    ['', { CI: 'true', NO_COLOR: '1' }, /\u001b/],
    ['', { NO_COLOR: '1' }, /\u001b\[\d*m/],
    ['json', {}, /\u001b|▸/],
    ['quiet', {}, /[^]/],
  ])('%j with %j has none of %s', async (flags, env, never) => {
    const text = await inTerminal(`"$NODE" story.ts ${flags}`, env)
    expect(text).not.toMatch(never)
    if (!flags) expect(marked(screen(text))).toEqual(['✓ inner', 'a note', '✗ outer'])
  })
})

describe('the program itself', () => {
  test('colours an error for a person, and nothing for a file', async () => {
    expect(await inTerminal('"$NODE" "$MAIN" nonsense')).toMatch(/^\u001b\[31merror:\u001b\[0m 'nonsense' is not a command/)
    expect((await runCli(['nonsense'], { env: plainly })).stderr).toMatch(/^error: 'nonsense' is not a command/)
    expect((await runCli(['nonsense'], { env: { ...plainly, FORCE_COLOR: '1' } })).stderr).toMatch(/^\u001b\[31merror/)
  })

  test('--json: errors of usage too; standard output stays empty', async () => {
    const { code, stdout, stderr } = await runCli(['verify', '--json', '--role', 'cleint', '--nonsense'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)).toEqual([
      { schema: 1, time: expect.any(String), event: 'error', code: 'usage', fact: 'unknown flag --nonsense', fix: expect.any(String), where: { key: '--nonsense' } },
      { schema: 1, time: expect.any(String), event: 'error', code: 'usage', fact: "'cleint' is not one of client, server", fix: "Did you mean 'client'? (see verify --help)", where: { key: '--role' } },
    ])
  })

  test('--json: pins on standard output alone, the outcome on standard error', async () => {
    const { code, stdout, stderr } = await runCli(['resolve-pins', 'examples/messenger', '--role', 'server', '--output', '-', '--json'])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^[\w-]+==/)])
    expect(stderr.trimEnd().split('\n').map(line => JSON.parse(line) as unknown)).toEqual([{ schema: 1, time: expect.any(String), event: 'result', status: 0, outputs: {}, deviations: [] }])
  })
})
