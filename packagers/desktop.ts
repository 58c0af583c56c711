/** What Linux desktops read of a client (desktop entry specification 1.5, icon theme specification 0.13), whatever it is packed as. */
import { normalizeName } from '../src/core/names.ts'
import type { Application } from '../src/core/application.ts'
import type { PackPlace } from './packager.ts'

/** The name of packages: `my-app`. */
export const packageName = ({ name }: Application): string => normalizeName(name)

/** One line about the application. */
export const summaryOf = ({ app, identity }: Pick<PackPlace, 'app' | 'identity'>): string => app.summary.replaceAll(/\s+/g, ' ').trim() || identity.name

/** @param icon A name in the icon theme, or a path; absent: none */
export function desktopEntry({ app, identity }: Pick<PackPlace, 'app' | 'identity'>, exec: string, icon?: string): string {
  const { name, terminal, categories } = identity
  const lines = [
    ['Type', 'Application'],
    ['Name', name],
    ['Comment', summaryOf({ app, identity })],
    ['Exec', exec],
    ...(icon ? [['Icon', icon]] : []),
    ['Terminal', String(terminal)],
    ['Categories', `${categories.join(';')};`],
  ]
  return ['[Desktop Entry]', ...lines.map(([key, value = '']) => `${key}=${value.replaceAll('\\', '\\\\')}`), ''].join('\n')
}

/** Where the icon theme has it. */
export function themeIcon({ identity: { icon, identifier } }: Pick<PackPlace, 'identity'>): string | undefined {
  if (!icon) return undefined
  const folder = icon.kind === 'svg' ? 'scalable' : `${icon.width}x${icon.height}`
  return `usr/share/icons/hicolor/${folder}/apps/${identifier}.${icon.kind}`
}
