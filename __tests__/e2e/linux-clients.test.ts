/** Every Linux format of one application: packed twice, installed for real, upgraded, run and removed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import binary from '../../packagers/binary/index.ts'
import snap from '../../packagers/snap/index.ts'
import { packageVersion } from '../../packagers/nfpm.ts'
import { compareVersions } from '../../src/core/version.ts'
import { execute } from '../../src/execute.ts'
import { toolEnvironment } from '../../src/line/tools.ts'
import { localPorts } from '../../src/ports/local.ts'
import { app, identity } from '../contract/places.ts'
import { serveRuntime, type Runtime } from '../tools/appimage/runtime.ts'
import { ensurePackages } from '../tools/apt.ts'
import { debianRoot, inRoot } from '../tools/debian/root.ts'
import { fingerprints, must, root as suite, runCli, runProgram } from './cli.ts'
import { firstDifference } from './same-bytes.ts'

const formats = ['appimage', 'binary', 'deb', 'rpm', 'snap', 'standalone', 'zip']
let work: string
let root: string
let runtime: Runtime

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'linux-clients-'))
  root = join(work, 'debian')
  await ensurePackages({ lintian: '/usr/bin/lintian', rpm: '/usr/bin/rpm', 'desktop-file-utils': '/usr/bin/desktop-file-validate', appstream: '/usr/bin/appstreamcli', 'shared-mime-info': '/usr/bin/update-mime-database' })
  runtime = await serveRuntime(work)
  await Promise.all([debianRoot(root), release('one', '1.4rc1', formats)])
  await release('two folders down', '1.4rc1', formats)
  await release('newer', '1.4', ['deb', 'rpm'])
}, 1_200_000)

afterAll(async () => {
  runtime.close()
  await rm(work, { recursive: true, force: true })
}, 120_000)

/** Of Python 3.10 to 3.14, for glibc on x86_64. */
const wheels = ['0bf2a864d67e76e5c9a34dc26ec616a66b9888e25e7b9460e1c76d3293bd9dbf', '457a69a9577064c05a97c41f4e65148652db078a3a509039e64d3467b9e7ef97', 'ccfcd093f13f0f0b7fdd0f198b90053bf7b2f02a3927a30e63f3ccc9df56b676', 'd6dd0be5b5b189d31db7cda48b91d7e0a9795f31430b7f271219ab30f1d3ac9d', 'f42d0984e947b8adf7dd6dde396e720934d12c506ce84eea8476409563607591']

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

const project = (version: string, packed: readonly string[], bundle = 'standalone') => ({
  'README.md': '# Greeter\n',
  'requirements.txt': `markupsafe==3.0.3 ${wheels.map(hash => `--hash=sha256:${hash}`).join(' ')}\n`,
  'src/greeter/__init__.py': 'import sys\nfrom importlib.metadata import version\n\nimport markupsafe\n\n\ndef main() -> None:\n    print("greeter", version("greeter"), markupsafe.escape(" ".join(sys.argv[1:])))\n',
  'icons/greeter.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="30"/></svg>\n',
  'pyproject.toml': `[build-system]
requires = ["hatchling>=1.25"]
build-backend = "hatchling.build"

[project]
name = "greeter"
version = "${version}"
description = "Greets whoever is there"
readme = "README.md"
requires-python = ">=3.10"
license = "MIT"
authors = [{name = "Ada", email = "ada@firm.example"}]
dependencies = ["markupsafe>=3"]
urls = {Homepage = "https://firm.example/greeter"}

[project.scripts]
greeter = "greeter:main"
`,
  'release.yaml': `native:
  targets: [linux-x86_64]
client:
  entry: greeter
  bundle: ${bundle}
  interpreter: host
  name: Greeter
  publisher: The Firm
  categories: [Network]
  icon: icons/greeter.svg
  file-types: [{extension: greeting, mime: application/vnd.firm.greeting, name: 'Greeting <&>'}, {extension: csv, mime: text/csv, name: Table}]
  url-schemes: [greeter]
  autostart: true
  formats: [${packed.join(', ')}]
  feeds: [latest${packed.includes('standalone') ? ', homebrew' : ''}]
  download-url: https://downloads.example/{version}/{file}
  appimage:
    runtime:
      linux-x86_64: ${runtime.named}
`,
})

