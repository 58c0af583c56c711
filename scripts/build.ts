/** src/ → dist/: scripts that load each other, one entry a door, the same bytes wherever it is built. `--check` compares instead of writing. */
import { readdir, readFile, rm, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'
import { doors, innerDoors } from '../src/commands/all.ts'
import { nativeChecksums } from './build-plugins/checksums.ts'
import { flat } from './build-plugins/flat.ts'
import { withoutHollow } from './build-plugins/hollow.ts'
import { asScript } from './build-plugins/scripts.ts'
import { together, type Roots } from './build-plugins/together.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @actions/core needs its HTTP client, and with it undici, only to ask for an OIDC token, and @actions/exec only to describe a
 * machine: both are loaded when that happens.
 */
const lazyCore: Plugin = {
  name: 'lazy-core',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/ }, ({ path }) => ({
      resolveDir: dirname(path),
      contents: `export const OidcClient = { getIDToken: async audience => (await import('./oidc-utils.js?whole')).OidcClient.getIDToken(audience) }`,
    }))
    onResolve({ filter: /oidc-utils\.js\?whole$/ }, ({ resolveDir }) => ({ path: relative(root, join(resolveDir, 'oidc-utils.js')), namespace: 'whole' }))
    onLoad({ filter: /.*/, namespace: 'whole' }, async ({ path }) => ({ contents: await readFile(join(root, path), 'utf8'), resolveDir: dirname(join(root, path)) }))
    onResolve({ filter: /^@actions\/exec$/ }, ({ importer }) => (/[\\/]core[\\/]lib[\\/]platform\.js$/.test(importer) ? { path: 'exec', namespace: 'lazy' } : undefined))
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({ resolveDir: root, contents: `export const getExecOutput = async (...command) => (await import('@actions/exec')).getExecOutput(...command)` }))
  },
}

/** `main` is the command line and the root action; each other door says its own name. */
const entries: Plugin = {
  name: 'entries',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice('entry:'.length), namespace: 'entry' }))
    onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
      contents: `import { main } from './src/main.ts'\nvoid main(${path === 'main' ? '' : `'${path}'`})\n`,
      resolveDir: root,
    }))
  },
}

/** What nearly every start needs; what plans and pins have in common; how markers are read; what takes a lock to its pins; and what a plan is made of and read by. */
const groups: Roots = {
  start: ['src/main.ts', 'src/command.ts', 'src/line/fields.ts'],
  common: ['abi', 'associations', 'budget', 'compiler-cache', 'digest', 'folders', 'group', 'macos-signing', 'selection', 'shape', 'signing', 'targets', 'version'].map(name => `src/core/${name}.ts`),
  markers: ['src/markers/evaluate.ts'],
  pins: ['src/line/resolve.ts'],
  plans: ['src/line/request.ts', 'src/line/folders.ts'],
}

export async function bundle(): Promise<{ files: Map<string, Uint8Array>; metafile: Metafile }> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const options = optionsFor(version)
  const plugins = [lazyCore, entries, nativeChecksums, flat(['@renovatebot/pep440'])]
  const imports = await build({ ...options, plugins })
  const { outputFiles, metafile } = await build({ ...options, plugins: [...plugins, together(groups, imports.metafile, root)] })
  const modules = new Map(outputFiles.map(({ path, text }) => [relative(root, path), text]))
  const scripts = [...withoutHollow(modules, metafile)].map(([path, text]) => [path, path.startsWith('dist/chunks/') ? asScript(text) : `require("./load.js").start(${asScript(text)})`] as const)
  const others = { 'dist/load.js': await loader(options), 'dist/package.json': '{"type":"commonjs"}\n', 'dist/licenses.txt': await licenses(metafile) }
  return { metafile, files: new Map([...scripts, ...Object.entries(others)].map(([path, text]) => [path, Buffer.from(text)])) }
}

/** What the files of dist/ are loaded with. */
async function loader(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, entryPoints: ['src/load.ts'], splitting: false, format: 'cjs', write: false, metafile: false })
  return outputFiles[0]?.text ?? ''
}

const optionsFor = (version: string) =>
  ({
    absWorkingDir: root,
    entryPoints: ['main', ...doors, ...innerDoors].map(name => ({ in: `entry:${name}`, out: name })),
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'ascii',
    legalComments: 'eof',
    // Names stay, so that a stack trace can be read; the white space of two megabytes of storage clients need not be carried along.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    define: { VERSION: JSON.stringify(version) },
    write: false,
    metafile: true,
    logLevel: 'warning',
  }) as const satisfies BuildOptions

/** The packages that are inside dist/ keep their licences. */
async function licenses({ inputs }: Metafile): Promise<string> {
  const packages = Object.keys(inputs).flatMap(path => /^(?:\w+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  const texts = await Promise.all([...new Set(packages)].sort().map(licenseOf))
  return [...new Set(texts)].join(`\n${'─'.repeat(80)}\n\n`)
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string }
  const file = (await readdir(join(root, folder))).find(each => /^licen[cs]e/i.test(each))
  return `${name} ${version} (${license ?? 'see below'})\n\n${file ? (await readFile(join(root, folder, file), 'utf8')).trim() : ''}\n`
}

async function write(files: Map<string, Uint8Array>): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true })
  for (const [path, contents] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), contents)
  }
}

/** Files of dist/ that are stale, missing or strange. */
async function differences(files: Map<string, Uint8Array>): Promise<string[]> {
  const present = (await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true }).catch(() => [])).filter(entry => entry.isFile()).map(entry => relative(root, join(entry.parentPath, entry.name)))
  const changed = await Promise.all([...files].map(async ([path, contents]) => (Buffer.from(contents).equals(await readFile(join(root, path)).catch(() => Buffer.alloc(0))) ? [] : [path])))
  return [...changed.flat(), ...present.filter(path => !files.has(path))].sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files } = await bundle()
  if (!process.argv.includes('--check')) await write(files)
  else {
    const stale = await differences(files)
    if (stale.length > 0) {
      console.error(`dist/ is not what the sources give; run 'npm run build':\n${stale.join('\n')}`)
      process.exit(1)
    }
  }
}
