/** The program that the tests send with, bundled as `dist/` is: nobody's copy reads TypeScript when it starts. */
import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../measure.ts'

/** @param suite Becomes one: the bundle, and the programs that it starts */
export async function bundledSender(suite: string): Promise<string> {
  const banner = 'import { createRequire as requireFrom } from \'node:module\';\nconst require = requireFrom(import.meta.url);'
  await build({ absWorkingDir: root, entryPoints: ['__tests__/e2e/publish/send.ts'], outdir: join(suite, 'dist'), bundle: true, splitting: true, minifyWhitespace: true, format: 'esm', platform: 'node', target: 'node20', outExtension: { '.js': '.mjs' }, banner: { js: banner }, logLevel: 'error' })
  if (!existsSync(join(suite, 'publishers'))) symlinkSync(join(root, 'publishers'), join(suite, 'publishers'))
  return join(suite, 'dist/send.mjs')
}
