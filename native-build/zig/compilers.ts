/** zig as cc, c++, ar and ranlib: programs of one word each, since not every backend understands a compiler with arguments or spaces. */
import { posix } from 'node:path'
import { quote } from '../../src/core/shell.ts'
import { targetFacts, type Target } from '../../src/core/targets.ts'
import type { Step } from '../../src/core/steps.ts'
import { zigIn } from '../../src/core/zig.ts'
import type { BuildPlace, BuildTools } from '../backend.ts'
import { ccacheEnvironment } from '../caches.ts'

/**
 * glibc of CentOS 7, the oldest that zig's C++ library runs on; each other version is another build of that library.
 * zig's own names of machines are those of `uname -m`.
 */
function triple(target: Target): string {
  const { machine, libc } = targetFacts(target)
  return `${machine}-linux-${libc === 'musl' ? 'musl' : 'gnu.2.17'}`
}

/** Flags stand here: setuptools takes CFLAGS in place of the interpreter's own flags, and CMake knows no CPPFLAGS. */
export function compilers(place: BuildPlace, { packages }: BuildTools): { steps: Step[]; env: Record<string, string> } {
  const { work, shared, target, compilerCache } = place
  const folder = posix.join(work, 'compilers')
  const zig = [zigIn(packages)]
  // Without -O zig checks for undefined behaviour, and aborts where it finds any.
  const flags = ['-target', triple(target), '-fno-sanitize=undefined']
  const map = `-ffile-prefix-map=${work}=/build`
  const compilers = [['zig-cc', [...zig, 'cc', ...flags]], ['zig-c++', [...zig, 'c++', ...flags]]] as const
  const archivers = { 'zig-ar': [...zig, 'ar'], 'zig-ranlib': [...zig, 'ranlib'] }
  const script = (name: string, argv: readonly string[]): Step => ({ do: 'write', path: posix.join(folder, name), text: `#!/bin/sh\nexec ${argv.map(quote).join(' ')} "$@"\n`, mode: 0o755 })
  return {
    steps: [
      ...compilers.flatMap(([name, argv]) => {
        if (!compilerCache) return [script(name, [...argv, map])]
        // ccache goes by the compiler's content, in which the folder of one build must not stand.
        return [script(`${name}-itself`, argv), script(name, [compilerCache.program, posix.join(folder, `${name}-itself`), map])]
      }),
      ...Object.entries(archivers).map(([name, argv]) => script(name, argv)),
    ],
    env: {
      CC: 'zig-cc',
      CXX: 'zig-c++',
      AR: 'zig-ar',
      RANLIB: 'zig-ranlib',
      LDSHARED: 'zig-cc -shared',
      LDCXXSHARED: 'zig-c++ -shared',
      // By the linker: the machine's own strip may not know the target. zig keeps its libraries once with and once without: always with.
      LDFLAGS: '-s',
      ...ccacheEnvironment(place),
      ...(compilerCache && { CCACHE_COMPILERTYPE: 'clang' }),
      ZIG_GLOBAL_CACHE_DIR: posix.join(shared, 'zig'),
      ZIG_LOCAL_CACHE_DIR: posix.join(work, 'zig-cache'),
    },
  }
}
