/** A changelog in the manner of Keep a Changelog. */
import type { Problem } from '../errors.ts'
import { compareVersions, normalizeVersion } from './version.ts'

/** `## 1.2.0`, `## [1.2.0] - 2026-01-31`, `## v1.2.0`, `## [1.2.0](address) (2026-01-31)`, `# Version 1.2.0`. */
const heading = /^(#{1,3})\s+(?:version\s+|release\s+)?\[?v?(\d[^\s\]():,]*)/i
const fence = /^\s*(?:```|~~~)/

/** What stands below the heading of this version, up to the next heading of its level; nothing where there is none, or nothing below it. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const lines = changelog.split(/\r?\n/)
  const code = insideFences(lines)
  const levelAt = (at: number) => (code[at] ? 0 : (/^(#{1,6})\s/.exec(lines[at] ?? '')?.[1]?.length ?? 0))
  const start = lines.findIndex((line, at) => !code[at] && same(heading.exec(line)?.[2], version))
  if (start < 0) return undefined
  const length = lines.slice(start + 1).findIndex((_, at) => levelAt(start + 1 + at) > 0 && levelAt(start + 1 + at) <= levelAt(start))
  const section = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length)
  // Addresses of links stand at the end of the file, and so below its last section.
  return section.join('\n').replace(/(?:^|\n)(?:\[[^\]]+\]:\s*\S+\s*)+$/, '').trim() || undefined
}

const same = (a: string | undefined, version: string): boolean => a !== undefined && normalizeVersion(a) !== undefined && compareVersions(a, version) === 0

function insideFences(lines: readonly string[]): boolean[] {
  let inside = false
  return lines.map(line => {
    if (!fence.test(line)) return inside
    inside = !inside
    return true
  })
}

/** Where it is, below the project. */
export const changelogOf = (settings: Readonly<Record<string, unknown>> = {}): string => String(settings['changelog'] ?? 'CHANGELOG.md')

export const changelogMissing = (file: string, version: string): Problem => ({ code: 'changelog-missing', fact: `${file} has no section of version ${version}`, fix: `Write one below ## ${version}`, where: { key: 'server.github-release.changelog' } })
