import type { Application } from './application.ts'
import { escapeName, normalizeName } from './names.ts'
import type { ProjectFacts, Report, Role, RoleName } from './plan.ts'
import { remedy } from '../spec.ts'

/** The two roles of the configuration, with the names of the files that hold their pins. */
export function makeRoles({ config, project }: ProjectFacts, app: Application, report: Report): Role[] {
  const several = Boolean(config.client && config.server)
  return (['client', 'server'] as const).flatMap(name => {
    const section = config[name]
    if (!section) return []
    for (const kind of ['extras', 'groups'] as const) {
      const known = Object.keys(project[kind])
      section[kind].forEach((each, index) => {
        if (!known.includes(each)) report(`${name}.${kind}[${index}]`, `the project has no ${kind === 'extras' ? 'extra' : 'dependency group'} '${each}'`, remedy(each, known, known.length > 0 ? `It has: ${known.join(', ')}` : 'It has none'))
      })
    }
    return [{ name, extras: section.extras, groups: section.groups, requirements: `pins/requirements.${name}.txt`, pylock: `pins/pylock.${name}.toml`, sdists: config.pins.sdists, ...(config.pins.locked && { locked: companion(app, several ? `${name}-locked` : 'locked', name) }) }]
  })
}

function companion(app: Application, suffix: string, role: RoleName): NonNullable<Role['locked']> {
  const name = `${normalizeName(app.name)}-${suffix}`
  return { name, wheel: `wheels/${escapeName(name)}-${app.version}-py3-none-any.whl`, constraints: `pins/constraints.${role}.txt` }
}
