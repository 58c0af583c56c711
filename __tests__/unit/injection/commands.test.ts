/** Every flag of every command, and every input of every action, with everything that is hostile. A new field is tried by itself. */
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commandNames, loadCommand } from '../../../src/commands/all.ts'
import { cli } from '../../../src/front/cli.ts'
import { jsonLine } from '../../../src/ports/local/progress/json-line.ts'
import { plainLine } from '../../../src/ports/local/progress/plain.ts'
import type { Progress } from '../../../src/ports/local/progress/progress.ts'
import type { MemoryPorts } from '../../../src/ports/memory.ts'
import { refusal } from '../helpers/problems.ts'
import { lineWorld } from '../helpers/toolchain.ts'
import { askew, hostile, type Hostile } from './hostile.ts'

const look = { colour: false, verbose: true, quiet: false }

test('there are forty of them at least', () => expect(hostile.length).toBeGreaterThanOrEqual(40))

async function given(argv: readonly string[], ports: MemoryPorts = lineWorld()) {
  const events: Progress[] = []
  const { problems, exitCode } = await refusal(() => cli(argv, { version: '1', out: () => undefined, show: event => void events.push(event), ports: () => ports }))
  return { ports, problems, exitCode, events: [...events, ...problems.map(problem => ({ event: 'error', ...problem }) as const)] }
}

/** What shows that a text was more than data; empty where all is well. */
async function harm(run: Awaited<ReturnType<typeof given>>, word: string): Promise<string[]> {
  const { ports, problems, exitCode, events } = run
  const seen = [...events, ...ports.seen.stages.map(({ title }) => ({ event: 'begin', id: 0, title }) as const)]
  const shown = seen.map(event => plainLine(event, look)).join('')
  return [
    ...(problems.length > 0 && exitCode === 0 ? ['refused with 0'] : []),
    ...problems.filter(({ code, fact }) => code === 'internal' || /\n\s+at /.test(fact)).map(({ fact }) => `a stack: ${fact}`),
    ...(/(?![\t\n])\p{Cc}|[\u2028\u2029\u202a-\u202e]/u.test(shown) ? [`a terminal obeys ${JSON.stringify(shown)}`] : []),
    ...problems.filter(problem => plainLine({ event: 'error', ...problem }, look).length > 3000).map(({ code }) => `${code} says too much`),
    ...seen.filter(event => !/^\{.*\}\n$/.test(jsonLine(event, look))).map(event => `more than a line: ${jsonLine(event, look)}`),
    ...askew(ports, word),
    ...(await strayed(ports, word)),
  ]
}

/** Files that are neither of the project nor where the text says, as a path. */
async function strayed({ files }: MemoryPorts, word: string): Promise<string[]> {
  const said = [word, word.trim()].map(each => posix.resolve('/project', each))
  const all = (await files.list('/')).map(({ path }) => `/${path}`)
  return all.filter(path => path.includes('pwned') && !said.some(place => path.startsWith(place) || path.startsWith(posix.dirname(place)))).map(path => `wrote ${path}`)
}

describe.each(await Promise.all(commandNames.map(async name => [name, await loadCommand(name)] as const)))('%s', (name, { fields }) => {
  const argv = (field: string, word: string) => (fields[field]?.positional ? [name, '--', word] : [name, `--${field}=${word}`])

  test.each(Object.keys(fields))('%s', async field => {
    const found: Record<string, string[]> = {}
    for (const [what, word] of hostile) {
      const bad = await harm(await given(argv(field, word)), word)
      if (bad.length > 0) found[what] = bad
    }
    expect(found).toEqual({})
  }, 30_000)

  test('a command, a flag and an argument too many', async () => {
    for (const [, word] of hostile) for (const argv of [[word], [name, word, word], [name, `--${word}`], [name, `--${word}=${word}`]]) expect(await harm(await given(argv), word)).toEqual([])
  })
})

/** Tag, branch, repository, actor: whatever the runner says. */
const everywhere = (word: string): Record<string, string> => new Proxy({}, { getOwnPropertyDescriptor: (_, name) => (/^GITHUB_/.test(String(name)) ? { value: word, configurable: true } : undefined), get: (_, name) => (/^GITHUB_/.test(String(name)) ? word : undefined) })

test.each(['plan', 'resolve-pins', 'build-native', 'init'])('%s where every variable of the runner is hostile', async name => {
  const found = await Promise.all(hostile.map(async ([what, word]: Hostile) => [what, await harm(await given([name], lineWorld({}, { env: everywhere(word) })), word)] as const))
  expect(found.filter(([, bad]) => bad.length > 0)).toEqual([])
}, 30_000)
