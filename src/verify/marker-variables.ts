import type { Host } from '../ports.ts'

/** The values of environment markers (PEP 508) in a virtual environment, from its pyvenv.cfg and this machine: nothing of it is run. */
export function markerVariables(configuration: string, { platform, arch }: Pick<Host, 'platform' | 'arch'>): Record<string, string> {
  const full = /^version(?:_info)?\s*=\s*(\d+\.\d+(?:\.\d+)?)/m.exec(configuration)?.[1] ?? ''
  const systems: Record<string, [osName: string, system: string]> = { linux: ['posix', 'Linux'], darwin: ['posix', 'Darwin'], win32: ['nt', 'Windows'] }
  const machines: Record<string, string> = { 'linux x64': 'x86_64', 'linux arm64': 'aarch64', 'darwin x64': 'x86_64', 'darwin arm64': 'arm64', 'win32 x64': 'AMD64', 'win32 arm64': 'ARM64' }
  const [osName, system] = systems[platform] ?? ['posix', platform]
  return {
    python_version: full.split('.').slice(0, 2).join('.'),
    python_full_version: full,
    implementation_name: 'cpython',
    implementation_version: full,
    platform_python_implementation: 'CPython',
    os_name: osName,
    sys_platform: platform,
    platform_system: system,
    platform_machine: machines[`${platform} ${arch}`] ?? arch,
  }
}