/** Into `work/folder/release`. */
async function release(folder: string, version: string, packed: readonly string[], bundle?: string): Promise<void> {
  await write(folder, project(version, packed, bundle))
  const { code, stderr } = await releaseIn(folder)
  if (code !== 0) throw new Error(stderr)
}

const releaseIn = (folder: string) => runCli(['release', 'greeter', '--install-tools'], { cwd: join(work, folder), env: { SOURCE_DATE_EPOCH: '1760000000' } })

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, folder, 'greeter', path)), { recursive: true })
    await writeFile(join(work, folder, 'greeter', path), text)
  }
}

const client = (file: string, folder = 'one') => join(work, folder, 'release/client', file)
const greeting = 'greeter 1.4rc1 a &amp; b\n'

test('the same bytes in another folder', async () => {
  expect(await firstDifference(join(work, 'one/release/client'), join(work, 'two folders down/release/client'))).toBeUndefined()
  expect((await readdir(join(work, 'one/release/client'))).sort()).toEqual(['greeter-1.4rc1-linux-x86_64', 'greeter-1.4rc1-linux-x86_64.tar.gz', 'greeter-1.4rc1-linux-x86_64.zip', 'greeter-1.4rc1-x86_64.AppImage', 'greeter-1.4rc1.x86_64.rpm', 'greeter_1.4rc1_amd64.deb', 'greeter_1.4rc1_amd64.snap'])
})

test('the feeds tell of these very files, in the same words in another folder', async () => {
  const [feeds, again] = await Promise.all(['one', 'two folders down'].map(folder => fingerprints(join(work, folder, 'release/feeds'))))
  expect(again).toEqual(feeds)
  expect(Object.keys(feeds ?? {}).sort()).toEqual(['homebrew/greeter.rb', 'latest/latest.json'])
  const { clients } = JSON.parse(await readFile(join(work, 'one/release/feeds/latest/latest.json'), 'utf8')) as { clients: { url: string; sha256: string; size: number }[] }
  const files = await readdir(join(work, 'one/release/client'))
  expect(clients.map(({ url }) => url).sort()).toEqual(files.map(file => `https://downloads.example/1.4rc1/${file}`).sort())
  for (const { url, sha256: digest, size } of clients) {
    const bytes = await readFile(client(url.slice(url.lastIndexOf('/') + 1)))
    expect({ digest, size }).toEqual({ digest: sha256(bytes), size: bytes.length })
  }
  const cask = await readFile(join(work, 'one/release/feeds/homebrew/greeter.rb'), 'utf8')
  expect(cask).toContain(`  sha256 "${sha256(await readFile(client('greeter-1.4rc1-linux-x86_64.tar.gz')))}"\n`)
  const { files: described } = JSON.parse(await readFile(join(work, 'one/release/release.json'), 'utf8')) as { files: { path: string; sha256: string }[] }
  expect(described.filter(({ path }) => path.startsWith('feeds/')).map(({ path, sha256: digest }) => [path, digest])).toEqual([
    ['feeds/homebrew/greeter.rb', sha256(Buffer.from(cask))],
    ['feeds/latest/latest.json', sha256(await readFile(join(work, 'one/release/feeds/latest/latest.json')))],
  ])
})

test('the zip runs where it was unpacked', async () => {
  await must(['python3', '-c', 'import shutil, sys; shutil.unpack_archive(*sys.argv[1:])', client('greeter-1.4rc1-linux-x86_64.zip'), join(work, 'a zip')])
  const program = join(work, 'a zip/greeter-1.4rc1/bin/greeter')
  // Python's zipfile knows no modes; unzip does, and ours is tried in the empty root.
  await must(['chmod', '-R', 'u+x', join(work, 'a zip')])
  expect(await must([program, 'a', '&', 'b'])).toBe(greeting)
})

