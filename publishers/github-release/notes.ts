/** The notes of a release. Pure. */
import { sectionOf } from '../../src/core/changelog.ts'
import { normalizeVersion } from '../../src/core/version.ts'

export interface Notes {
  text: string
  /** Whether a changelog says it; else it is a list of the files. */
  written: boolean
}

export function notesOf(changelog: string, version: string, names: readonly string[]): Notes {
  const section = sectionOf(changelog, version)
  const list = `Files of this release, with their checksums in SHA256SUMS:\n\n${names.map(name => `- ${name}`).join('\n')}\n`
  return { text: section ?? list, written: section !== undefined }
}

/** PEP 440: a, b, rc and dev. A post-release is a release. */
export const isPrerelease = (version: string): boolean => /\d(?:a|b|rc|\.dev)\d/.test(normalizeVersion(version) ?? '')
