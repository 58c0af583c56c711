/** The machines a release is made for, and what each part of the field calls them. */
export const targets = ['linux-x86_64', 'linux-aarch64', 'musllinux-x86_64', 'musllinux-aarch64', 'windows-x86_64', 'windows-arm64', 'macos-x86_64', 'macos-arm64'] as const
export type Target = (typeof targets)[number]

export interface TargetFacts {
  system: 'linux' | 'windows' | 'macos'
  /** As `uname -m` and wheel tags write it. */
  machine: 'x86_64' | 'aarch64' | 'arm64' | 'amd64'
  libc?: 'glibc' | 'musl'
  /** The label of GitHub's hosted runner (names of 2026). */
  runner: string
}

const facts: Record<Target, TargetFacts> = {
  'linux-x86_64': { system: 'linux', machine: 'x86_64', libc: 'glibc', runner: 'ubuntu-24.04' },
  'linux-aarch64': { system: 'linux', machine: 'aarch64', libc: 'glibc', runner: 'ubuntu-24.04-arm' },
  'musllinux-x86_64': { system: 'linux', machine: 'x86_64', libc: 'musl', runner: 'ubuntu-24.04' },
  'musllinux-aarch64': { system: 'linux', machine: 'aarch64', libc: 'musl', runner: 'ubuntu-24.04-arm' },
  'windows-x86_64': { system: 'windows', machine: 'amd64', runner: 'windows-2025' },
  'windows-arm64': { system: 'windows', machine: 'arm64', runner: 'windows-11-arm' },
  'macos-x86_64': { system: 'macos', machine: 'x86_64', runner: 'macos-15-intel' },
  'macos-arm64': { system: 'macos', machine: 'arm64', runner: 'macos-15' },
}

export const targetFacts = (target: Target): TargetFacts => facts[target]

/** The target that this machine is, from Node's names of platform and processor. */
export function targetOf(platform: string, arch: string): Target | undefined {
  const known: Record<string, Target> = {
    'linux x64': 'linux-x86_64',
    'linux arm64': 'linux-aarch64',
    'win32 x64': 'windows-x86_64',
    'win32 arm64': 'windows-arm64',
    'darwin x64': 'macos-x86_64',
    'darwin arm64': 'macos-arm64',
  }
  return known[`${platform} ${arch}`]
}
