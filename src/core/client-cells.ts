import type { PlansBundles, PlansInstallers } from './folders-plan.ts'
import type { Application } from './application.ts'
import { parseSize } from './budget.ts'
import { identityOf } from './identity.ts'
import type { ClientCell } from './plan.ts'
import type { Folders, ProjectFacts, Report } from './plan-facts.ts'
import { macosSigningOf } from './macos-signing.ts'
import { signingOf } from './signing.ts'
import { targetFacts, type Target } from './targets.ts'
import { acceptFields, remedy, type Finding } from '../spec.ts'

/** A cell for every target that a format is for. */
export function clientCells(facts: ProjectFacts, app: Application, targets: readonly Target[], { bundles, packagers }: Pick<Folders, 'bundles' | 'packagers'>, report: Report): ClientCell[] {
  const { config } = facts
  const { client } = config
  if (!client) return []
  const identity = identityOf(facts, client, app, report)
  const { scripts } = app
  const known = Object.keys(scripts)
  if (!known.includes(client.entry)) report('client.entry', `the project has no console or gui script '${client.entry}'`, remedy(client.entry, known, known.length > 0 ? `It has: ${known.join(', ')}` : 'Add it under [project.scripts] or [project.gui-scripts]'))
  else if (!/^[\w.]+:[\w.]+$/.test(scripts[client.entry] ?? '')) report('client.entry', `the script '${client.entry}' is '${scripts[client.entry]}', which names no function`, 'Write it as module:function')
  const settings = settingsOf(client, packagers, report)
  const bundle = bundles.find(({ name }) => name === client.bundle) as PlansBundles
  refuseSpec(facts, client, bundle, report)
  if (client.keep.length > 0 && !bundle.prunes) report('client.keep', `the bundle '${bundle.name}' leaves out no module that could be kept`, "Name hidden imports in the spec file, or choose 'bundle: standalone'")
  if (client.sources && !bundle.prunes) report('client.sources', `the bundle '${bundle.name}' has no sources of packages to keep`, "Add them as data in the spec file, or choose 'bundle: standalone'")
  if (client.drop.length > 0 && !bundle.prunes) report('client.drop', `the bundle '${bundle.name}' decides itself what goes in`, "Exclude it in the spec file, or choose 'bundle: standalone'")
  const chosen = packagers.filter(({ name }) => (client.formats as readonly string[]).includes(name))
  const systems = new Set(targets.filter(target => chosen.some(packager => packager.targets.includes(target))).map(target => targetFacts(target).system))
  if (client.window && !systems.has('linux')) {
    report('client.window', 'no client of this release is for Linux, and others are shown on no virtual screen', 'Add linux-x86_64 to native.targets and a format for it to client.formats, or leave client.window out')
  }
  const sign = client.sign && signingOf(client.sign, facts.unsignable ?? [], report)
  if (client.sign && !systems.has('windows')) {
    report('client.sign', 'no client of this release is for Windows, and others are not signed this way', 'Add windows-x86_64 to native.targets and nsis or zip to client.formats, or leave client.sign out')
  }
  const signMacos = client['sign-macos'] && macosSigningOf(client['sign-macos'], facts.unsignable ?? [], report)
  if (signMacos && !systems.has('macos')) {
    report('client.sign-macos', 'no client of this release is for macOS', 'Add macos-arm64 to native.targets and app, dmg or pkg to client.formats, or leave client.sign-macos out')
  }
  return targets.flatMap(target => {
    const fitting = chosen.filter(packager => packager.targets.includes(target))
    const archive = client.archives[target]
    const { system } = targetFacts(target)
    const windows = system === 'windows'
    const [wine, macosOnLinux] = [windows && client.wine, system === 'macos' && client['macos-on-linux']]
    const machine = wine || macosOnLinux ? 'linux-x86_64' : target
    const interpreter = system === 'linux' ? client.interpreter : 'standalone'
    const fits = fitting.length === 0 || fitsBundle(bundle, target, interpreter, report)
    if (fits && interpreter === 'standalone' && fitting.length > 0 && !archive) {
      report(`client.archives.${target}`, `no interpreter archive is named for ${target}`, system !== 'linux' ? 'Name a python-build-standalone archive with url and sha256' : "Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'")
    }
    const formats = fitting.map(packager => {
      const budget = client.budgets[packager.name as keyof typeof client.budgets]
      return { name: packager.name, file: `client/${packager.file(app, target)}`, settings: settings[packager.name] ?? {}, ...(budget && { budget: parseSize(budget) }) }
    })
    for (const packager of fitting) {
      const refused = app.name && app.version && packager.refuses?.({ app, entry: client.entry, identity, settings: settings[packager.name] ?? {}, ...(macosOnLinux && { macosOnLinux }) }, target)
      if (refused) report(`client.${refused.key}`, refused.fact, refused.fix)
    }
    return fitting.length === 0 ? [] : [{
      stage: 'client',
      id: `client-${bundle.name}-${target}`,
      bundle: bundle.name,
      target,
      runner: config.native.runners[machine] ?? targetFacts(machine).runner,
      entry: client.entry,
      identity,
      interpreter,
      ...(interpreter === 'standalone' && archive && { archive }),
      ...(wine && { wine }),
      ...(macosOnLinux && { macosOnLinux }),
      ...(client.spec && { spec: client.spec }),
      ...(bundle.prunes && { keep: client.keep }),
      ...(bundle.prunes && client.sources && { sources: true as const }),
      ...(bundle.prunes && client.drop.length > 0 && { drop: client.drop, ...(systems.size > 1 && { dropsElsewhere: true as const }) }),
      ...(client.window && system === 'linux' && { window: true as const }),
      ...(windows && sign && { sign }),
      ...(system === 'macos' && signMacos && { signMacos }),
      check: client.check,
      formats,
      files: formats.map(({ file }) => file),
    }]
  })
}

/** Whether the bundle can be made for the target at all. */
function fitsBundle({ name, targets, interpreters }: PlansBundles, target: Target, interpreter: ClientCell['interpreter'], report: Report): boolean {
  if (!targets.includes(target)) report('client.bundle', `the bundle '${name}' is not made for ${target}`, "Choose 'bundle: standalone', or leave out the formats of that system")
  else if (!interpreters.includes(interpreter)) report('client.interpreter', `the bundle '${name}' is made with the interpreter at hand`, "Choose 'interpreter: host', or 'bundle: standalone'")
  else return true
  return false
}

function refuseSpec({ spec }: ProjectFacts, client: { spec: string | undefined }, { name, takesSpec }: PlansBundles, report: Report): void {
  if (client.spec === undefined) return
  if (!takesSpec) report('client.spec', `the bundle '${name}' is made without a spec file`, "Choose 'bundle: pyinstaller', or leave client.spec out")
  else if (!spec) report('client.spec', `there is no ${client.spec}`, 'Name a file of the project, relative to its folder')
}

type Settings = Readonly<Record<string, unknown>>

/** By format or feed. What is said of one is checked whether or not it is made. */
export function settingsOf(client: Settings, folders: readonly Pick<PlansInstallers, 'name' | 'settings'>[], report: Report): Readonly<Record<string, Settings>> {
  return Object.fromEntries(folders.map(({ name, settings = {} }) => {
    const findings: Finding[] = []
    const accepted = acceptFields(settings, client[name] ?? {}, `client.${name}`, findings)
    for (const { key, fact, fix } of findings) report(key, fact, fix)
    return [name, accepted ?? {}]
  }))
}
