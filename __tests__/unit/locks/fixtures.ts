import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Lock } from '../../../src/pins/lock.ts'
import type { Project } from '../../../src/core/project.ts'
import { readProject } from '../../../src/core/project.ts'
import { readLock } from '../../../src/locks/read.ts'

export const FIXTURES = fileURLToPath(new URL('../../fixtures/locks/', import.meta.url))

export const LOCK_FILES = { poetry: 'poetry.lock', uv: 'uv.lock', pdm: 'pdm.lock' } as const
export type Tool = keyof typeof LOCK_FILES

export const fixture = (path: string): string => readFileSync(FIXTURES + path, 'utf8')
export const hasFixture = (path: string): boolean => existsSync(FIXTURES + path)

export interface Case {
  name: string
  tool: Tool
  folder: string
}

/** Every tricky case that a tool could lock. */
export function trickyCases(tools: readonly Tool[]): Case[] {
  return readdirSync(`${FIXTURES}tricky`).sort().flatMap((name) =>
    tools.map((tool) => ({ name, tool, folder: `tricky/${name}/${tool}` })).filter(({ tool, folder }) => hasFixture(`${folder}/${LOCK_FILES[tool]}`)),
  )
}

/** A lock with the project beside it. `path` where the file has another name than the lock would have. */
export async function load(folder: string, file: string, path = `${folder}/${file}`): Promise<{ project: Project; lock: Lock }> {
  const project = hasFixture(`${folder}/pyproject.toml`) ? readProject(fixture(`${folder}/pyproject.toml`)) : readProject('')
  return { project, lock: await readLock(fixture(path), file, project.name) }
}

/** `name==version ; marker` of each pin, without hashes. */
export const linesOf = (requirements: string): string[] =>
  requirements.split('\n').filter((line) => /^[a-z0-9]/i.test(line)).map((line) => line.replace(/ \\$/, ''))
