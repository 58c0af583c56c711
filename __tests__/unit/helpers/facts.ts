/** Facts for plans: the messenger example as it lies in this repository, and texts changed from it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../../src/core/read-config.ts'
import type { ProjectFacts } from '../../../src/core/plan-facts.ts'
import { readProject } from '../../../src/core/project.ts'
import { readToml } from '../../../src/core/toml.ts'

const example = (name: string) => readFileSync(fileURLToPath(new URL(`../../../examples/messenger/${name}`, import.meta.url)), 'utf8')

export const messenger = { config: example('release.yaml'), pyproject: example('pyproject.toml'), cargo: example('Cargo.toml') }

export function factsOf({ config, pyproject, cargo }: Partial<typeof messenger> = {}): ProjectFacts {
  return {
    ...readConfig(config ?? messenger.config, 'release.yaml'),
    configFile: 'release.yaml',
    project: readProject(pyproject ?? messenger.pyproject, 'pyproject.toml'),
    cargo: readToml(cargo ?? messenger.cargo, 'Cargo.toml'),
    lock: { file: 'poetry.lock', format: 'poetry' },
    inputs: { 'pyproject.toml': '1'.repeat(64), 'poetry.lock': '2'.repeat(64) },
    python: '3.11',
    target: 'linux-x86_64',
    engine: false,
    vendored: [],
    epoch: 1_700_000_000,
    forge: { server: 'https://forge.example' },
  }
}

/** Replaces the first place, which must be there. */
export function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to)
  if (result === text) throw new Error(`${from} is not there`)
  return result
}
