/** Builds that fail, stray, shout, hang, fork and fill the disk: each is said clearly, nothing half-made is kept, other cells are unharmed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { localHost } from '../../src/ports/local.ts'
import { fingerprints, must, root, runCli, runProgram, type CliOptions } from './cli.ts'
import { effective } from '../unit/helpers/runner.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'hostile-'))
})
afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

const pyproject = (build: string) => `[build-system]
requires = []
${build}
[project]
name = "trap"
version = "1"
description = "A trap"
readme = "README.md"
requires-python = ">=3.10"
dependencies = []
`

/** A backend in the project's own tree, as PEP 517 has it: `DO` is what it does while it builds. */
const backend = (what: string) => `import os, subprocess, sys, time, zipfile

def wheel(folder, tag, metadata="Metadata-Version: 2.1\\nName: trap\\nVersion: 1\\nDescription-Content-Type: text/markdown\\n\\nTrap\\n"):
    name, info = f"trap-1-{tag}.whl", "trap-1.dist-info"
    files = {"trap/__init__.py": "", f"{info}/METADATA": metadata, f"{info}/WHEEL": f"Wheel-Version: 1.0\\nGenerator: trap\\nRoot-Is-Purelib: true\\nTag: {tag}\\n"}
    with zipfile.ZipFile(os.path.join(folder, name), "w") as made:
        for path, text in files.items(): made.writestr(path, text)
        made.writestr(f"{info}/RECORD", "".join(f"{path},,\\n" for path in [*files, f"{info}/RECORD"]))
    return name

def build_wheel(folder, config_settings=None, metadata_directory=None):
${what.replaceAll(/^/gm, '    ')}
    return wheel(folder, "py3-none-any")

def build_sdist(folder, config_settings=None):
    import tarfile
    with tarfile.open(os.path.join(folder, "trap-1.tar.gz"), "w:gz") as made: made.add("pyproject.toml", "trap-1/pyproject.toml")
    return "trap-1.tar.gz"
`

/** A project in a folder of its own whose build does this; pure Python, so that nothing but it takes time. */
async function trap(name: string, does: string, native = ''): Promise<string> {
  const project = join(work, name, 'trap')
  await place(project, {
    'pyproject.toml': pyproject('build-backend = "backend"\nbackend-path = ["building"]\n'),
    'building/backend.py': backend(does),
    'trap/__init__.py': '',
    'README.md': '# Trap\n',
    'requirements.txt': '# nothing to pin\n',
    'release.yaml': `native:\n  targets: [linux-x86_64]\n  abi: none\n${native}`,
  })
  return project
}

