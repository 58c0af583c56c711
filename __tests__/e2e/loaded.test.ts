/** Programs of Python that are loaded beforehand: each run is one of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { localPorts } from '../../src/ports/local.ts'
import type { Conversation, Finished } from '../../src/ports.ts'
import { root } from './cli.ts'

/** Says what it finds of a run before it, and ends in the way that it is told. */
const program = `import atexit, os, sys
if __name__ == "__main__":
    atexit.register(print, "at its end")
    print(sys.stdin.read() + sys.argv[1], len(sys.modules.get("seen", ())), flush=sys.argv[1] == "leaves")
    sys.modules["seen"] = ["by the next one"]
    print(os.path.basename(sys.path[0]), file=sys.stderr)
    if sys.argv[1] == "raises":
        raise ValueError("as told")
    if sys.argv[1] == "leaves":
        os._exit(9)
    sys.exit(int(sys.argv[2]) if len(sys.argv) > 2 else None)
`

let folder = ''
let talk: Conversation

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loaded-'))
  await writeFile(join(folder, 'program'), program)
  // As on a machine that does not ask for every word at once.
  const env = { PYTHONUNBUFFERED: undefined }
  talk = localPorts().processes.converse({ argv: ['python3', join(root, 'native-build/loaded.py'), join(folder, 'program')], env })
})
afterAll(async () => {
  await talk.stop()
  await rm(folder, { recursive: true })
})

const run = async (...args: string[]) => {
  const { code, stdout } = await talk.ask(JSON.stringify([join(folder, 'program'), ...args]), 30)
  return { alive: code === 0, ...(JSON.parse(stdout) as Finished) }
}

test('each finds nothing of the one before it, hears nothing, and ends in its own way: all that it said is heard', async () => {
  const own = (said: string, code: number, end = 'at its end\n') => ({ alive: true, code, stdout: `${said} 0\n${end}`, stderr: `${folder.split('/').at(-1)}\n` })
  expect(await run('one')).toEqual(own('one', 0))
  expect(await run('two\nlines', '7')).toEqual(own('two\nlines', 7))
  expect(await run('leaves')).toEqual(own('leaves', 9, ''))
  const raised = await run('raises')
  expect(raised).toMatchObject({ alive: true, code: 1, stdout: 'raises 0\nat its end\n' })
  expect(raised.stderr).toMatch(/ValueError: as told\n$/)
  expect(await run('ten')).toEqual(own('ten', 0))
})
