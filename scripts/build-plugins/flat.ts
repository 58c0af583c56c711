/**
 * A CommonJS package that is a part of nearly every start, made into one module: what esbuild turns CommonJS with lies in a file of its own,
 * which would have to be loaded too.
 */
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

export const flat = (packages: readonly string[]): Plugin => ({
  name: 'flat',
  setup({ onLoad, onResolve, initialOptions: { absWorkingDir: root = '' } }) {
    const require = createRequire(join(root, 'package.json'))
    onResolve({ filter: /^@?\w/ }, ({ path }) => (packages.includes(path) ? { path: relative(root, require.resolve(path)), namespace: 'flat' } : undefined))
    onLoad({ filter: /.*/, namespace: 'flat' }, async ({ path }) => {
      const { outputFiles: [whole] } = await build({ absWorkingDir: root, entryPoints: [path], bundle: true, platform: 'node', format: 'iife', globalName: 'whole', write: false })
      return { contents: `${whole?.text ?? ''}\nexport default whole` }
    })
  },
})
