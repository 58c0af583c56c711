/** What whoever may write to a place can do to it: real changes to what is installed there, and how `verify` names each. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installers } from '../tools/installers/installers.ts'
import { must, root, runProgram } from './cli.ts'
import { publishWheel } from './index-server.ts'

/** A dependency that is installed there. */
export interface Victim {
  name: string
  version: string
  /** One of its modules, below site-packages. */
  file: string
}

interface Deviation {
  to(site: string): Promise<unknown>
  found: string[]
}

export const deviationsOf = ({ name, version, file }: Victim): Deviation[] => [
  { to: site => flip(join(site, file)), found: [`${name}: ${file} is not what its RECORD says`] },
  { to: site => rm(join(site, file)), found: [`${name}: ${file} is missing`] },
  { to: site => install(site, name, '99.0'), found: [`${name}: 99.0 is installed, ${version} is pinned for the server`] },
  { to: site => install(site, 'stranger', '1.0'), found: ['stranger: 1.0 is installed, but not pinned for the server'] },
]

async function flip(path: string): Promise<void> {
  const data = await readFile(path)
  data.writeUInt8(data.readUInt8(3) ^ 1, 3)
  await writeFile(path, data)
}

/** In place of the one that is there, as its own tool does it. */
async function install(site: string, name: string, version: string): Promise<void> {
  const wheel = await publishWheel(await mkdtemp(join(tmpdir(), 'strange-')), { name, version })
  await must([join(installers(), 'uv'), 'pip', 'install', '--quiet', '--no-cache', '--no-config', '--no-index', '--no-deps', '--python', 'python3', '--target', site, wheel])
  // Of uv's own, while it installs.
  await rm(join(site, '.lock'), { force: true })
}

/** Its exit status and what it found, a line each, as monitoring reads them; in a network of nobody. */
export async function verified(release: string, environment: string): Promise<unknown[]> {
  const { code, stdout, stderr } = await runProgram(['unshare', '--net', process.execPath, join(root, 'dist/main.js'), 'verify', release, '--environment', environment, '--json'])
  if (!stdout) throw new Error(stderr)
  const { same, role, deviations } = JSON.parse(stdout) as { same: boolean; role: string; deviations: { what: string; fact: string }[] }
  return [code, same, role, ...deviations.map(({ what, fact }) => `${what}: ${fact}`)]
}

/** One after the other, each taken back. By what was done, what was found. */
export async function foundOfEach(victim: Victim, site: string, verify: () => Promise<unknown[]>): Promise<unknown[][]> {
  const room = await mkdtemp(join(tmpdir(), 'untouched-'))
  // With its own mode: other users read it.
  const untouched = join(room, 'site')
  await cp(site, untouched, { recursive: true, preserveTimestamps: true })
  const found: unknown[][] = []
  for (const { to } of deviationsOf(victim)) {
    await to(site)
    found.push(await verify())
    await rm(site, { recursive: true })
    await cp(untouched, site, { recursive: true, preserveTimestamps: true })
  }
  await rm(room, { recursive: true })
  return [...found, await verify()]
}

/** What all four are to say, and the place as it was. */
export const eachNamed = (victim: Victim): unknown[][] => [...deviationsOf(victim).map(({ found }) => [1, false, 'server', ...found]), [0, true, 'server']]

/** The one site-packages of a `lib` folder. */
export async function siteIn(lib: string): Promise<string> {
  const minor = (await readdir(lib)).find(name => /^python3\.\d+$/.test(name)) ?? ''
  return join(lib, minor, 'site-packages')
}
