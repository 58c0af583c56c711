const PROJECT_NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i

/** Names in locks mostly are, and this is asked of thousands. */
const NORMALIZED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** A name as PEP 503 compares it: lower case, runs of `-`, `_` and `.` are one `-`. `Foo.Bar__baz` gives `foo-bar-baz`. */
export function normalizeName(name: string): string {
  if (NORMALIZED.test(name)) return name
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

/** Whether this may name a distribution or an extra (core metadata, `Name`). */
export const isName = (name: string): boolean => name.length <= 214 && PROJECT_NAME.test(name)

/** Which distribution a wheel or an sdist is of, normalized: both names begin with it, and neither has a `-` inside. */
export const projectOf = (file: string): string => normalizeName(file.split('-')[0] ?? '')

/** Whether a file is of the application itself or of one of its companions, and not of something that the release vendors. */
export function isOwn(app: string, file: string): boolean {
  const [name, project] = [normalizeName(app), projectOf(file)]
  return project === name || (project.startsWith(`${name}-`) && project.endsWith('-locked'))
}

/** Whether installers take a file of this name as a pylock.toml (PEP 751, file name): pip refuses others. */
export const isPylockName = (file: string): boolean => /^pylock(?:\.[^.]+)?\.toml$/.test(file)

/** A name as wheel file names carry it: `foo-bar` gives `foo_bar` (binary distribution format). */
export const escapeName = (name: string): string => normalizeName(name).replaceAll('-', '_')

/** The one folder in a portable archive: `foo_bar-1.0`. */
export const portableFolder = ({ name, version }: { name: string; version: string }): string => `${escapeName(name)}-${version}`

/** What people see of an application on macOS, whose file names hold neither `/` nor `:`, and are hidden with a dot before them. */
export const appFolder = (name: string): string => `${name.replaceAll(/[/:\\]/g, '-').replace(/^[.\s]+/, '').slice(0, 100).trim() || 'Application'}.app`

/** What macOS tells applications and receipts apart by: letters, digits, `-` and `.` alone. */
export const bundleIdentifier = (text: string): string => text.replaceAll(/[^A-Za-z0-9.-]/g, '-')

/** `Name <mail>`, on one line: a person as packages name them. */
export const mailbox = /^[^<>,\p{Cc}]*[^<>,\s\p{Cc}] <[^<>\s@]+@[^<>\s@]+>$/u