describe('binary, in one file', () => {
  const program = () => client('greeter-1.4rc1-linux-x86_64')

  test('runs from anywhere, and leaves nothing behind', async () => {
    const temporary = join(work, 'temporary files')
    await mkdir(temporary)
    await copyFile(program(), join(work, 'greet me'))
    expect(await must([join(work, 'greet me'), 'a', '&', 'b'], { env: { TMPDIR: temporary } })).toBe(greeting)
    expect(await readdir(temporary)).toEqual([])
  })

  test('unpacks where it is told to: to what the tar.gz holds', async () => {
    await must([program()], { env: { CLIENT_UNPACK_TO: join(work, 'unpacked') } })
    await mkdir(join(work, 'tar of it'))
    await must(['tar', '-xzf', client('greeter-1.4rc1-linux-x86_64.tar.gz'), '-C', join(work, 'tar of it')])
    await must(['diff', '--recursive', '--no-dereference', join(work, 'tar of it'), join(work, 'unpacked')])
  })

  test('ends as what it started ends, and passes signals on', async () => {
    const temporary = join(work, 'ended')
    await mkdir(temporary)
    const folder = join(work, 'bundle of a shell/bin')
    const ports = localPorts()
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'shell'), '#!/bin/sh\ntrap "exit 7" TERM\necho ready\nwhile :; do sleep 0.1; done\n', { mode: 0o755 })
    const place = { app, identity, target: 'linux-x86_64', entry: 'shell', settings: {}, bundle: dirname(folder), launcher: 'bin/shell', glibc: '', tools: await toolEnvironment('packagers/binary/requirements.txt', ports), files: [], platform: process.platform, suite, work: join(work, 'shell work'), cache: ports.host.cacheFolder, path: process.env['PATH'] ?? '', output: join(work, 'shell'), epoch: 1_760_000_000 } as const
    await mkdir(place.work)
    await execute(binary.pack(place), ports)
    const ran = await runProgram([place.output], { env: { TMPDIR: temporary }, started: child => child.stdout?.once('data', () => child.kill('SIGTERM')) })
    expect([ran.code, ran.stdout]).toEqual([7, 'ready\n'])
    expect(await readdir(temporary)).toEqual([])
  }, 120_000)
})

describe('a bundle by PyInstaller', () => {
  const [plain, own] = ['pyinstaller', 'pyinstaller with a spec']
  const spec = join(suite, 'bundles/pyinstaller/client.spec')

  beforeAll(async () => {
    await release(plain, '1.4', ['standalone', 'zip'], 'pyinstaller')
    const files = project('1.4', ['standalone', 'zip'], 'pyinstaller')
    await write(own, { ...files, 'packaging/greeter.spec': await readFile(spec, 'utf8'), 'release.yaml': files['release.yaml'].replace('  entry: greeter\n', line => `${line}  spec: packaging/greeter.spec\n`) })
  }, 300_000)

  test('runs where it was unpacked, with what was pinned and nothing of what made it', async () => {
    const at = join(work, 'frozen')
    await mkdir(at)
    await must(['tar', '-xzf', client('greeter-1.4-linux-x86_64.tar.gz', plain), '-C', at])
    expect(await must([join(at, 'greeter-1.4/greeter'), 'a', '&', 'b'])).toBe('greeter 1.4 a &amp; b\n')
    expect((await readdir(join(at, 'greeter-1.4/_internal'))).filter(name => name.endsWith('.dist-info'))).toEqual(['greeter-1.4.dist-info', 'markupsafe-3.0.3.dist-info'])
  })

  test("by the project's own spec file, of the same content, it is the same bytes in another folder", async () => {
    expect((await releaseIn(own)).code).toBe(0)
    expect(await firstDifference(join(work, plain, 'release/client'), join(work, own, 'release/client'))).toBeUndefined()
  }, 300_000)

  test('whose entry point names a module that is not there is one clear error', async () => {
    await rm(join(work, own, 'release'), { recursive: true })
    await write(own, { 'pyproject.toml': project('1.4', [])['pyproject.toml'].replace('greeter:main', 'gretter.cli:main') })
    const { code, stderr } = await releaseIn(own)
    expect([code, stderr]).toEqual([1, expect.stringContaining("the entry point 'greeter' starts the module 'gretter.cli', and neither the wheel nor the pins have it")])
    await expect(readdir(join(work, own, 'release/client'))).rejects.toThrow()
  }, 300_000)
})

