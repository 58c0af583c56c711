/** Checksums of what is packed by Node itself, which has had them since 20.15: yazl has them reckoned in JavaScript, and that takes longer than to compress. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

export const nativeChecksums: Plugin = {
  name: 'native-checksums',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]buffer-crc32[\\/]dist[\\/]index\.cjs$/ }, async ({ path }) => ({
      contents: `${await readFile(path, 'utf8')}\nmodule.exports.unsigned = require('node:zlib').crc32 ?? module.exports.unsigned\n`,
    }))
  },
}
