import { lineWhere } from './locate.ts'
import { parseRequirement, RequirementError, type Requirement } from './requirement.ts'
import type { Shape } from './shape.ts'

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
