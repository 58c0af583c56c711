import { lineWhere } from './locate.ts'
import { parseRequirement, RequirementError, type Requirement } from './requirement.ts'
import type { Shape } from './shape.ts'
import { parseSpecifier } from './version.ts'

export const readRequirements = (shape: Shape, value: unknown, key: string): Requirement[] =>
  shape.strings(value, key).flatMap((text) => readRequirement(shape, text, key))

/** None where it cannot be read: then it is a problem `bad-requirement` with its line. */
export function readRequirement(shape: Shape, text: string, key: string): Requirement[] {
  try {
    return [parseRequirement(text)]
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error
    const line = lineWhere(shape.text, (each) => each.includes(text))
    shape.add('bad-requirement', error.message, 'Write it as PEP 508 does: name[extra] >=1,<2; marker', key, line)
    return []
  }
}

/** What Pythons somebody asks for; a problem `bad-requirement` where it cannot be read, for then it would let in all of them. */
export function readRequiresPython(shape: Shape, value: unknown, key: string): string | undefined {
  const text = shape.string(value, key)
  if (text !== undefined && !parseSpecifier(text)) shape.add('bad-requirement', `'${text}' is no set of version specifiers`, 'Write it as PEP 440 does: >=3.10,<4', key)
  return text
}

/** The same as a marker. */
export const markerOfPythons = (specifier: string): string =>
  (parseSpecifier(specifier) ?? []).map(({ operator, version }) => `python_full_version ${operator} "${version}"`).join(' and ')
