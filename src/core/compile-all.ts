/** Python's bytecode of all sources in a folder, the same in each run. */
import type { Run } from './steps.ts'

interface Sources {
  compiler: string
  folder: string
  /** What stands before a path, and what the compiled file says in its place. */
  root: string
  shown: string
  /** Whether Python holds what is compiled against its source each time (PEP 552). By their date it cannot: unpacked, they have another. */
  mode: 'checked-hash' | 'unchecked-hash'
  /** To where modules are found without their sources; and without columns, which nobody could point into. */
  alone?: boolean
}

/**
 * As `-I` has it, which would not see the seed either: until Python 3.11 it decides in which order the bytecode has the members of a set.
 * No variable of Python's is inherited; who runs a text takes the first folder off the path, where Python stands.
 */
export const seeded = { inherit: ['PATH', 'LD_LIBRARY_PATH', 'SYSTEMROOT'], env: { PYTHONHASHSEED: '0' } } as const

/** Called by its module it would fail where one file is a template, or for another Python: that one stays as it is, and who imports it hears of it. */
const program = 'import sys; del sys.path[0]; import compileall; compileall.main()'

/** One process in sorted order, because marshal's output depends on what was interned before. */
export const compileAll = ({ compiler, folder, root, shown, mode, alone }: Sources): Run => ({
  do: 'run',
  label: 'compileall',
  argv: [compiler, '-s', ...(alone ? ['-X', 'no_debug_ranges'] : []), '-c', program, '-qq', '-f', ...(alone ? ['-b'] : []), '--invalidation-mode', mode, '-s', root, '-p', shown, folder],
  ...seeded,
})
