/** An earlier release: wheels that are made from the same need not be made again. It is trusted for its manifest; every file is held to that. */
import { dirname, join } from 'node:path/posix'
import type { Costs } from '../core/costs.ts'
import { sha256 } from '../core/digest.ts'
import { earlierOf, type Earlier } from '../core/earlier.ts'
import { previousWheels, type PreviousWheel } from '../core/previous.ts'
import { readTimes } from '../core/times.ts'
import { failed, misconfigured } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { parseManifest } from '../verify/files.ts'
import { absolute, previousFolder, sizesFile, timesFile } from './job.ts'

export interface PreviousRequest {
  /** A folder, or the manifest in it. */
  previous?: string | undefined
  'previous-sha256'?: string | undefined
  /** Unpacked below the release folder before anything runs. */
  'previous-artifact'?: string | undefined
}

export interface Previous {
  wheels: ReadonlyMap<string, PreviousWheel>
  costs: Costs
  /** What this release is compared with. */
  earlier: Earlier
  /** Where each file is that lies there, and its size: files only, no links. */
  there: ReadonlyMap<string, { path: string; size: number }>
}

/** Throws `previous-changed` where the manifest is not the one that was named, `release-missing` where there is none. */
export async function openPrevious(request: PreviousRequest, release: string, ports: Ports): Promise<Previous | undefined> {
  const at = placeOf(request, release, ports)
  if (!at) return undefined
  const { files, reporter } = ports
  const manifest = at.endsWith('.json') ? at : join(at, 'release.json')
  if (!(await files.has(manifest))) throw misconfigured([{ code: 'release-missing', fact: `there is no ${manifest}`, fix: 'Name the folder of an earlier release, or its release.json; leave it out where there is none yet', where: { key: '--previous' } }])
  const text = await files.text(manifest)
  refuseOther(text, request['previous-sha256'], manifest)
  const parsed = parseManifest(text, manifest)
  const { wheels, problems } = previousWheels(parsed)
  problems.forEach(reporter.warn)
  const folder = dirname(manifest)
  const [times, sizes] = await Promise.all([timesFile, sizesFile].map(async name => ((await files.has(join(folder, name))) ? files.text(join(folder, name)) : '')))
  return { wheels, costs: readTimes(times ?? '').wheels, earlier: earlierOf(parsed, times, sizes), there: await wheelsIn(folder, ports) }
}

function placeOf({ previous, 'previous-artifact': artifact, 'previous-sha256': expected }: PreviousRequest, release: string, ports: Ports): string | undefined {
  if (previous || !artifact) return previous && absolute(ports, previous)
  if (expected) return join(release, previousFolder)
  throw misconfigured([{ code: 'usage', fact: 'an artifact is trusted for nothing but its sha256, and none is given', fix: 'Give previous-sha256: the sha256 of its release.json, from the job that verified it', where: { key: 'previous-artifact' } }])
}

/** What is parsed is what was measured. */
function refuseOther(text: string, expected: string | undefined, manifest: string): void {
  if (!expected || sha256(text) === expected) return
  throw failed({ code: 'previous-changed', fact: `${manifest} has sha256 ${sha256(text)}, expected ${expected}`, fix: 'Fetch the release again; if it stays so, somebody has changed it' })
}

/** As a release has them, or flat, as the files of a release on GitHub lie. */
async function wheelsIn(folder: string, { files }: Ports): Promise<Previous['there']> {
  const entries = (await files.list(folder)).filter(({ path, kind }) => kind === 'file' && /^(wheels\/)?[^/]+\.whl$/.test(path))
  return new Map(entries.map(({ path, size }) => [path.replace('wheels/', ''), { path: join(folder, path), size }]))
}

/** Puts the wheel of this key at `to`; undefined where there is none, or where its bytes are not the manifest's: that is warned of. */
export async function previousWheel(key: string, to: string, { wheels, there }: Previous, { files, reporter }: Ports): Promise<PreviousWheel | undefined> {
  const wheel = wheels.get(key)
  const found = wheel && there.get(wheel.file)
  if (!wheel || !found) return undefined
  const bytes = found.size === wheel.size ? await files.bytes(found.path) : undefined
  if (bytes && sha256(bytes) === wheel.sha256) {
    await files.write(to, bytes)
    return wheel
  }
  reporter.warn({ code: 'previous-refused', fact: `The earlier release: ${wheel.file} is not what its manifest says`, fix: 'The wheel is built anew; find out who changed that file' })
  return undefined
}
