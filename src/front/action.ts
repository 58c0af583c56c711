/** The action: inputs → request → artifacts in → run → artifacts out → outputs and job summary. */
import { join } from 'node:path/posix'
import * as core from '@actions/core'
import { isCommand, loadCommand, commandNames } from '../commands/all.ts'
import type { Command, Exchange, Outcome } from '../command.ts'
import { failed, misconfigured, ReleaseError, type Problem } from '../errors.ts'
import { absolute, releaseFolder } from '../line/job.ts'
import { locating } from './annotation.ts'
import type { Ports } from '../ports.ts'
import { acceptFields, fromStrings, remedy, type Finding } from '../spec.ts'
import { markdownTable } from './table.ts'

/** Runs the command of one door; the root door's comes from its input `command`. */
export async function action(name: string, ports: Ports): Promise<void> {
  if (!isCommand(name)) {
    throw misconfigured([{ code: 'usage', fact: `'${name}' is not a command`, fix: remedy(name, commandNames, `Commands: ${commandNames.join(', ')}`), where: { key: 'input command' } }])
  }
  const command = await loadCommand(name)
  const request = readInputs(command)
  const release = absolute(ports, releaseFolder(request))
  const exchange = exchanged(command.exchange?.(request as never), ports)
  await fetchAll(exchange, release, ports)
  const warnings: Problem[] = []
  const located = locating(request, ports)
  const outcome = await command.run(request as never, remembering(ports, located, warnings)).catch(async (thrown: unknown) => {
    const failure = thrown instanceof ReleaseError ? new ReleaseError(thrown.problems.map(located), thrown.exitCode, { cause: thrown }) : thrown
    // The failure is what counts, whatever becomes of this.
    if (failure instanceof ReleaseError) await summarize(undefined, { Errors: failure.problems, Warnings: warnings }).catch(() => undefined)
    await store(exchange?.spare, release, ports).catch(() => undefined)
    throw failure
  })
  const digest = await store(exchange?.store, release, ports)
  await publish(warnings, { ...outcome, outputs: { ...outcome.outputs, ...(digest && { digest }) } })
}

function readInputs(command: Command): Record<string, unknown> {
  const raw = Object.fromEntries(Object.keys(command.fields).map(name => [name, core.getInput(name)]))
  for (const [name, field] of Object.entries(command.fields)) if (field.secret && raw[name]) keepSecret(name, raw[name])
  const findings: Finding[] = []
  const request = acceptFields(command.fields, fromStrings(command.fields, raw), '', findings)
  if (findings.length > 0 || !request) throw misconfigured(findings.map(({ key, fact, fix }) => ({ code: 'usage', fact, fix, where: { key: `input ${key}` } })))
  return request
}

/** Masked in the log; and of the programs that run later none finds it in its environment. */
function keepSecret(name: string, value: string): void {
  core.setSecret(value)
  delete process.env[`INPUT_${name.toUpperCase()}`]
}

/** Nothing where there are no artifacts: the steps of one job share their folder. An artifact that is told by its sha256 is not done without. */
function exchanged(exchange: Exchange | undefined, { host }: Ports): Exchange | undefined {
  if (hasArtifacts(host.env('ACTIONS_RESULTS_URL'), host.env('GITHUB_SERVER_URL'))) return exchange
  const wanted = exchange?.fetch.find(each => 'name' in each && each.sha256)
  if (wanted && 'name' in wanted) throw failed({ code: 'artifacts-unavailable', fact: `artifact '${wanted.name}' is to be fetched, and this server has no artifacts that @actions/artifact can use`, fix: 'Run the steps of the line in one job, without the digests: they share the release folder' })
  return undefined
}

/** @actions/artifact (6) refuses GitHub Enterprise Server: any host but GitHub's own, GHE.com's and loopback's. */
const hasArtifacts = (service: string | undefined, server = 'https://github.com'): boolean =>
  Boolean(service) && /(^|\.)(github\.com|ghe\.com|localhost)$/i.test(URL.canParse(server) ? new URL(server).hostname : '')

async function fetchAll(exchange: Exchange | undefined, release: string, { artifacts }: Ports): Promise<void> {
  for (const wanted of exchange?.fetch ?? []) {
    if ('name' in wanted) await artifacts.fetch({ name: wanted.name }, join(release, wanted.into ?? ''), wanted.sha256)
    else await artifacts.fetch(wanted, release)
  }
}

async function store(what: Exchange['store'], release: string, { artifacts, files }: Ports): Promise<string> {
  if (!what || !(await files.has(release))) return ''
  const paths = (await files.list(release)).map(({ path }) => path).filter(what.belongs)
  return paths.length > 0 ? artifacts.store(what.name, release, paths) : ''
}

/** The summary repeats what the log says in passing. */
const remembering = (ports: Ports, located: (problem: Problem) => Problem, warnings: Problem[]): Ports => ({
  ...ports,
  reporter: {
    ...ports.reporter,
    warn(found) {
      const problem = located(found)
      warnings.push(problem)
      ports.reporter.warn(problem)
    },
  },
})

async function summarize(summary: string | undefined, problems: Readonly<Record<string, readonly Problem[]>>): Promise<void> {
  const found = Object.entries(problems).filter(([, each]) => each.length > 0)
  const tables = found.length > 0 ? await import('./tables.ts').then(({ problemsTable }) => found.map(([title, each]) => problemsTable(title, each))) : []
  const text = [...(summary ? [summary] : []), ...tables].join('\n')
  if (text && process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(text, true).write()
}

async function publish(warnings: readonly Problem[], { outputs = {}, table, summary = table, deviations = [] }: Outcome): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  await summarize(typeof summary === 'object' ? markdownTable(summary) : summary, { Warnings: warnings })
  if (deviations.length > 0) core.setFailed(deviations.join('\n'))
}
