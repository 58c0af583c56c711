/** What macOS knows of an application (Apple, "Information Property List"). */
import { bundleIdentifier } from '../../src/core/names.ts'
import { plist, type Value } from '../../src/core/plist.ts'
import { versionNumbers } from '../../src/core/version-numbers.ts'
import type { FileType } from '../../src/core/associations.ts'
import type { BundlePlace } from '../bundle.ts'

/** @param oldest The oldest macOS that it runs on: `11.0` */
export function infoPlist({ app, entry, identity }: Pick<BundlePlace, 'app' | 'entry' | 'identity'>, icon: string | undefined, oldest: string): string {
  const identifier = bundleIdentifier(identity?.identifier ?? app.name)
  const name = identity?.name ?? app.name
  return plist({
    CFBundleInfoDictionaryVersion: '6.0',
    CFBundlePackageType: 'APPL',
    CFBundleDevelopmentRegion: 'en',
    CFBundleIdentifier: identifier,
    CFBundleName: name,
    CFBundleDisplayName: name,
    CFBundleExecutable: entry,
    CFBundleIconFile: icon,
    CFBundleShortVersionString: app.version,
    CFBundleVersion: versionNumbers(app.version).slice(0, 3).join('.'),
    LSMinimumSystemVersion: oldest,
    NSHighResolutionCapable: true,
    ...opens(identifier, identity?.fileTypes ?? []),
    ...(identity && identity.urlSchemes.length > 0 && { CFBundleURLTypes: [{ CFBundleTypeRole: 'Viewer', CFBundleURLName: identifier, CFBundleURLSchemes: identity.urlSchemes }] }),
  })
}

/** A type of its own is declared, and it is the first to open it; others are opened by what people chose. */
function opens(identifier: string, types: readonly FileType[]): Record<string, Value> {
  if (types.length === 0) return {}
  const own = types.filter(type => type.own)
  const typeOf = ({ extension }: FileType) => `${identifier}.${bundleIdentifier(extension)}`
  return {
    CFBundleDocumentTypes: types.map(type => ({
      CFBundleTypeName: type.name,
      CFBundleTypeRole: 'Editor',
      LSHandlerRank: type.own ? 'Owner' : 'Alternate',
      ...(type.own ? { LSItemContentTypes: [typeOf(type)] } : { CFBundleTypeExtensions: [type.extension], CFBundleTypeMIMETypes: [type.mime] }),
    })),
    ...(own.length > 0 && {
      UTExportedTypeDeclarations: own.map(type => ({
        UTTypeIdentifier: typeOf(type),
        UTTypeDescription: type.name,
        UTTypeConformsTo: ['public.data'],
        UTTypeTagSpecification: { 'public.filename-extension': [type.extension], 'public.mime-type': [type.mime] },
      })),
    }),
  }
}
