/** The script that makensis reads: what is special to one application. What all have in common is installer.nsh. */
import { posix } from 'node:path'
import { normalizeName } from '../../src/core/names.ts'
import { versionNumbers } from '../../src/core/version-numbers.ts'
import type { PackPlace } from '../packager.ts'
import { associationLines } from './associations.ts'
import { literal } from './literal.ts'

/** Names of files that the installer brings beside the bundle. */
export const [uninstaller, listOfFiles] = ['uninstall.exe', 'uninstall.txt']

/** What Windows allows as the name of a folder (Microsoft, "Naming Files, Paths, and Namespaces"). */
export const folderName = (name: string): string => {
  const allowed = name.replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu, ' ').replaceAll(/\s+/g, ' ').replace(/^ +|[ .]+$/g, '')
  return !allowed || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(allowed) ? `${allowed}_` : allowed
}

const windowsPath = (path: string) => path.replaceAll('/', '\\')

/** Every folder of these files, those within others first. */
function foldersOf(paths: readonly string[]): string[] {
  const above = (path: string): string[] => (path === '.' ? [] : [path, ...above(posix.dirname(path))])
  const depth = (path: string) => path.split('/').length
  return [...new Set(paths.flatMap(path => above(posix.dirname(path))))].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))
}

/** All that is installed, one a line: files, then folders, which end with `\`. The uninstaller removes what it names, and nothing else. */
export function fileList(files: PackPlace['files']): string {
  const paths = files.map(({ path }) => path)
  const lines = [...paths, uninstaller, listOfFiles, ...foldersOf(paths).map(path => `${path}/`)]
  return lines.map(line => `${windowsPath(line)}\r\n`).join('')
}

/** The name of a file to read is taken as it stands, the name to write is a text like others. */
const fileLine = (path: string): string =>
  path.includes('$') ? `  File ${literal(`/oname=${posix.basename(path)}`)} "${path.replaceAll('$', '${SIGN}')}"` : `  File ${literal(path)}`

/** @param bundle Relative to where makensis runs */
function payload(files: PackPlace['files'], bundle: string): string[] {
  return files.flatMap(({ path }, index) => {
    const folder = posix.dirname(path)
    const enters = index === 0 || folder !== posix.dirname(files[index - 1]?.path ?? '')
    const into = literal(`\\${windowsPath(folder)}`).slice(1)
    return [...(enters ? [`  SetOutPath "$INSTDIR\\.new${folder === '.' ? '"' : into}`] : []), fileLine(posix.join(bundle, path))]
  })
}

/** `1.2.0.0`. */
const numbers = (version: string) => versionNumbers(version).join('.')

/** What the installer needs to know of an application. */
export interface Installing extends Pick<PackPlace, 'app' | 'launcher' | 'files'> {
  identity: Pick<PackPlace['identity'], 'name' | 'publisher' | 'fileTypes' | 'urlSchemes' | 'autostart'>
}

export function installerScript({ app, identity, launcher, files }: Installing, bundle: string): string {
  const { name, publisher } = identity
  const { version, summary, license } = app
  const shown = { ProductName: name, CompanyName: publisher, LegalCopyright: license ?? publisher, FileDescription: `${name} ${version}: ${summary || 'setup'}`, FileVersion: version, ProductVersion: version }
  return [
    'Unicode true',
    'Target amd64-unicode',
    'SetCompressor /SOLID lzma',
    '!define DOLLAR "$$"',
    '!define SIGN "$"',
    `Name ${literal(name)} ${literal(name.replaceAll('&', '&&'))}`,
    'OutFile "installer.exe"',
    `VIProductVersion "${numbers(version)}"`,
    `VIFileVersion "${numbers(version)}"`,
    ...Object.entries(shown).map(([key, value]) => `VIAddVersionKey "${key}" ${literal(value)}`),
    // By it an older version is found, whatever people are shown.
    `!define KEY "${normalizeName(app.name).replaceAll(/[^a-z0-9-]+/g, '-')}"`,
    `!define LAUNCHER "${windowsPath(launcher)}"`,
    `!define SIZE ${Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 1024)}`,
    '!macro Texts',
    `  StrCpy $Title ${literal(name)}`,
    `  StrCpy $Version ${literal(version)}`,
    `  StrCpy $Publisher ${literal(publisher)}`,
    `  StrCpy $Folder ${literal(folderName(name))}`,
    '!macroend',
    '!macro Payload',
    ...payload(files, bundle),
    '!macroend',
    '!macro Associations',
    ...associationLines(identity, summary || name),
    '!macroend',
    '!include "installer.nsh"',
    '',
  ].join('\n')
}
