/** The house as the bundler sees it: imports go one way, and what an action loads stays small. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stop, type Metafile } from 'esbuild'
import { bundle } from '../../scripts/build.ts'

let metafile: Metafile
let files: Map<string, Uint8Array>

beforeAll(async () => {
  ;({ metafile, files } = await bundle())
}, 60_000)
afterAll(() => stop())

/** Our own sources and what of our own they import, at any time. */
function imports(): [string, string[]][] {
  const ours = Object.entries(metafile.inputs).filter(([path]) => /^(src|native-build|bundles|packagers|publishers|feeds)\//.test(path))
  return ours.map(([path, { imports: found }]) => [path, found.map(each => each.path).filter(each => !each.includes('node_modules') && !each.includes(':') && each.includes('/'))])
}

const violations = (from: RegExp, allowed: (to: string, from: string) => boolean) =>
  imports().filter(([path]) => from.test(path)).flatMap(([path, found]) => found.filter(to => !allowed(to, path)).map(to => `${path} → ${to}`))

describe('imports go one way', () => {
  test('core sees itself, the errors and the spec builders', () => {
    expect(violations(/^src\/core\//, to => /^src\/(core\/|errors\.ts|spec\.ts)/.test(to))).toEqual([])
  })

  test('markers see core and themselves', () => {
    expect(violations(/^src\/markers\//, to => /^src\/(core|markers)\//.test(to))).toEqual([])
  })

  test('pins see markers, core, the errors and themselves', () => {
    expect(violations(/^src\/pins\//, to => /^src\/(core\/|markers\/|pins\/|errors\.ts)/.test(to))).toEqual([])
  })

  test('locks see pins, markers and core', () => {
    expect(violations(/^src\/locks\//, to => /^src\/(core\/|markers\/|pins\/|locks\/|errors\.ts)/.test(to))).toEqual([])
  })

  test('a format sees core, its interface and its own folder', () => {
    const own = (path: string) => path.split('/').slice(0, 2).join('/')
    expect(violations(/^(native-build|bundles|packagers|publishers|feeds)\//, (to, from) => /^src\/(core|pins)\//.test(to) || to.startsWith(`${own(from)}/`) || /^\w[\w-]*\/\w+\.ts$/.test(to))).toEqual([])
  })

  test('only main.ts builds ports', () => {
    const seeing = imports().filter(([path, found]) => !path.startsWith('src/ports/') && found.some(to => /^src\/ports\//.test(to))).map(([path]) => path)
    expect(seeing).toEqual(['src/main.ts'])
  })

  test('commands and the line see no service of GitHub', () => {
    const packages = (path: string) => metafile.inputs[path]?.imports.map(each => each.path).filter(to => to.includes('node_modules/@actions')) ?? []
    const seeing = Object.keys(metafile.inputs).filter(path => /^src\/(commands|line|core|pins|locks|perform|verify)\//.test(path)).filter(path => packages(path).length > 0)
    expect(seeing).toEqual([])
  })

  test('there are as many sources as a house has, so that the rules above looked at something', () => {
    expect(imports().length).toBeGreaterThan(80)
  })
})

/** What is loaded with a chunk before anything is asked for. */
function staticGraph(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const each of metafile.outputs[path]?.imports ?? []) if (each.kind === 'import-statement' && !each.external) staticGraph(each.path, seen)
  return seen
}

/** The files of dist/ that one of them needs at once, itself among them, as they are written. */
function asked(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const [, file = ''] of Buffer.from(files.get(path) ?? '').toString().matchAll(/__load\("([\w-]+\.js)"\)/g)) asked(`dist/chunks/${file}`, seen)
  return seen
}

const chunkOf = (entryPoint: string) => Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entryPoint)?.[0] ?? `no chunk of ${entryPoint}`
/** As written: a file of esbuild's that only handed names on is not among them. */
const bytes = (paths: Iterable<string>) => [...paths, 'dist/load.js'].reduce((total, path) => total + (files.get(path)?.length ?? 0), 0)
const kilobytes = 1000

describe('what is loaded stays small', () => {
  // A door loads its entry, the action front with GitHub's ports, and its own command.
  test.each(['resolve-pins', 'build-native', 'package-client', 'publish-server', 'manifest'])('%s: at most 200 KB, and no undici', name => {
    const loaded = new Set([`dist/${name}.js`, ...['src/front/action.ts', 'src/ports/github.ts', `src/commands/${name}.ts`].map(chunkOf)].flatMap(path => [...staticGraph(path)]))
    expect(bytes(loaded)).toBeLessThanOrEqual(200 * kilobytes)
    const packages = [...loaded].flatMap(path => Object.keys(metafile.outputs[path]?.inputs ?? {}))
    expect(packages.filter(path => /node_modules\/(undici|@azure|@octokit)/.test(path))).toEqual([])
  })

  test('the command line: at most 320 KB before a command is chosen', () => {
    expect(bytes(staticGraph('dist/main.js'))).toBeLessThanOrEqual(320 * kilobytes)
  })

  // Each is half a millisecond, whatever is in it.
  test('one result from a lock: at most 6 files', () => {
    const holding = (source: string) => Object.entries(metafile.outputs).find(([, { inputs }]) => source in inputs)?.[0] ?? `no file with ${source}`
    const loaded = ['dist/main.js', holding('src/commands/resolve-pins.ts'), holding('src/line/resolve.ts')].flatMap(path => [...asked(path)])
    expect(new Set(loaded).size).toBeLessThanOrEqual(6)
    expect(new Set(loaded).size).toBeGreaterThan(3)
  })

  test('dist/ as a whole: at most 5 MB', () => {
    expect([...files.values()].reduce((total, file) => total + file.length, 0)).toBeLessThanOrEqual(5000 * kilobytes)
  })
})
