/** Platform tags that more than one builder gives, and what stands behind them. */
import { targetFacts, type Target } from '../src/core/targets.ts'

/** What zig links for: glibc of CentOS 7 under both names of the policy, as auditwheel orders them (a compressed tag set has no order of its own, PEP 425), or musl. */
export function linuxTag(target: Target): string {
  const { machine, libc } = targetFacts(target)
  return libc === 'musl' ? `musllinux_1_2_${machine}` : `manylinux2014_${machine}.manylinux_2_17_${machine}`
}

/** Deployment targets of the installers of python.org. */
export const macosVersions: Partial<Record<Target, string>> = { 'macos-x86_64': '10.13', 'macos-arm64': '11.0' }

export const macosTag = (target: Target): string => `macosx_${macosVersions[target]?.replace('.', '_')}_${targetFacts(target).machine}`
