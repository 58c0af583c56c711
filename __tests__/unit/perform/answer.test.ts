import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/core/steps.ts'
import { answer } from '../../../src/perform/answer.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { refusal } from '../helpers/problems.ts'

/** Real processes: what a server does in its first second cannot be played. */
const step = (program: string, more: Partial<Answer> = {}): Answer => ({
  do: 'answer',
  label: 'the server',
  argv: [process.execPath, '-e', program],
  cwd: '/',
  path: '/health',
  timeoutSeconds: 10,
  ...more,
})

const server = (status: string) => `
require('node:http').createServer((request, response) => {
  console.log(process.pid, request.url)
  response.statusCode = ${status}
  response.end()
}).listen(process.env.PORT, '127.0.0.1')`

const ports = () => localPorts()

describe('a server that answers', () => {
  test.each([
    ['well', '200'],
    ['with an error of ours', '404'],
    ['on the path asked for', "request.url === '/health' ? 200 : 500"],
    ['well in the end', 'Date.now() - (globalThis.began ??= Date.now()) > 300 ? 200 : 503'],
  ])('%s is alive', async (_, status) => {
    expect(await refusal(() => answer(step(server(status)), ports()))).toEqual({ problems: [], exitCode: 0 })
  })

  test.each([[true, '200'], [undefined, '500']] as const)('is told of its port in a word where that is meant: %s', async (expands, otherwise) => {
    const { argv } = step(server(`JSON.stringify(process.argv.slice(1)) === JSON.stringify(['--port=' + process.env.PORT, '', 'a b']) ? ${otherwise} : ${700 - Number(otherwise)}`))
    const told = { argv: [...argv, '--', '--port=${PORT}', '${UNSAID}', '${SAID}'], env: { SAID: 'a b', UNSAID: undefined } }
    expect(await refusal(() => answer(step('', { ...told, ...(expands && { expands }) }), ports()))).toEqual({ problems: [], exitCode: 0 })
  })

  test('is ended afterwards', async () => {
    const world = ports()
    let pid = 0
    const { processes } = world
    const watched = { ...world, processes: { ...processes, start: (command: Parameters<typeof processes.start>[0]) => {
      const running = processes.start(command)
      return { ...running, stop: async () => {
        pid = Number(running.output().split(' ')[0])
        await running.stop()
      } }
    } } }
    await answer(step(server('200')), watched)
    expect(pid).toBeGreaterThan(0)
    expect(() => process.kill(pid, 0)).toThrow()
  })
})

describe('a server that does not', () => {
  test.each<[string, string, Partial<Answer>, string[]]>([
    ['ends at once', 'console.error("no such module: app"); process.exit(3)', {}, ['the server ended with 3 before it answered', 'no such module: app']],
    ['ends well, which is as bad', '', {}, ['the server ended with 0 before it answered']],
    ['never listens', 'console.log("thinking"); setInterval(() => {}, 1000)', { timeoutSeconds: 0.6 }, ['the server did not answer /health within 0.6 s', 'thinking']],
    ['answers with its own error', server('500'), { timeoutSeconds: 0.6 }, ['did not answer /health within 0.6 s']],
  ])('%s', async (_, program, more, facts) => {
    const { problems } = await refusal(() => answer(step(program, more), ports()))
    expect(problems.map(({ code }) => code)).toEqual(['server-silent'])
    for (const fact of facts) expect(problems[0]?.fact).toContain(fact)
    expect(problems[0]?.fix).toContain('by hand')
  })

  test('is not there', async () => {
    const { problems } = await refusal(() => answer({ ...step(''), argv: ['no-such-program-anywhere'] }, ports()))
    expect(problems.map(({ code }) => code)).toEqual(['tool-missing'])
  })
})
