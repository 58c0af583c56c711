/** The SBOMs of the whole release, written once more whenever its manifest is. */
import { join } from 'node:path/posix'
import { sha256 } from '../../core/digest.ts'
import type { Manifest, ManifestFile } from '../../core/manifest.ts'
import { readPinned, type PinnedPackage } from '../../core/pinned-packages.ts'
import { releaseSboms, type RoleName } from '../../core/plan.ts'
import { readInnerSbom, releaseContents, requirementsOf, type InnerSbom } from '../../core/release-contents.ts'
import { releaseCycloneDx } from '../../core/release-cyclonedx.ts'
import { releaseSpdx } from '../../core/release-spdx.ts'
import type { Ports } from '../../ports.ts'
import { describeFiles } from '../job.ts'

/** @returns their entries in the manifest */
export async function writeSboms(release: string, manifest: Manifest, ports: Ports): Promise<ManifestFile[]> {
  const { files } = ports
  const locked = await lockedBy(release, manifest, ports)
  const wheels = manifest.files.map(({ path }) => path).filter(path => path.startsWith('wheels/') && path.endsWith('.whl'))
  const inner = new Map(await Promise.all(wheels.map(async path => [path, await sbomsIn(join(release, path), ports)] as const)))
  const contents = releaseContents(manifest, locked, inner)
  await files.write(join(release, releaseSboms.cyclonedx), releaseCycloneDx(contents))
  await files.write(join(release, releaseSboms.spdx), releaseSpdx(contents))
  return describeFiles(release, Object.values(releaseSboms), {}, ports)
}

/** What the requirements file of each role pins. */
export async function lockedBy(release: string, { pins }: Manifest, { files }: Ports): Promise<Map<RoleName, PinnedPackage[]>> {
  const roles = Object.keys(pins) as RoleName[]
  return new Map(await Promise.all(roles.map(async role => [role, readPinned(await files.text(join(release, requirementsOf(role))))] as const)))
}

async function sbomsIn(wheel: string, { files }: Ports): Promise<InnerSbom[]> {
  const { readWheel } = await import('../../perform/wheel.ts')
  const { members, distInfo } = await readWheel(wheel, files)
  return members.filter(({ path }) => path.startsWith(`${distInfo}/sboms/`)).map(({ data }) => readInnerSbom(data.toString('utf8'), sha256(data)))
}