async function place(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

const build = (project: string, options: CliOptions = {}) => runCli(['build-native', project, '--output', 'out'], { cwd: dirname(project), ...options, env: { SOURCE_DATE_EPOCH: '1760000000', ...options.env } })
/** What cells have put into the release folder. */
const released = async (project: string) => Object.keys(await fingerprints(join(dirname(project), 'out'))).filter(path => /^(wheels\/|parts\/native-)/.test(path))

/** Processes that carry our mark in their environment: children inherit it, whatever group or session they made. */
async function marked(mark: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(pids.map(async pid => ((await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')).includes(mark) ? [pid] : [])))
  return found.flat()
}

describe('a build that writes where it should not', () => {
  test.each([
    ['the sources of a repository', true, (project: string) => join(project, 'trap/__init__.py'), "the project's sources changed in trap: trap/__init__.py"],
    ['a new file in a project of no repository', false, (project: string) => join(project, 'trap/new.py'), "the project's sources changed in trap: trap/new.py"],
    ['the release folder', false, (project: string) => join(dirname(project), 'out/wheels/other.whl'), 'the release folder changed in out: wheels/other.whl', 'wheels/other.whl'],
  ])('%s: it is refused each time, and nothing it made is kept', async (what, repository, where, said, ...left) => {
    const project = await trap(what, 'pass')
    await writeFile(join(project, 'building/backend.py'), backend(`os.makedirs(${JSON.stringify(dirname(where(project)))}, exist_ok=True)\nopen(${JSON.stringify(where(project))}, "a").write("x = 1\\n")`))
    if (repository) await must(['git', 'init', '--quiet'], { cwd: project })
    for (const _ of ['once', 'again']) {
      const { code, stderr } = await build(project)
      expect(stderr).toContain(`native-linux-x86_64: while it was built, ${said}`)
      expect([code, await released(project)]).toEqual([1, left])
    }
  }, 120_000)
})

describe('a build that speaks to the runner', () => {
  const says = ['::set-output name=digest::evil', '  ::add-path::/evil', '##[add-path]/evil', '::error::evil', '::stop-commands::mine', '::add-mask::e', 'no end of line ::warning::evil']
  const shout = `for line in ${JSON.stringify(says)}: print(line); print(line, file=sys.stderr)\nsys.stdout.write("::save-state name=a::evil")\nsys.stdout.flush()\n`
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']

  /** build-native as a step of a workflow. */
  async function step(project: string) {
    const at = dirname(project)
    for (const name of files) await writeFile(join(at, name), '')
    // A program that is no build, and sees more.
    await place(at, { 'bin/git': `#!/bin/sh\nenv >> '${join(at, 'git-saw')}'\nexec '${(await must(['sh', '-c', 'command -v git'])).trim()}' "$@"\n` })
    await chmod(join(at, 'bin/git'), 0o755)
    const env = {
      ...Object.fromEntries(files.map(name => [name, join(at, name)])),
      PATH: `${join(at, 'bin')}:${process.env['PATH']}`,
      GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: at, RUNNER_TEMP: at, RELEASE_ACTIONS_CACHE: localHost().cacheFolder, RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_TOKEN: 'secret', ACTIONS_RUNTIME_TOKEN: 'secret', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
      'INPUT_PROJECT': 'trap', 'INPUT_OUTPUT': 'out', SOURCE_DATE_EPOCH: '1760000000',
      GITHUB_ACTION_REPOSITORY: 'owner/release-actions', GITHUB_ACTION_REF: 'v1',
    }
    const ran = await runProgram([process.execPath, join(root, 'dist/build-native.js')], { cwd: at, env })
    return { ...ran, written: Object.fromEntries(await Promise.all(files.map(async name => [name, await readFile(join(at, name), 'utf8')] as const))) }
  }

  test('its words are data, and it sees neither the files nor the tokens', async () => {
    const project = await trap('shouts', 'pass')
    const seen = join(work, 'shouts/seen')
    await writeFile(join(project, 'building/backend.py'), backend(`${shout}open(${JSON.stringify(seen)}, "w").write("\\n".join(os.environ))\nfor name in ${JSON.stringify(files)}:\n    if name in os.environ: open(os.environ[name], "a").write("EVIL=1\\n")`))
    const { code, stdout, stderr, written } = await step(project)
    expect({ code, stderr: code === 0 ? '' : stdout + stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('::add-path::/evil')
    expect(effective(stdout)).toEqual([])
    expect((await readFile(seen, 'utf8')).split('\n').filter(name => /^(GITHUB|ACTIONS|INPUT|RUNNER)_/.test(name))).toEqual([])
    expect(JSON.stringify(written)).not.toMatch(/evil/i)
    const git = (await readFile(join(work, 'shouts/git-saw'), 'utf8')).split('\n')
    expect(git).toContain('GITHUB_ACTIONS=true')
    expect(git.filter(line => /^(ACTIONS_|INPUT_|GITHUB_TOKEN)|^GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)=/.test(line))).toEqual([])
  }, 120_000)

  test('nor when it fails: its last words stand in one error, with the command for another machine', async () => {
    const { code, stdout, written: { GITHUB_STEP_SUMMARY: summary = '', ...written } } = await step(await trap('shouts and fails', `${shout}sys.exit("::error::evil at the end")`))
    expect([code, JSON.stringify(written)]).toEqual([1, expect.not.stringMatching(/evil/i)])
    expect(summary).toMatch(/<code>[^<]*evil at the end/)
    expect(summary.replace(/<code>[^<>`]*<\/code>/g, '')).not.toMatch(/evil/i)
    const [only, ...more] = effective(stdout)
    expect(more).toEqual([])
    expect(only).toMatch(/^::error title=command-failed::native-linux-x86_64: build --wheel ended with exit code 1%0A.*npx github:owner\/release-actions#v1 build-native trap --cell native-linux-x86_64 /)
  }, 120_000)
})

describe('a build that does not let go', () => {
  const daemon = 'if os.fork() == 0:\n    os.setsid()\n    if os.fork() == 0: time.sleep(600)\n    os._exit(0)\n'

  test('a daemon that holds its output open ends with it', async () => {
    const mark = `DAEMON=${process.pid}-${Date.now()}`
    // No name that the build sees is ours to choose: it is given one.
    const project = await trap('daemon', `os.environ["DAEMON"] = "${mark.slice(7)}"\nsubprocess.Popen([sys.executable, "-c", "import os, time\\n${daemon.replaceAll('\n', '\\n')}"])\ntime.sleep(0.5)`)
    const { code, stderr } = await build(project)
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
    expect(await marked(mark)).toEqual([])
  }, 120_000)

  test('one that hangs is ended with its cell\'s time, and all that it started', async () => {
    const mark = `HANGS=${process.pid}-${Date.now()}`
    const project = await trap('hangs', `os.environ["HANGS"] = "${mark.slice(6)}"\nsubprocess.Popen([sys.executable, "-c", "import os, time\\n${daemon.replaceAll('\n', '\\n')}time.sleep(600)"])\nprint("waiting for nothing", flush=True)\ntime.sleep(600)`, '  timeout: 0.2\n')
    const { code, stderr } = await build(project)
    expect(stderr).toMatch(/native-linux-x86_64: build --wheel was not done within \S+ s\n[^]*waiting for nothing[^]*native\.timeout[^]*\[time-limit\]/)
    expect([code, await released(project), await marked(mark)]).toEqual([1, [], []])
  }, 120_000)
})

test('a wheel with another tag is refused, with the names of both', async () => {
  const project = await trap('tag', 'return wheel(folder, "py3-none-linux_x86_64")')
  const { code, stderr } = await build(project)
  expect(stderr).toMatch(/native-linux-x86_64: build --wheel ended well but did not write \S+trap-1-py3-none-any\.whl; there are trap-1-py3-none-linux_x86_64\.whl\. .*\[output-missing\]/)
  expect([code, await released(project)]).toEqual([1, []])
}, 120_000)

/** A module in C, a cell for each Python; what `mood` says of one of them happens to it. */
async function three(name: string, jobs = 'one-per-wheel'): Promise<{ project: string; mood(what: string): Promise<void>; built(): Promise<string[]> }> {
  const project = join(work, name, 'trap')
  const [mood, log] = [join(work, name, 'mood'), join(work, name, 'log')]
  await place(project, {
    'pyproject.toml': `${pyproject('build-backend = "setuptools.build_meta"\n')}\n[tool.setuptools]\npackages = ["trap"]\n`,
    'setup.py': `import os, sys
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
class build(build_ext):
    def run(self):
        name = "%d.%d" % sys.version_info[:2]
        mood = (open(${JSON.stringify(mood)}).read().split() if os.path.exists(${JSON.stringify(mood)}) else []) or [""]
        if mood[0] == name and mood[1] == "fill": open("full", "wb").write(b"x" * 2**30)
        if mood[0] == name: self.extensions[0].define_macros.append(("BROKEN", "1"))
        open(${JSON.stringify(log)}, "a").write(name + "\\n")
        super().run()
setup(cmdclass={"build_ext": build}, ext_modules=[Extension("trap._how", ["how.c"])])
`,
    'how.c': `#include <Python.h>
#ifdef BROKEN
#error "these are the compiler's own words"
#endif
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_how", 0, 0, 0};
PyMODINIT_FUNC PyInit__how(void) { return PyModule_Create(&module); }
`,
    'trap/__init__.py': '',
    'README.md': '# Trap\n',
    'requirements.txt': '# nothing to pin\n',
    'release.yaml': `native:\n  targets: [linux-x86_64]\n  builder: host\n  jobs: ${jobs}\n  build: ["cp3{10,11,13}-*"]\n`,
  })
  await must(['git', 'init', '--quiet'], { cwd: project })
  return {
    project,
    mood: what => writeFile(mood, what),
    built: async () => {
      const text = await readFile(log, 'utf8').catch(() => '')
      await rm(log, { force: true })
      return [...new Set(text.split('\n').filter(Boolean))].sort()
    },
  }
}

describe('one of three cells', () => {
  let cells: Awaited<ReturnType<typeof three>>
  beforeAll(async () => {
    cells = await three('three')
  })
  const wheels = async () => (await released(cells.project)).filter(path => path.endsWith('.whl')).map(path => /-(cp\d+)-/.exec(path)?.[1])

  test('fails: the compiler is heard, the cell is named, the others are there', async () => {
    await cells.mood('3.11 broken')
    const { code, stderr } = await build(cells.project)
    expect(stderr).toContain("these are the compiler's own words")
    expect(stderr).toMatch(/^error: native-cp311-manylinux_x86_64: build --wheel ended with exit code 1$/m)
    expect(stderr.match(/^error: native-/gm)).toHaveLength(1)
    expect([code, await wheels()]).toEqual([1, ['cp310', 'cp313']])
    expect(await cells.built()).toEqual(['3.10', '3.11', '3.13'])
    // The one command, as it is printed.
    const [command = ''] = /node \S+ build-native .*--verbose/.exec(stderr) ?? []
    const again = await runProgram(['sh', '-c', `exec ${command.replace(/^node/, '"$0"')}`, process.execPath], { cwd: join(work, 'three'), env: { SOURCE_DATE_EPOCH: '1760000000' } })
    expect([again.code, again.stderr.includes("these are the compiler's own words"), await cells.built()]).toEqual([1, true, ['3.11']])
  }, 300_000)

  test('is built by the next attempt, and it alone', async () => {
    await cells.mood('')
    await rm(join(work, 'three/out'), { recursive: true })
    const { code, stderr } = await build(cells.project)
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
    expect([await wheels(), await cells.built()]).toEqual([['cp310', 'cp311', 'cp313'], ['3.11']])
  }, 300_000)

  test('fills the disk: that is said, with the folder, and the others find room again', async () => {
    const { project, mood } = await three('full')
    await mood('3.10 fill')
    const disk = join(work, 'disk')
    await mkdir(disk)
    const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
    const script = 'set -e; mount -t tmpfs -o size=64m tmpfs "$DISK"; export TMPDIR="$DISK"; status=0; "$NODE" "$MAIN" build-native trap --output out || status=$?; ls -A "$DISK" >&2; exit $status'
    const { code, stderr } = await runProgram(['unshare', '--mount', ...asRoot, 'sh', '-c', script], { cwd: dirname(project), env: { DISK: disk, NODE: process.execPath, MAIN: join(root, 'dist/main.js'), SOURCE_DATE_EPOCH: '1760000000' } })
    expect(stderr).toMatch(new RegExp(`^error: native-cp310-manylinux_x86_64: no space was left on the disk of ${disk} \\(.*\\): build --wheel ended`, 'm'))
    expect(stderr.match(/^error: native-/gm)).toHaveLength(1)
    expect(stderr).toMatch(/\[disk-full\]\n$/)
    expect(code).toBe(1)
    expect((await released(project)).filter(path => path.endsWith('.whl')).map(path => /-(cp\d+)-/.exec(path)?.[1])).toEqual(['cp311', 'cp313'])
  }, 300_000)

  test('needs what this machine lacks: all of it is said, and nothing is built', async () => {
    const { project, built } = await three('poor')
    const bin = join(work, 'bin')
    await mkdir(bin)
    await symlink((await must(['python3', '-c', 'import sys; print(sys.executable)'])).trim(), join(bin, 'python3'))
    for (const name of ['git', 'getconf']) await symlink((await must(['sh', '-c', `command -v ${name}`])).trim(), join(bin, name))
    await writeFile(join(project, 'release.yaml'), (await readFile(join(project, 'release.yaml'), 'utf8')).replace('"cp3{10,11,13}-*"', '"cp3{10,13}-*"'))
    const none = join(work, 'none')
    const { code, stderr } = await build(project, { env: { PATH: bin, PYENV_ROOT: none, RUNNER_TOOL_CACHE: none, HOME: none } })
    expect(stderr.match(/'(\S+)' is not on PATH/g)).toEqual(['cc', 'c++', 'ld', 'strip'].map(name => `'${name}' is not on PATH`))
    expect(stderr).toContain("Debian's package gcc")
    expect(stderr).toContain('this machine has no Python 3.10, 3.13 to build with')
    expect([code, await released(project), await built()]).toEqual([1, [], []])
  }, 120_000)
})

test('one wheel of a cell fails: nothing of the cell is released, and what was made beside it is not made again', async () => {
  const { project, mood, built } = await three('one cell', 'one-per-runner')
  await mood('3.11 broken')
  const { code, stderr } = await build(project)
  expect(stderr).toMatch(/^error: native-linux-x86_64: build --wheel ended with exit code 1$/m)
  expect(stderr).toContain("these are the compiler's own words")
  expect([code, await released(project)]).toEqual([1, []])
  expect(await built()).toEqual(expect.arrayContaining(['3.10', '3.11']))
  await mood('')
  expect((await build(project)).code).toBe(0)
  expect(await built()).not.toContain('3.10')
  expect((await released(project)).filter(path => path.endsWith('.whl'))).toHaveLength(3)
}, 300_000)

test('a release on one machine has what that machine can make; the rest is named', async () => {
  const { project } = await three('parts')
  await writeFile(join(project, 'release.yaml'), 'native:\n  targets: [linux-aarch64, linux-x86_64]\n  builder: host\nserver:\n  command: trap\n')
  const { code, stderr } = await runCli(['release', 'trap'], { cwd: dirname(project), env: { SOURCE_DATE_EPOCH: '1760000000' } })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  expect(stderr.match(/\S+ was left out/g)).toEqual(['native-linux-aarch64', 'server'].map(id => `${id} was left out`))
  const release = join(dirname(project), 'release')
  const { files, skipped } = JSON.parse(await readFile(join(release, 'release.json'), 'utf8')) as { files: { path: string }[]; skipped: { path: string }[] }
  expect(files.map(({ path }) => path).filter(path => !/^(pins|sbom)\//.test(path))).toEqual([expect.stringMatching(/^wheels\/trap-1-cp\d+-cp\d+-manylinux_\w+_x86_64\.whl$/)])
  expect(skipped.map(({ path }) => path)).toEqual(expect.arrayContaining(['wheels/trap-1.tar.gz']))
}, 300_000)

test('files that do not fit are not there at all: neither moved to another disk, nor kept, nor brought back', async () => {
  const disk = join(work, 'small')
  await mkdir(disk)
  const script = `
import { localFiles } from '${join(root, 'src/ports/local/files.ts')}'
import { diskCache } from '${join(root, 'src/ports/local/cache.ts')}'
import { writeFileSync, mkdirSync, readdirSync } from 'node:fs'
const [,, disk, elsewhere] = process.argv
const big = elsewhere + '/big'
writeFileSync(big, Buffer.alloc(2 ** 20))
mkdirSync(elsewhere + '/folder')
for (const [name, size] of [['fits', 2 ** 10], ['fits-not', 2 ** 20]]) writeFileSync(elsewhere + '/folder/' + name, Buffer.alloc(size))
const { sha256 } = await localFiles.digest(big)
await diskCache(elsewhere + '/cache').store(sha256, big)
const said = [
  await localFiles.move(big, disk + '/wheels/a.whl').catch(error => error.code),
  await localFiles.move(elsewhere + '/folder', disk + '/folder').catch(error => error.code),
  await diskCache(disk + '/cache').store(sha256, big),
  await diskCache(disk + '/cache').note(sha256, 'x'.repeat(2 ** 20)),
  await diskCache(elsewhere + '/cache').fetch(sha256, disk + '/brought'),
]
console.log(JSON.stringify([said, readdirSync(disk, { recursive: true, withFileTypes: true }).filter(each => each.isFile() || each.name.endsWith('.part')).map(each => each.name), readdirSync(elsewhere).includes('big')]))
`
  const at = join(work, 'half')
  await place(at, { 'script.ts': script })
  const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
  const { stdout, stderr } = await runProgram(['unshare', '--mount', ...asRoot, 'sh', '-c', 'mount -t tmpfs -o size=512k tmpfs "$1" && exec "$0" "$3" "$1" "$2"', process.execPath, disk, at, join(at, 'script.ts')])
  expect({ said: JSON.parse(stdout || 'null'), stderr: stdout ? '' : stderr }).toEqual({ said: [['ENOSPC', 'ENOSPC', null, null, false], [], true], stderr: '' })
}, 60_000)
