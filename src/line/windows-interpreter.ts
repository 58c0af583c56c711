/** A CPython for Windows, in the layout of python-build-standalone, which is read and not run: this machine may be another. */
import { join } from 'node:path/posix'
import type { Interpreter } from '../../bundles/bundle.ts'
import { failed } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { requirePythons } from './pythons.ts'

/**
 * @param at The folder that holds `python/`
 * @param archive Where it came from, for the message
 */
export async function readWindowsInterpreter(at: string, archive: string, ports: Ports): Promise<Interpreter> {
  const { files } = ports
  const home = join(at, 'python')
  const header = join(home, 'include/patchlevel.h')
  const version = (await files.has(header)) ? /#define\s+PY_VERSION\s+"(\d+\.\d+\.\d+)/.exec(await files.text(header))?.[1] : undefined
  const minor = version?.replace(/\.\d+$/, '') ?? ''
  const needed = ['python.exe', 'pythonw.exe', `python${minor.replace('.', '')}.dll`, 'Lib/os.py']
  const there = await Promise.all(needed.map(name => files.has(join(home, name))))
  const missing = version ? needed.filter((_, index) => !there[index]) : ['include/patchlevel.h']
  if (!version || missing.length > 0) {
    throw failed({ code: 'archive-unexpected', fact: `${archive} holds no ${missing.map(name => `python/${name}`).join(', ')}`, fix: 'Name an install_only archive of python-build-standalone for Windows' })
  }
  const [compiler] = await requirePythons([minor], ports)
  return { version, minor, executable: join(home, 'python.exe'), compiler: compiler?.path ?? '', standardLibrary: join(home, 'Lib'), sharedLibrary: join(home, needed[2] ?? ''), libraries: [] }
}
