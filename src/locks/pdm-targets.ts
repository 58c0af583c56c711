import { markerOfPythons } from '../core/read-requirements.ts'
import type { Shape } from '../core/shape.ts'
import type { Table } from '../core/toml.ts'
import { markerVariables, parseTagTarget } from '../pins/tag-target.ts'

/**
 * What pdm has locked for (`[[metadata.targets]]`), as markers: what other platforms need is not in such a lock. Empty where one
 * target is about everything.
 */
export function readTargets(shape: Shape, value: unknown): string[] {
  const key = 'metadata.targets'
  const targets = shape.tables(value, key).map((target) => markerOfTarget((name) => shape.string(target[name], `${key}.${name}`)))
  return targets.includes('') ? [] : targets
}

function markerOfTarget(text: (name: keyof Table) => string | undefined): string {
  const [pythons, platform, implementation] = [text('requires_python'), text('platform'), text('implementation')]
  const known = platformVariables(platform ?? '')
  return [
    ...(pythons && pythons !== '*' ? [markerOfPythons(pythons)] : []),
    ...['os_name', 'sys_platform', 'platform_system', 'platform_machine'].flatMap((name) => (known[name] ? [`${name} == "${known[name]}"`] : [])),
    ...(implementation ? [`implementation_name == "${implementation}"`] : []),
  ].filter(Boolean).join(' and ')
}

/** `manylinux_2_17_x86_64`, `musllinux_1_1_aarch64`, `windows_amd64`, `macos_14_0_arm64`. */
const PLATFORM = /^(?:many(linux)|(musllinux)|(windows)|(macos))(?:_\d+_\d+)?_([a-z]\w*)$/

function platformVariables(platform: string): Record<string, string> {
  const [, ...parts] = PLATFORM.exec(platform) ?? []
  const [system = '', machine = ''] = parts.filter(Boolean)
  const target = parseTagTarget(`${system}-${machine === 'amd64' ? 'x86_64' : machine}`, '3.0')
  return target ? markerVariables(target) : {}
}
