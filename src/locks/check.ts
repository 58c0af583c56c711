/** What no lock may hold, whatever its format: texts that would not stand as they are in a line of requirements.txt. */
import { groupBy } from '../core/group.ts'
import { lineOfPackage, lineWhere } from '../core/locate.ts'
import { isName } from '../core/names.ts'
import type { Problem } from '../errors.ts'
import type { Lock, LockedPackage } from '../pins/lock.ts'

/** Problems `bad-name`, `bad-version`, `bad-url`, `duplicate-package`, each with file and line. */
export const checkPackages = (lock: Lock): Problem[] => [...checkTexts(lock), ...(lock.kind === 'graph' ? checkTwice(lock) : [])]

/** One of two entries would be taken, and its hashes, and nobody could say which: a merge gone wrong. */
function checkTwice({ packages, file, text }: Lock): Problem[] {
  const seen = new Set<string>()
  const byName = groupBy(packages, ({ name }) => name)
  const several = packages.filter(({ name }) => (byName.get(name)?.length ?? 0) > 1)
  return several.flatMap(({ name, version, source }) => {
    const id = JSON.stringify([name, version, source])
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const line = lineOfPackage(text, name, version)
    return [{ code: 'duplicate-package', fact: `${name} ${version} is there twice`, fix: 'Lock the project again', where: { file, ...(line && { line }) } }]
  })
}

function checkTexts(lock: Lock): Problem[] {
  return lock.packages.flatMap((locked) => judge(locked).map(({ code, fact }) => {
    const line = lineOfPackage(lock.text, locked.name, locked.version) ?? lineWhere(lock.text, (each) => each.includes(JSON.stringify(locked.name)))
    return { code, fact, fix: 'Write the file again with its own tool', where: { file: lock.file, ...(line && { line }) } }
  }))
}

/** Of a version PEP 440 wants more; but what an index has given is taken, if it is one word. */
const VERSION = /^[\w.!+-]*$/
const SPACE = /[\s\0-\x1f\x7f]/

function judge({ name, version, source }: LockedPackage): { code: string; fact: string }[] {
  // Directories and files of this machine may have a path for a name; they become no pins.
  if (source.kind !== 'index' && source.kind !== 'url') return []
  if (isName(name) && VERSION.test(version) && !SPACE.test(source.url ?? '')) return []
  return [
    ...(isName(name) ? [] : [{ code: 'bad-name', fact: `${JSON.stringify(name.slice(0, 80))} is not a name that a distribution can have` }]),
    ...(VERSION.test(version) ? [] : [{ code: 'bad-version', fact: `${name.slice(0, 80)} has a version that is none: ${JSON.stringify(version.slice(0, 80))}` }]),
    ...(SPACE.test(source.url ?? '') ? [{ code: 'bad-url', fact: `${name.slice(0, 80)} comes from an address with white space in it` }] : []),
  ]
}
