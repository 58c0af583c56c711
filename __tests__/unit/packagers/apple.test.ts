/** Disk images and packages for macOS as data: a Mac performs it (e2e/machine.test.ts). */
import { describe, expect, test } from '@jest/globals'
import dmg from '../../../packagers/dmg/index.ts'
import type { PackPlace } from '../../../packagers/packager.ts'
import pkg from '../../../packagers/pkg/index.ts'
import { app, identity, paths } from '../../contract/places.ts'

const place: PackPlace = {
  ...paths, app, target: 'macos-arm64', entry: 'my-app', settings: {}, identity: { ...identity, name: 'My: App & <Co>', identifier: 'example.firm.my_app' },
  launcher: 'Contents/MacOS/my-app', glibc: '', files: [], output: '/given/output/client', platform: 'darwin',
}
const folder = 'My- App & <Co>.app'

describe('a disk image', () => {
  test('has the application and a link to where it belongs', () => {
    expect(dmg.pack(place)).toEqual([
      { do: 'copy', from: '/given/bundle', to: `/given/work/image/${folder}` },
      { do: 'run', label: 'ln', argv: ['/bin/ln', '-s', '/Applications', '/given/work/image/Applications'], quiet: true },
      { do: 'run', label: 'hdiutil create', argv: ['hdiutil', 'create', '-volname', 'My- App & <Co>', '-srcfolder', '/given/work/image', '-fs', 'HFS+', '-format', 'UDZO', '-ov', '/given/output/client'], outputs: ['/given/output/client'] },
    ])
  })

  test('is opened as people open it, and closed whatever happens', () => {
    expect(dmg.open(place)).toEqual({
      steps: [
        { do: 'run', label: 'mkdir', argv: ['/bin/mkdir', '-p', '/given/work/mounted'], quiet: true },
        { do: 'run', label: 'hdiutil attach', argv: ['hdiutil', 'attach', '-readonly', '-nobrowse', '-noautoopen', '-mountpoint', '/given/work/mounted', '/given/output/client'] },
        { do: 'run', label: 'the link to Applications', argv: ['/usr/bin/readlink', '/given/work/mounted/Applications'], expect: '/Applications', quiet: true },
        { do: 'copy', from: `/given/work/mounted/${folder}`, to: `/given/work/opened/${folder}` },
        { do: 'run', label: 'hdiutil detach', argv: ['hdiutil', 'detach', '-force', '/given/work/mounted'], cleansUp: true },
      ],
      content: `/given/work/opened/${folder}`,
      at: `/Applications/${folder}`,
    })
  })
})

describe('a package', () => {
  test('puts the application into Applications, with a receipt of its identifier and version', () => {
    const steps = pkg.pack(place)
    expect(steps.filter(({ do: kind }) => kind !== 'write')).toEqual([
      { do: 'copy', from: '/given/bundle', to: `/given/work/root/${folder}` },
      { do: 'run', label: 'pkgbuild', argv: ['pkgbuild', '--root', '/given/work/root', '--component-plist', '/given/work/components.plist', '--identifier', 'example.firm.my-app', '--version', '1.2', '--install-location', '/Applications', '/given/work/client.pkg'], outputs: ['/given/work/client.pkg'] },
      { do: 'run', label: 'productbuild', argv: ['productbuild', '--distribution', '/given/work/Distribution', '--package-path', '/given/work', '/given/output/client'], outputs: ['/given/output/client'] },
    ])
    expect(steps.flatMap(step => (step.do === 'write' ? [step.path, step.text] : []))).toEqual(['/given/work/components.plist', components, '/given/work/Distribution', distribution])
  })

  test('says for which processors it is', () => {
    expect(JSON.stringify(pkg.pack({ ...place, target: 'macos-x86_64' }))).toContain('hostArchitectures=\\"x86_64\\"')
  })

  test('is opened by expanding it', () => {
    expect(pkg.open(place)).toEqual({
      steps: [{ do: 'run', label: 'pkgutil', argv: ['pkgutil', '--expand-full', '/given/output/client', '/given/work/opened'] }],
      content: `/given/work/opened/client.pkg/Payload/${folder}`,
      at: `/Applications/${folder}`,
    })
  })
})

test.each([dmg, pkg])('$name is refused where a client for macOS is made on Linux', packager => {
  const facts = { app, entry: 'my-app', identity, settings: {} }
  expect(packager.refuses?.(facts, 'macos-arm64')).toBeUndefined()
  expect(packager.refuses?.({ ...facts, macosOnLinux: true }, 'macos-arm64')).toMatchObject({ key: 'macos-on-linux', fact: expect.stringContaining('which only macOS has') })
})

const components = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
  <array>
    <dict>
      <key>RootRelativeBundlePath</key>
      <string>My- App &#38; &#60;Co&#62;.app</string>
      <key>BundleIsRelocatable</key>
      <false/>
      <key>BundleIsVersionChecked</key>
      <false/>
      <key>BundleHasStrictIdentifier</key>
      <true/>
      <key>BundleOverwriteAction</key>
      <string>upgrade</string>
    </dict>
  </array>
</plist>
`

const distribution = `<?xml version="1.0" encoding="UTF-8"?>
<installer-gui-script minSpecVersion="2">
  <title>My: App &#38; &#60;Co&#62;</title>
  <options customize="never" require-scripts="false" hostArchitectures="arm64"/>
  <domains enable_anywhere="false" enable_currentUserHome="false" enable_localSystem="true"/>
  <choices-outline>
    <line choice="example.firm.my-app"/>
  </choices-outline>
  <choice id="example.firm.my-app" title="My: App &#38; &#60;Co&#62;">
    <pkg-ref id="example.firm.my-app"/>
  </choice>
  <pkg-ref id="example.firm.my-app" version="1.2" onConclusion="none">client.pkg</pkg-ref>
</installer-gui-script>
`
