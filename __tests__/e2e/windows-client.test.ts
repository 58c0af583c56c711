/** winfacts as a Windows user gets it: bundled and packed on Linux, then installed, run, upgraded and removed under wine. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileList, installerScript } from '../../packagers/nsis/script.ts'
import type { Associations } from '../../src/core/associations.ts'
import { programsFolder } from '../../src/core/environment-layout.ts'
import type { Manifest } from '../../src/core/manifest.ts'
import { Authority, password } from '../tools/signing/authority.ts'
import { fetchWindowsPython, standInArchive, Wine } from '../tools/wine/wine.ts'
import { fingerprints, must, root, runCli, type Ran } from './cli.ts'
import { copyWheels } from './copy-wheels.ts'
import { firstDifference } from './same-bytes.ts'

const home = 'C:\\users\\root\\AppData\\Local\\Programs\\winfacts'
const site = `${home}\\python\\Lib\\site-packages`
const programs = 'C:\\users\\root\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs'
const registry = 'Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\winfacts'
const classes = 'Software\\Classes'
const login = 'Software\\Microsoft\\Windows\\CurrentVersion\\Run'
const applications = 'Software\\RegisteredApplications'
/** 48 pixels square, of one colour. */
const icon = 'iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAYAAABXAvmHAAAAT0lEQVR4nO3PMQ0AMAzAsPLHNlAFscOqFCNI5h03OuBXA1oDWgNaA1oDWgNaA1oDWgNaA1oDWgNaA1oDWgNaA1oDWgNaA1oDWgNaA1oD2gIP8bGlPxJMBwAAAABJRU5ErkJggg=='
/** A window that saves when it is closed; where, its argument says. */
const windowed = `#include <stdio.h>
#include <windows.h>
static char **words;
static void leave(const char *name) {
  char path[MAX_PATH];
  snprintf(path, sizeof path, "%s\\\\%s", words[1], name);
  fclose(fopen(path, "w"));
}
static LRESULT CALLBACK answer(HWND window, UINT message, WPARAM w, LPARAM l) {
  if (message != WM_CLOSE) return DefWindowProcW(window, message, w, l);
  Sleep(1000);
  leave("saved");
  PostQuitMessage(7);
  return 0;
}
int main(int count, char **given) {
  words = given;
  WNDCLASSW class = {.lpfnWndProc = answer, .hInstance = GetModuleHandleW(NULL), .lpszClassName = L"app"};
  RegisterClassW(&class);
  if (!CreateWindowW(L"app", L"app", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 0, 0, 100, 100, NULL, NULL, class.hInstance, NULL)) return 1;
  leave("open");
  MSG message = {0};
  while (GetMessageW(&message, NULL, 0, 0) > 0) DispatchMessageW(&message);
  return (int)message.wParam;
}
`
const file = (version: string) => `winfacts-${version}-windows-x86_64-setup.exe`
const served = new Map<string, Buffer>()
let work: string
let server: Server
let wine: Wine
let authority: Authority
let certificate: string
let time: string
let made: { older: Ran; newer: Ran }

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'windows-client-'))
  served.set('/jar', await fetchWindowsPython(work))
  served.set('/stand-in.tar.gz', await standInArchive(join(work, 'cpython-3.11.3-1.5.9-windows-x86_64.jar'), work))
  server = createServer(({ url = '' }, response) => response.end(served.get(url)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  wine = new Wine(work)
  await mkdir(join(work, 'authority'))
  authority = new Authority(join(work, 'authority'))
  await authority.setUp()
  await authority.issue('code', 'code')
  certificate = await authority.pkcs12('code')
  time = await authority.tellTime()
  made = { older: await release('older', '0.2.0'), newer: await release('newer', '0.3.0', { SIGN_PKCS12: certificate, SIGN_PASSWORD: password }) }
  await wine.setUp(join(work, 'cpython-3.11.3-1.5.9-windows-x86_64.jar'))
}, 900_000)

afterAll(async () => {
  await wine.end()
  authority.end()
  server.closeAllConnections()
  server.close()
  await rm(work, { recursive: true, force: true })
}, 60_000)

const download = (path: string): string => {
  const address = server.address()
  const sha256 = createHash('sha256').update(served.get(path) ?? '').digest('hex')
  return `{url: 'http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${path}', sha256: ${sha256}}`
}

