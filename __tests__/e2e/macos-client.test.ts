/** An application for macOS, made on Linux: its layout and what it holds are read; its launcher is tried with Linux' own interpreter. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FoundPython } from '../../src/line/ask-python.ts'
import { findPythons } from '../../src/line/pythons.ts'
import { localPorts } from '../../src/ports/local.ts'
import { jotter, ServedArchives } from '../tools/macos/jotter.ts'
import { standInArchives } from '../tools/macos/python.ts'
import { must, root, runCli, runProgram, type Ran } from './cli.ts'
import { copyLibrary, folderOf, importAll, inside, prune } from './pruned.ts'
import { firstDifference } from './same-bytes.ts'

const client = 'client/jotter-1.2.0-macos-arm64.app.zip'
let work: string
let archives: ServedArchives
let made: Ran

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'macos-client-'))
  archives = new ServedArchives(await standInArchives(work))
  await archives.start()
  made = await release('first')
  await must(['python3', '-m', 'zipfile', '-e', join(work, 'first/out', client), join(work, 'opened')])
}, 300_000)

afterAll(async () => {
  archives.end()
  await rm(work, { recursive: true, force: true })
})

const project = (folder: string, archive: 'whole' | 'brewed', more: readonly string[] = []) => jotter(join(work, folder, 'jotter'), archives.archive(archive), more)

/** Of the standard library and the packages, what they say. */
const inIt = ['keep: [wave, readline]', 'drop: [markupsafe/*.pyi]']
const release = async (folder: string, archive: 'whole' | 'brewed' = 'whole', more: readonly string[] = inIt) => runCli(['release', await project(folder, archive, more), '--output', join(work, folder, 'out')], { env: { SOURCE_DATE_EPOCH: '1760000000' } })
const app = (...path: string[]) => join(work, 'opened/Jotter.app/Contents', ...path)
const library = 'python/lib/python3.13'
const site = () => app('Resources', library, 'site-packages')

/** Of this machine, in the version that the archive has. */
async function python(): Promise<FoundPython> {
  const [found] = await findPythons(['3.13'], localPorts())
  if (!found) throw new Error('this machine has no Python 3.13')
  return found
}

