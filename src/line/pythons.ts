/** The machine's own Pythons, for wheels of one Python each and for trying wheels on the oldest and the newest. */
import { join } from 'node:path'
import { failed } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { findPython } from './tools.ts'

/** An interpreter, and what of it reaches a wheel. */
export interface FoundPython {
  path: string
  /** `3.11`, `3.14t`, `pypy3.11` */
  version: string
  /** Everything that sets it apart from another build of the same Python. */
  identity: string
}

/** Each is asked itself: a name on PATH may be a launcher that finds nothing. */
export async function findPythons(versions: readonly string[], ports: Ports): Promise<FoundPython[]> {
  const found = await Promise.all(versions.map(async version => {
    for (const path of await candidates(version, ports)) {
      const python = await ask(path, ports)
      if (python?.version === version) return [python]
    }
    return []
  }))
  return found.flat()
}

/** Throws `python-missing`, naming all of them. */
export async function requirePythons(versions: readonly string[], ports: Ports): Promise<FoundPython[]> {
  const found = await findPythons(versions, ports)
  const missing = versions.filter(version => !found.some(python => python.version === version))
  if (missing.length === 0) return found
  throw failed({ code: 'python-missing', fact: `this machine has no Python ${missing.join(', ')} to build with`, fix: 'Install it (pyenv, actions/setup-python, uv python install), or choose other wheels with native.build, or builder: cibuildwheel, which brings its own' })
}

export async function defaultPython(ports: Ports): Promise<FoundPython> {
  const path = await findPython(ports)
  return (await ask(path, ports)) ?? { path, version: '', identity: '' }
}

const question = `
import sys, sysconfig
variable = sysconfig.get_config_var
name = sys.implementation.name
print("%s%d.%d%s" % ("" if name == "cpython" else name, sys.version_info[0], sys.version_info[1], "t" if variable("Py_GIL_DISABLED") else ""))
print(sys.version.replace("\\n", " "), variable("EXT_SUFFIX"), variable("CFLAGS"), sysconfig.get_platform())
`

/** Answers do not change while we run, and a question takes as long as Python needs to start. */
const answers = new WeakMap<Ports['processes'], Map<string, Promise<FoundPython | undefined>>>()

function ask(path: string, ports: Ports): Promise<FoundPython | undefined> {
  const known = answers.get(ports.processes) ?? new Map<string, Promise<FoundPython | undefined>>()
  answers.set(ports.processes, known)
  const answer = known.get(path) ?? askItself(path, ports)
  known.set(path, answer)
  return answer
}

async function askItself(path: string, { processes }: Ports): Promise<FoundPython | undefined> {
  const answer = await processes.run({ argv: [path, '-I', '-c', question] }).catch(() => undefined)
  const [version, identity] = answer?.code === 0 ? answer.stdout.trim().split('\n') : []
  return version && identity ? { path, version, identity } : undefined
}

/** PATH, pyenv's versions, the runner's tool cache, uv's Pythons. */
async function candidates(version: string, { processes, files, host }: Ports): Promise<string[]> {
  const onPath = await processes.find(/^\d/.test(version) ? `python${version}` : version)
  const first = await processes.find('python3')
  const number = version.replace('t', '')
  const fits = (name: string) => name === number || name.startsWith(`${number}.`)
  const folders = [
    { folder: join(host.env('PYENV_ROOT') ?? join(host.env('HOME') ?? '/', '.pyenv'), 'versions'), within: 'bin/python', fits },
    { folder: join(host.env('RUNNER_TOOL_CACHE') ?? '/opt/hostedtoolcache', 'Python'), within: `${host.arch === 'arm64' ? 'arm64' : 'x64'}/bin/python`, fits },
    { folder: join(host.env('HOME') ?? '/', '.local/share/uv/python'), within: 'bin/python', fits: (name: string) => name.startsWith(`cpython-${number}.`) },
  ]
  const inside = await Promise.all(folders.map(async ({ folder, within, fits }) => ((await files.has(folder)) ? (await files.names(folder)).filter(fits).map(name => join(folder, name, within)) : [])))
  return [onPath, first, ...inside.flat()].flatMap(path => path ?? [])
}
