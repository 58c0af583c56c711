import { join } from 'node:path/posix'
import { setTimeout as sleep } from 'node:timers/promises'
import { failed } from '../errors.ts'
import type { OnWindows, WindowsRun } from '../core/steps.ts'
import type { Command, Finished, Ports } from '../ports.ts'
import { lastLines } from './run.ts'
import { measureStart } from './start-time.ts'

/** A Windows: this machine, or one of wine's. */
interface World {
  run(argv: readonly string[]): Promise<Finished>
  /** Where this machine has a path of that Windows. */
  path(path: string): string
  end(): Promise<void>
}

/** Seconds that one run may take, and that what it removes may take to go. */
const [patience, afterwards] = [300, 60]

export async function onWindows({ label, runs, placed }: OnWindows, ports: Ports): Promise<void> {
  const world = ports.host.platform === 'win32' ? itself(ports) : await underWine(ports)
  try {
    if (placed) await ports.files.copy(placed.from, world.path(placed.at))
    for (const run of runs) await (run.without ? refuses(run, run.without, label, world, ports) : succeeds(run, label, world, ports))
  } finally {
    if (placed) await ports.files.remove(world.path(placed.at))
    await world.end()
  }
}

async function succeeds(run: WindowsRun, label: string, world: World, ports: Ports): Promise<void> {
  const { code, stdout, stderr } = await world.run(run.argv)
  const wrong = (what: string) => failed({ code: 'client-fails', fact: `${label}: ${run.label} ${what}\n${lastLines(`${stdout}\n${stderr}`, 20)}\n`, fix: `Try it on Windows: ${run.argv.join(' ')}` })
  if (code !== 0) throw wrong(`ended with ${code === 124 ? `no result within ${patience} s` : `exit code ${code}`}`)
  const { startTime, ...once } = run
  if (startTime) await measureStart(startTime, () => succeeds(once, label, world, ports), ports)
  for (const path of run.leaves ?? []) if (!(await ports.files.has(world.path(path)))) throw wrong(`ended well and left no ${path}`)
  for (const path of run.removes ?? []) if (!(await goes(world.path(path), ports))) throw wrong(`ended well and left ${path}`)
}

/** A proof that cannot fail proves nothing. */
async function refuses(run: WindowsRun, without: string, label: string, world: World, { files }: Ports): Promise<void> {
  const [path, aside] = [world.path(without), `${world.path(without)}.aside`]
  await files.move(path, aside)
  const { code } = await world.run(run.argv)
  await files.move(aside, path)
  if (code === 0) throw failed({ code: 'not-self-contained', fact: `${label}: ${run.label} runs without ${without}: it takes it from elsewhere`, fix: 'This is a fault of the packager: report it' })
}

async function goes(path: string, { files, host }: Ports): Promise<boolean> {
  const deadline = host.now() + afterwards * 1000
  while (await files.has(path)) {
    if (host.now() > deadline) return false
    await sleep(200)
  }
  return true
}

const itself = ({ processes }: Ports): World => ({
  run: argv => processes.run({ argv, timeoutSeconds: patience }),
  path: path => path,
  end: async () => undefined,
})

/** In a prefix of its own. Without a display, menus of this machine's desktop, or what only browsers and .NET need. */
async function underWine({ processes, files }: Ports): Promise<World> {
  const prefix = await files.temporary('wine')
  const env = { WINEPREFIX: prefix, WINEARCH: 'win64', WINEDEBUG: '-all', WINEDLLOVERRIDES: 'mscoree,mshtml,winemenubuilder.exe=', DISPLAY: undefined, WAYLAND_DISPLAY: undefined }
  const start = (argv: readonly string[], more: Partial<Command> = {}) => processes.run({ argv, env, timeoutSeconds: patience, leavesServers: true, ...more })
  const end = async () => {
    await processes.run({ argv: ['wineserver', '-k', '-w'], env, timeoutSeconds: 30 }).catch(() => undefined)
    await files.remove(prefix)
  }
  for (const argv of [['wineboot', '-i'], ['wine', 'reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f']]) {
    const { code, stdout, stderr } = await start(argv)
    if (code === 0) continue
    await end()
    throw failed({ code: 'proof-impossible', fact: `${argv.join(' ')} ended with exit code ${code}\n${lastLines(`${stdout}\n${stderr}`, 20)}\n`, fix: "wine does not start here: take client.wine out of release.yaml, and the client is made on Windows" })
  }
  return { run: argv => start(['wine', ...argv]), path: path => join(prefix, 'drive_c', path.replace(/^C:\\/, '').replaceAll('\\', '/')), end }
}
