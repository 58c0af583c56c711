import { remedy } from '../spec.ts'
import type { Application } from './application.ts'
import type { Config } from './config.ts'
import { escapeName, normalizeName } from './names.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import type { Role, RoleName } from './plan.ts'

/** The two roles of the configuration, with the names of the files that hold their pins. */
export function makeRoles({ config, project }: ProjectFacts, app: Application, report: Report): Role[] {
  const short = shortNamed(config, app, report)
  return (['client', 'server'] as const).flatMap(name => {
    const section = config[name]
    if (!section) return []
    refuseUnknown(section, name, project, report)
    return [{ name, extras: section.extras, groups: section.groups, requirements: `pins/requirements.${name}.txt`, pylock: `pins/pylock.${name}.toml`, sdists: config.pins.sdists, ...(config.pins.locked && { locked: companion(app, name === short ? 'locked' : `${name}-locked`, name) }) }]
  })
}

/** Extras and groups that the project does not have. */
export function refuseUnknown(section: { extras: readonly string[]; groups: readonly string[] }, key: string, project: ProjectFacts['project'], report: Report): void {
  for (const kind of ['extras', 'groups'] as const) {
    const known = Object.keys(project[kind])
    section[kind].forEach((each, index) => {
      if (!known.includes(normalizeName(each))) report(`${key}.${kind}[${index}]`, `the project has no ${kind === 'extras' ? 'extra' : 'dependency group'} '${each}'`, remedy(each, known, known.length > 0 ? `It has: ${known.join(', ')}` : 'It has none'))
    })
  }
}

/**
 * The role that `<app>-locked` stands for. People install that name for years: it must not come to mean something else, nor vanish,
 * because a role is added.
 */
function shortNamed({ client, server, pins: { locked } }: Config, app: Application, report: Report): RoleName | undefined {
  if (locked === false) return undefined
  if (locked !== true) {
    if (!(locked === 'client' ? client : server)) report('pins.locked', `release.yaml has no '${locked}'`, 'Name a role that is there')
    return locked
  }
  if (client && server) report('pins.locked', `'true' does not say whether ${normalizeName(app.name)}-locked stands for the client or for the server`, "Write 'client' or 'server': the one that is published under that name already; the other gets its role into its name")
  return client ? 'client' : 'server'
}

function companion(app: Application, suffix: string, role: RoleName): NonNullable<Role['locked']> {
  const name = `${normalizeName(app.name)}-${suffix}`
  return { name, wheel: `wheels/${escapeName(name)}-${app.version}-py3-none-any.whl`, constraints: `pins/constraints.${role}.txt` }
}