/**
 * The example with a client, and with two commands more: one goes on until it is ended, since something must be running, and one needs a module whose name
 * nobody can read. The first version keeps that module, and opens one scheme more.
 */
async function project(folder: string, version: string, archive = '/stand-in.tar.gz'): Promise<string> {
  const at = join(work, folder, 'winfacts')
  await cp(join(root, 'examples/winfacts'), at, { recursive: true })
  const change = async (path: string, from: string, to: string) => writeFile(join(at, path), (await readFile(join(at, path), 'utf8')).replace(from, to))
  await change('pyproject.toml', 'version = "0.2.0"', `version = "${version}"`)
  await change('pyproject.toml', 'license = "MIT"\n', 'license = "MIT"\nurls = {Homepage = "https://winfacts.example/"}\n')
  await change('src/winfacts/cli.py', '    return parser\n', '    commands.add_parser("wait").set_defaults(run=lambda _: __import__("time").sleep(600))\n    commands.add_parser("database").set_defaults(run=lambda _: print(__import__("sq" + "lite3").sqlite_version))\n    return parser\n')
  await writeFile(join(at, 'icon.png'), Buffer.from(icon, 'base64'))
  await writeFile(join(at, 'release.yaml'), `native:
  targets: [windows-x86_64]
  builder: mingw
  windows-python: ${download('/jar')}
client:
  extras: [client]
  entry: winfacts
  formats: [nsis${folder === 'newer' ? '' : ', zip'}]
${folder === 'newer' ? '' : `  feeds: [scoop]
  download-url: 'https://downloads.example/{version}/{file}'
`}  icon: icon.png
  file-types: [{extension: facts, mime: application/x-facts, name: Facts}, {extension: txt, mime: text/plain, name: Text}]
  url-schemes: [facts${version === '0.2.0' ? ', older-facts' : ''}]
  autostart: true
  archives:
    windows-x86_64: ${download(archive)}
  wine: true
  check: [volumes]
  keep: [${version === '0.2.0' ? 'sqlite3, ' : ''}readline]
  drop: [cffi/*.h]
${folder === 'newer' ? `  sign: {tool: osslsigncode, timestamp: '${time}', roots: root.pem}
` : ''}`)
  if (folder === 'newer') await cp(authority.path('root.pem'), join(at, 'root.pem'))
  return at
}

const env = { SOURCE_DATE_EPOCH: '1760000000' }
const release = async (folder: string, version: string, secrets = {}) => runCli(['release', await project(folder, version), '--output', join(work, folder, 'out'), '--install-tools'], { env: { ...env, ...secrets } })
const installer = (which: 'older' | 'newer') => join(work, which, 'out/client', file(which === 'older' ? '0.2.0' : '0.3.0'))
const run = (...argv: string[]) => wine.run(argv)
const winfacts = (...argv: string[]) => run(`${home}\\winfacts.exe`, ...argv)

/** The values of a key, none of one that is not there. */
async function values(key: string): Promise<Record<string, string>> {
  const { stdout } = await run('reg', 'query', key)
  return Object.fromEntries([...stdout.matchAll(/^ {4}(\S.*?) {4}REG_\w+ {4}(.*?)\r?$/gm)].map(([, name = '', value = '']) => [name, value]))
}

const verified = (path: string) => must(['osslsigncode', 'verify', '-CAfile', authority.path('root.pem'), '-TSA-CAfile', authority.path('root.pem'), '-in', path])

/** What Windows' list of applications has. */
const entry = (hive = 'HKCU') => values(`${hive}\\${registry}`)

/** Every key that an installation may have made beside that, with its values. */
async function associations(hive = 'HKCU'): Promise<Record<string, Record<string, string>>> {
  const keys = ['.facts', '.facts\\OpenWithProgids', '.txt\\OpenWithProgids', 'winfacts.facts', 'winfacts.facts\\shell\\open\\command', 'winfacts.txt', 'facts', 'facts\\shell\\open\\command', 'older-facts', 'winfacts.url.facts', 'winfacts.url.older-facts'].map(key => `${classes}\\${key}`)
  const all = [...keys, login, applications, `${registry}\\Capabilities\\FileAssociations`, `${registry}\\Capabilities\\URLAssociations`]
  const found: [string, Record<string, string>][] = []
  for (const key of all) found.push([key.replace(`${classes}\\`, ''), await values(`${hive}\\${key}`)])
  return Object.fromEntries(found.filter(([, held]) => Object.keys(held).length > 0))
}

