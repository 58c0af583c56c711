/** A CPython for another system, in the layout of python-build-standalone, which is read and not run: this machine may be another. */
import { join } from 'node:path/posix'
import type { Interpreter } from '../../bundles/bundle.ts'
import { machOs } from '../core/mach-o.ts'
import { failed } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { requirePythons } from './pythons.ts'

/** Where the archive lies unpacked, so that it holds `python/`, and where it came from, for the message. */
interface Unpacked {
  at: string
  url: string
}

export async function readWindowsInterpreter(unpacked: Unpacked, ports: Ports): Promise<Interpreter> {
  const home = join(unpacked.at, 'python')
  const { version, minor } = await versionIn('include/patchlevel.h', 'Windows', unpacked, ports)
  const dll = `python${minor.replace('.', '')}.dll`
  await requireFiles(['python.exe', 'pythonw.exe', dll, 'Lib/os.py'], 'Windows', unpacked, ports)
  return { version, minor, executable: join(home, 'python.exe'), compiler: await compilerFor(minor, ports), standardLibrary: join(home, 'Lib'), sharedLibrary: join(home, dll), libraries: [] }
}

/** @param planned `3.13`: its folders are named by it */
export async function readMacosInterpreter(planned: string, unpacked: Unpacked, ports: Ports): Promise<Interpreter> {
  const home = join(unpacked.at, 'python')
  const { version, minor } = await versionIn(`include/python${planned}/patchlevel.h`, 'macOS', unpacked, ports)
  const [program, library] = [`bin/python${planned}`, `lib/libpython${planned}.dylib`]
  await requireFiles([program, library, `lib/python${planned}/os.py`], 'macOS', unpacked, ports)
  const oldest = machOs(Buffer.from(await ports.files.bytes(join(home, library)))).map(each => each.oldest ?? [11, 0]).sort((a, b) => b[0] - a[0] || b[1] - a[1])[0] ?? [11, 0]
  return { version, minor, executable: join(home, program), compiler: await compilerFor(minor, ports), standardLibrary: join(home, `lib/python${planned}`), sharedLibrary: join(home, library), libraries: [], oldestSystem: oldest.join('.') }
}

const compilerFor = async (minor: string, ports: Ports): Promise<string> => (await requirePythons([minor], ports))[0]?.path ?? ''

async function versionIn(header: string, system: string, unpacked: Unpacked, ports: Ports): Promise<{ version: string; minor: string }> {
  await requireFiles([header], system, unpacked, ports)
  const version = /#define\s+PY_VERSION\s+"(\d+\.\d+\.\d+)/.exec(await ports.files.text(join(unpacked.at, 'python', header)))?.[1] ?? ''
  return { version, minor: version.replace(/\.\d+$/, '') }
}

async function requireFiles(names: readonly string[], system: string, { at, url }: Unpacked, { files }: Ports): Promise<void> {
  const there = await Promise.all(names.map(name => files.has(join(at, 'python', name))))
  const missing = names.filter((_, index) => !there[index])
  if (missing.length > 0) throw failed({ code: 'archive-unexpected', fact: `${url} holds no ${missing.map(name => `python/${name}`).join(', ')}`, fix: `Name an install_only archive of python-build-standalone for ${system}` })
}
