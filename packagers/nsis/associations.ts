/** What of the associations is special to one application: lines of the installer's script. What they do is associations.nsh. */
import type { Associations } from '../../src/core/associations.ts'
import { literal } from './literal.ts'

/**
 * Texts reach the macros in variables: as their arguments they would be read for `${NAME}` twice.
 * @param about One line about the application
 */
export function associationLines({ fileTypes, urlSchemes, autostart }: Associations, about: string): string[] {
  const set = (values: Readonly<Record<string, string>>) => Object.entries(values).map(([name, value]) => `  StrCpy $${name} ${literal(value)}`)
  return [
    ...(fileTypes.length + urlSchemes.length > 0 ? [...set({ R0: about }), '  !insertmacro Choosable'] : []),
    ...fileTypes.flatMap(({ extension, name, mime }) => [...set({ R0: `.${extension}`, R1: name, R2: mime }), '  !insertmacro OpenFiles']),
    ...urlSchemes.flatMap(scheme => [...set({ R0: scheme }), '  !insertmacro OpenAddresses']),
    ...(autostart ? ['  !insertmacro StartAtLogin'] : []),
  ]
}