const installed = (at: string) => ({
  '.facts': { '(Default)': 'winfacts.facts', 'Content Type': 'application/x-facts' },
  '.facts\\OpenWithProgids': { 'winfacts.facts': '' },
  // Something opens them already.
  '.txt\\OpenWithProgids': { 'winfacts.txt': '' },
  'winfacts.facts': { '(Default)': 'Facts', 'Content Type': 'application/x-facts' },
  'winfacts.facts\\shell\\open\\command': { '(Default)': `"${at}\\winfacts.exe" "%1"` },
  'winfacts.txt': { '(Default)': 'Text' },
  facts: { '(Default)': 'URL:winfacts', 'URL Protocol': '' },
  'facts\\shell\\open\\command': { '(Default)': `"${at}\\winfacts.exe" "%1"` },
  'winfacts.url.facts': { '(Default)': 'URL:winfacts' },
  [login]: { winfacts: `"${at}\\winfacts.exe"` },
  [applications]: { winfacts: `${registry}\\Capabilities` },
  [`${registry}\\Capabilities\\FileAssociations`]: { '.facts': 'winfacts.facts', '.txt': 'winfacts.txt' },
  [`${registry}\\Capabilities\\URLAssociations`]: { facts: 'winfacts.url.facts' },
})

const names = async (path: string) => readdir(wine.path(path)).catch(() => [] as string[])

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await what()) return
    await sleep(200)
  }
  throw new Error('it did not come to pass within a minute')
}

test('is made, and proved by its use', () => {
  for (const ran of Object.values(made)) {
    expect(ran).toMatchObject({ code: 0, stderr: expect.any(String) })
    expect(ran.stderr).toContain('✓ run nsis under wine')
  }
})

test('is for 64 bits, and says what it is', async () => {
  const bytes = await readFile(installer('older'))
  expect(bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4)).toBe(0x8664)
  for (const said of [/ProductName\0+winfacts\0/, /ProductVersion\0+0\.2\.0\0/, /FileDescription\0+winfacts 0\.2\.0: What Windows knows/]) expect(bytes.toString('utf16le')).toMatch(said)
})

test('is a zip too, of which a manifest of Scoop tells: fetched, unpacked and started as that says', async () => {
  expect(made.older.stderr).toContain('✓ run zip under wine')
  const manifest = JSON.parse(await readFile(join(work, 'older/out/feeds/scoop/winfacts.json'), 'utf8')) as { architecture: Record<string, { url: string; hash: string; extract_dir: string }>; bin: [string, string][] }
  const { url = '', hash, extract_dir: top = '' } = manifest.architecture['64bit'] ?? {}
  const zip = join(work, 'older/out/client', url.split('/').at(-1) ?? '')
  expect(createHash('sha256').update(await readFile(zip)).digest('hex')).toBe(hash)
  await must(['python3', '-m', 'zipfile', '-e', zip, wine.path('C:\\scoop')])
  expect(await readdir(wine.path('C:\\scoop'))).toEqual([top])
  expect(manifest.bin).toEqual([['winfacts.exe', 'winfacts']])
  expect(await run(`C:\\scoop\\${top}\\winfacts.exe`, '--version')).toMatchObject({ code: 0, stdout: 'winfacts 0.2.0\r\n' })
}, 120_000)

// This build of CPython has no launcher to put there.
test('a virtual environment that its Python makes has its programs where this suite says', async () => {
  expect(await wine.python(['-m', 'venv', '--without-pip', 'C:\\venv'], work)).toMatchObject({ code: 0 })
  expect(await names(programsFolder('C:/venv', { platform: 'win32' }).replaceAll('/', '\\'))).toContain('activate.bat')
}, 120_000)

