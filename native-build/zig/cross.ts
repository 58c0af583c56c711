/** What a build that runs on this machine is told of the one that it builds for. Said always, so that all builds are the same. */
import { posix } from 'node:path'
import { targetFacts } from '../../src/core/targets.ts'
import type { Step } from '../../src/core/steps.ts'
import type { BuildPlace } from '../backend.ts'

/**
 * Python reads it at its start. sysconfig has the interpreter's own suffix; setuptools takes that of the limited API from importlib, whose
 * list is changed in place: what the build imports itself was decided before. A suffix that names a machine is another's.
 */
const customization = (suffix: string) => `import importlib.machinery, sysconfig
abi = "-".join((sysconfig.get_config_var("SOABI") or "").split("-")[:2])
suffix = ${suffix}
importlib.machinery.EXTENSION_SUFFIXES[:] = [suffix, *(each for each in importlib.machinery.EXTENSION_SUFFIXES if "-" not in each and each != suffix)]
sysconfig.get_config_vars().update(EXT_SUFFIX=suffix, SOABI=suffix[1:-3])
`

export function crossCompiling({ work, target, backend }: BuildPlace): { steps: Step[]; env: Record<string, string>; settings: string[] } {
  const { machine, libc } = targetFacts(target)
  const folder = posix.join(work, 'cross')
  // CPython on musl named its modules as on glibc until 3.10, and otherwise since (bpo-43112): each loads plain `.so`.
  const suffix = libc === 'musl' ? '".so"' : `f".{abi}-${machine}-linux-gnu.so"`
  const meson = posix.join(folder, 'meson.ini')
  return {
    steps: [
      { do: 'write', path: posix.join(folder, 'sitecustomize.py'), text: customization(suffix) },
      ...(backend === 'mesonpy' ? [{ do: 'write', path: meson, text: mesonMachine(machine) } as const] : []),
    ],
    env: { PYTHONPATH: folder, _PYTHON_HOST_PLATFORM: `linux-${machine}` },
    settings: backend === 'mesonpy' ? [`setup-args=--cross-file=${meson}`] : [],
  }
}

/** Without it meson runs what it compiles. */
const mesonMachine = (machine: string) => `[binaries]
c = 'zig-cc'
cpp = 'zig-c++'
ar = 'zig-ar'
ranlib = 'zig-ranlib'
[host_machine]
system = 'linux'
cpu_family = '${machine}'
cpu = '${machine}'
endian = 'little'
`
