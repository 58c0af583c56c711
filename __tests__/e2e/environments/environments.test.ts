/** Processes that share a cache folder, as two jobs of one machine do, and one that is killed while it makes what the others want. */
import { afterAll, expect, test } from '@jest/globals'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { must, root, runProgram } from '../cli.ts'

const cache = await mkdtemp(join(tmpdir(), 'environments-'))
afterAll(() => rm(cache, { recursive: true, force: true, maxRetries: 5 }))

const environment = [process.execPath, '--no-warnings', join(root, '__tests__/e2e/environments/environment.ts')]
const options = { env: { RELEASE_ACTIONS_CACHE: cache } }
const find = async () => (await must(environment, options)).trim()
const below = (folder: string) => readdir(join(cache, folder)).catch(() => [])

test('use one environment, whole, whoever was killed on the way', async () => {
  const { code } = await runProgram(environment, {
    ...options,
    started: async child => {
      const halfWay = async () => (await below('tools')).some(name => name.startsWith('packaging-')) && (await Promise.all((await below('tools')).map(name => below(`tools/${name}/lib`)))).flat().length > 0
      while (!(await halfWay())) await sleep(5)
      child.kill('SIGKILL')
    },
  })
  expect(code).toBe(null)
  const [killed = '', ...others] = await below('tools')
  expect(others).toEqual([])

  const [one, two] = await Promise.all([find(), find()])
  expect(one).toBe(two)
  expect(await find()).toBe(one)
  expect(one).not.toBe(join(cache, 'tools', killed))
  // Its scripts name the place where they were made.
  expect(await must([join(one, 'bin/pip'), '--version'])).toContain(dirname(cache))
  expect(await must([join(one, 'bin/python'), '-I', '-c', 'import packaging; print(packaging.__file__)'])).toContain(one)
  expect(await below('tools')).toEqual([killed, one.slice(one.lastIndexOf('/') + 1), one.replace(/^.*\/|\.[^.]*$/g, '') + '.current'].sort())
}, 300_000)