describe('signed, where release.yaml says how', () => {
  test('installer and launcher, with what they were before', async () => {
    const said = await verified(installer('newer'))
    for (const words of ['Text description: winfacts', 'Timestamp Server Signature verification: ok', '\nSignature verification: ok']) expect(said).toContain(words)
    expect(made.newer.stderr).toMatch(/sign winfacts\.exe[\s\S]*pack nsis[\s\S]*sign winfacts-0\.3\.0-windows-x86_64-setup\.exe[\s\S]*run nsis under wine/)
    const { files } = JSON.parse(await readFile(join(work, 'newer/out/release.json'), 'utf8')) as Manifest
    const hash = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(files.find(({ path }) => path === `client/${file('0.3.0')}`)).toMatchObject({ sha256: hash, signed: { unsigned: hash, inside: { 'winfacts.exe': { unsigned: hash, signed: hash } } } })
  })

  test('no secret is in the release, nor was it shown', async () => {
    const folder = join(work, 'newer/out')
    const texts = await Promise.all((await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(entry => readFile(join(entry.parentPath, entry.name), 'latin1')))
    expect(texts.length).toBeGreaterThan(5)
    for (const text of [...texts, made.newer.stdout, made.newer.stderr]) for (const secret of [password, certificate.slice(0, 60), Buffer.from(certificate, 'base64').toString('latin1').slice(0, 60)]) expect(text.includes(secret)).toBe(false)
  })
})

test('the same bytes in another folder', async () => {
  const at = await project('another folder', '0.2.0')
  await copyWheels(join(work, 'older/out'), join(work, 'another folder/out'))
  expect(await runCli(['package-client', at, '--output', join(work, 'another folder/out')], { env })).toMatchObject({ code: 0 })
  expect(await firstDifference(join(work, 'older/out/client'), join(work, 'another folder/out/client'))).toBeUndefined()
}, 400_000)

test('an archive of another layout is refused, and nothing is packed', async () => {
  const at = await project('wrong', '0.2.0', '/jar')
  await copyWheels(join(work, 'older/out'), join(work, 'wrong/out'))
  const { code, stderr } = await runCli(['package-client', at, '--output', join(work, 'wrong/out')], { env })
  expect(stderr.replaceAll(/\s+/g, ' ')).toMatch(/\/jar holds no python\/include\/patchlevel\.h.*\[archive-unexpected\]/)
  expect(code).toBe(1)
  expect(await readdir(join(work, 'wrong/out'))).not.toContain('client')
}, 120_000)

describe('for one user', () => {
  let before: Record<string, string>

  test('installs in silence, with its entries', async () => {
    expect(await run(installer('older'), '/S')).toMatchObject({ code: 0 })
    expect(await names(home)).toEqual(['pins.txt', 'python', 'uninstall.exe', 'uninstall.txt', 'winfacts.exe'])
    expect(await names(programs)).toContain('winfacts.lnk')
    expect(await entry()).toMatchObject({
      DisplayName: 'winfacts',
      DisplayVersion: '0.2.0',
      Publisher: 'winfacts',
      InstallLocation: home,
      DisplayIcon: `${home}\\winfacts.exe`,
      UninstallString: `"${home}\\uninstall.exe"`,
      QuietUninstallString: `"${home}\\uninstall.exe" /S`,
      EstimatedSize: expect.stringMatching(/^0x[0-9a-f]{4}$/),
    })
  }, 120_000)

  test('is what Windows starts for its files and addresses, and at a login', async () => {
    const newer = installed(home)
    expect(await associations()).toEqual({
      ...newer, 'older-facts': newer.facts, 'winfacts.url.older-facts': newer['winfacts.url.facts'],
      [`${registry}\\Capabilities\\URLAssociations`]: { facts: 'winfacts.url.facts', 'older-facts': 'winfacts.url.older-facts' },
    })
  }, 120_000)

  test('its launcher has the icon', async () => {
    const { stdout } = await wine.python(['-c', `import ctypes; print(ctypes.windll.shell32.ExtractIconExW(r"${home}\\winfacts.exe", -1, None, None, 0))`], work)
    expect(stdout.trim()).toBe('1')
  }, 60_000)

  test('runs with the arguments and the exit code of the program', async () => {
    expect(await winfacts('--version')).toMatchObject({ code: 0, stdout: 'winfacts 0.2.0\r\n' })
    await writeFile(wine.path('C:\\a "b" c.txt'.replaceAll('"', 'ü')), '')
    expect(await winfacts('attributes', 'C:\\a übü c.txt')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^C:\\a .b. c\.txt: archive/) })
    expect(await winfacts('attributes', 'C:\\none \\"quoted\\" \\')).toMatchObject({ code: 1, stderr: expect.stringContaining('winfacts: ') })
    expect(await winfacts('no-such-command')).toMatchObject({ code: 2 })
  }, 120_000)

  test('writes nothing beside itself', async () => {
    before = await fingerprints(wine.path(home))
    expect(await winfacts('volumes')).toMatchObject({ code: 0 })
    expect(await fingerprints(wine.path(home))).toEqual(before)
  }, 60_000)

  test('has of the standard library what it names and what release.yaml keeps, and finds it in its archive too, when another program starts its Python', async () => {
    expect(await names(`${home}\\python\\DLLs`)).toEqual(expect.arrayContaining(['_sqlite3.pyd', 'sqlite3.dll']))
    expect(await winfacts('database')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^3\.\d+\.\d+\r\n$/) })
    expect(await run(`${home}\\python\\python.exe`, '-ISB', '-c', 'import sqlite3, tarfile; print(tarfile.__file__)')).toMatchObject({ code: 0, stdout: `${home}\\python\\python311.zip\\tarfile.pyc\r\n` })
  }, 60_000)

  test('has its packages compiled, as RECORD says, and without what client.drop names', async () => {
    const all = await readdir(wine.path(site), { recursive: true })
    expect(all).toEqual(expect.arrayContaining(['tabulate/__init__.pyc', 'winfacts/cli.pyc']))
    expect(all.filter(path => /\.(py|h)$/.test(path))).toEqual([])
    expect(await runCli(['verify', join(work, 'older/out'), '--environment', wine.path(home)])).toMatchObject({ code: 0 })
  }, 60_000)

  test('is not replaced or removed while it runs', async () => {
    const waiting = winfacts('wait')
    await until(async () => (await run(`${home}\\uninstall.exe`, '/S', `_?=${home}`)).code === 4)
    expect(await run(installer('newer'), '/S')).toMatchObject({ code: 4 })
    expect(await fingerprints(wine.path(home))).toEqual(before)
    expect(await entry()).toMatchObject({ DisplayVersion: '0.2.0' })
    await run('taskkill', '/F', '/IM', 'winfacts.exe')
    await waiting
  }, 120_000)

  test('stays whole where one file cannot be replaced', async () => {
    const holding = wine.python(['-c', `import time; f = open(r"${home}\\pins.txt"); open(r"C:\\held", "w").close(); time.sleep(600)`], work)
    await until(async () => (await names('C:\\')).includes('held'))
    expect(await run(installer('newer'), '/S')).toMatchObject({ code: 5 })
    expect(await fingerprints(wine.path(home))).toEqual(before)
    await run('taskkill', '/F', '/IM', 'python.exe')
    await holding
  }, 120_000)

  test('is upgraded in place over the version that runs, where that may be closed, and what others left there stays', async () => {
    const waiting = winfacts('wait')
    await until(async () => (await run(`${home}\\uninstall.exe`, '/S', `_?=${home}`)).code === 4)
    await writeFile(wine.path(`${home}\\notes.txt`), 'mine')
    await writeFile(wine.path(`${site}\\mine.py`), 'mine = True')
    expect(await run(installer('newer'), '/S', '/Close')).toMatchObject({ code: 0 })
    await waiting
    expect(await winfacts('--version')).toMatchObject({ code: 0, stdout: 'winfacts 0.3.0\r\n' })
    expect(await verified(wine.path(`${home}\\winfacts.exe`))).toContain('\nSignature verification: ok')
    expect(await names(home)).toEqual(['notes.txt', 'pins.txt', 'python', 'uninstall.exe', 'uninstall.txt', 'winfacts.exe'])
    const packages = await names(site)
    expect(packages.filter(name => /^(winfacts|mine)/.test(name)).sort()).toEqual(['mine.py', 'winfacts', 'winfacts-0.3.0.dist-info'])
    expect(await entry()).toMatchObject({ DisplayVersion: '0.3.0', InstallLocation: home })
    expect(await associations()).toEqual(installed(home))
  }, 120_000)

  test('says how to keep what is no longer inside, with the libraries that only this has loaded', async () => {
    expect(await winfacts('database')).toMatchObject({ code: 1, stderr: expect.stringContaining("ModuleNotFoundError: No module named 'sqlite3': this client was packed without it. Name it in client.keep of release.yaml, and pack it again") })
    const libraries = await names(`${home}\\python\\DLLs`)
    expect(libraries).toEqual(expect.arrayContaining(['_ctypes.pyd', 'libffi-8.dll']))
    expect(libraries.filter(name => /^_?sqlite3|^_asyncio/.test(name))).toEqual([])
    expect((await readFile(wine.path(`${home}\\python\\left-out.txt`), 'utf8')).split('\n')).toEqual(expect.arrayContaining(['_asyncio', '_sqlite3', 'asyncio', 'sqlite3']))
  }, 60_000)

  test('is gone with all of its own, and nothing else', async () => {
    const theirs = { 'facts\\shell\\open\\command': { '(Default)': 'C:\\them.exe' }, '.facts': { '(Default)': 'them.facts' } }
    for (const [key, held] of Object.entries(theirs)) await run('reg', 'add', `HKCU\\${classes}\\${key}`, '/ve', '/d', held['(Default)'], '/f')
    expect(await run(`${home}\\uninstall.exe`, '/S')).toMatchObject({ code: 0 })
    await until(async () => Object.keys(await entry()).length === 0)
    expect(Object.keys(await fingerprints(wine.path(home))).sort()).toEqual(['notes.txt', 'python/Lib/site-packages/mine.py'])
    expect(await names(programs)).not.toContain('winfacts.lnk')
    expect(await associations()).toEqual({ ...theirs, facts: installed(home).facts })
    for (const key of ['facts', '.facts']) await run('reg', 'delete', `HKCU\\${classes}\\${key}`, '/f')
  }, 120_000)
})