describe('deb', () => {
  const older = 'greeter_1.4rc1_amd64.deb'
  const newer = 'greeter_1.4_amd64.deb'
  const apt = (...argv: string[]) => inRoot(root, 'apt-get', '--yes', '-o', 'APT::Sandbox::User=root', '-o', 'Dpkg::Use-Pty=0', ...argv)
  const installed = async () => (await inRoot(root, 'dpkg-query', '--show', '--showformat', '${Package} ${Version}\n')).split('\n').filter(line => line.startsWith('greeter'))

  beforeAll(async () => {
    await copyFile(client(older), join(root, older))
    await copyFile(client(newer, 'newer'), join(root, newer))
  })

  test('says what it is and needs', async () => {
    const [depends, size, glibc] = [await must(['dpkg-deb', '--field', client(older), 'Depends']), await must(['dpkg-deb', '--field', client(older), 'Installed-Size']), await newestGlibc()]
    expect(depends).toBe(`libc6 (>= ${glibc})\n`)
    expect(Number(size)).toBeGreaterThan(10_000)
    expect(await must(['dpkg-deb', '--ctrl-tarfile', client(older)])).toContain('usr/lib/greeter/python/start.py')
  })

  /** By binutils, of what the tar.gz holds. */
  async function newestGlibc(): Promise<string> {
    await mkdir(join(work, 'tar'), { recursive: true })
    await must(['tar', '-xzf', client('greeter-1.4rc1-linux-x86_64.tar.gz'), '-C', join(work, 'tar')])
    const versions = await must(['sh', '-c', 'find "$0" -type f \\( -name "*.so*" -o -path "*/bin/*" \\) -exec objdump -T {} + 2>/dev/null | grep -o "GLIBC_2[.0-9]*" | sort -u', join(work, 'tar')])
    return versions.trim().split('\n').map(line => line.replace('GLIBC_', '')).sort(compareVersions).at(-1) ?? ''
  }

  test('lintian finds nothing that is not explained', async () => {
    expect(await must(['lintian', '--allow-root', '--fail-on', 'error,warning', client(older)])).toBe('')
  }, 300_000)

  test('is installed, upgraded, downgraded, removed and purged by apt, and runs each time', async () => {
    await apt('install', `/${older}`)
    expect(await inRoot(root, 'greeter', 'a', '&', 'b')).toBe(greeting)
    expect(await installed()).toEqual(['greeter 1.4~rc1-1'])
    await apt('install', `/${newer}`)
    expect(await inRoot(root, 'greeter')).toBe('greeter 1.4 \n')
    await apt('install', '--allow-downgrades', `/${older}`)
    expect(await inRoot(root, 'greeter')).toContain('1.4rc1')
    await apt('remove', 'greeter')
    expect(await readdir(join(root, 'etc/xdg/autostart'))).toEqual(['example.firm.greeter.desktop'])
    await apt('install', `/${newer}`)
    await apt('purge', 'greeter')
    expect(await installed()).toEqual([])
    expect((await must(['find', root, '-name', '*greeter*'])).split('\n').filter(path => path && !path.endsWith('.deb'))).toEqual([])
  }, 300_000)

  test('what desktops read of it is valid, and nothing is left to say about it', async () => {
    await must(['dpkg-deb', '--extract', client(older), join(work, 'deb')])
    const [entry = ''] = await readdir(join(work, 'deb/usr/share/applications'))
    expect(entry).toBe('example.firm.greeter.desktop')
    for (const folder of ['usr/share/applications', 'etc/xdg/autostart']) expect(await must(['desktop-file-validate', join(work, 'deb', folder, entry)])).toBe('')
    await must(['appstreamcli', 'validate', '--no-net', join(work, 'deb/usr/share/metainfo/example.firm.greeter.metainfo.xml')])
    await must(['update-mime-database', join(work, 'deb/usr/share/mime')])
    expect(await readFile(join(work, 'deb/usr/share/mime/globs2'), 'utf8')).toMatch(/^50:application\/vnd\.firm\.greeting:\*\.greeting$/m)
    expect(await readFile(join(work, 'deb/usr/share/mime/globs2'), 'utf8')).not.toContain('csv')
  })
})

