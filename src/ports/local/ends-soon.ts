/**
 * What V8 does for programs that run long, off for one that ends before it pays: compilers (it has its bytecode, and no more), expressions that
 * are interpreted first, threads that help to scavenge, and a young generation that grows, each page of which the machine has to clear. On again
 * at the end, where V8's code is kept (src/load.ts), as it is taken only by a program with the same flags.
 */
const helpers = ['opt', 'sparkplug', 'regexp-tier-up', 'parallel-scavenge', ...(Number(process.versions.node.split('.')[0]) < 22 ? [] : ['maglev'])]

const set = (flags: readonly string[]): void => {
  // Not imported: it would be loaded, with all streams, at every start.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  flags.forEach(flag => setFlagsFromString(flag))
}

const onAgain = (): void => set([...helpers.map(name => `--${name}`), '--semi-space-growth-factor=2'])

/** Once, and for good: V8 may crash where compilers are switched on while it is at work. */
export function endsSoon(): void {
  set([...helpers.map(name => `--no-${name}`), '--semi-space-growth-factor=1'])
  process.off('exit', onAgain).prependOnceListener('exit', onAgain)
}
