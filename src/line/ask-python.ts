/** What an interpreter says of itself. */
import { run } from '../perform/run.ts'
import type { Ports } from '../ports.ts'

/** An interpreter, and what of it reaches a wheel. */
export interface FoundPython {
  /** The interpreter itself; a name on PATH may be a launcher of it. */
  path: string
  /** `3.11`, `3.14t`, `pypy3.11` */
  version: string
  /** Everything that sets it apart from another build of the same Python. */
  identity: string
  /** The folder of the installation that it belongs to. */
  prefix: string
}

const answers = new WeakMap<Ports['files'], Map<string, Promise<FoundPython>>>()

/** Each is asked once: a version manager's launcher takes longer to answer than all else that a build without changes does. Throws `command-failed`. */
export function askPython(path: string, ports: Pick<Ports, 'processes' | 'files'>): Promise<FoundPython> {
  const known = answers.get(ports.files) ?? new Map<string, Promise<FoundPython>>()
  answers.set(ports.files, known)
  const answer = known.get(path) ?? ask(path, ports)
  known.set(path, answer)
  return answer
}

const question = `
import os, sys, sysconfig
variable = sysconfig.get_config_var
name = sys.implementation.name
slashed = lambda path: path.replace("\\\\", "/") if os.name == "nt" else path
says = [
    "%s%d.%d%s" % ("" if name == "cpython" else name, sys.version_info[0], sys.version_info[1], "t" if variable("Py_GIL_DISABLED") else ""),
    "%s %s %s %s" % (sys.version.replace("\\n", " "), variable("EXT_SUFFIX"), variable("CFLAGS"), sysconfig.get_platform()),
    slashed(sys.executable),
    slashed(sys.base_prefix),
]
# Windows has another encoding for what it prints.
sys.stdout.buffer.write("\\n".join(says).encode())
`

/** Without `site`: what somebody has installed has no part in the answer, and may take longer than all of it. */
async function ask(path: string, ports: Pick<Ports, 'processes' | 'files'>): Promise<FoundPython> {
  const answer = await run({ do: 'run', label: 'python', argv: [path, '-IS', '-c', question], quiet: true }, ports)
  const [version = '', identity = '', executable, prefix = ''] = answer.trim().split('\n').map(line => line.trim())
  return { path: executable || path, version, identity, prefix }
}