test('moves to another folder', async () => {
  for (const folder of ['C:\\first', 'C:\\second']) expect(await run(installer('newer'), '/S', `/D=${folder}`)).toMatchObject({ code: 0 })
  expect(await names('C:\\')).not.toContain('first')
  expect(await entry()).toMatchObject({ InstallLocation: 'C:\\second' })
  expect(await run('C:\\second\\winfacts.exe', '--version')).toMatchObject({ code: 0 })
  await run('C:\\second\\uninstall.exe', '/S')
  await until(async () => !(await names('C:\\')).includes('second'))
}, 120_000)

test('for all users: below Program Files, and removed without a trace', async () => {
  const everyone = 'C:\\Program Files\\winfacts'
  expect(await run(installer('newer'), '/S', '/AllUsers')).toMatchObject({ code: 0 })
  expect(await entry('HKLM')).toMatchObject({ InstallLocation: everyone, QuietUninstallString: `"${everyone}\\uninstall.exe" /S /AllUsers` })
  expect(await entry()).toEqual({})
  expect(await associations('HKLM')).toEqual(installed(everyone))
  expect(await associations()).toEqual({})
  expect(await names('C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs')).toContain('winfacts.lnk')
  expect(await run(`${everyone}\\uninstall.exe`, '/S', '/AllUsers')).toMatchObject({ code: 0 })
  await until(async () => !(await names('C:\\Program Files')).includes('winfacts'))
  await until(async () => Object.keys(await entry('HKLM')).length === 0)
  expect(await associations('HKLM')).toEqual({})
}, 120_000)

