/** Ours, twine and uv sending the same files to the same index, which answers late. Ours looks before, keeps its ledger and looks afterwards until all of it is seen. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contestant } from '../measure.ts'
import { distributions } from './distributions.ts'
import { bundledSender } from './sender.ts'

export interface Publishing {
  ours: Contestant
  twine: Contestant
  'uv publish': Contestant
}

export interface Index {
  origin: string
  close(): void
}

/** Milliseconds until it answers. */
export async function startIndex(pages: number, uploads: number): Promise<Index> {
  const child = spawn(process.execPath, ['--no-warnings', fileURLToPath(new URL('index.ts', import.meta.url)), String(pages), String(uploads)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { origin: line.toString().trim(), close: () => void child.kill() }
}

/** @param tools The environment with the twine and the uv that ours uses too */
export async function publishing(work: string, tools: string, { origin }: Index, count: number, megabytes: number): Promise<Publishing> {
  const release = join(work, `release-${count}-${megabytes}`)
  const files = await distributions(join(release, 'wheels'), count, megabytes)
  const [upload, task] = [`${origin}/legacy/`, `${release}-task.json`]
  mkdirSync(`${release}-work`)
  writeFileSync(task, JSON.stringify({ destination: 'pypi', look: true, release, work: `${release}-work`, tools, distributions: files, settings: { repository: upload, index: `${origin}/simple/` }, app: { name: 'app', version: '1.0', summary: '', scripts: {} }, limits: { sending: 60, visible: 60 } }))
  const before = () => {
    rmSync(`${release}.ledger.json`, { force: true })
    spawnSync(process.execPath, ['-e', `fetch('${origin}', { method: 'DELETE' })`])
  }
  const paths = files.map(({ file }) => join(release, 'wheels', file))
  const env = { TWINE_USERNAME: '__token__', TWINE_PASSWORD: 'a', UV_PUBLISH_TOKEN: 'a', PIP_CONFIG_FILE: '/dev/null' }
  return {
    ours: { argv: [process.execPath, await bundledSender(work), task], env, before },
    twine: { argv: [join(tools, 'bin/twine'), 'upload', '--non-interactive', '--disable-progress-bar', '--repository-url', upload, ...paths], env, before },
    'uv publish': { argv: [join(tools, 'bin/uv'), 'publish', '--quiet', '--publish-url', upload, ...paths], env, before },
  }
}
