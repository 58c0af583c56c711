/** Compiler caches: what a program has compiled before is taken from a folder of ours. Never part of a key: they change no byte. */
import { posix } from 'node:path'
import { pythonIn } from '../src/core/environment-layout.ts'
import type { BuildPlace } from './backend.ts'
import type { Step } from '../src/core/steps.ts'

/** Makes a folder, as one that no backup needs. */
export const cacheTag = (folder: string): Step => ({ do: 'write', path: posix.join(folder, 'CACHEDIR.TAG'), text: 'Signature: 8a477f597d28d172789f06886806bc55\n' })

/** No configuration of the user's own: it could make ccache take one source for another. No CCACHE_BASEDIR: it would change `__FILE__`. */
export const ccacheEnvironment = ({ compilerCache, shared, work }: BuildPlace): Record<string, string> =>
  compilerCache ? { CCACHE_DIR: posix.join(shared, 'ccache'), CCACHE_CONFIGPATH: posix.join(work, 'ccache.conf'), CCACHE_COMPILERCHECK: 'content' } : {}

/** A server of this build's own: one that runs already would have another folder. */
export const sccacheEnvironment = ({ compilerCache, shared, work }: BuildPlace): Record<string, string> =>
  compilerCache ? { RUSTC_WRAPPER: compilerCache.program, SCCACHE_DIR: posix.join(shared, 'sccache'), SCCACHE_SERVER_UDS: posix.join(work, 'sccache.sock'), SCCACHE_CONF: posix.join(work, 'sccache.conf') } : {}

/** Started by itself, so that it is nobody's child: what a compiler's wrapper starts ends with the compiler, before it has kept everything. */
export const startSccache = (place: BuildPlace): Step[] =>
  place.compilerCache ? [{ do: 'run', label: 'sccache --start-server', argv: [place.compilerCache.program, '--start-server'], cwd: place.work, env: sccacheEnvironment(place), leavesNothing: false, quiet: true }] : []

/** Its server is of no use to anybody else, whatever became of the build. It may have gone by itself, as after ten idle minutes: whatever it answers is well. */
export const stopSccache = (place: BuildPlace, tools: string): Step[] =>
  place.compilerCache ? [{ do: 'run', label: 'sccache --stop-server', argv: [pythonIn(tools, place), '-I', '-c', 'import subprocess, sys\nsubprocess.run(sys.argv[1:])', place.compilerCache.program, '--stop-server'], cwd: place.work, env: sccacheEnvironment(place), cleansUp: true }] : []