/** An installer of these files alone. */
async function smallInstaller(folder: string, files: Readonly<Record<string, string | Buffer>>, { name, version = '1.0', ...opens }: { name: string; version?: string } & Associations): Promise<string> {
  const at = join(work, folder)
  await mkdir(join(at, 'bundle'), { recursive: true })
  for (const [path, content] of Object.entries(files)) await writeFile(join(at, 'bundle', path), content)
  for (const file of ['installer.nsh', 'associations.nsh']) await cp(join(root, 'packagers/nsis', file), join(at, file))
  const packed = Object.keys(files).map(path => ({ path, size: 1 }))
  await writeFile(join(at, 'uninstall.txt'), Buffer.from(`\uFEFF${fileList(packed)}`, 'utf16le'))
  const script = installerScript({ app: { name, version, summary: name, scripts: {} }, identity: { name, publisher: name, ...opens }, launcher: 'app.exe', files: packed }, 'bundle')
  await writeFile(join(at, 'setup.nsi'), script.replace(/^!define KEY .*$/m, '!define KEY "winfacts"'))
  await must(['makensis', '-V2', '-WX', '-NOCD', '-INPUTCHARSET', 'UTF8', 'setup.nsi'], { cwd: at })
  return join(at, 'installer.exe')
}

test('a window that is open is asked to close, and has the time to save; nothing else of that name is touched', async () => {
  const source = join(work, 'window.c')
  await writeFile(source, windowed)
  await must(['x86_64-w64-mingw32-gcc', '-Os', '-s', '-o', join(work, 'app.exe'), source])
  const app = await readFile(join(work, 'app.exe'))
  const nothing = { name: 'windowed', fileTypes: [], urlSchemes: [], autostart: false }
  const [older, newer] = [await smallInstaller('window 1', { 'app.exe': app, 'version.txt': '1.0' }, nothing), await smallInstaller('window 2', { 'app.exe': app, 'version.txt': '2.0' }, { ...nothing, version: '2.0' })]
  await mkdir(wine.path('C:\\elsewhere'))
  await writeFile(wine.path('C:\\elsewhere\\app.exe'), app)
  const elsewhere = run('C:\\elsewhere\\app.exe', 'C:\\elsewhere')
  expect(await run(older, '/S', '/D=C:\\windowed')).toMatchObject({ code: 0 })
  const open = run('C:\\windowed\\app.exe', 'C:\\windowed')
  for (const folder of ['C:\\elsewhere', 'C:\\windowed']) await until(async () => (await names(folder)).includes('open'))
  expect(await run(newer, '/S', '/D=C:\\windowed')).toMatchObject({ code: 4 })
  expect(await run(newer, '/S', '/Close', '/D=C:\\windowed')).toMatchObject({ code: 0 })
  expect(await open).toMatchObject({ code: 7 })
  expect(await names('C:\\windowed')).toEqual(['app.exe', 'open', 'saved', 'uninstall.exe', 'uninstall.txt', 'version.txt'])
  expect(await readFile(wine.path('C:\\windowed\\version.txt'), 'utf8')).toBe('2.0')
  expect(await names('C:\\elsewhere')).toEqual(['app.exe', 'open'])
  const again = run('C:\\windowed\\app.exe', 'C:\\windowed')
  await until(async () => (await run('C:\\windowed\\uninstall.exe', '/S', '_?=C:\\windowed')).code === 4)
  expect(await run('C:\\windowed\\uninstall.exe', '/S', '/Close', '_?=C:\\windowed')).toMatchObject({ code: 0 })
  expect(await again).toMatchObject({ code: 7 })
  expect(await names('C:\\windowed')).toEqual(['open', 'saved', 'uninstall.exe'])
  await run('taskkill', '/F', '/IM', 'app.exe')
  await elsewhere
}, 120_000)

