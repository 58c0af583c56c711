/** The machine's own Pythons, for wheels of one Python each and for trying wheels on the oldest and the newest. */
import { join } from 'node:path/posix'
import { slashed } from '../core/paths.ts'
import { pyenvFolder, pythonShelves } from '../core/python-places.ts'
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

/** PATH, the launcher of Windows, and where machines keep Pythons. pyenv's launchers start nothing but its versions, and take longer to find them. */
async function candidates(version: string, ports: Ports): Promise<string[]> {
  const { processes, files, host } = ports
  const onPath = await processes.find(/^\d/.test(version) ? `python${version}` : version)
  const first = await processes.find(host.platform === 'win32' ? 'python' : 'python3')
  const inside = await Promise.all(pythonShelves(version, host).map(async ({ folder, within, fits }) => ((await files.has(folder)) ? (await files.names(folder)).filter(fits).map(name => join(folder, name, within)) : [])))
  const elsewhere = [...(await byLauncher(version, ports)), ...inside.flat()]
  const direct = onPath?.startsWith(`${pyenvFolder(host)}/shims/`) ? [first, ...elsewhere, onPath] : [onPath, first, ...elsewhere]
  return direct.flatMap(path => path ?? [])
}

/** PEP 397: what installers told the registry of. */
async function byLauncher(version: string, { processes, host }: Ports): Promise<string[]> {
  const launcher = host.platform === 'win32' && /^\d/.test(version) ? await processes.find('py') : undefined
  if (!launcher) return []
  const { code, stdout } = await processes.run({ argv: [launcher, `-${version}`, '-I', '-c', 'import sys; sys.stdout.buffer.write(sys.executable.encode())'] })
  return code === 0 ? [slashed(stdout.trim(), host)] : []
}
