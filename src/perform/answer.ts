import { setTimeout as sleep } from 'node:timers/promises'
import { failed } from '../errors.ts'
import { lastLines } from './run.ts'
import type { Answer } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

export async function answer(step: Answer, { processes, network, host }: Ports): Promise<void> {
  const port = await network.freePort()
  const server = processes.start({ argv: step.argv.map(word => word.replaceAll('${PORT}', String(port))), cwd: step.cwd, env: { ...step.env, PORT: String(port) } })
  const ended = server.ended.then(code => ({ code }))
  const deadline = host.now() + step.timeoutSeconds * 1000
  try {
    while (host.now() < deadline) {
      const dead = await Promise.race([ended, sleep(100)])
      if (dead) throw silent(step, `ended with ${dead.code} before it answered`, server.output())
      const status = await network.get(`http://127.0.0.1:${port}${step.path}`, {}, 5).then(response => response.status, () => 0)
      if (status > 0 && status < 500) return
    }
    throw silent(step, `did not answer ${step.path} within ${step.timeoutSeconds} s`, server.output())
  } finally {
    await server.stop()
  }
}

const silent = ({ label, argv }: Answer, what: string, output: string) =>
  failed({ code: 'server-silent', fact: `${label} ${what}\n${lastLines(output, 30)}\n`, fix: `Try it by hand: ${argv.join(' ')}` })
