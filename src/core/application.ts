/** What every format, builder and destination may know of the application that is released. */
export interface Application {
  /** As pyproject.toml writes it. */
  name: string
  /** PEP 440. */
  version: string
  /** The version is the tag's: backends that ask git are told it, where they build without one. */
  fromTag?: true
  summary: string
  license?: string
  requiresPython?: string
  /** Console and gui scripts: name → `module:attribute`. */
  scripts: Readonly<Record<string, string>>
}

/** Programs that a folder needs from the system, and the Debian package that has each. */
export interface Program {
  name: string
  debian?: string
  /** What to do where no package is known. */
  otherwise: string
}