describe('rpm', () => {
  const rpm = (...argv: string[]) => must(['rpm', '--root', root, '--dbpath', '/var/lib/rpm', '--force-debian', '--nodeps', ...argv])

  test('says what it is and needs', async () => {
    expect(await must(['rpm', '--query', '--package', '--queryformat', '%{NAME} %{VERSION} %{ARCH} %{VENDOR} %{PACKAGER} %{BUILDHOST}', client('greeter-1.4rc1.x86_64.rpm')])).toBe('greeter 1.4~rc1 x86_64 The Firm Ada <ada@firm.example> localhost')
    expect(await must(['rpm', '--query', '--package', '--requires', client('greeter-1.4rc1.x86_64.rpm')])).toMatch(/^glibc >= 2\.\d+$/m)
  })

  test('is installed, upgraded and erased, and runs each time', async () => {
    await rpm('--install', client('greeter-1.4rc1.x86_64.rpm'))
    expect(await inRoot(root, 'greeter', 'a', '&', 'b')).toBe(greeting)
    await rpm('--upgrade', client('greeter-1.4.x86_64.rpm', 'newer'))
    expect(await inRoot(root, 'greeter')).toBe('greeter 1.4 \n')
    await rpm('--erase', 'greeter')
    expect((await must(['find', join(root, 'usr'), join(root, 'etc'), '-name', '*greeter*'])).trim()).toBe('')
  }, 120_000)
})

test('dpkg and rpm order versions as PEP 440 does', async () => {
  const ordered = ['1.0.dev1', '1.0a1.dev2', '1.0a1', '1.0a10', '1.0b2', '1.0rc1', '1.0', '1.0.post1.dev1', '1.0.post1', '1.0.1', '1.10']
  const versions = ordered.map(version => packageVersion(version).version)
  for (const [index, version] of versions.slice(1).entries()) {
    await must(['dpkg', '--compare-versions', versions[index] ?? '', 'lt', version])
    expect([versions[index], version, await must(['rpm', '--eval', `%{lua:print(rpm.vercmp("${versions[index]}", "${version}"))}`])]).toEqual([versions[index], version, '-1\n'])
  }
})

describe('appimage, on a runtime that stands in for the real one', () => {
  test('the payload begins where the runtime ends, owned by root and of one date', async () => {
    const image = client('greeter-1.4rc1-x86_64.AppImage')
    const offset = (await must([image, '--appimage-offset'])).trim()
    expect(Number(offset)).toBe(runtime.bytes.length)
    expect((await readFile(image)).subarray(0, runtime.bytes.length).equals(runtime.bytes)).toBe(true)
    const lines = (await must(['unsquashfs', '-offset', offset, '-lls', image], { env: { TZ: 'UTC' } })).trim().split('\n').filter(line => line.includes('squashfs-root'))
    expect(lines.filter(line => !line.includes(' root/root ') || !line.includes('2025-10-09'))).toEqual([])
    expect(lines.map(line => line.replace(/.*squashfs-root/, ''))).toEqual(expect.arrayContaining(['/AppRun -> bin/greeter', '/.DirIcon -> example.firm.greeter.svg', '/example.firm.greeter.desktop', '/example.firm.greeter.svg', '/usr/share/metainfo/example.firm.greeter.metainfo.xml', '/usr/share/mime/packages/example.firm.greeter.xml']))
  })

  test('AppRun of the opened payload runs', async () => {
    await mkdir(join(work, 'opened'))
    await must([client('greeter-1.4rc1-x86_64.AppImage'), '--appimage-extract'], { cwd: join(work, 'opened') })
    expect(await must([join(work, 'opened/squashfs-root/AppRun'), 'a', '&', 'b'])).toBe(greeting)
  })

  test('without a runtime or an icon it is refused when it is planned', async () => {
    const config = join(work, 'bare.yaml')
    const bare = project('1.4', ['appimage'])['release.yaml']
    await writeFile(config, bare.replace(/ {2}icon: .*\n/, '').replace('appimage:', 'snap: {}\n  appimage:'))
    expect((await runCli(['plan', join(work, 'one/greeter'), '--config', config])).stderr).toContain('an AppImage has an icon, and none is named')
    await writeFile(config, bare.slice(0, bare.indexOf('  appimage:')))
    expect((await runCli(['plan', join(work, 'one/greeter'), '--config', config])).stderr).toContain('no AppImage runtime is named for linux-x86_64')
  })
})

