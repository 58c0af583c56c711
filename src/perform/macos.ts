/** An application for macOS: every program and library of it is read, anywhere; on macOS it is run. */
import { dirname, join, normalize } from 'node:path/posix'
import type { ExamineMacos, Icns, OnMacos } from '../core/steps.ts'
import { icns } from '../core/icns.ts'
import { machOs, type MachO } from '../core/mach-o.ts'
import { targetFacts } from '../core/targets.ts'
import { failed, ReleaseError, type Problem } from '../errors.ts'
import type { Finished, Ports } from '../ports.ts'
import { lastLines } from './run.ts'
import { measureStart } from './start-time.ts'

export const makeIcns = async ({ from, width, to }: Icns, { files }: Ports): Promise<void> => files.write(to, icns(await files.bytes(from), width))

/** Throws with all that is wrong: another processor, a newer macOS, or a library that neither the bundle nor the system has. */
export async function examineMacos(step: ExamineMacos, { files }: Ports): Promise<void> {
  const paths = (await files.list(step.root)).filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const problems: Problem[] = []
  for (const path of paths) {
    const found = machOs(Buffer.from(await files.bytes(join(step.root, path))))
    if (found.length > 0) problems.push(...problemsOf(path, found, step, new Set(paths)))
  }
  if (problems.length > 0) throw new ReleaseError(problems)
}

function problemsOf(path: string, found: readonly MachO[], { target, oldest }: ExamineMacos, all: ReadonlySet<string>): Problem[] {
  const own = found.find(({ machine }) => machine === targetFacts(target).machine)
  if (!own) return [{ code: 'payload-foreign', fact: `${path} is for ${found.map(({ machine }) => machine).join(', ')}, and the client for ${target}`, fix: 'Look which pin or archive brings it: it must have a build for that processor' }]
  const [major = 0, minor = 0] = oldest.split('.').map(Number)
  const newer = own.oldest && (own.oldest[0] > major || (own.oldest[0] === major && own.oldest[1] > minor))
  const missing = own.loads.filter(name => !isThere(name, path, own, all))
  return [
    ...(newer ? [{ code: 'payload-foreign', fact: `${path} is for macOS ${own.oldest?.join('.')} and newer, and the interpreter for ${oldest}`, fix: 'Pin a version of that package whose wheel is for the older system, or name an interpreter archive for the newer one' }] : []),
    ...missing.map(name => ({ code: 'library-missing', fact: `${path} loads ${name}, which neither the client nor macOS has`, fix: 'Its wheel was not repaired (delocate), or it needs another package: add that to the pins' })),
  ]
}

/** As dyld looks: relative to the file, to the launcher, or by one of its own paths. A path of the machine that built it is nowhere. */
function isThere(name: string, path: string, { paths }: MachO, all: ReadonlySet<string>): boolean {
  if (/^\/(usr\/lib|System\/Library)\//.test(name)) return true
  const relative = (word: string) => normalize(word.replace('@loader_path', dirname(path)).replace('@executable_path', dirname(path)))
  if (!name.startsWith('@rpath/')) return all.has(relative(name))
  // What the process has loaded under that name already is taken first: the interpreter's own library.
  return paths.some(folder => all.has(relative(join(folder, name.slice('@rpath/'.length))))) || [...all].some(each => /\/libpython3\.\d+t?\.dylib$/.test(each) && each.endsWith(`/${name.slice('@rpath/'.length)}`))
}

export async function onMacos(step: OnMacos, ports: Ports): Promise<void> {
  await mustRun(step, ports)
  if (step.startTime) await measureStart(step.startTime, () => mustRun(step, ports), ports)
  if (step.without) await proveThatItCanFail(step, step.without, ports)
}

async function mustRun(step: OnMacos, ports: Ports): Promise<void> {
  const { code, stdout, stderr } = await start(step, ports)
  if (code !== 0) throw failed({ code: 'client-fails', fact: `${step.label} ended with exit code ${code}\n${lastLines(`${stdout}\n${stderr}`, 20)}\n`, fix: `Try it on macOS: ${step.argv.join(' ')}` })
}

/** A proof that cannot fail proves nothing. */
async function proveThatItCanFail(step: OnMacos, without: string, ports: Ports): Promise<void> {
  const aside = `${without}.aside`
  await ports.files.move(without, aside)
  const { code } = await start(step, ports)
  await ports.files.move(aside, without)
  if (code === 0) throw failed({ code: 'not-self-contained', fact: `${step.label} runs without ${without}: it takes it from elsewhere`, fix: 'This is a fault of the packager: report it' })
}

/** Without what this machine says of Python or of where libraries are. */
const start = ({ argv }: OnMacos, { processes }: Ports): Promise<Finished> => processes.run({ argv, inherit: ['HOME', 'TMPDIR', 'LANG'], timeoutSeconds: 120, shown: false })
