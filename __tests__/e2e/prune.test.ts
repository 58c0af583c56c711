/** What stays of the standard library: the real one of this machine, and small packages that name modules in every way there is. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { explainsLeftOut } from '../../bundles/standalone/prune.ts'
import { writeZip } from '../../src/perform/zip.ts'
import { must, type Ran } from './cli.ts'
import { copyLibrary, folderOf, importAll, inside, prune as runPrune } from './pruned.ts'

let work: string
let python: string
let whole: string
const library = 'python/lib/it'

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'prune '))
  python = (await must(['python3', '-c', 'import sys; print(sys.executable)'])).trim()
  whole = join(work, 'whole')
  await copyLibrary(await folderOf(python), whole)
}, 120_000)
afterAll(() => rm(work, { recursive: true, force: true }), 60_000)

interface Pruned extends Ran {
  at: string
  leftOut: readonly string[]
}

/** Of packages with these files. */
async function prune(files: Readonly<Record<string, string | Uint8Array>>, keep: readonly string[] = [], others: readonly string[] = []): Promise<Pruned> {
  const at = await mkdtemp(join(work, 'bundle '))
  await cp(whole, join(at, library), { recursive: true })
  await mkdir(join(at, library, 'site-packages'))
  await writeFile(join(at, 'python/start.py'), 'from app import main\n')
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(at, library, 'site-packages', path)), { recursive: true })
    await writeFile(join(at, library, 'site-packages', path), content)
  }
  const ran = await runPrune(python, at, library, [...others.map(each => `--other=${each}`), '--', ...keep])
  const leftOut = ran.code === 0 ? (await readFile(join(at, 'python/left-out.txt'), 'utf8')).split('\n') : []
  return { ...ran, at, leftOut }
}

const importing = 'PyImport_ImportModule\0'

/** As shiboken has its sources. */
const zipped = await writeZip([{ path: 'signature/loader.py', data: Buffer.from('import tabnanny\n'.repeat(9)), mode: 0o644 }], 1_760_000_000)

describe('a module stays', () => {
  const ways: [string, string, Record<string, string | Uint8Array>][] = [
    ['that is imported', 'wave', { 'app/__init__.py': 'import wave\n' }],
    ['that is imported in a function', 'xml.sax.saxutils', { 'app/deep.py': 'def later():\n    from xml.sax import saxutils\n' }],
    ['that is imported by another one that stays', 'ssl', { 'app/loop.py': 'import asyncio\n' }],
    ['that is named for importlib', 'zipapp', { 'app/names.py': 'NAMES = ["zipapp:create_archive"]\n' }],
    ['that a configuration file names', 'logging.handlers', { 'app/logging.yaml': 'class: logging.handlers.RotatingFileHandler\n' }],
    ['that compiled code names in a run of texts', 'sched', { 'app/rust.so': `${importing}datetimeschedzoneinfo` }],
    ['that compiled code names in compressed texts', 'graphlib', { 'app/cython.so': Buffer.concat([Buffer.from(importing), deflateSync('import: graphlib')]) }],
    ['that compiled code names in an archive of its own', 'tabnanny', { 'app/shiboken.so': Buffer.concat([Buffer.from(importing), Buffer.from(zipped.toString('base64').replace(/.{60}/g, '$&\0'))]) }],
    ['that is imported by a name that is put together', '_sysconfigdata_', { 'app/paths.py': 'import sysconfig\n' }],
  ]
  let all: readonly string[]
  let left: readonly string[]

  beforeAll(async () => {
    const { stderr, at, leftOut } = await prune(Object.assign({ 'app/shell.py': 'import code\n' }, ...ways.map(([, , files]) => files)))
    expect(stderr).toBe('')
    const { files, archived } = await inside(at, library)
    all = [...files, ...archived].map(path => path.replace(/\.pyc$/, '').replaceAll('/', '.').replace('.__init__', ''))
    left = leftOut
  }, 60_000)

  test.each(ways)('%s', (_, module) => {
    expect(left.filter(line => line === module.split('.')[0] || line.startsWith(module))).toEqual([])
    expect(all.some(name => name.startsWith(module))).toBe(true)
  })

  test('with which people edit the lines that a program asks them for', () => {
    expect(left).not.toContain('readline')
  })
})

test('what nobody names goes, with its libraries, its data and its fallbacks; of what type checkers alone see too', async () => {
  const { at, leftOut } = await prune({
    'app.py': 'from typing import TYPE_CHECKING\nimport random\nSHELL = "cmd"\nif TYPE_CHECKING:\n    import sqlite3\n',
    'template.py': 'import {{ name }}\n',
    'data.so': 'curses, but nothing that can import',
  })
  expect(leftOut).toEqual(expect.arrayContaining(['sqlite3', '_sqlite3', 'curses', 'asyncio', '_ssl', 'doctest', 'pydoc', 'readline', 'hashlib', '_hashlib', 'wave', 'zipapp', 'logging', 'sched', 'graphlib']))
  expect(leftOut).not.toContain('random')
  expect((await inside(at, library)).files.filter(path => /^(venv|pydoc_data)/.test(path))).toEqual([])
}, 60_000)

