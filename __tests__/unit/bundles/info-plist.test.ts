import { describe, expect, test } from '@jest/globals'
import { infoPlist } from '../../../bundles/standalone/info-plist.ts'
import { bundleIdentifier } from '../../../src/core/names.ts'
import { app, associations, identity } from '../../contract/places.ts'

const place = { app, entry: 'my-app', identity }
const lines = (text: string) => text.split('\n').map(line => line.trim())
/** What stands on the line after a key. */
const valueOf = (text: string, key: string) => lines(text)[lines(text).indexOf(`<key>${key}</key>`) + 1]

describe('Info.plist', () => {
  test('names the application, and numbers its version as macOS counts', () => {
    const text = infoPlist({ ...place, app: { ...app, version: '2.5rc1' } }, 'icon.icns', '11.0')
    expect(valueOf(text, 'CFBundleIdentifier')).toBe('<string>example.firm.my-app</string>')
    expect(valueOf(text, 'CFBundleExecutable')).toBe('<string>my-app</string>')
    expect(valueOf(text, 'CFBundleVersion')).toBe('<string>2.5.0</string>')
    expect(valueOf(text, 'CFBundleShortVersionString')).toBe('<string>2.5rc1</string>')
    expect(valueOf(text, 'LSMinimumSystemVersion')).toBe('<string>11.0</string>')
    expect(valueOf(text, 'NSHighResolutionCapable')).toBe('<true/>')
  })

  test('without an icon names none', () => {
    expect(infoPlist(place, undefined, '11.0')).not.toContain('CFBundleIconFile')
  })

  test('declares a type of its own and takes part in others', () => {
    const text = infoPlist({ ...place, identity: { ...identity, ...associations } }, undefined, '11.0')
    expect(lines(text).filter(line => line === '<string>example.firm.my-app.note</string>')).toHaveLength(2)
    expect(lines(text).filter(line => /<string>(Owner|Alternate)</.test(line))).toEqual(['<string>Owner</string>', '<string>Alternate</string>'])
    expect(text).toContain('<string>text/csv</string>')
    expect(text.match(/UTTypeIdentifier/g)).toHaveLength(1)
    expect(text).toContain('CFBundleURLSchemes')
  })

  test('holds no more than was said, whatever that is', () => {
    const text = infoPlist({ ...place, identity: { ...identity, name: '</string><key>LSEnvironment</key>' } }, undefined, '11.0')
    expect(text).not.toContain('<key>LSEnvironment</key>')
  })
})

test('an identifier has letters, digits, - and . alone', () => {
  expect(bundleIdentifier('org.example.my_app+1')).toBe('org.example.my-app-1')
})
