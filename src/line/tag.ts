import type { Application } from '../core/application.ts'
import { compareVersions, normalizeVersion } from '../core/version.ts'
import type { Problem } from '../errors.ts'

/** Whether both are versions, and PEP 440 takes them as one: `1.0` and `1.0.0`. */
export const sameVersion = (a: string, b: string): boolean => normalizeVersion(a) !== undefined && normalizeVersion(b) !== undefined && compareVersions(a, b) === 0

/** A tag is a promise: `v1.2.0` and `1.2.0` are version 1.2.0, `app-1.2.0` too. */
export function tagDiffers(tag: string, { name, version }: Application): Problem | undefined {
  const said = tag.replace(new RegExp(`^(?:${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[-_@/])?v?`, 'i'), '')
  if (sameVersion(said, version)) return undefined
  return { code: 'tag-differs', fact: `the tag is ${tag}, the version of the project ${version}`, fix: `Tag the commit that has this version, as v${version}` }
}