describe('what another program of the project names, and nothing that this one may start', () => {
  const server = { 'app/__init__.py': 'from app.cli import main\n', 'app/cli.py': 'def main(): pass\n', 'app/server.py': 'from app import store\nimport wave\n', 'app/store.py': 'import sqlite3\n' }

  test('goes, and all of it is there where the project has no other program', async () => {
    expect((await prune(server, [], ['app.server'])).leftOut).toEqual(expect.arrayContaining(['_sqlite3', 'sqlite3', 'wave']))
    expect((await prune(server)).leftOut.filter(line => /sqlite3|wave/.test(line))).toEqual([])
  }, 60_000)

  test.each<[string, Record<string, string>]>([
    ['a function of this one', { 'app/cli.py': 'def main():\n    from app import store\n' }],
    ['a text of it', { 'app/cli.py': 'main = "app.store"\n' }],
    ['a module that nothing names, and that may be found while it runs', { 'app/plugin.py': 'from .store import Store\n' }],
    ['an entry point that is no program', { 'app-1.dist-info/METADATA': 'Name: app\nVersion: 1\n', 'app-1.dist-info/entry_points.txt': '[console_scripts]\nserver = app.server:main\n\n[app.plugins]\nsql = app.store:Store\n' }],
  ])('stays where %s names it too', async (_, files) => {
    const { leftOut } = await prune({ ...server, ...files }, [], ['app.server'])
    expect(leftOut.filter(line => /sqlite3/.test(line))).toEqual([])
    expect(leftOut).toContain('wave')
  }, 60_000)
})

test('what no start imports is in the archive; what one may import, what has more than modules, and what a package is named like, lies as files', async () => {
  const { at } = await prune({
    'app.py': 'import re, lib, deferred\n\ndef main():\n    import datetime\n    import put_off\n',
    'lib.py': 'if re:\n    from json import loads\nelse:\n    import csv\n',
    'put_off.py': 'import asyncio\nimport venv\nimport email\n',
    'deferred/__init__.py': 'from . import sub\n',
    'deferred/sub.py': 'class Late:\n    import bisect\n    async def later(self):\n        import heapq\n',
    'email/__init__.py': '',
  })
  const { files, archived } = await inside(at, library)
  const tops = (paths: readonly string[]) => new Set(paths.map(path => path.split(/[./]/)[0]))
  expect([...tops(files)]).toEqual(expect.arrayContaining(['re', 'json', 'csv', 'datetime', 'bisect', 'heapq', 'encodings', 'os', 'venv', 'email']))
  expect([...tops(archived)]).toEqual(expect.arrayContaining(['asyncio', 'logging']))
  expect([...tops(archived)].filter(name => tops(files).has(name))).toEqual([])
  expect(archived.every(path => path.endsWith('.pyc'))).toBe(true)
}, 60_000)

test('every module that stays can be imported where the others are gone', async () => {
  const { at } = await prune({ 'app.py': 'import asyncio, ctypes, email, http.server, importlib.metadata, json, locale, logging.config, multiprocessing, sqlite3, ssl, urllib.request, uuid, xml.etree.ElementTree\n' })
  const lines = await importAll(python, at, library)
  expect(lines.filter(line => /No module named/.test(line) && !/winreg|_winapi|msvcrt|_overlapped|nt\b|_scproxy|winsound/.test(line))).toEqual([])
  expect(lines.length).toBeGreaterThan(100)
}, 120_000)

test('what release.yaml names stays with all that is below it; what other systems have is no mistake, a name that there is not is refused', async () => {
  expect((await prune({ 'app.py': '' }, ['xml.*', 'sqlite3', 'winreg'])).leftOut.filter(line => /^(xml|_?sqlite3)\b/.test(line))).toEqual([])
  expect((await prune({ 'app.py': '' }, ['*'])).leftOut.filter(line => /^\w/.test(line))).toEqual([])
  for (const name of ['sqlite4', 'xml.saxx', 'tkinter']) {
    const { code, stderr } = await prune({ 'app.py': '' }, [name])
    expect([code, stderr]).toEqual([1, expect.stringContaining(`client.keep names '${name}', and the standard library that is packed has no such module`)])
  }
}, 120_000)

test('an import of what was left out says how to keep it; any other failure is as it was', async () => {
  const { at } = await prune({ 'app.py': '' })
  const failing = ['import sys', `sys.path[:] = ${JSON.stringify([join(at, library), join(at, `${library}.zip`)])}`, `sys.prefix = ${JSON.stringify(join(at, 'python'))}`, ...explainsLeftOut, 'for name in ("sqlite3", "nowhere"):', '    try:', '        __import__(name)', '    except ModuleNotFoundError as error:', '        print(error.name, error)']
  expect((await must([python, '-ISB', '-c', failing.join('\n')])).split('\n')).toEqual([expect.stringMatching(/^sqlite3 No module named 'sqlite3': .*client\.keep/), "nowhere No module named 'nowhere'", ''])
}, 60_000)