describe('what is declared once is in each format as it was packed', () => {
  const shown = 'example.firm.greeter'
  const inSystem = { entry: `usr/share/applications/${shown}.desktop`, exec: 'greeter %u', icon: `usr/share/icons/hicolor/scalable/apps/${shown}.svg`, names: shown }
  const packed: Record<string, { file: string; opens: (file: string, at: string) => string[]; entry: string; exec: string; icon: string; names: string }> = {
    deb: { file: 'greeter_1.4rc1_amd64.deb', opens: (file, at) => ['dpkg-deb', '--extract', file, at], ...inSystem },
    rpm: { file: 'greeter-1.4rc1.x86_64.rpm', opens: (file, at) => ['bsdtar', '-xf', file, '-C', at], ...inSystem },
    appimage: { file: 'greeter-1.4rc1-x86_64.AppImage', opens: (file, at) => ['unsquashfs', '-quiet', '-no-progress', '-force', '-offset', String(runtime.bytes.length), '-dest', at, file], ...inSystem, entry: `${shown}.desktop`, icon: `${shown}.svg` },
    snap: { file: 'greeter_1.4rc1_amd64.snap', opens: (file, at) => ['unsquashfs', '-quiet', '-no-progress', '-force', '-dest', at, file], entry: 'meta/gui/greeter.desktop', exec: 'greeter %u', icon: 'meta/gui/icon.svg', names: '${SNAP}/meta/gui/icon.svg' },
  }
  const at = (format: string, ...path: string[]) => join(work, 'declared', format, ...path)
  const text = (format: string, path: string) => readFile(at(format, path), 'utf8')

  beforeAll(async () => {
    for (const [format, { file, opens }] of Object.entries(packed)) {
      await mkdir(at(format), { recursive: true })
      await must(opens(client(file), at(format)))
    }
  }, 120_000)

  test.each(Object.entries(packed))('%s: name, description, icon, file types and addresses', async (format, { entry, exec, icon, names }) => {
    const lines = (await text(format, entry)).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['Name=Greeter', 'Comment=Greets whoever is there', `Exec=${exec}`, `Icon=${names}`, 'Categories=Network;', 'MimeType=application/vnd.firm.greeting;text/csv;x-scheme-handler/greeter;']))
    expect(await text(format, icon)).toBe(project('1.4rc1', [])['icons/greeter.svg'])
  })

  test('the publisher, who is to be written to, and one line about it', async () => {
    expect(await must(['dpkg-deb', '--show', '--showformat', '${Maintainer}|${binary:Summary}|${Homepage}', client(packed['deb']?.file ?? '')])).toBe('Ada <ada@firm.example>|Greets whoever is there|https://firm.example/greeter')
    expect(await must(['rpm', '--query', '--package', '--queryformat', '%{VENDOR}|%{PACKAGER}|%{SUMMARY}|%{URL}', client(packed['rpm']?.file ?? '')])).toBe('The Firm|Ada <ada@firm.example>|Greets whoever is there|https://firm.example/greeter')
    for (const format of ['deb', 'rpm', 'appimage']) expect(await text(format, `usr/share/metainfo/${shown}.metainfo.xml`)).toMatch(/<developer_name>The Firm<[^]*<mediatype>x-scheme-handler\/greeter</)
  })

  test('autostart, where a format is installed', async () => {
    for (const format of ['deb', 'rpm']) expect(await text(format, `etc/xdg/autostart/${shown}.desktop`)).toMatch(/^Exec=greeter$/m)
    expect(parse(await text('snap', 'meta/snap.yaml'))).toMatchObject({ title: 'Greeter', summary: 'Greets whoever is there', license: 'MIT', links: { website: ['https://firm.example/greeter'] }, apps: { greeter: { autostart: 'greeter.desktop' } } })
    expect(await readdir(at('appimage'))).not.toContain('etc')
  })

  // What a classic snap gets of its user, and an AppImage as well.
  test.each(['snap', 'appimage'])('%s: neither the Python of the system nor what its user has set for that is taken', async format => {
    const theirs = join(root, 'theirs')
    await mkdir(theirs, { recursive: true })
    const libraries = (await readdir(at(format, 'python/lib'))).filter(name => name.includes('.so'))
    expect(libraries.length).toBeGreaterThan(0)
    for (const name of [...libraries, 'sitecustomize.py', 'markupsafe.py']) await writeFile(join(theirs, name), 'raise SystemExit("another")\n')
    await must(['cp', '--archive', at(format), join(root, format)])
    const said = ['LD_LIBRARY_PATH=/theirs', 'PYTHONHOME=/theirs', 'PYTHONPATH=/theirs', 'PYTHONSTARTUP=/theirs/sitecustomize.py', 'VIRTUAL_ENV=/theirs']
    expect(await inRoot(root, ...said, `/${format}/bin/greeter`, 'a', '&', 'b')).toBe(greeting)
    for (const folder of [theirs, join(root, format)]) await rm(folder, { recursive: true })
  }, 60_000)
})

