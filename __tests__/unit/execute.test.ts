import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { packTar } from 'modern-tar'
import type { Step } from '../../src/core/steps.ts'
import { execute } from '../../src/execute.ts'
import { lastLines } from '../../src/perform/run.ts'
import { memoryPorts, type MemoryWorld } from '../../src/ports/memory.ts'
import { codes, refusal } from './helpers/problems.ts'
import { wheel } from './helpers/wheels.ts'

const sha256 = (data: string) => createHash('sha256').update(data).digest('hex')

/** Performs steps and gives the world afterwards: every file with its content. */
async function done(steps: readonly Step[], world: MemoryWorld = {}) {
  const ports = memoryPorts(world)
  const { problems, exitCode } = await refusal(() => execute(steps, ports))
  const entries = await ports.files.list('/project').catch(() => [])
  const files = Object.fromEntries(await Promise.all(entries.map(async ({ path, kind, target }) => [path, kind === 'link' ? `-> ${target}` : await ports.files.text(`/project/${path}`)])))
  return { problems, exitCode, files, ports }
}

describe('every kind of step', () => {
  test('write, copy, remove, in order', async () => {
    const { files, problems } = await done([
      { do: 'write', path: '/project/a/x', text: 'x' },
      { do: 'write', path: '/project/a/run', text: '#!', mode: 0o755 },
      { do: 'copy', from: '/project/a', to: '/project/b' },
      { do: 'remove', path: '/project/a/x' },
      { do: 'remove', path: '/project/absent' },
    ])
    expect(problems).toEqual([])
    expect(files).toEqual({ 'a/run': '#!', 'b/run': '#!', 'b/x': 'x' })
  })

  test('what is beside the step before it begins with it; the next waits for both', async () => {
    const seen: string[] = []
    const program = (name: string, milliseconds: number) => async () => {
      seen.push(`${name} begins`)
      await new Promise(resolve => setTimeout(resolve, milliseconds))
      seen.push(`${name} ends`)
      return {}
    }
    const run = (label: string, more: object = {}) => ({ do: 'run', label, argv: [label], ...more }) as const
    await done([run('slow'), run('quick', { beside: true }), run('last')], { programs: { slow: program('slow', 20), quick: program('quick', 0), last: program('last', 0) } })
    expect(seen).toEqual(['slow begins', 'quick begins', 'quick ends', 'slow ends', 'last begins', 'last ends'])
  })

  test('after one that fails only those that end what was begun, and its failure is the one that is told', async () => {
    const run = (label: string, more: object = {}) => ({ do: 'run', label, argv: [label], ...more }) as const
    const programs = Object.fromEntries(['attach', 'look', 'more', 'detach', 'sweep'].map(name => [name, () => ({ code: name === 'look' ? 4 : name === 'detach' ? 5 : 0 })]))
    const { problems, ports } = await done([run('attach'), run('look'), run('more'), run('detach', { cleansUp: true }), run('sweep', { cleansUp: true })], { programs })
    expect(problems).toMatchObject([{ code: 'command-failed', fact: expect.stringContaining('look ended with exit code 4') }])
    expect(ports.seen.ran.map(({ argv: [name] }) => name)).toEqual(['attach', 'look', 'detach', 'sweep'])
  })

  test.each<[string, string[], string[]]>([
    ['last names, at any depth', ['test', '*.a'], ['in/deep/keep.py', 'in/keep.py']],
    ['whole paths', ['deep/lib.a'], ['in/deep/keep.py', 'in/deep/test/x', 'in/keep.py', 'in/test']],
    ['a last name at the top only', ['./test'], ['in/deep/keep.py', 'in/deep/lib.a', 'in/deep/test/x', 'in/keep.py']],
    ['nothing', [], ['in/deep/keep.py', 'in/deep/lib.a', 'in/deep/test/x', 'in/keep.py', 'in/test']],
    ['a whole folder by its path', ['deep'], ['in/keep.py', 'in/test']],
  ])('copy without %s', async (_, leaveOut, expected) => {
    const world = { files: Object.fromEntries(['deep/keep.py', 'deep/lib.a', 'deep/test/x', 'keep.py', 'test'].map(path => [`from/${path}`, ''])) }
    const { files } = await done([{ do: 'copy', from: '/project/from', to: '/project/in', leaveOut }, { do: 'remove', path: '/project/from' }], world)
    expect(Object.keys(files)).toEqual(expected)
  })

  test('run: argv, cwd and env go to the program as they are', async () => {
    const step = { do: 'run', label: 'tool', argv: ['tool', '$HOME', 'a b'], cwd: '/project', env: { X: '1', Y: undefined } } as const
    const { ports, problems } = await done([step], { files: { x: '' }, programs: { tool: () => ({}) } })
    expect(problems).toEqual([])
    expect(ports.seen.ran).toEqual([{ ...step, shown: true }])
  })

  test('run: what is quiet is not shown while it runs', async () => {
    const { ports } = await done([{ do: 'run', label: 'tool', argv: ['tool'], quiet: true }], { programs: { tool: () => ({}) } })
    expect(ports.seen.ran).toMatchObject([{ shown: false }])
  })

  test('join: one file after the other', async () => {
    const { files, ports } = await done([{ do: 'join', from: ['/project/b', '/project/a'], to: '/project/c', mode: 0o755 }], { files: { a: 'A', b: 'B' } })
    expect(files).toMatchObject({ c: 'BA' })
    expect((await ports.files.list('/project')).find(({ path }) => path === 'c')?.mode).toBe(0o755)
  })

  test('archive, then extract', async () => {
    const { files } = await done([{ do: 'archive', from: '/project/in', to: '/project/x.tar.gz', root: 'r', epoch: 0 }, { do: 'extract', archive: '/project/x.tar.gz', to: '/project/out' }, { do: 'remove', path: '/project/x.tar.gz' }], { files: { 'in/a': 'A' } })
    expect(files).toEqual({ 'in/a': 'A', 'out/r/a': 'A' })
  })

  test('normalize-wheel', async () => {
    const { problems, ports } = await done([{ do: 'normalize-wheel', from: '/project/in.whl', to: '/project/out.whl', epoch: 0, hide: {} }], { files: { 'in.whl': await wheel('a', '1', { 'a.py': '' }) } })
    expect(problems).toEqual([])
    expect(await ports.files.has('/project/out.whl')).toBe(true)
  })

  test('tidy-site: scripts go, from disk and from RECORD', async () => {
    const record = ['../../bin/tool,sha256=x,1', '"../../bin/a,b",sha256=x,1', 'bin/tool,sha256=x,1', 'a.py,sha256=y,2', 'bin.py,sha256=z,3', 'a-1.dist-info/RECORD,,', ''].join('\n')
    const { files } = await done([{ do: 'tidy-site', site: '/project/site' }], { files: { 'site/bin/tool': '#!/usr/bin/python', 'site/a.py': '', 'site/bin.py': '', 'site/a-1.dist-info/RECORD': record, 'site/data/x.dist-info/RECORD': '../../untouched' } })
    expect(files).toEqual({ 'site/a.py': '', 'site/bin.py': '', 'site/a-1.dist-info/RECORD': 'a.py,sha256=y,2\nbin.py,sha256=z,3\na-1.dist-info/RECORD,,\n', 'site/data/x.dist-info/RECORD': '../../untouched' })
  })

  describe('find-entry', () => {
    const site = ['app/__init__.py', 'app/cli.py', 'app/fast.abi3.so', 'app/gui.cp311-win_amd64.pyd', 'single.py', 'built/__init__.cpython-311-x86_64-linux-gnu.so', 'app/data.pyi', 'app/clients.txt']
    const found = async (module: string, attribute = 'main', source = 'def main(): pass\n') => (await done([{ do: 'find-entry', site: '/project/site', entry: 'program', module, attribute }], { files: Object.fromEntries(site.map(path => [`site/${path}`, source])) })).problems

    test.each(['app', 'app.cli', 'app.fast', 'app.gui', 'single', 'built'])('%s is there', async module => {
      expect(await found(module)).toEqual([])
    })

    test.each<[string, string]>([
      ['def main(): pass\n', 'nosuch'],
      ['nosuch_main = 1\n', 'nosuch'],
      ['', 'main'],
    ])('in a source that is %j, %s is not', async (source, attribute) => {
      expect(await found('single', attribute, source)).toEqual([expect.objectContaining({ code: 'entry-missing', fact: `the entry point 'program' starts '${attribute}' of single.py, where nothing has that name` })])
    })

    test.each<[string, string, string, string]>([
      ['is imported', 'single', 'main', 'from other import (\n    first,\n    main,\n)\n'],
      ['has a name of other letters', 'single', 'größe', 'def größe(): pass\n'],
      ['is assigned', 'app.cli', 'main', 'try:\n    import fast\nexcept ImportError:\n    main = None\n'],
      ['comes with all of another module', 'app.cli', 'main', 'from .other import *\n'],
      ['is made when it is asked for', 'app', 'main', 'def __getattr__(name):\n    return name\n'],
      ['is made by a program', 'app', 'main', 'for name in names: globals()[name] = 1\n'],
      ['is a module of the package', 'app', 'cli', ''],
      ['is in compiled code', 'app.fast', 'main', ''],
    ])('what %s may be there', async (_, module, attribute, source) => {
      expect(await found(module, attribute, source)).toEqual([])
    })

    test.each(['ap', 'app.cl', 'app.data', 'app.clients', 'cli', 'app.cli.main'])('%s is not', async module => {
      expect(await found(module)).toEqual([expect.objectContaining({ code: 'entry-missing', fact: `the entry point 'program' starts the module '${module}', and neither the wheel nor the pins have it` })])
    })
  })

  describe('drop-files', () => {
    const record = 'a/b.so,sha256=1,2\n"a/c,d.so",sha256=1,2\na/e/f.py,,\na/g.py,,\nab.py,,\n'
    const files = { 'site/a/b.so': '1', 'site/a/c,d.so': '', 'site/a/e/f.py': '', 'site/a/g.py': '', 'site/ab.py': '', 'site/x-1.dist-info/RECORD': record }
    const dropped = (...patterns: string[]) => done([{ do: 'drop-files', site: '/project/site', patterns }], { files })

    test.each<[string, string[], string[], string]>([
      ['a file', ['a/g.py'], ['a/b.so', 'a/c,d.so', 'a/e/f.py', 'ab.py'], 'a/b.so,sha256=1,2\n"a/c,d.so",sha256=1,2\na/e/f.py,,\nab.py,,\n'],
      ['files by pattern, as RECORD quotes them', ['a/*.so'], ['a/e/f.py', 'a/g.py', 'ab.py'], 'a/e/f.py,,\na/g.py,,\nab.py,,\n'],
      ['a folder, and none whose name begins alike', ['a'], ['ab.py'], 'ab.py,,\n'],
      ['what two patterns name', ['a/e', 'a/*'], ['ab.py'], 'ab.py,,\n'],
    ])('%s', async (_, patterns, left, recorded) => {
      const { files: { 'site/x-1.dist-info/RECORD': record, ...others } } = await dropped(...patterns)
      expect(Object.keys(others)).toEqual(left.map(path => `site/${path}`))
      expect(record).toBe(recorded)
    })

    test('a pattern that names nothing may be for the packages of another system', async () => {
      const { problems, files: left } = await done([{ do: 'drop-files', site: '/project/site', patterns: ['a/*.pyd', 'a'], elsewhere: true }], { files })
      expect([problems, Object.keys(left)]).toEqual([[], ['site/ab.py', 'site/x-1.dist-info/RECORD']])
    })

    test('every pattern that names nothing is told, and nothing is gone', async () => {
      const { problems, files: left } = await dropped('a/b.so', 'b', 'a/*.pyi', 'e')
      expect(left).toEqual(files)
      expect(problems).toEqual([expect.objectContaining({ code: 'drop-unmatched', fact: "client.drop names 'b', 'a/*.pyi', 'e', and the packages of this client have nothing of that name" })])
    })
  })

  describe('record-site', () => {
    const record = 'a/__init__.py,,\na/b.py,sha256=1,2\na/versions/c1.py,,\n"a/c,d.so",sha256=1,2\n"e,f/g.py",,\nh.py,,\n../../bin/i,sha256=1,2\nx-1.dist-info/RECORD,,\n'
    const files = { 'site/a/__init__.py': '', 'site/a/__init__.pyc': '', 'site/a/b.py': 'b = 1', 'site/a/b.pyc': 'b', 'site/a/versions/c1.py': 'c = 1', 'site/a/versions/c1.pyc': 'c', 'site/a/c,d.so': 'stripped', 'site/e,f/g.py': '{{ g }}', 'site/e,f/g.pyc': 'g', 'site/h.py': '{{ h }}', 'site/x-1.dist-info/RECORD': record }
    const line = (path: string, text: string) => `${path},sha256=${createHash('sha256').update(text).digest('base64url')},${text.length}`
    const recorded = (sources: boolean) => done([{ do: 'record-site', site: '/project/site', sources }], { files })
    const others = [line('a/versions/c1.py', 'c = 1'), line('"a/c,d.so"', 'stripped'), line('"e,f/g.py"', '{{ g }}'), line('h.py', '{{ h }}'), '../../bin/i,sha256=1,2', 'x-1.dist-info/RECORD,,', '']

    test('compiled, modules stand alone; what is no module of a package, or was not compiled, stays a source; RECORD says so', async () => {
      const { files: { 'site/x-1.dist-info/RECORD': lines, ...left } } = await recorded(false)
      expect(Object.keys(left)).toEqual(['site/a/__init__.pyc', 'site/a/b.pyc', 'site/a/c,d.so', 'site/a/versions/c1.py', 'site/e,f/g.py', 'site/h.py'])
      expect(lines?.split('\n')).toEqual([line('a/__init__.pyc', ''), line('a/b.pyc', 'b'), ...others])
    })

    test('with sources nothing goes', async () => {
      const { files: { 'site/x-1.dist-info/RECORD': lines, ...left } } = await recorded(true)
      expect(Object.keys(left)).toHaveLength(10)
      expect(lines?.split('\n')).toEqual([line('a/__init__.py', ''), line('a/b.py', 'b = 1'), ...others])
    })
  })

  test('the first step that fails is the last', async () => {
    const { files, problems } = await done([{ do: 'run', label: 'tool', argv: ['tool'] }, { do: 'write', path: '/project/after', text: '' }], { programs: { tool: () => ({ code: 1 }) } })
    expect(files).toEqual({})
    expect(problems).toHaveLength(1)
  })
})

