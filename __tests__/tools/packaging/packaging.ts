import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pinnedPython } from '../environment.ts'

const HERE = fileURLToPath(new URL('.', import.meta.url))

export type Environment = Record<string, string>

const PLATFORMS: Environment[] = [
  { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'x86_64', platform_release: '6.1.0-amd64', platform_version: '#1 SMP' },
  { os_name: 'posix', sys_platform: 'linux', platform_system: 'Linux', platform_machine: 'aarch64', platform_release: '5.15', platform_version: '#1 SMP' },
  { os_name: 'nt', sys_platform: 'win32', platform_system: 'Windows', platform_machine: 'AMD64', platform_release: '10', platform_version: '10.0.19045' },
  { os_name: 'posix', sys_platform: 'darwin', platform_system: 'Darwin', platform_machine: 'arm64', platform_release: '21.6.0', platform_version: 'Darwin Kernel' },
]

/** Two micro versions of 3.11, for markers that ask for one. */
const PYTHONS = ['3.11.2', '3.11.9', '3.12.4', '3.13.1']
const IMPLEMENTATIONS = [['cpython', 'CPython'], ['pypy', 'PyPy']] as const

/** 4 platforms by 4 Pythons by 2 implementations. */
export const GRID: readonly Environment[] = PLATFORMS.flatMap((platform) =>
  PYTHONS.flatMap((python) =>
    IMPLEMENTATIONS.map(([name, display]) => ({
      ...platform, python_full_version: python, python_version: python.split('.').slice(0, 2).join('.'),
      implementation_name: name, platform_python_implementation: display, implementation_version: python,
    })),
  ),
)

/** For each case, for each environment: the indexes of the lines that apply. One process for all. */
export function applyingLines(cases: readonly (readonly string[])[], environments: readonly Environment[] = GRID): number[][][] {
  const input = JSON.stringify({ environments, cases })
  return JSON.parse(execFileSync(python(), [`${HERE}evaluate.py`], { input, encoding: 'utf8', maxBuffer: 1 << 28 })) as number[][][]
}

/** For each text of a pylock.toml: `valid`, or what packaging has against it. */
export function validatePylocks(texts: readonly string[]): string[] {
  return JSON.parse(execFileSync(python(), [`${HERE}validate_pylock.py`], { input: JSON.stringify(texts), encoding: 'utf8' })) as string[]
}

/** For each text: whether it is a requirement (PEP 508). */
export function validateRequirements(texts: readonly string[]): boolean[] {
  return JSON.parse(execFileSync(python(), [`${HERE}validate_requirements.py`], { input: JSON.stringify(texts), encoding: 'utf8' })) as boolean[]
}

/** A Python with packaging. */
const python = () => pinnedPython('packaging', `${HERE}requirements.txt`)
