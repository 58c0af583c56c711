/**
 * A file costs more than its bytes: most of a millisecond each, at every start. esbuild puts two modules into one file if the same
 * entries reach them, so here whoever imports one member of a group imports all of them.
 */
import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** By the group's name: modules that, with all that they import at once, lie together. What an earlier group has is not in a later one. */
export type Roots = Readonly<Record<string, readonly string[]>>

type Imports = Metafile['inputs'][string]['imports']

export function together(roots: Roots, { inputs }: Metafile, folder: string): Plugin {
  const importsOf = (path: string): Imports => (inputs[path]?.imports ?? []).filter(({ external }) => !external)
  const groupOf = new Map<string, string>()
  for (const [group, paths] of Object.entries(roots)) paths.forEach(path => gather(path, group, groupOf, importsOf))
  const entries = new Set(Object.values(roots).flat().concat(Object.keys(inputs).flatMap(path => importsOf(path).filter(({ kind }) => kind === 'dynamic-import').map(({ path: to }) => to))))
  const groupsFor = (path: string): string[] => {
    const own = groupOf.get(path)
    const imported = importsOf(path).filter(({ kind }) => kind === 'import-statement').flatMap(({ path: to }) => groupOf.get(to) ?? [])
    return [...new Set([...imported.filter(group => group !== own), ...(own && entries.has(path) ? [own] : [])])]
  }
  return {
    name: 'together',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.ts$/, namespace: 'file' }, async ({ path }) => {
        const more = groupsFor(relative(folder, path).replaceAll('\\', '/')).map(group => `\nimport 'together:${group}'`)
        return { loader: 'ts', contents: `${await readFile(path, 'utf8')}${more.join('')}`, resolveDir: dirname(path) }
      })
      onResolve({ filter: /^together:/ }, ({ path }) => ({ path: path.slice('together:'.length), namespace: 'together' }))
      onLoad({ filter: /.*/, namespace: 'together' }, ({ path }) => ({
        resolveDir: folder,
        contents: [...groupOf].filter(([, group]) => group === path).map(([member]) => `import ${JSON.stringify(join(folder, member))}`).join('\n'),
      }))
    },
  }
}

/** Our own of what `path` imports at once, if it is in no group yet. A package follows those who import it. */
function gather(path: string, group: string, groupOf: Map<string, string>, importsOf: (path: string) => Imports): void {
  if (groupOf.has(path) || path.includes(':') || path.includes('node_modules')) return
  groupOf.set(path, group)
  for (const { path: next, kind } of importsOf(path)) if (kind !== 'dynamic-import') gather(next, group, groupOf, importsOf)
}
