/** What Linux desktops read of a client (desktop entry specification 1.5, icon theme specification 0.13), whatever it is packed as. */
import { normalizeName } from '../src/core/names.ts'
import type { Application } from '../src/core/application.ts'
import type { Origin } from '../src/core/identity.ts'
import type { PackPlace } from './packager.ts'

/** The name of packages: `my-app`. */
export const packageName = ({ name }: Application): string => normalizeName(name)

/** One line about the application. */
export const summaryOf = ({ app, identity }: Pick<PackPlace, 'app'> & { identity: Origin }): string => app.summary.replaceAll(/\s+/g, ' ').trim() || identity.name

type Shown = Pick<PackPlace, 'app' | 'identity'>

/** @param icon A name in the icon theme, or a path; absent: none */
export function desktopEntry(place: Shown, exec: string, icon?: string): string {
  const { categories } = place.identity
  const types = mediaTypes(place.identity)
  return entryOf(place, `${exec}${opened(place)}`, icon, [['Categories', `${categories.join(';')};`], ...(types.length > 0 ? [['MimeType', `${types.join(';')};`]] : [])])
}

/** In /etc/xdg/autostart (desktop application autostart specification 0.5). It stays when a package is removed and not purged: then its program is not there. */
export const autostartEntry = (place: Shown, exec: string, icon?: string): string => entryOf(place, exec, icon, [['TryExec', exec]])

/** What it is opened with: addresses, or files by their path. */
const opened = ({ identity: { fileTypes, urlSchemes } }: Shown): string => (urlSchemes.length > 0 ? ' %u' : fileTypes.length > 0 ? ' %f' : '')

/** Those of files, and those that stand for schemes of addresses. */
export const mediaTypes = ({ fileTypes, urlSchemes }: PackPlace['identity']): string[] => [...new Set(fileTypes.map(({ mime }) => mime)), ...urlSchemes.map(scheme => `x-scheme-handler/${scheme}`)]

function entryOf(place: Shown, exec: string, icon: string | undefined, more: string[][]): string {
  const { name, terminal } = place.identity
  const lines = [
    ['Type', 'Application'],
    ['Name', name],
    ['Comment', summaryOf(place)],
    ['Exec', exec],
    ...(icon ? [['Icon', icon]] : []),
    ['Terminal', String(terminal)],
    ...more,
  ]
  return ['[Desktop Entry]', ...lines.map(([key, value = '']) => `${key}=${value.replaceAll('\\', '\\\\')}`), ''].join('\n')
}

/** Where the icon theme has it. */
export function themeIcon({ identity: { icon, identifier } }: Pick<PackPlace, 'identity'>): string | undefined {
  if (!icon) return undefined
  const folder = icon.kind === 'svg' ? 'scalable' : `${icon.width}x${icon.height}`
  return `usr/share/icons/hicolor/${folder}/apps/${identifier}.${icon.kind}`
}
