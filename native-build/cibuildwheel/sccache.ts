/** sccache of ours in the container: whoever calls a compiler there calls it first. Of ccache there is no program that every image can run. */
import { posix } from 'node:path'
import type { BuildPlace } from '../backend.ts'

const compilers = ['cc', 'gcc', 'c++', 'g++']

export interface InContainer {
  /** `FROM:TO` */
  volumes: readonly string[]
  /** `NAME=VALUE` */
  variables: readonly string[]
  /** Folders of this machine that have to be there. */
  folders: readonly string[]
  /** What ends it, and has it keep everything before the container goes. */
  stop: readonly string[]
}

/** Under a compiler's name sccache looks for that compiler farther down PATH, wherever an image has it, and for whichever backend. */
export function sccacheIn({ compilerCache, shared }: BuildPlace, inside: string): InContainer {
  if (!compilerCache) return { volumes: [], variables: [], folders: [], stop: [] }
  const [folder, kept, program] = [`${inside}/compilers`, posix.join(shared, 'sccache'), `${inside}/sccache`]
  return {
    volumes: [`${kept}:${inside}/compiled`, ...[program, ...compilers.map(name => `${folder}/${name}`)].map(at => `${compilerCache.program}:${at}:ro`)],
    // A socket: an engine may give its containers the machine's own ports.
    variables: [`PATH=${folder}:$PATH`, `RUSTC_WRAPPER=${program}`, `SCCACHE_DIR=${inside}/compiled`, `SCCACHE_SERVER_UDS=${inside}/sccache.sock`],
    folders: [kept],
    stop: [`{ ${program} --stop-server || true; }`],
  }
}
