/** What stands in for AppImage's type 2 runtime, as release.yaml names a real one. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must } from '../../e2e/cli.ts'

export interface Runtime {
  bytes: Buffer
  /** The value of `client.appimage.runtime.linux-x86_64`. */
  named: string
  close(): void
}

export async function serveRuntime(folder: string): Promise<Runtime> {
  const made = join(folder, 'runtime')
  await must(['cc', '-Os', '-s', '-o', made, fileURLToPath(new URL('runtime.c', import.meta.url))])
  const bytes = await readFile(made)
  const server = createServer((_, response) => response.end(bytes))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { bytes, named: `{url: 'http://127.0.0.1:${port}/runtime', sha256: ${createHash('sha256').update(bytes).digest('hex')}}`, close }
}
