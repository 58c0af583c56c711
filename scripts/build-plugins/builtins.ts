/**
 * Node's own modules as `require` gives them. An import makes a namespace of all their exports first, and that runs the getters
 * behind which node:fs and node:util keep the larger part of themselves: 5 ms each, at every start. Our own sources' only.
 */
import { relative } from 'node:path'
import type { Plugin } from 'esbuild'

export const builtins: Plugin = {
  name: 'builtins',
  setup({ onLoad, onResolve, initialOptions: { absWorkingDir = '' } }) {
    // What is imported when it is needed is Node's own namespace: nothing is saved there.
    // One for each importer: a shared one would be a file of its own.
    onResolve({ filter: /^node:/ }, ({ path, importer, kind }) => (importer.includes('node_modules') || kind === 'dynamic-import' ? undefined : { path, suffix: `?${relative(absWorkingDir, importer).replaceAll('\\', '/')}`, namespace: 'builtin' }))
    // Behind an object with nothing of its own: esbuild copies what a module has, and that too runs the getters.
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({ contents: `module.exports = Object.create(process.getBuiltinModule(${JSON.stringify(path)}))` }))
  },
}
