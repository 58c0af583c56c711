/** A Sigstore of our own on loopback: real signatures and proofs, by nobody that is trusted elsewhere. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface Sigstore {
  /** The client trust configuration. */
  trust: string
  close(): void
}

export async function sigstore(trust: string): Promise<Sigstore> {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(process.execPath, ['--no-warnings', fileURLToPath(new URL('serve.ts', import.meta.url)), trust], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => Promise.reject(new Error('it did not start')))])
  return { trust, close: () => void child.kill() }
}