describe('the application', () => {
  test('is made and examined', () => {
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('✓ examine app') })
  })

  test('is described to macOS', async () => {
    const described = JSON.parse(await must(['python3', '-c', 'import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], "rb"))))', app('Info.plist')])) as Record<string, unknown>
    expect(described).toMatchObject({
      CFBundlePackageType: 'APPL',
      CFBundleIdentifier: 'example.jotter.jotter',
      CFBundleName: 'Jotter',
      CFBundleExecutable: 'jotter',
      CFBundleIconFile: 'icon.icns',
      CFBundleShortVersionString: '1.2.0',
      CFBundleVersion: '1.2.0',
      LSMinimumSystemVersion: '14.7',
      NSHighResolutionCapable: true,
      CFBundleDocumentTypes: [{ CFBundleTypeName: 'Jotting', LSItemContentTypes: ['example.jotter.jotter.jot'] }],
      UTExportedTypeDeclarations: [{ UTTypeTagSpecification: { 'public.filename-extension': ['jot'], 'public.mime-type': ['application/x-jot'] } }],
      CFBundleURLTypes: [{ CFBundleURLSchemes: ['jotter'] }],
    })
  })

  test('has what codesign takes for code only where it looks for code', async () => {
    expect((await readdir(app())).sort()).toEqual(['Info.plist', 'MacOS', 'Resources'])
    expect(await readdir(app('MacOS'))).toEqual(['jotter'])
    expect((await readdir(app('Resources'))).sort()).toEqual(['icon.icns', 'pins.txt', 'python'])
    expect(await readFile(app('Resources/icon.icns'), 'latin1')).toMatch(/^icns/)
  })

  test('has a launcher for the processor and the macOS that it is for, which may be run', async () => {
    const launcher = await readFile(app('MacOS/jotter'))
    expect(launcher.readUInt32LE(0)).toBe(0xfeedfacf)
    expect(launcher.readUInt32LE(4)).toBe(0x0100000c)
    const { stdout } = await runProgram(['python3', '-c', 'import sys, zipfile; print([oct(each.external_attr >> 16) for each in zipfile.ZipFile(sys.argv[1]).infolist() if each.filename.endswith(("MacOS/jotter", "bin/python3.13"))])', join(work, 'first/out', client)])
    expect(stdout.trim()).toBe("['0o100755', '0o100755']")
  })

  test('says which pins it holds', async () => {
    expect(await readFile(app('Resources/pins.txt'), 'utf8')).toContain('markupsafe==')
  })

  test('has its packages compiled, as RECORD says, and without what client.drop names', async () => {
    const all = await readdir(site(), { recursive: true })
    expect(all).toEqual(expect.arrayContaining(['jotter/cli.pyc', 'markupsafe/__init__.pyc', 'markupsafe/_speedups.cpython-313-darwin.so']))
    expect(all.filter(path => /\.pyi?$/.test(path))).toEqual([])
    expect(await runCli(['verify', join(work, 'first/out'), '--environment', app('..')])).toMatchObject({ code: 0 })
  })

  test('has of the standard library what it names and what release.yaml keeps, and a list of what it has not', async () => {
    const { files, archived } = await inside(app('Resources'), library, 'python/lib/python313.zip')
    expect([...files, ...archived]).toEqual(expect.arrayContaining(['os.pyc', 'wave.pyc']))
    const leftOut = (await readFile(app('Resources/python/left-out.txt'), 'utf8')).split('\n')
    expect(leftOut).toEqual(expect.arrayContaining(['_sqlite3', '_ssl', 'asyncio', 'sqlite3']))
    expect([...files, ...archived].filter(path => /^(lib-dynload\/)?_?(sqlite3|ssl|asyncio)\b/.test(path))).toEqual([])
  })

  test('starts, with the Python and the compiled code of this machine in place of its own, and says how to keep what is not there', async () => {
    const started = `
import runpy, sys
from importlib.machinery import PathFinder
binaries, sys.prefix = sys.argv[1:3]
del sys.argv[1:3]
class Here:
    def find_spec(name, path=None, target=None):
        return PathFinder.find_spec(name, [binaries])
sys.meta_path.append(Here)
try:
    runpy.run_path(sys.prefix + "/start.py")
finally:
    import sqlite3
`
    const { path } = await python()
    const { stdout, stderr } = await runProgram([path, '-ISB', '-c', started, join(await folderOf(path), 'lib-dynload'), app('Resources/python'), 'a <b>'])
    expect([stdout, stderr]).toEqual(['a &lt;b&gt;\n', expect.stringContaining("ModuleNotFoundError: No module named 'sqlite3': this client was packed without it. Name it in client.keep")])
  })

  test('comes out the same, byte for byte, in another folder', async () => {
    expect(await release('second')).toMatchObject({ code: 0 })
    expect(await firstDifference(join(work, 'first/out/client'), join(work, 'second/out/client'))).toBeUndefined()
  }, 120_000)
})

