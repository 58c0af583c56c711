/** What only real processes can show: children of children, and signals that are not heard. */
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { localPorts } from '../../src/ports/local.ts'
import { localProcesses } from '../../src/ports/local/processes.ts'

/** Starts a child of its own, prints both process ids, and waits. */
const family = (deaf: boolean) => `
${deaf ? "process.on('SIGTERM', () => {})" : ''}
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
console.log(process.pid + ' ' + child.pid)
setInterval(() => {}, 1000)
`

/** A zombie has ended; when it is buried is up to whoever adopted it. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** A signal needs a moment. */
async function survivors(output: string): Promise<number[]> {
  const pids = output.trim().split(/\s+/).map(Number)
  expect(pids).toHaveLength(2)
  for (let patience = 0; patience < 40 && pids.some(alive); patience++) await sleep(50)
  return pids.filter(alive)
}

test('only what is to be shown reaches the people, as plain data', async () => {
  const said: string[] = []
  const processes = localProcesses({ child: text => void said.push(text) })
  const speak = (words: string) => [process.execPath, '-e', `console.log(${JSON.stringify(words)})`]
  await processes.run({ argv: speak('an answer') })
  await processes.run({ argv: speak('progress'), shown: true })
  expect(said.join('')).toBe('progress\n')
})

test('a time limit ends children of children too', async () => {
  const { code, stdout } = await localPorts().processes.run({ argv: [process.execPath, '-e', family(true)], timeoutSeconds: 0.6 })
  expect(code).toBe(124)
  expect(await survivors(stdout)).toEqual([])
})

test('stopping ends children of children too', async () => {
  const running = localPorts().processes.start({ argv: [process.execPath, '-e', family(false)] })
  while (!running.output().includes('\n')) await sleep(20)
  await running.stop()
  expect(await survivors(running.output())).toEqual([])
})

test('aborting ends children of children too', async () => {
  const abort = new AbortController()
  const { processes } = localPorts({ signal: abort.signal })
  const running = processes.start({ argv: [process.execPath, '-e', family(false)] })
  while (!running.output().includes('\n')) await sleep(20)
  abort.abort(new Error('interrupted'))
  await running.ended
  expect(await survivors(running.output())).toEqual([])
})

test('what is given goes to the program as it is: no shell looks at it', async () => {
  const words = ['$HOME', '`id`', '*', 'a b', '"', "'", '; echo no']
  const { stdout } = await localPorts().processes.run({ argv: [process.execPath, '-e', 'console.log(JSON.stringify(process.argv.slice(1)))', ...words] })
  expect(JSON.parse(stdout)).toEqual(words)
})

test('environment: added, replaced, removed', async () => {
  process.env['RELEASE_ACTIONS_TEST'] = 'outer'
  const { processes } = localPorts()
  const ask = async (env: Record<string, string | undefined>) => (await processes.run({ argv: [process.execPath, '-p', 'process.env.RELEASE_ACTIONS_TEST'], env })).stdout.trim()
  expect([await ask({}), await ask({ RELEASE_ACTIONS_TEST: 'inner' }), await ask({ RELEASE_ACTIONS_TEST: undefined })]).toEqual(['outer', 'inner', 'undefined'])
  delete process.env['RELEASE_ACTIONS_TEST']
})

test('find gives an absolute path', async () => {
  const { processes } = localPorts()
  const name = process.execPath.slice(process.execPath.lastIndexOf('/') + 1)
  const before = process.env['PATH']
  process.env['PATH'] = process.execPath.slice(0, process.execPath.lastIndexOf('/'))
  try {
    expect(await processes.find(name)).toBe(process.execPath)
  } finally {
    process.env['PATH'] = before
  }
})

/** Leaves a daemon behind, in a session of its own, that holds our output open; prints its process id. */
const daemon = (clean: boolean) => ['python3', '-c', `
import os, sys, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        print(os.getpid(), os.getpid(), flush=True)
        ${clean ? 'os.execve("/bin/sleep", ["sleep", "600"], {})' : 'time.sleep(600)'}
    os._exit(0)
time.sleep(0.5)
sys.exit(7)
`]

test('what must leave nothing leaves no daemon', async () => {
  const { code, stdout } = await localPorts().processes.run({ argv: daemon(false), leavesNothing: true })
  expect([code, await survivors(stdout)]).toEqual([7, []])
})

test('a daemon that nobody knows and that holds the output open does not hold us up', async () => {
  const { code, stdout } = await localPorts().processes.run({ argv: daemon(true), leavesNothing: true })
  expect(code).toBe(7)
  process.kill(Number(stdout.split(' ')[0]), 'SIGKILL')
}, 20_000)

test('cleaning up is done when all else is ended', async () => {
  const abort = new AbortController()
  const { processes } = localPorts({ signal: abort.signal })
  abort.abort(new Error('interrupted'))
  const argv = [process.execPath, '-p', '1 + 1']
  await expect(processes.run({ argv })).rejects.toThrow('interrupted')
  expect(await processes.run({ argv, cleansUp: true })).toMatchObject({ code: 0, stdout: '2\n' })
})
