import { dirname, join } from 'node:path/posix'
import { command } from '../command.ts'
import { provenanceFile } from '../core/provenance.ts'
import { readProvenance, type Claims } from '../core/provenance-statement.ts'
import { reproductionLines, statementOf, type Reproduction } from '../core/reproduction.ts'
import type { Cell, ServerCell } from '../core/plan.ts'
import { describe, failed, ReleaseError } from '../errors.ts'
import { absolute, planFile, writePart, type Job } from '../line/job.ts'
import { loadPlan } from '../line/load-plan.ts'
import { checkout } from '../line/rebuild/checkout.ts'
import { firstDifference } from '../line/rebuild/difference.ts'
import { withoutEarlier } from '../line/rebuild/ports.ts'
import type { Ports } from '../ports.ts'
import { flag, path, text, type Infer } from '../spec.ts'
import { heldTo, readManifest } from '../verify/files.ts'
import { writeManifest } from './manifest.ts'
import { theLine, type Attempt } from './release.ts'

const fields = {
  project: path({ doc: 'The folder that has pyproject.toml, in its repository', default: '.', positional: true }),
  from: path({ doc: 'The release: its release.json, or the folder of it. Files beside it show what differs first', default: 'release' }),
  sha256: text({ doc: 'The sha256 that its release.json must have', pattern: [/^[0-9a-f]{64}$/, 'a sha256'] }),
  'as-is': flag({ doc: 'Build the folder as it is, not the commit that the provenance beside release.json names' }),
  keep: path({ doc: 'A folder, not there yet, that keeps what was made again. Default: nothing is kept' }),
  'install-tools': flag({ doc: 'Install missing system programs from Debian packages, and targets of Rust with rustup' }),
  json: flag({ doc: 'Write the statement as JSON' }),
}

export default command({
  name: 'rebuild',
  summary: 'Make a release once more, and say whether its bytes come out the same',
  description: 'Checks out the commit that the release was made of, plans and builds all of it again in another folder and without what earlier builds have left, and compares every file with release.json: the same, or differs and where first, or not rebuilt here and why. Signed files are compared as they were before. Nothing is sent, and the release is not touched. Exit status 0 only where every file is the same.',
  fields,
  outputs: { statement: 'The statement, as JSON' },
  async run(request: Infer<typeof fields>, ports) {
    const release = folderOf(absolute(ports, request.from))
    const sha256 = await heldTo(request.sha256, release, ports)
    const statement = await rebuild(request, release, sha256, ports)
    const { differs, notes } = reproductionLines(statement)
    const outputs = { statement: JSON.stringify(statement) }
    if (request.json) return { stdout: `${JSON.stringify(statement, null, 1)}\n`, shown: true, deviations: [...differs, ...notes], outputs }
    return { stdout: headline(statement, request.from), deviations: [...differs, ...notes], outputs }
  },
})

const folderOf = (from: string): string => (from.endsWith('.json') ? dirname(from) : from)

function headline({ files, reproduced, commit }: Reproduction, from: string): string {
  const count = (is: string) => files.filter(each => each.is === is).length
  const of = commit ? ` of commit ${commit}` : ''
  if (reproduced) return `all ${files.length} files of ${from} come out the same${of}\n`
  return `${from}${of}: ${count('same')} of ${files.length} files come out the same, ${count('differs')} differ, ${count('not-rebuilt')} were not rebuilt:\n`
}

async function rebuild(request: Infer<typeof fields>, release: string, sha256: string, ports: Ports): Promise<Reproduction> {
  const { files } = ports
  const released = await readManifest(release, ports)
  const claims = await claimsBeside(release, sha256, ports)
  const commit = request['as-is'] ? undefined : claims?.commit
  const work = await files.temporary('rebuild')
  try {
    const project = await checkout(absolute(ports, request.project), commit, join(work, 'sources'), ports)
    const job = { project, release: join(work, 'release'), install: request['install-tools'], compiled: join(work, 'compiled') }
    const again = await makeAgain(job, withoutEarlier(ports, released, claims))
    const statement = await explained(statementOf(released, again, sha256, commit), release, job.release, ports)
    if (request.keep) await files.copy(job.release, absolute(ports, request.keep))
    return statement
  } finally {
    await files.remove(work)
  }
}

/** The plan is computed anew: nobody vouches for the plan.json that lies beside a release. */
async function makeAgain(place: Omit<Job, 'plan'>, ports: Ports) {
  const found = await loadPlan({ project: place.project, config: undefined, 'install-tools': place.install }, ports)
  const plan = { ...found, cells: found.cells.flatMap<Cell>(cell => (cell.stage === 'server' ? apart(cell) : [cell])) }
  const job: Job = { ...place, plan }
  await ports.files.write(join(job.release, planFile), `${JSON.stringify(plan, null, 2)}\n`)
  await theLine(job, { 'sign-pkcs12': undefined, 'sign-password': undefined, 'sign-macos-pkcs12': undefined, 'sign-macos-password': undefined, 'sign-macos-installer-pkcs12': undefined, 'sign-macos-installer-password': undefined, 'notary-key': undefined, unsigned: true }, ports, leavingOut(job, ports))
  return writeManifest(job, ports)
}

/** A destination that cannot be made here keeps no other from it. */
const apart = (cell: ServerCell): ServerCell[] => cell.destinations.map(destination => (
  { ...cell, id: `${cell.id}-${destination.name}`, destinations: [destination], files: cell.files.filter(file => file.startsWith(`server/${destination.name}/`)) }))

/** Clients and servers are made of wheels: where these fail, nothing else is tried. */
function leavingOut({ release }: Job, ports: Ports): Attempt {
  let lacking: string | undefined
  const leaveOut = (cells: readonly Cell[], why: string) =>
    Promise.all(cells.map(({ id, files }) => writePart(release, { cell: id, files: [], skipped: files.map(path => ({ path, why })), took: 0 }, ports)))
  return async (cells, work) => {
    if (lacking) return void (await leaveOut(cells, lacking))
    try {
      await work()
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error
      await leaveOut(cells, error.problems.map(describe).join('; '))
      if (cells.some(({ stage }) => stage === 'native')) lacking = 'it is made of wheels that were not made here'
    }
  }
}

/** What the provenance beside release.json says; it must be of that release. */
async function claimsBeside(release: string, sha256: string, { files }: Ports): Promise<Claims | undefined> {
  const at = join(release, provenanceFile)
  if (!(await files.has(at))) return undefined
  const claims = readProvenance(await files.text(at), at)
  if (claims.subjects['release.json'] === sha256) return claims
  throw failed({ code: 'provenance-differs', fact: `${at} speaks of another release.json (${claims.subjects['release.json']})`, fix: 'Fetch both from the same release' })
}

const explained = async (statement: Reproduction, release: string, again: string, { files }: Ports): Promise<Reproduction> => ({
  ...statement,
  files: await Promise.all(statement.files.map(async file => {
    const first = file.is === 'differs' && file.sha256 ? await firstDifference(file.path, release, again, files) : undefined
    return { ...file, ...(first && { first }) }
  })),
})
