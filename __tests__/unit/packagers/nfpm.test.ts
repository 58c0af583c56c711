import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import deb from '../../../packagers/deb/index.ts'
import { packageVersion, type NfpmPlace } from '../../../packagers/nfpm.ts'
import rpm from '../../../packagers/rpm/index.ts'
import type { Identity } from '../../../src/core/identity.ts'
import type { Step } from '../../../src/core/steps.ts'
import { app, identity, paths } from '../../contract/places.ts'

describe("PEP 440 in dpkg's and rpm's words", () => {
  test.each([
    ['1.4', { version: '1.4' }],
    ['1.4-RC.1', { version: '1.4~rc1' }],
    ['1!2.0a1.dev3', { epoch: '1', version: '2.0~a1~~dev3' }],
    ['1.0.dev1', { version: '1.0~~dev1' }],
    ['1.0.post1.dev2+ubuntu.1', { version: '1.0+post1~~dev2+ubuntu.1' }],
  ])('%s', (version, expected) => {
    expect(packageVersion(version)).toEqual(expected)
  })
})

const place = (changes: Partial<NfpmPlace> = {}): NfpmPlace => ({
  app, identity, target: 'linux-x86_64', entry: 'my-app', settings: { compression: 'zstd' }, bundle: paths.bundle, launcher: 'bin/my-app', files: [], suite: paths.suite, platform: paths.platform, glibc: '2.34', tools: paths.tools, work: paths.work, cache: paths.cache, path: paths.path, output: `${paths.output}/x`, epoch: paths.epoch,
  icon: '/given/project/icons/my app.png', ...changes,
})
const texts = (steps: readonly Step[]) => Object.fromEntries(steps.flatMap(step => (step.do === 'write' ? [[step.path.replace(`${paths.work}/`, ''), step.text]] : [])))
const configuration = (steps: readonly Step[]) => parse(texts(steps)['nfpm.yaml'] ?? '') as Record<string, unknown>

test('each depends on the C library that the bundle needs, by the name that its distributions give it', () => {
  expect(configuration(deb.pack(place()))).toMatchObject({ depends: ['libc6 (>= 2.34)'], deb: { compression: 'zstd' } })
  expect(configuration(rpm.pack(place({ settings: { compression: 'xz' } })))).toMatchObject({ depends: ['glibc >= 2.34'], rpm: { compression: 'xz', buildhost: 'localhost' } })
})

test('the command, the menu entry and the icon stand where the desktop looks', () => {
  const steps = deb.pack(place())
  expect(configuration(steps)['contents']).toEqual(expect.arrayContaining([
    { src: `${paths.work}/tree`, dst: '/usr/lib/my-app', type: 'tree' },
    { src: '../lib/my-app/bin/my-app', dst: '/usr/bin/my-app', type: 'symlink' },
    expect.objectContaining({ dst: '/usr/share/applications/example.firm.my_app.desktop' }),
    expect.objectContaining({ dst: '/usr/share/icons/hicolor/256x256/apps/example.firm.my_app.png' }),
  ]))
  expect(texts(steps)['root/usr/share/applications/example.firm.my_app.desktop']).toBe('[Desktop Entry]\nType=Application\nName=My App\nComment=An app\nExec=my-app\nIcon=example.firm.my_app\nTerminal=true\nCategories=Utility;\n')
})

test('what an administrator changed at the start of sessions stays', () => {
  const path = 'etc/xdg/autostart/example.firm.my_app.desktop'
  const started = rpm.pack(place({ identity: { ...identity, autostart: true } }))
  expect(configuration(started)['contents']).toContainEqual({ src: `${paths.work}/root/${path}`, dst: `/${path}`, type: 'config|noreplace' })
  expect(texts(started)[`root/${path}`]).toContain('\nTryExec=my-app\n')
  expect(JSON.stringify(rpm.pack(place()))).not.toContain('autostart')
})

test('without an icon none is named', () => {
  const { icon: _, ...plain } = identity
  const { icon: __, ...rest } = place({ identity: plain })
  const steps = deb.pack(rest)
  expect(JSON.stringify(steps)).not.toContain('icons')
  expect(texts(steps)['root/usr/share/applications/example.firm.my_app.desktop']).not.toContain('Icon')
})

test('a dollar is a dollar, and no variable of whoever packs', () => {
  const { vendor } = configuration(rpm.pack(place({ identity: { ...identity, publisher: 'Cash$HOME' } })))
  expect(vendor).toBe('Cash${DOLLAR}HOME')
})

describe('what Debian would not take is refused', () => {
  const { maintainer: _, ...nobody } = identity
  test.each<[string, Partial<{ identity: Identity; app: typeof app }>, string | undefined]>([
    ['nobody to write to', { identity: nobody }, 'maintainer'],
    ['a name of one letter', { app: { ...app, name: 'a' } }, 'formats'],
    ['nothing', {}, undefined],
  ])('%s', (_what, changes, key) => {
    expect(deb.refuses?.({ app, identity, entry: 'my-app', settings: {}, ...changes }, 'linux-x86_64')?.key).toBe(key)
  })
})