test('names that would be code in a script are names', async () => {
  const name = '$INSTDIR "q" `b` ${NSISDIR} $(^Name) $%PATH% & \\'
  const made = await smallInstaller('hostile', { 'app.exe': 'x', "it's $0 ${KEY}.txt": 'x' }, { name, fileTypes: [{ extension: 'hostile', mime: 'application/x-$&', name, own: true }], urlSchemes: ['hostile+app'], autostart: true })
  expect(await run(made, '/S', '/D=C:\\hostile')).toMatchObject({ code: 0 })
  expect(await names('C:\\hostile')).toEqual(['app.exe', "it's $0 ${KEY}.txt", 'uninstall.exe', 'uninstall.txt'])
  expect(await entry()).toMatchObject({ DisplayName: name, Publisher: name })
  expect(await values(`HKCU\\${classes}\\winfacts.hostile`)).toEqual({ '(Default)': name, 'Content Type': 'application/x-$&' })
  expect(await values(`HKCU\\${classes}\\hostile+app`)).toEqual({ '(Default)': `URL:${name}`, 'URL Protocol': '' })
  await run('C:\\hostile\\uninstall.exe', '/S')
  await until(async () => !(await names('C:\\')).includes('hostile'))
  for (const key of ['winfacts.hostile', '.hostile', 'hostile+app']) expect(await values(`HKCU\\${classes}\\${key}`)).toEqual({})
}, 120_000)
