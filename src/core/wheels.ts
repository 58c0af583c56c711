/** Which wheels a target gets, and what their files are called (binary distribution format, PEP 427 and PEP 425). */
import type { Abi } from './abi.ts'
import type { Application } from './application.ts'
import type { PlansWheels } from './folders-plan.ts'
import { cpythons, identifierOf, identifiersFor } from './identifiers.ts'
import { escapeName } from './names.ts'
import type { PlannedWheel, ProjectFacts } from './plan.ts'
import type { Target } from './targets.ts'
import { compareVersions, satisfies } from './version.ts'

/** Empty where the selectors leave nothing. */
export function plannedWheels({ config: { native }, python }: ProjectFacts, app: Application, abi: Abi, target: Target, builder: PlansWheels): PlannedWheel[] {
  const chosen = native.build.length > 0 || builder.bringsPythons
  const selection = { build: native.build, skip: native.skip, enable: native.enable, ...(app.requiresPython && { requiresPython: app.requiresPython }) }
  const identifiers = chosen ? identifiersFor(target, selection) : [identifierOf(python, target)]
  const stem = `${escapeName(app.name)}-${app.version}`
  const platform = builder.platformTag(target)
  const one = (identifier: string, python: string, abiTag: string, pythons: readonly string[]): PlannedWheel => ({ identifier, file: `${stem}-${python}-${abiTag}-${abiTag === 'none' && abi.kind === 'none' ? 'any' : platform}.whl`, pythons })
  const [first] = identifiers
  if (!first) return []
  switch (abi.kind) {
    case 'none':
    case 'platform':
      return [one(first, 'py3', 'none', allowed(app))]
    case 'stable': {
      const { covered, others } = splitByAbi(identifiers, abi)
      const [builds] = chosen ? covered : [identifierOf(abi.from, target)]
      const stable = builds ? [one(builds, `cp${abi.from.replace('.', '')}`, abi.threads ? 'abi3.abi3t' : 'abi3', allowed(app).filter(python => compareVersions(python, abi.from) >= 0))] : []
      return [...stable, ...others.map(identifier => ofOnePython(identifier, one))]
    }
    case 'version':
      return identifiers.map(identifier => ofOnePython(identifier, one))
  }
}

function ofOnePython(identifier: string, one: (identifier: string, python: string, abiTag: string, pythons: readonly string[]) => PlannedWheel): PlannedWheel {
  const python = pythonOf(identifier)
  const tag = `cp${python.replace('.', '')}`
  return one(identifier, tag.replace(/t$/, ''), tag, [python])
}

/** An abi3 wheel serves every CPython from its floor on, those without the GIL only as abi3t (PEP 803). */
function splitByAbi(identifiers: readonly string[], abi: Extract<Abi, { kind: 'stable' }>): { covered: string[]; others: string[] } {
  const isCovered = (identifier: string) => {
    const python = pythonOf(identifier)
    return identifier.startsWith('cp') && compareVersions(python.replace('t', ''), abi.from) >= 0 && (!python.endsWith('t') || abi.threads === true)
  }
  return { covered: identifiers.filter(isCovered), others: identifiers.filter(each => !isCovered(each)) }
}

/** `cp313t-manylinux_x86_64` → `3.13t`. */
export const pythonOf = (identifier: string): string => identifier.replace(/^[a-z]+(\d)(\d+)(t?)-.*$/, '$1.$2$3')

const allowed = ({ requiresPython }: Application): string[] => cpythons.filter(python => !requiresPython || satisfies(python, requiresPython))
