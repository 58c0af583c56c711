/**
 * V8's compilers, and the threads that help to scavenge, off for a program that ends before they pay: it has its bytecode, and no more. On again
 * at the end, where V8's code is kept (src/load.ts), as it is taken only by a program with the same flags.
 */
const helpers = ['opt', 'sparkplug', 'parallel-scavenge', ...(Number(process.versions.node.split('.')[0]) < 22 ? [] : ['maglev'])]

const set = (flag: (helper: string) => string): void => {
  // Not imported: it would be loaded, with all streams, at every start.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  helpers.forEach(name => setFlagsFromString(flag(name)))
}

const onAgain = (): void => set(name => `--${name}`)

export function endsSoon(): void {
  set(name => `--no-${name}`)
  process.off('exit', onAgain).prependOnceListener('exit', onAgain)
}
