/** A real index that takes uploads, on loopback: pypiserver, with one user. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pinnedPython } from '../environment.ts'

export interface PyPIServer {
  upload: string
  simple: string
  /** Where its files are. */
  folder: string
  close(): void
}

export async function pypiServer(work: string, user: string, password: string): Promise<PyPIServer> {
  const python = pinnedPython('pypiserver', fileURLToPath(new URL('requirements.txt', import.meta.url)))
  const folder = join(work, 'packages')
  mkdirSync(folder, { recursive: true })
  const line = execFileSync(python, ['-c', 'import sys; from passlib.apache import HtpasswdFile as F; f = F(); f.set_password(*sys.argv[1:]); print(f.to_string().decode())', user, password])
  writeFileSync(join(work, 'htpasswd'), line)
  const port = await freePort()
  const child = spawn(python, ['-m', 'pypiserver', 'run', '-i', '127.0.0.1', '-p', String(port), '-P', join(work, 'htpasswd'), '-a', 'update', '--disable-fallback', '--hash-algo', 'sha256', folder], { stdio: 'ignore' })
  const origin = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt++) {
    if (await fetch(`${origin}/simple/`).then(({ ok }) => ok, () => false)) break
    if (attempt > 300) throw new Error('pypiserver does not answer')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  return { upload: `${origin}/`, simple: `${origin}/simple/`, folder, close: () => void child.kill() }
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
