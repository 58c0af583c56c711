/** What Windows shows of the launcher, as a resource script (Microsoft, "Resource-Definition Statements"). */
import type { BundlePlace } from '../bundle.ts'
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

export function resources({ app, entry }: Pick<BundlePlace, 'app' | 'entry'>): string {
  const numbers = versionNumbers(app.version).join(',')
  const values = { FileDescription: app.summary || app.name, ProductName: app.name, InternalName: entry, OriginalFilename: `${entry}.exe`, FileVersion: app.version, ProductVersion: app.version }
  return [
    `1 24 {\n${manifest.split('\n').map(line => `  ${literal(`${line} `)}`).join(',\n')}\n}`,
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
