/** What holds for every destination before the first effect: this is the release that was meant, whole, from where releases are made. */
import { join } from 'node:path/posix'
import type { Effect } from '../../core/effects.ts'
import { glob } from '../../core/glob.ts'
import { isOwn } from '../../core/names.ts'
import { cellsOf } from '../../core/plan.ts'
import type { Problem } from '../../errors.ts'
import type { Ports } from '../../ports.ts'
import type { Job } from '../job.ts'
import { sameVersion, tagDiffers } from '../tag.ts'

export async function preflight(effects: readonly Effect[], job: Job, ports: Ports): Promise<Problem[]> {
  return [...(await bytesAsPlanned(effects, job, ports)), ...(await metadataAgrees(job, ports)), ...tagAgrees(job, ports), ...(await branchAllowed(job, ports)), ...(await cleanTree(job, ports))]
}

/** What was verified may have been touched since. */
async function bytesAsPlanned(effects: readonly Effect[], { release }: Job, { files }: Ports): Promise<Problem[]> {
  const found = await Promise.all(effects.filter(({ text }) => text === undefined).map(async ({ file, sha256 }) => ((await files.digest(join(release, file))).sha256 === sha256 ? [] : [file])))
  return found.flat().map(file => ({ code: 'release-changed', fact: `${file} changed while it was looked at`, fix: 'Fetch the release again; if it stays so, do not publish it' }))
}

/** Every wheel says of itself what the plan says of the application. */
async function metadataAgrees({ plan, release }: Job, { files }: Ports): Promise<Problem[]> {
  const { readWheel } = await import('../../perform/wheel.ts')
  const { application: { name, version } } = plan
  const wheels = plan.files.filter(path => path.startsWith('wheels/') && path.endsWith('.whl') && isOwn(name, path.slice('wheels/'.length)))
  const found = await Promise.all(wheels.map(async path => {
    const said = /^Version: *(.+)$/m.exec((await readWheel(join(release, path), files)).metadata)?.[1] ?? 'nothing'
    return sameVersion(said, version) ? [] : [{ code: 'version-differs', fact: `${path} says version ${said} of itself, the project has ${version}`, fix: 'Give the project one version, and make the release again' }]
  }))
  return found.flat()
}

const tagAgrees = ({ plan }: Job, { host }: Ports): Problem[] => {
  const tag = host.env('GITHUB_REF_TYPE') === 'tag' ? host.env('GITHUB_REF_NAME') : undefined
  const differs = tag === undefined ? undefined : tagDiffers(tag, plan.application)
  return differs ? [differs] : []
}

/** Tags are made on purpose, and rules of the repository say by whom. */
async function branchAllowed({ plan, project }: Job, ports: Ports): Promise<Problem[]> {
  const branches = cellsOf(plan, 'server').flatMap(cell => cell.branches ?? [])
  const branch = branches.length > 0 ? await branchOf(project, ports) : undefined
  if (branch === undefined || branches.some(pattern => glob(pattern)(branch))) return []
  return [{ code: 'branch-refused', fact: `this is branch ${branch}, and releases are published from ${branches.join(', ')}`, fix: 'Publish from one of them or from a tag', where: { key: 'server.branches' } }]
}

async function branchOf(cwd: string, { processes, host }: Ports): Promise<string | undefined> {
  const type = host.env('GITHUB_REF_TYPE')
  if (type) return type === 'branch' ? host.env('GITHUB_REF_NAME') : undefined
  const { code, stdout } = await processes.run({ argv: ['git', 'symbolic-ref', '--short', '--quiet', 'HEAD'], cwd }).catch(() => ({ code: 1, stdout: '' }))
  return code === 0 ? stdout.trim() : undefined
}

/** What is sent must be what somebody else can check out. */
async function cleanTree({ project }: Job, { processes }: Ports): Promise<Problem[]> {
  const { code, stdout } = await processes.run({ argv: ['git', 'status', '--porcelain', '--untracked-files=no', '--', '.'], cwd: project }).catch(() => ({ code: 1, stdout: '' }))
  const changed = code === 0 ? stdout.split('\n').filter(Boolean).map(line => line.slice(3)) : []
  return changed.length === 0 ? [] : [{ code: 'tree-changed', fact: `the project has changes that are in no commit: ${changed.slice(0, 10).join(', ')}`, fix: 'Commit them, make the release again, and publish that' }]
}
