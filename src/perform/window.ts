/** Proof of a window: the client runs in an empty root, with what desktops have beside the C library, and what it draws on a virtual screen is looked at. */
import { join } from 'node:path/posix'
import { setTimeout as sleep } from 'node:timers/promises'
import { failed } from '../errors.ts'
import { quote } from '../core/shell.ts'
import type { Window } from '../core/steps.ts'
import { drawnOn, readXwd, type Picture } from '../core/xwd.ts'
import type { Ports, Running } from '../ports.ts'
import { furnish, insideRoot } from './empty-root.ts'
import { lastLines } from './run.ts'

/** Fonts, and what keyboards and their texts need. */
const ofDesktops = ['/etc/fonts', '/usr/share/fontconfig', '/usr/share/fonts', '/usr/share/X11']

/** Beyond it what moves is taken as it is. */
const settlesWithin = 5000

export async function showWindow(step: Window, ports: Ports): Promise<void> {
  const { files, processes } = ports
  const [root, screen] = [await files.temporary('root'), await files.temporary('screen')]
  const server = processes.start({ argv: ['Xvfb', '-displayfd', '1', '-screen', '0', '1280x800x24', '-br', '-nocursor', '-nolisten', 'tcp', '-fbdir', screen] })
  try {
    await furnish(root, step, ports)
    for (const folder of ofDesktops) if (await files.has(folder)) await files.copy(folder, join(root, folder))
    const display = await displayOf(server)
    const argv = await insideRoot(root, { argv: step.argv, env: ['HOME=/tmp', 'LANG=C.UTF-8', `DISPLAY=:${display}`], user: '0:0' }, ports)
    const picture = await drawn(step, argv, join(screen, 'Xvfb_screen0'), ports)
    const { encode } = await import('fast-png')
    await files.write(step.picture, encode({ ...picture, channels: 3 }))
  } finally {
    await server.stop()
    for (const folder of [root, screen]) await files.remove(folder)
  }
}

/** Xvfb looks for a free one, and says which when it can be used. */
async function displayOf(server: Running): Promise<string> {
  const ended = server.ended.then(code => ({ code }))
  for (let tries = 0; tries < 600; tries++) {
    const display = /^(\d+)\n/m.exec(server.output())?.[1]
    if (display) return display
    if (await Promise.race([ended, sleep(50)])) break
  }
  throw failed({ code: 'proof-impossible', fact: `Xvfb gives no screen\n${lastLines(server.output(), 10)}\n`, fix: 'Start it by hand: Xvfb -displayfd 1' })
}

/** Until it has drawn something that stays as it is. */
async function drawn(step: Window, argv: readonly string[], screen: string, { files, processes, host }: Ports): Promise<Picture> {
  const client = processes.start({ argv })
  const ended = client.ended.then(code => ({ code }))
  const deadline = host.now() + step.timeoutSeconds * 1000
  let first: { at: number; picture: Picture } | undefined
  try {
    while (host.now() < deadline) {
      const dead = await Promise.race([ended, sleep(250)])
      if (dead) throw unseen(step, `ended with ${dead.code} and had no window`, client.output())
      const picture = drawnOn(readXwd(await files.bytes(screen)))
      if (picture && first && (Buffer.compare(picture.data, first.picture.data) === 0 || host.now() - first.at > settlesWithin)) return picture
      first = picture && { at: first?.at ?? host.now(), picture }
    }
    throw unseen(step, `drew nothing within ${step.timeoutSeconds} s`, client.output())
  } finally {
    await client.stop()
  }
}

const unseen = ({ label, argv }: Window, what: string, output: string) =>
  failed({ code: 'no-window', fact: `${label} ${what}\n${lastLines(output, 20)}\n`, fix: `Try it by hand, where it is unpacked or installed: xvfb-run ${argv.map(quote).join(' ')}. If it has no window, leave client.window out` })