describe('in an empty root', () => {
  const shell = async (...commands: readonly [string, string]) => {
    const content = join(work, 'of a shell')
    await mkdir(content, { recursive: true })
    await copyFile('/bin/sh', join(content, 'sh'))
    const [argv, also] = commands.map(command => ['/app/sh', '-c', command]) as [string[], string[]]
    await execute([{ do: 'empty-root', label: 'shell', content, at: '/app', argv, also, without: 'sh' }], localPorts())
  }

  test('both commands have to run, while all is there', async () => {
    await shell('exit 0', '/app/sh -c "exit 0"')
    await expect(shell('exit 3', 'exit 0')).rejects.toThrow('exit code 3')
    await expect(shell('exit 0', 'exit 4')).rejects.toThrow('exit code 4')
  }, 60_000)
})

describe('snap: every base and confinement', () => {
  // A bundle of one program: what the snap is made of is tried above.
  const combinations = (['core24', 'core26'] as const).flatMap(base => (['strict', 'classic'] as const).map(confinement => ({ base, confinement })))

  test.each(combinations)('$base, $confinement', async settings => {
    const { icon: _, ...plain } = identity
    const plugs = ['network']
    const snaps = await Promise.all(['first', 'second time'].map(async name => {
      const folder = join(work, settings.base, settings.confinement, name)
      await mkdir(join(folder, 'bundle/bin'), { recursive: true })
      await mkdir(join(folder, 'output'))
      await copyFile('/bin/echo', join(folder, 'bundle/bin/my-app'))
      await chmod(join(folder, 'bundle/bin/my-app'), name === 'first' ? 0o755 : 0o775)
      const place = { app, identity: plain, target: 'linux-x86_64', entry: 'my-app', settings: { ...settings, plugs }, bundle: join(folder, 'bundle'), launcher: 'bin/my-app', glibc: '2.36', tools: '', files: [], suite, platform: process.platform, work: join(folder, 'work'), cache: '', path: '', output: join(folder, 'output', snap.file(app, 'linux-x86_64')), epoch: 1_760_000_000 } as const
      await mkdir(place.work)
      const opened = snap.open(place)
      if (!('content' in opened)) throw new Error('a snap is not installed here')
      const { steps, content, at } = opened
      await execute([...snap.pack(place), ...steps, { do: 'empty-root', label: 'snap', content, at, argv: [`${at}/bin/my-app`, 'hello'], without: '' }], localPorts())
      return { bytes: await readFile(place.output), yaml: await readFile(join(content, 'meta/snap.yaml'), 'utf8') }
    }))
    expect(snaps[0]?.bytes.equals(snaps[1]?.bytes ?? Buffer.alloc(0))).toBe(true)
    expect(snaps[0]?.yaml).toContain(`base: ${settings.base}\n`)
    expect(snaps[0]?.yaml).toContain(`confinement: ${settings.confinement}\n`)
    expect(snaps[0]?.yaml.includes('plugs:')).toBe(settings.confinement === 'strict')
  }, 120_000)
})
