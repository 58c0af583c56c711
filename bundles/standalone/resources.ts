/** What Windows shows of the launcher, as a resource script (Microsoft, "Resource-Definition Statements"). */
import type { BundlePlace, Icon } from '../bundle.ts'
import { versionNumbers } from '../../src/core/version-numbers.ts'

/** supportedOS is Windows 10 and later: without it Windows tells Python that it is an older one. */
const manifest = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
<trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges></security></trustInfo>
<compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application></compatibility>
<application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings><longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware></windowsSettings></application>
</assembly>`

/** A text of any content is one literal, on one line. */
export const literal = (text: string): string => `"${text.replaceAll(/[\p{Cc}\s]+/gu, ' ').replaceAll('\\', '\\\\').replaceAll('"', '""')}"`

/** What an icon of a program can be: its entry has a byte for the width, in which 0 is 256. */
export const fitsProgram = (icon: Icon | undefined): icon is Icon => icon !== undefined && icon.width <= 256

/** The PNG as it is (RT_ICON, 3), and the group of this one (RT_GROUP_ICON, 14; Microsoft, "NEWHEADER", "RESDIR"), by numbers of 16 and 32 bits. */
const iconLines = (file: string, { width, size }: Icon): string[] => [`1 3 "${file}"`, `1 14 { 0, 1, 1, ${(width % 256) * 0x101}, 0, 1, 32, ${size}L, 1 }`]

/** @param iconFile The name of the file that the icon is in, relative to where windres runs */
export function resources({ app, entry, icon }: Pick<BundlePlace, 'app' | 'entry' | 'icon'>, iconFile: string): string {
  const numbers = versionNumbers(app.version).join(',')
  const values = { FileDescription: app.summary || app.name, ProductName: app.name, InternalName: entry, OriginalFilename: `${entry}.exe`, FileVersion: app.version, ProductVersion: app.version }
  return [
    `1 24 {\n${manifest.split('\n').map(line => `  ${literal(`${line} `)}`).join(',\n')}\n}`,
    ...(fitsProgram(icon) ? iconLines(iconFile, icon) : []),
    '1 VERSIONINFO',
    `FILEVERSION ${numbers}`,
    `PRODUCTVERSION ${numbers}`,
    'FILEOS 0x40004',
    'FILETYPE 1',
    '{',
    '  BLOCK "StringFileInfo" { BLOCK "040904B0" {',
    ...Object.entries(values).map(([name, value]) => `    VALUE "${name}", ${literal(value)}`),
    '  } }',
    '  BLOCK "VarFileInfo" { VALUE "Translation", 0x409, 1200 }',
    '}',
    '',
  ].join('\n')
}
