import { describe, expect, test } from '@jest/globals'
import { literal } from '../../../packagers/nsis/literal.ts'
import { fileList, folderName, installerScript } from '../../../packagers/nsis/script.ts'
import { literal as resource, resources } from '../../../bundles/standalone/resources.ts'
import { associations, identity } from '../../contract/places.ts'
import { versionNumbers } from '../../../src/core/version-numbers.ts'

const files = ['app.exe', 'pins.txt', 'python/Lib/a.py', 'python/Lib/b/c.py', 'python/python.exe'].map(path => ({ path, size: 600 }))
const app = { name: 'My App', version: '1.2rc1', summary: 'Says "hello"', scripts: {} }

describe('texts in a script are no code', () => {
  test.each([
    ['plain', '"plain"'],
    ['$INSTDIR', '"${DOLLAR}INSTDIR"'],
    ['${NAME} $(Text) $%PATH%', '"${DOLLAR}{NAME} ${DOLLAR}(Text) ${DOLLAR}%PATH%"'],
    ['a "b" `c` \'d\'', '"a $\\"b$\\" `c` \'d\'"'],
    ['one\r\nQuit', '"one Quit"'],
    ['ends with \\', '"ends with \\"'],
  ])('%s', (text, expected) => {
    expect(literal(text)).toBe(expected)
  })

  test.each([
    ['a "b"', '"a ""b"""'],
    ['C:\\new', '"C:\\\\new"'],
    ['one\n2 ICON "x"', '"one 2 ICON ""x"""'],
  ])('in resources: %s', (text, expected) => {
    expect(resource(text)).toBe(expected)
  })
})

describe('names of folders', () => {
  test.each([
    ['My App', 'My App'],
    ['a/b\\c:d*e?', 'a b c d e'],
    ['..\\..\\Windows', '.. .. Windows'],
    ['dots...', 'dots'],
    ['..', '_'],
    ['con', 'con_'],
    ['LPT1.x', 'LPT1.x_'],
    ['', '_'],
  ])('%j is %j', (name, expected) => {
    expect(folderName(name)).toBe(expected)
  })
})

describe('four numbers of a version', () => {
  test.each([
    ['1.2', [1, 2, 0, 0]],
    ['1!2.3.4.5.6rc1.post2+local', [2, 3, 4, 5]],
    ['2026.11.23', [2026, 11, 23, 0]],
    ['20261123', [65_535, 0, 0, 0]],
    ['1rc1', [1, 0, 0, 0]],
  ])('%s', (version, expected) => {
    expect(versionNumbers(version)).toEqual(expected)
  })
})

test('the list names each file and each folder, those within others first', () => {
  expect(fileList(files).split('\r\n')).toEqual(['app.exe', 'pins.txt', 'python\\Lib\\a.py', 'python\\Lib\\b\\c.py', 'python\\python.exe', 'uninstall.exe', 'uninstall.txt', 'python\\Lib\\b\\', 'python\\Lib\\', 'python\\', ''])
})

test('the script unpacks every file into its folder, and knows their size', () => {
  const lines = installerScript({ app, identity: { ...identity, publisher: 'The Firm' }, launcher: 'app.exe', files }, '../bundle').split('\n')
  const payload = lines.slice(lines.indexOf('!macro Payload') + 1, lines.indexOf('!macro Associations') - 1).map(line => line.trim())
  expect(payload).toEqual([
    'SetOutPath "$INSTDIR\\.new"',
    'File "../bundle/app.exe"',
    'File "../bundle/pins.txt"',
    'SetOutPath "$INSTDIR\\.new\\python\\Lib"',
    'File "../bundle/python/Lib/a.py"',
    'SetOutPath "$INSTDIR\\.new\\python\\Lib\\b"',
    'File "../bundle/python/Lib/b/c.py"',
    'SetOutPath "$INSTDIR\\.new\\python"',
    'File "../bundle/python/python.exe"',
  ])
  expect(lines).toEqual(expect.arrayContaining(['!define SIZE 3', 'VIProductVersion "1.2.0.0"', 'VIAddVersionKey "ProductVersion" "1.2rc1"', '!define KEY "my-app"']))
})

test('what Windows starts it for: texts of any content are names, in variables', () => {
  const fileTypes = [{ extension: 'note', mime: 'application/x-$&', name: '${NSISDIR} "q"', own: true }]
  const lines = (given: Partial<typeof associations>) => {
    const script = installerScript({ app, identity: { ...identity, ...given }, launcher: 'app.exe', files }, '../bundle').split('\n')
    return script.slice(script.indexOf('!macro Associations') + 1, script.lastIndexOf('!macroend')).map(line => line.trim())
  }
  expect(lines({})).toEqual([])
  expect(lines({ autostart: true })).toEqual(['!insertmacro StartAtLogin'])
  expect(lines({ fileTypes, urlSchemes: ['my-app'] })).toEqual([
    'StrCpy $R0 "Says $\\"hello$\\""',
    '!insertmacro Choosable',
    'StrCpy $R0 ".note"',
    'StrCpy $R1 "${DOLLAR}{NSISDIR} $\\"q$\\""',
    'StrCpy $R2 "application/x-${DOLLAR}&"',
    '!insertmacro OpenFiles',
    'StrCpy $R0 "my-app"',
    '!insertmacro OpenAddresses',
  ])
})

test('the launcher says what it is', () => {
  expect(resources({ app, entry: 'app' }, '')).toMatch(/^FILEVERSION 1,2,0,0$[\s\S]*VALUE "FileDescription", "Says ""hello"""/m)
})

test.each([
  [16, 0x1010],
  [48, 0x3030],
  [256, 0],
])('the launcher shows an icon of %i pixels', (width, bytes) => {
  expect(resources({ app, entry: 'app', icon: { path: '/x', width, size: 70_000 } }, 'a.png').split('\n')).toEqual(expect.arrayContaining(['1 3 "a.png"', `1 14 { 0, 1, 1, ${bytes}, 0, 1, 32, 70000L, 1 }`]))
})

test('a program has no icon of 512 pixels', () => {
  expect(resources({ app, entry: 'app', icon: { path: '/x', width: 512, size: 70_000 } }, 'a.png')).not.toContain('a.png')
})
