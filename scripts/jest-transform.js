// Jest asks for a transformer; esbuild, which builds dist/ too, strips the types.
import { transformSync } from 'esbuild'

export default {
  process: (source, file) =>
    transformSync(source, { loader: 'ts', format: 'esm', target: 'node20', sourcefile: file, sourcemap: 'inline' }),
}
