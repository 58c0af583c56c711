import { setTimeout as sleep } from 'node:timers/promises'
import { failed } from '../errors.ts'
import { lastLines } from './run.ts'
import { expanded } from '../core/server-command.ts'
import type { Answer } from '../core/steps.ts'
import type { Ports } from '../ports.ts'

/** @param given The port, where the program is told of it in another way too */
export async function answer(step: Answer, { processes, network, host }: Ports, given?: number): Promise<void> {
  const port = given ?? (await network.freePort())
  const env = { ...step.env, PORT: String(port) }
  const argv = step.expands ? expanded(step.argv, name => (name in env ? env[name as keyof typeof env] : host.env(name))) : step.argv
  const server = processes.start({ argv, cwd: step.cwd, env })
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