describe('a program that fails', () => {
  const run = (more: Partial<Extract<Step, { do: 'run' }>> = {}): Step => ({ do: 'run', label: 'maturin build', argv: ['maturin', 'build', '--out', "it's here", '/a b', 'x=1'], ...more })

  test('says its own last words, and how to try it by hand', async () => {
    const stdout = Array.from({ length: 60 }, (_, line) => `line ${line}`).join('\n')
    const { problems: [problem], exitCode } = await done([run({ cwd: '/project/my project' })], { files: { 'my project/x': '' }, programs: { maturin: () => ({ code: 101, stdout, stderr: 'error: linker not found\n' }) } })
    expect(exitCode).toBe(1)
    expect(problem).toMatchObject({ code: 'command-failed', fix: `Read its message above; to try it by hand: cd '/project/my project' && maturin build --out 'it'\\''s here' '/a b' x=1` })
    expect(problem?.fact).toMatch(/^maturin build ended with exit code 101\n/)
    expect(problem?.fact).toContain('error: linker not found')
    expect(problem?.fact).toContain('line 59')
    expect(problem?.fact).not.toContain('line 1\n')
  })

  test.each<[string, Step, MemoryWorld, string, string]>([
    ['too late', run({ timeoutSeconds: 0.05 }), { programs: { maturin: () => new Promise(() => undefined) } }, 'time-limit', 'was not done within 0.05 s'],
    ['without its output', run({ outputs: ['/project/x.whl', '/project/y.whl'] }), { files: { 'x.whl': '' }, programs: { maturin: () => ({}) } }, 'output-missing', 'did not write /project/y.whl'],
    ['without what was expected', run({ expect: 'manylinux_2_17' }), { programs: { maturin: () => ({ stdout: 'linux_x86_64' }) } }, 'unexpected-result', "did not say 'manylinux_2_17'"],
    ['not there', run(), {}, 'tool-missing', "'maturin' was not found"],
  ])('%s', async (_, step, world, code, fact) => {
    const { problems } = await done([step], world)
    expect(problems.map(problem => problem.code)).toEqual([code])
    expect(problems[0]?.fact).toContain(fact)
  })

  test('with its outputs and what was expected it has not failed', async () => {
    const programs: MemoryWorld['programs'] = { maturin: () => ports.files.write('/project/x.whl', '').then(() => ({ stdout: 'a manylinux_2_17 b' })) }
    const ports = memoryPorts({ programs })
    expect(await codes(() => execute([run({ outputs: ['/project/x.whl'], expect: 'manylinux_2_17' })], ports))).toEqual([])
  })
})

