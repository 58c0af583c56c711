/**
 * Node's own modules, asked for as `require` would. An import makes a namespace of all their exports first, and that runs the getters
 * behind which node:fs and node:util keep the larger part of themselves: 5 ms each, at every start. Our own sources' only.
 */
export const withBuiltins = (source: string): string =>
  source.replace(/^import (?:\{ ([^}]+) \}|(\w+)) from ('node:[^']+')$/gm, (whole, names: string | undefined, all: string | undefined, module: string) => {
    const values = names?.split(', ').filter(name => !name.startsWith('type ')).join(', ').replaceAll(' as ', ': ')
    return values === '' ? whole : `const ${all ?? `{ ${values} }`} = process.getBuiltinModule(${module})`
  })
