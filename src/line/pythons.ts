/** The machine's own Pythons, for wheels of one Python each and for trying wheels on the oldest and the newest. */
import { join } from 'node:path'
import { failed } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { askPython, type FoundPython } from './ask-python.ts'
import { findPython } from './tools.ts'

/** Each is asked itself: a name on PATH may be a launcher that finds nothing. */
export async function findPythons(versions: readonly string[], ports: Ports): Promise<FoundPython[]> {
  const found = await Promise.all(versions.map(async version => {
    for (const path of await candidates(version, ports)) {
      const python = await askPython(path, ports).catch(() => undefined)
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

export const defaultPython = async (ports: Ports): Promise<FoundPython> => askPython(await findPython(ports), ports)

/** PATH, pyenv's versions, the runner's tool cache, uv's Pythons. pyenv's launchers start nothing but its versions, and take longer to find them. */
async function candidates(version: string, { processes, files, host }: Ports): Promise<string[]> {
  const onPath = await processes.find(/^\d/.test(version) ? `python${version}` : version)
  const first = await processes.find('python3')
  const number = version.replace('t', '')
  const pyenv = host.env('PYENV_ROOT') ?? join(host.env('HOME') ?? '/', '.pyenv')
  const fits = (name: string) => name === number || name.startsWith(`${number}.`)
  const folders = [
    { folder: join(pyenv, 'versions'), within: 'bin/python', fits },
    { folder: join(host.env('RUNNER_TOOL_CACHE') ?? '/opt/hostedtoolcache', 'Python'), within: `${host.arch === 'arm64' ? 'arm64' : 'x64'}/bin/python`, fits },
    { folder: join(host.env('HOME') ?? '/', '.local/share/uv/python'), within: 'bin/python', fits: (name: string) => name.startsWith(`cpython-${number}.`) },
  ]
  const inside = await Promise.all(folders.map(async ({ folder, within, fits }) => ((await files.has(folder)) ? (await files.names(folder)).filter(fits).map(name => join(folder, name, within)) : [])))
  const direct = onPath?.startsWith(join(pyenv, 'shims')) ? [first, ...inside.flat(), onPath] : [onPath, first, ...inside.flat()]
  return direct.flatMap(path => path ?? [])
}