describe('download', () => {
  const url = 'https://files.example/python.tar.gz'
  const step: Step = { do: 'download', url, sha256: sha256('right'), to: '/project/deep/file' }

  test('keeps what has the sha256, and caches it', async () => {
    const { files, ports, problems } = await done([step], { responses: { [url]: 'right' } })
    expect(problems).toEqual([])
    expect(files).toEqual({ 'deep/file': 'right' })
    expect([...ports.seen.cached.keys()]).toEqual([sha256('right')])
  })

  test.each<[string, MemoryWorld, string]>([
    ['other content', { responses: { [url]: 'wrong' } }, 'hash-mismatch'],
    ['nothing there', { responses: { [url]: { status: 404 } } }, 'download-refused'],
    ['nobody there', {}, 'download-failed'],
  ])('%s leaves neither a file nor an entry of the cache', async (_, world, code) => {
    const { files, ports, problems } = await done([step], world)
    expect(problems.map(problem => problem.code)).toEqual([code])
    expect(files).toEqual({})
    expect([...ports.seen.cached]).toEqual([])
  })

  test('what the cache has is not asked for again', async () => {
    const { files, ports } = await done([step], { cached: new Map([[sha256('right'), Buffer.from('right')]]) })
    expect(files).toEqual({ 'deep/file': 'right' })
    expect(ports.seen.asked).toEqual([])
  })

  test('a cache with wrong bytes is not believed, and mended', async () => {
    const cached = new Map<string, Uint8Array>([[sha256('right'), Buffer.from('poison')]])
    const { files, ports } = await done([step], { cached, responses: { [url]: 'right' } })
    expect(files).toEqual({ 'deep/file': 'right' })
    expect(ports.seen.asked).toEqual([url])
    expect(Buffer.from(cached.get(sha256('right')) as Uint8Array).toString()).toBe('right')
  })

  test('a cache with wrong bytes, and nobody to ask: nothing is left', async () => {
    const { files, problems } = await done([step], { cached: new Map([[sha256('right'), Buffer.from('poison')]]) })
    expect(problems.map(({ code }) => code)).toEqual(['download-failed'])
    expect(files).toEqual({})
  })
})

test('a full disk stops the step, and what was there stays', async () => {
  const ports = memoryPorts({ files: { old: 'old' }, space: 10 })
  await expect(execute([{ do: 'write', path: '/project/old', text: 'x'.repeat(20) }], ports)).rejects.toMatchObject({ code: 'ENOSPC' })
  expect(await ports.files.text('/project/old')).toBe('old')
})

test('an archive from outside is refused before anything is written', async () => {
  const tar = gzipSync(await packTar([{ header: { name: 'ok', type: 'file', size: 1 }, body: 'x' }, { header: { name: '../evil', type: 'file', size: 1 }, body: 'x' }]))
  const { problems, files } = await done([{ do: 'extract', archive: '/project/a.tar.gz', to: '/project/deep/to' }], { files: { 'a.tar.gz': tar } })
  expect(problems.map(({ code }) => code)).toEqual(['archive-unsafe'])
  expect(Object.keys(files)).toEqual(['a.tar.gz'])
})

test.each([
  ['a\nb\nc\n', 2, 'b\nc'],
  ['a', 5, 'a'],
  ['', 3, ''],
  ['\n\na\n\n', 1, 'a'],
])('the last lines of %j', (text, count, expected) => {
  expect(lastLines(text, count)).toBe(expected)
})