test('of the library of macOS there stays what stays of that of Linux for the same application, and all of it that is Python can be imported', async () => {
  const { path } = await python()
  const host = await folderOf(path)
  const [mac, linux] = await Promise.all([join(work, 'stand-in', library), host].map(async (from, index) => {
    const at = join(work, `library ${index}`)
    await copyLibrary(from, join(at, library))
    await mkdir(join(at, library, 'site-packages'))
    await writeFile(join(at, 'python/start.py'), 'import asyncio, ctypes, email, http.server, importlib.metadata, json, locale, logging.config, multiprocessing, platform, ssl, sysconfig, urllib.request, uuid, xml.etree.ElementTree\n')
    expect(await prune(path, at, library)).toMatchObject({ code: 0, stderr: '' })
    return at
  })) as [string, string]
  const here = await importAll(path, mac, library, join(host, 'lib-dynload'))
  // Debug information of compiled code, which an interpreter of this machine may have, holds names that nothing imports.
  const there = (await importAll(path, linux, library)).filter(name => !['this', 'tracemalloc'].includes(name))
  // Where a line has more than the name, it says why it cannot be imported.
  expect(here.filter(line => / /.test(line))).toEqual(there.filter(line => / /.test(line)))
  const whole = (await readdir(join(work, 'stand-in', library), { recursive: true })).map(path => path.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.'))
  expect(there.length).toBeGreaterThan(200)
  expect(there.filter(name => whole.includes(name) && !here.includes(name))).toEqual([])
}, 120_000)

describe('what would not start on a Mac is not released', () => {
  test('an interpreter that loads what Homebrew has', async () => {
    const { code, stderr } = await release('brewed', 'brewed')
    expect(code).toBe(1)
    expect(stderr).toMatch(/_lzma\.cpython-313-darwin\.so loads \/opt\/homebrew\/\S+liblzma\.5\.dylib, which neither the client nor macOS has/)
    expect(stderr).toContain('[library-missing]')
    expect(await readdir(join(work, 'brewed/out')).catch(() => [])).not.toContain('client')
  }, 120_000)

  test('an interpreter for another processor', async () => {
    const { code, stderr } = await runCli(['release', await intel(), '--output', join(work, 'intel/out')])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/is for arm64, and the client for macos-x86_64.*\[payload-foreign\]/)])
  }, 120_000)

  async function intel(): Promise<string> {
    const at = await project('intel', 'whole')
    await writeFile(join(at, 'release.yaml'), (await readFile(join(at, 'release.yaml'), 'utf8')).replaceAll('macos-arm64', 'macos-x86_64'))
    return at
  }
})

describe('the launcher, with the interpreter of this machine in place of macOS\'', () => {
  const contents = () => join(work, 'tried/Contents')
  const start = (args: readonly string[], env = {}, at = join(contents(), 'MacOS/jotter')) => runProgram([at, ...args], { cwd: work, env })

  beforeAll(async () => {
    const home = join(contents(), 'Resources/python')
    const [prefix = '', minor = '', library = ''] = (await must(['python3', '-c', 'import sys, sysconfig as s; print(sys.base_prefix, "%d.%d" % sys.version_info[:2], s.get_config_var("INSTSONAME"))'])).trim().split(' ')
    for (const folder of [join(contents(), 'MacOS'), join(home, 'lib')]) await mkdir(folder, { recursive: true })
    for (const name of [library, `python${minor}`]) await symlink(join(prefix, 'lib', name), join(home, 'lib', name))
    await writeFile(join(home, 'start.py'), 'import sys; print(sys.argv[1:], sys.prefix, sys.flags.isolated, sys.flags.no_site, sys.dont_write_bytecode, sys.path[0]); sys.exit(3)')
    await must(['gcc', '-I', join(root, '__tests__/tools/macos'), '-I', join(prefix, 'include', `python${minor}`), '-D_GNU_SOURCE', '-DENTRY="jotter"', `-DLIBRARY="${library}"`, '-o', join(contents(), 'MacOS/jotter'), join(root, 'bundles/standalone/launcher-macos.c'), '-ldl'])
  })

  test('runs the application\'s own code in the application\'s own interpreter, with every argument and its exit code', async () => {
    const home = join(contents(), 'Resources/python')
    const { code, stdout, stderr } = await start(['a b', '-c', 'ü'])
    expect([code, stderr]).toEqual([3, ''])
    expect(stdout.trim()).toMatch(`['a b', '-c', 'ü'] ${home} 1 1 True ${home}/lib/python3`)
  })

  test('is led astray by nothing in its environment', async () => {
    const lost = { PYTHONHOME: '/nowhere', PYTHONPATH: work, PYTHONSTARTUP: '/nowhere', LC_ALL: 'C' }
    expect(await start(['ü'], lost)).toMatchObject({ code: 3, stdout: expect.stringContaining(join(contents(), 'Resources/python')) })
  })

  test('finds itself through a link, as a command of Homebrew\'s is one', async () => {
    await symlink(join(contents(), 'MacOS/jotter'), join(work, 'jotter-link'))
    expect(await start([], {}, join(work, 'jotter-link'))).toMatchObject({ code: 3 })
  })

  test('says what is missing', async () => {
    await rm(join(contents(), 'Resources/python/lib'), { recursive: true })
    expect(await start([])).toMatchObject({ code: 127, stderr: expect.stringMatching(/^jotter: cannot start: .*libpython/) })
  })
})
