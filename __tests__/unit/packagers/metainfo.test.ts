import { expect, test } from '@jest/globals'
import { autostartEntry, desktopEntry } from '../../../packagers/desktop.ts'
import { sharedFiles } from '../../../packagers/metainfo.ts'
import type { PackPlace } from '../../../packagers/packager.ts'
import { snapYaml } from '../../../packagers/snap/index.ts'
import type { Identity } from '../../../src/core/identity.ts'
import { app, associations, identity } from '../../contract/places.ts'

const place = (more: Partial<Identity> = {}, words: Partial<PackPlace['app']> = {}) => ({ app: { ...app, ...words }, identity: { ...identity, ...more }, entry: 'my-app' })
const shared = (...given: Parameters<typeof place>) => Object.fromEntries(sharedFiles(place(...given)).map(({ path, text }) => [path, text]))

test('AppStream and the MIME database are told of it', () => {
  expect(shared(associations)).toEqual({
    'usr/share/metainfo/example.firm.my_app.metainfo.xml': `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>example.firm.my_app</id>
  <name>My App</name>
  <summary>An app</summary>
  <metadata_license>FSFAP</metadata_license>
  <project_license>MIT</project_license>
  <developer_name>The Firm</developer_name>
  <description>
    <p>An app</p>
  </description>
  <launchable type="desktop-id">example.firm.my_app.desktop</launchable>
  <url type="homepage">https://firm.example/my-app</url>
  <provides>
    <binary>my-app</binary>
    <mediatype>application/vnd.firm.note</mediatype>
    <mediatype>text/csv</mediatype>
    <mediatype>x-scheme-handler/my-app</mediatype>
  </provides>
</component>
`,
    'usr/share/mime/packages/example.firm.my_app.xml': `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/vnd.firm.note">
    <comment>Note</comment>
    <glob pattern="*.note"/>
  </mime-type>
</mime-info>
`,
  })
})

test('one type of several endings is told of once', () => {
  const fileTypes = ['note', 'notes'].map(extension => ({ extension, mime: 'text/x-note', name: extension, own: true }))
  expect(shared({ fileTypes })['usr/share/mime/packages/example.firm.my_app.xml']).toContain('>\n    <comment>note</comment>\n    <glob pattern="*.note"/>\n    <glob pattern="*.notes"/>\n  </mime-type>\n</mime-info>')
})

test('without types of its own, or a domain in its name, less is told', () => {
  expect(Object.keys(shared())).toEqual(['usr/share/metainfo/example.firm.my_app.metainfo.xml'])
  expect(shared({ identifier: 'my_app' })).toEqual({})
})

test('texts are no markup, and what XML cannot say is left out', () => {
  const fileTypes = [{ extension: 'x', mime: 'application/x-&', name: '</comment>&"', own: true }]
  const texts = shared({ name: '<b>&amp;\u0001\uFFFF', fileTypes }, { summary: ']]> <!-- .', license: 'see <LICENSE>' })
  expect(texts['usr/share/metainfo/example.firm.my_app.metainfo.xml']).toContain('<name>&#60;b&#62;&#38;amp;</name>\n  <summary>]]&#62; &#60;!-- </summary>\n  <metadata_license>FSFAP</metadata_license>\n  <developer_name>')
  expect(texts['usr/share/mime/packages/example.firm.my_app.xml']).toContain('type="application/x-&#38;">\n    <comment>&#60;/comment&#62;&#38;&#34;</comment>')
})

test.each<[string, Partial<Identity>, string]>([
  ['nothing', {}, 'Exec=my-app\nTerminal=true\nCategories=Utility;\n'],
  ['files', { fileTypes: associations.fileTypes }, 'Exec=my-app %f\nTerminal=true\nCategories=Utility;\nMimeType=application/vnd.firm.note;text/csv;\n'],
  ['addresses', { urlSchemes: ['a', 'b'] }, 'Exec=my-app %u\nTerminal=true\nCategories=Utility;\nMimeType=x-scheme-handler/a;x-scheme-handler/b;\n'],
  ['both', associations, 'Exec=my-app %u\nTerminal=true\nCategories=Utility;\nMimeType=application/vnd.firm.note;text/csv;x-scheme-handler/my-app;\n'],
])('a menu entry that opens %s', (_, more, expected) => {
  expect(desktopEntry(place(more), 'my-app')).toBe(`[Desktop Entry]\nType=Application\nName=My App\nComment=An app\n${expected}`)
})

test('at a login it is started without a file, if it is there', () => {
  expect(autostartEntry(place(associations), 'my-app', 'icon')).toBe('[Desktop Entry]\nType=Application\nName=My App\nComment=An app\nExec=my-app\nIcon=icon\nTerminal=true\nTryExec=my-app\n')
})

test('snapd starts it by the file that it writes itself', () => {
  const snap = (more: Partial<Identity>) => snapYaml({ ...place(more), target: 'linux-x86_64', launcher: 'bin/my-app', settings: { base: 'core24', confinement: 'classic', plugs: [] } })
  expect(snap(associations)).toContain('    command: bin/my-app\n    autostart: my-app.desktop\n')
  expect(snap({})).not.toContain('autostart')
})
