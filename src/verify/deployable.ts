/** A folder to deploy, before anything is installed from it, against the files that the release has of it. */
import { join } from 'node:path/posix'
import type { Ports } from '../ports.ts'
import type { Comparison } from './environment.ts'
import { readManifest } from './files.ts'

/** What platforms and git keep there for themselves. */
const theirs = /^\.git(\/|$)/

/** Undefined where the folder is none: it has a Procfile and its requirements, and no interpreter's packages yet. */
export async function verifyDeployable(folder: string, release: string, { files, ...ports }: Ports): Promise<Comparison | undefined> {
  if (!(await files.has(join(folder, 'Procfile'))) || !(await files.has(join(folder, 'requirements.txt')))) return undefined
  const there = (await files.list(folder)).map(({ path }) => path)
  if (there.some(path => path.includes('/site-packages/'))) return undefined
  const { files: listed } = await readManifest(release, { ...ports, files })
  const [root] = listed.flatMap(({ path }) => /^(server\/[^/]+\/)Procfile$/.exec(path)?.[1] ?? [])
  if (!root) return undefined
  const expected = new Map(listed.filter(({ path }) => path.startsWith(root)).map(({ path, sha256 }) => [path.slice(root.length), sha256]))
  const found = await Promise.all([...expected].map(async ([path, sha256]) => {
    if (!there.includes(path)) return [`${path}: missing`]
    const actual = await files.digest(join(folder, path))
    return actual.sha256 === sha256 ? [] : [`${path}: sha256 is ${actual.sha256}, the release has ${sha256}`]
  }))
  const strange = there.filter(path => !expected.has(path) && !theirs.test(path)).map(path => `${path}: is not in the release`)
  return { role: 'server', deviations: [...found.flat(), ...strange], notes: [] }
}
