/** The interpreter that goes into a client: this machine's own, or an archive pinned by sha256. */
import { basename, join } from 'node:path/posix'
import type { Interpreter } from '../../bundles/bundle.ts'
import type { ClientCell } from '../core/plan.ts'
import { targetFacts } from '../core/targets.ts'
import { failed } from '../errors.ts'
import { execute } from '../execute.ts'
import { run } from '../perform/run.ts'
import { isCLibrary, loaded } from '../perform/elf.ts'
import type { Ports } from '../ports.ts'
import { readMacosInterpreter, readWindowsInterpreter } from './foreign-interpreter.ts'
import { findPython } from './tools.ts'

/** What is asked for: by a client, or by a server that brings its own. */
export type WantedInterpreter = Pick<ClientCell, 'id' | 'target' | 'interpreter' | 'archive'>

/** Throws `python-differs` where the interpreter is not of the plan's version. */
export async function findInterpreter(cell: WantedInterpreter, planned: string, work: string, ports: Ports): Promise<Interpreter> {
  const interpreter = await chosen(cell, planned, work, ports)
  if (interpreter.minor !== planned) {
    throw failed({
      code: 'python-differs',
      fact: `the ${cell.interpreter} interpreter is Python ${interpreter.version}, the plan has ${planned}`,
      fix: cell.interpreter === 'host' ? `Put Python ${planned} first on PATH, or plan on this machine` : `Name an archive of Python ${planned} in release.yaml`,
    })
  }
  return interpreter
}

async function chosen(cell: WantedInterpreter, planned: string, work: string, ports: Ports): Promise<Interpreter> {
  if (cell.interpreter === 'host') return inspect(await findPython(ports), ports)
  const unpacked = await unpack(cell, work, ports)
  const { at, url } = unpacked
  const { system } = targetFacts(cell.target)
  if (system === 'windows') return readWindowsInterpreter(unpacked, ports)
  if (system === 'macos') return readMacosInterpreter(planned, unpacked, ports)
  const python = join(at, 'python/bin', `python${planned}`)
  if (await ports.files.has(python)) return inspect(python, ports)
  throw failed({ code: 'archive-unexpected', fact: `${url} holds no python/bin/python${planned}`, fix: 'Name an install_only archive of python-build-standalone for that Python' })
}

async function unpack(cell: WantedInterpreter, work: string, ports: Ports): Promise<{ at: string; url: string }> {
  if (!cell.archive) throw failed({ code: 'plan-invalid', fact: `${cell.id} has no interpreter archive`, fix: 'Make the plan again' })
  const archive = join(work, 'interpreter.tar.gz')
  const at = join(work, 'interpreter')
  await execute([{ do: 'download', ...cell.archive, to: archive }, { do: 'extract', archive, to: at }], ports)
  return { at, url: cell.archive.url }
}

const question = `
import json, os, sys, sysconfig
variable = sysconfig.get_config_var
paths = sysconfig.get_paths()
shared = os.path.join(variable("LIBDIR") or "", variable("INSTSONAME") or "")
if not os.path.isfile(shared):
    shared = os.path.join(sys.base_prefix, "lib", variable("INSTSONAME") or "")
linked = bool(variable("Py_ENABLE_SHARED")) and os.path.isfile(shared)
real = os.path.realpath(os.path.join(sys.base_prefix, "bin", "python%d.%d" % sys.version_info[:2]))
print(json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "minor": "%d.%d" % sys.version_info[:2],
    "executable": real,
    "standardLibrary": os.path.realpath(os.path.dirname(os.__file__)),
    "sharedLibrary": os.path.realpath(shared) if linked else None,
}))
`

async function inspect(python: string, ports: Ports): Promise<Interpreter> {
  const answer = await run({ do: 'run', label: 'python', argv: [python, '-I', '-c', question], quiet: true }, ports)
  const { sharedLibrary, ...rest } = JSON.parse(answer) as Omit<Interpreter, 'sharedLibrary' | 'libraries' | 'compiler'> & { sharedLibrary: string | null }
  const libraries = (await loaded([rest.executable], ports)).map(({ name }) => name).filter(name => !isCLibrary(name))
  // Debian builds libpython and does not link its own interpreter with it.
  const linked = sharedLibrary && libraries.includes(basename(sharedLibrary))
  return { ...rest, compiler: rest.executable, libraries, ...(linked && { sharedLibrary }) }
}
