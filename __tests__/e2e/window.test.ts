/**
 * The example with a window: released from its lock, started from each format on a virtual screen, and seen. As an AppImage (on the runtime that
 * stands in for the real one) and as a snap too. Then clients that show nothing.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decode } from 'fast-png'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Step } from '../../src/core/steps.ts'
import { execute } from '../../src/execute.ts'
import { localPorts } from '../../src/ports/local.ts'
import { serveRuntime, type Runtime } from '../tools/appimage/runtime.ts'
import { ensurePackages } from '../tools/apt.ts'
import { desktopPackages } from '../tools/desktop.ts'
import { refusal } from '../unit/helpers/problems.ts'
import { must, root, runCli, type Ran } from './cli.ts'

const ports = localPorts()
let work: string
let app: string
let released: Ran
let content: string
let runtime: Runtime

beforeAll(async () => {
  await ensurePackages(desktopPackages)
  work = await mkdtemp(join(tmpdir(), 'window-'))
  app = join(work, 'notefolio')
  await cp(join(root, 'examples/notefolio'), app, { recursive: true })
  await everyFormat()
  released = await runCli(['release', app, '--output', join(work, 'release'), '--install-tools'])
  if (released.code !== 0) throw new Error(released.stderr)
  await must(['dpkg-deb', '--extract', join(work, 'release/client/notefolio_0.1.0_amd64.deb'), join(work, 'deb')])
  content = join(work, 'deb/usr/lib/notefolio')
}, 600_000)

afterAll(async () => {
  runtime.close()
  await rm(work, { recursive: true, force: true })
}, 120_000)

async function everyFormat(): Promise<void> {
  runtime = await serveRuntime(work)
  const config = join(app, 'release.yaml')
  await writeFile(config, (await readFile(config, 'utf8')).replace('  formats: [standalone, deb]\n', `  formats: [standalone, deb, appimage, snap]\n  appimage: {runtime: {linux-x86_64: ${runtime.named}}}\n`))
}

const report = () => readFile(join(work, 'release/report.html'), 'utf8')

describe('what the window shows', () => {
  test('is in the report, once for each format', async () => {
    const pictures = [...(await report()).matchAll(/<img src="data:image\/png;base64,([^"]+)" alt="([^"]+)">/g)]
    expect(pictures.map(([, , alt]) => alt)).toEqual(['notefolio-0.1.0-x86_64.AppImage', 'notefolio_0.1.0_amd64.deb', 'notefolio_0.1.0_amd64.snap', 'notefolio-0.1.0-linux-x86_64.tar.gz'].map(file => `The window of Notefolio, started from client/${file}`))
    for (const [, picture = ''] of pictures) {
      const { width, height, data } = decode(Buffer.from(picture, 'base64'))
      expect([width, height]).toEqual([820, 520])
      // White where the note is, and ink in its heading: with no font there would be none.
      const at = (x: number, y: number) => [...data.subarray(3 * (y * width + x), 3 * (y * width + x + 1))]
      const heading = Array.from({ length: 290 * 24 }, (_, index) => at(264 + (index % 290), 22 + Math.floor(index / 290)))
      expect(at(700, 400)).toEqual([255, 255, 255])
      expect(heading.filter(([red = 255, green = 255, blue = 255]) => red + green + blue < 96).length).toBeGreaterThan(500)
    }
  })

  test('is nothing that a manifest has, which is the same in every run', async () => {
    expect(await readFile(join(work, 'release/release.json'), 'utf8')).not.toMatch(/png|window/)
  })
})

describe('what client.drop names', () => {
  test('is not inside, and RECORD does not speak of it', async () => {
    const site = join(content, 'python/lib/python3.11/site-packages')
    const { client } = parse(await readFile(join(app, 'release.yaml'), 'utf8')) as { client: { drop: string[] } }
    expect(client.drop).toContain('PySide6/Qt/qml')
    const paths = (await ports.files.list(site)).map(({ path }) => path)
    expect(paths.filter(path => /^PySide6\/Qt\/(?:qml|translations)\/|libQt6Q|\.pyi$/.test(path) && path.startsWith('PySide6/'))).toEqual([])
    expect(paths).toContain('PySide6/Qt/lib/libQt6Widgets.so.6')
    const record = await readFile(join(site, paths.find(path => /^pyside6_essentials-.*\/RECORD$/i.test(path)) ?? ''), 'utf8')
    expect(record).toContain('PySide6/Qt/lib/libQt6Widgets.so.6,')
    expect(record).not.toContain('PySide6/Qt/qml/')
  })

  test('cannot be what a library that stays is linked with', async () => {
    const spoilt = join(work, 'spoilt')
    await cp(content, spoilt, { recursive: true, verbatimSymlinks: true })
    const site = join(spoilt, 'python/lib/python3.11/site-packages')
    const { problems } = await refusal(() => execute([
      { do: 'drop-files', site, patterns: ['PySide6/Qt/lib/libQt6XcbQpa*'] },
      { do: 'gather-libraries', root: spoilt, libraries: join(spoilt, 'python/lib') },
    ], ports))
    expect(problems).toEqual([expect.objectContaining({ code: 'library-missing', fact: expect.stringMatching(/libqxcb\.so needs libQt6XcbQpa\.so\.6/) })])
  }, 120_000)
})

describe('a client', () => {
  const at = '/usr/lib/notefolio'
  const python = join(at, 'python/bin/python3.11')
  const script = (...lines: string[]) => [python, '-IS', '-c', ['import sys', 'sys.path.append(sys.prefix + "/lib/python3.11/site-packages")', 'from PySide6.QtWidgets import QApplication, QMainWindow', ...lines].join('\n')]
  const window = (argv: readonly string[], folder = content): Step => ({ do: 'window', label: 'client', content: folder, at, argv, picture: join(work, 'seen.png'), timeoutSeconds: 8 })

  test.each<[string, readonly string[], string]>([
    ['that ends', [join(at, 'bin/notefolio'), '--version'], 'client ended with 0 and had no window\nnotefolio 0.1.0'],
    ['that fails', script('sys.exit("no notes today")'), 'client ended with 1 and had no window\nno notes today'],
    ['that shows no window', script('QApplication([]).exec()'), 'client drew nothing within 8 s'],
    ['whose window stays empty', script('app = QApplication([])', 'window = QMainWindow()', 'window.show()', 'app.exec()'), 'client drew nothing within 8 s'],
  ])('%s is refused', async (_, argv, fact) => {
    const { problems } = await refusal(() => execute([window(argv)], ports))
    expect(problems).toEqual([expect.objectContaining({ code: 'no-window', fact: expect.stringContaining(fact) })])
    expect(await ports.files.has(join(work, 'seen.png'))).toBe(false)
  }, 60_000)

  test('without what connects it to a screen is refused, in words of its own', async () => {
    const deaf = join(work, 'deaf')
    await cp(content, deaf, { recursive: true, verbatimSymlinks: true })
    await rm(join(deaf, 'python/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so'))
    const { problems } = await refusal(() => execute([window([join(at, 'bin/notefolio')], deaf)], ports))
    expect(problems).toEqual([expect.objectContaining({ code: 'no-window', fact: expect.stringContaining('no Qt platform plugin could be initialized') })])
  }, 60_000)

  test('needs no screen, font or library of the system where it draws for itself', async () => {
    const lines = ['import os', 'os.environ["QT_QPA_PLATFORM"] = "offscreen"', 'app = QApplication([])', 'from notefolio.app import introduction', 'from notefolio.window import NotesWindow', 'window = NotesWindow(introduction(), "here")', 'window.show()', 'app.processEvents()', 'picture = window.grab()', 'sys.exit(0 if (picture.width(), picture.height()) == (820, 520) else 1)']
    await execute([{ do: 'empty-root', label: 'offscreen', content, at, argv: script(...lines), without: 'libxkbcommon.so.0' }], ports)
  }, 60_000)
})
