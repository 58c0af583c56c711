/** toxiproxy between a program and a server: what lines do, by a program that is known for it. */
import { spawn } from 'node:child_process'
import { ensureToxiproxy } from '../../e2e/install-act.ts'
import { localPorts } from '../../../src/ports/local.ts'

/** As its reference names them. */
export interface Toxic {
  type: 'reset_peer' | 'limit_data' | 'timeout' | 'slow_close' | 'bandwidth'
  stream: 'upstream' | 'downstream'
  attributes: Record<string, number>
}

export interface Line {
  /** What leads to the server. */
  origin: string
  spoil(toxic: Toxic): Promise<void>
  mend(): Promise<void>
}

export interface Toxiproxy {
  /** @param origin of the server */
  line(origin: string): Promise<Line>
  close(): void
}

export async function toxiproxy(): Promise<Toxiproxy> {
  const program = await ensureToxiproxy()
  const port = await localPorts().network.freePort()
  const child = spawn(program, ['-host', '127.0.0.1', '-port', String(port)], { stdio: 'ignore' })
  const ask = async (path: string, body?: unknown, method = 'POST') => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
    if (!response.ok) throw new Error(`toxiproxy answered ${response.status} ${await response.text()}`)
    return response
  }
  for (let attempt = 0; !(await ask('/version', undefined, 'GET').then(Boolean, () => false)); attempt++) {
    if (attempt > 300) throw new Error('toxiproxy does not answer')
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  let lines = 0
  return {
    async line(origin) {
      const name = `line-${lines++}`
      const { listen } = (await (await ask('/proxies', { name, listen: '127.0.0.1:0', upstream: new URL(origin).host, enabled: true })).json()) as { listen: string }
      const path = `/proxies/${name}/toxics`
      return {
        origin: `http://${listen}`,
        spoil: async toxic => void (await ask(path, { ...toxic, name: 'toxic' })),
        mend: async () => void (await ask(`${path}/toxic`, undefined, 'DELETE').catch(() => undefined)),
      }
    },
    close: () => void child.kill(),
  }
}
