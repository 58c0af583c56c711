/** Which changes have a wheel compiled again, for real: a program in Rust, a member of a workspace above it, with a submodule. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { appendFile, chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheWithTools } from './cache-folder.ts'
import { fingerprints, must, runCli } from './cli.ts'

let work: string
const at = (path: string) => join(work, 'repository', path)

const crate = (name: string, more = '') => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`
const files: Record<string, string> = {
  'Cargo.toml': '[workspace]\nmembers = ["wordy", "wordy/inner"]\nresolver = "2"\n\n[profile.release]\nstrip = true\n',
  'wordy/Cargo.toml': crate('wordy', '\n[dependencies]\ninner = { path = "inner" }\n'),
  'wordy/src/main.rs': 'fn main() {\n    println!("{} {:?}", inner::words(), option_env!("MODE"));\n}\n',
  'wordy/inner/Cargo.toml': crate('inner'),
  'wordy/inner/src/lib.rs': 'pub fn words() -> &\'static str {\n    include_str!("../../words/words.txt")\n}\n',
  'wordy/python/wordy/__init__.py': 'first = True\n',
  'wordy/python/wordy/run.sh': '#!/bin/sh\n',
  'wordy/pyproject.toml': '[build-system]\nrequires = ["maturin>=1,<2"]\nbuild-backend = "maturin"\n\n[project]\nname = "wordy"\nversion = "1.0"\nrequires-python = ">=3.10"\n\n[tool.maturin]\nbindings = "bin"\npython-source = "python"\n',
  'wordy/release.yaml': 'native:\n  builder: maturin\n  targets: [linux-x86_64]\n',
  'wordy/requirements.txt': '',
  '.gitignore': '/target/\n',
  'wordy/.gitignore': 'generated.py\n',
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(at(path)), { recursive: true })
  await writeFile(at(path), text)
}
const change = async (path: string, from: string, to: string) => writeFile(at(path), (await readFile(at(path), 'utf8')).replace(from, to))

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'found-again-'))
  await mkdir(join(work, 'words'))
  await writeFile(join(work, 'words/words.txt'), 'as they were')
  const git = (cwd: string, ...args: string[]) => must(['git', '-c', 'protocol.file.allow=always', '-c', 'user.name=tester', '-c', 'user.email=tester@example.com', ...args], { cwd })
  const commit = async (cwd: string) => git(cwd, 'add', '--all').then(() => git(cwd, 'commit', '--quiet', '--message', 'all'))
  await git(join(work, 'words'), 'init', '--quiet')
  await commit(join(work, 'words'))
  for (const [path, text] of Object.entries(files)) await write(path, text)
  await chmod(at('wordy/python/wordy/run.sh'), 0o755)
  await symlink('python', at('wordy/linked'))
  await git(at('.'), 'init', '--quiet')
  await git(at('.'), 'submodule', '--quiet', 'add', join(work, 'words'), 'wordy/words')
  await must(['cargo', 'generate-lockfile', '--offline'], { cwd: at('.') })
  await commit(at('.'))
}, 120_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

/** What was made, by sha256, and of it the wheel; whether it was compiled, and what its program says. */
async function build(cache: string, project = at('wordy')) {
  const release = await mkdtemp(join(work, 'release-'))
  const env = { SOURCE_DATE_EPOCH: '1760000000', RELEASE_ACTIONS_CACHE: await cacheWithTools(join(work, cache)) }
  const { code, stderr } = await runCli(['build-native', project, '--output', join(release, 'made'), '--verbose'], { env })
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' })
  const made = await fingerprints(join(release, 'made/wheels'))
  const [[wheel = '', sha256] = []] = Object.entries(made).filter(([name]) => name.endsWith('.whl'))
  await must(['python3', '-m', 'venv', join(release, 'venv')])
  await must([join(release, 'venv/bin/pip'), 'install', '--quiet', '--no-index', join(release, 'made/wheels', wheel)])
  return { sha256, made, compiled: stderr.includes('Compiling'), says: (await must([join(release, 'venv/bin/wordy')])).trim() }
}

test('a new version and another Python file: the program in a new wheel, byte for byte what a build gives', async () => {
  expect(await build('kept')).toMatchObject({ compiled: true, says: 'as they were None' })
  await change('wordy/pyproject.toml', '"1.0"', '"1.1"')
  await appendFile(at('wordy/python/wordy/__init__.py'), 'second = True\n')
  const [again, anew] = [await build('kept'), await build('nothing')]
  expect([again.compiled, anew.compiled]).toEqual([false, true])
  expect(again.made).toEqual(anew.made)
}, 300_000)

test('what comes and goes among the Python files, compiled already or in git though it ignores it: as in a build from nothing', async () => {
  const [ready, generated] = ['wordy/python/wordy/ready', 'wordy/python/wordy/generated.py'].map(at) as [string, string]
  await must(['cc', '-shared', '-nostdlib', '-x', 'c', '-o', ready, '/dev/null'])
  await build('kept')
  await rm(ready)
  await writeFile(generated, '')
  await must(['git', 'add', '--force', generated], { cwd: at('.') })
  await rm(join(work, 'nothing'), { recursive: true })
  const [again, anew] = [await build('kept'), await build('nothing')]
  await must(['git', 'rm', '--quiet', '--force', generated], { cwd: at('.') })
  expect(again.made).toEqual(anew.made)
}, 300_000)

describe('compiled again', () => {
  test.each<[string, () => Promise<void>, string]>([
    ["the workspace's profile, above the project", () => change('Cargo.toml', 'strip = true', 'strip = true\nopt-level = 0'), 'as they were None'],
    ["Cargo's settings above the project", () => write('.cargo/config.toml', '[env]\nMODE = "other"\n'), 'as they were Some("other")'],
    ['a file of a submodule', () => write('wordy/words/words.txt', 'otherwise'), 'otherwise Some("other")'],
    ['a source that was unpacked with its old date', () => change('wordy/src/main.rs', '"{}', '"now {}').then(() => utimes(at('wordy/src/main.rs'), 1e9, 1e9)), 'now otherwise Some("other")'],
  ])('%s', async (_, edit, says) => {
    const before = await build('kept')
    await edit()
    const after = await build('kept')
    expect([before.compiled, after.compiled, after.says]).toEqual([false, true, says])
    expect(after.sha256).not.toBe(before.sha256)
  }, 300_000)

  test('and each time the wheel is the one that is made from nothing', async () => {
    await rm(join(work, 'nothing'), { recursive: true })
    expect((await build('kept')).sha256).toBe((await build('nothing')).sha256)
  }, 300_000)
})

test('another checkout of the project is built at the same time, with the same cache: each has its own program', async () => {
  const other = join(work, 'other')
  await cp(at('.'), other, { recursive: true, verbatimSymlinks: true })
  const main = join(other, 'wordy/src/main.rs')
  await writeFile(main, (await readFile(main, 'utf8')).replace('"now {}', '"there {}'))
  const [here, there] = await Promise.all([build('both'), build('both', join(other, 'wordy'))])
  expect([here.says, there.says]).toEqual(['now otherwise Some("other")', 'there otherwise Some("other")'])
}, 300_000)

/** Nothing of it is said to cargo, or that which changes is left out. */
const reader = (name: string) => `fn main() {
    println!("cargo:rerun-if-changed=Cargo.toml");
    println!("cargo:rustc-env=READ={}", std::fs::read_to_string("${name}").unwrap().trim());
}
`

test('compiled again: for what a build script, a procedural macro, and the build script of a crate beside the project read without a word', async () => {
  const scripted = 'pub const READ: &str = env!("READ");\n'
  const macro = '#[proc_macro]\npub fn read(_: proc_macro::TokenStream) -> proc_macro::TokenStream {\n    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../number.txt")).unwrap();\n    format!("{:?}", text.trim()).parse().unwrap()\n}\n'
  await change('Cargo.toml', '"wordy/inner"', '"wordy/inner", "wordy/macros", "beside"')
  await change('wordy/Cargo.toml', 'inner =', 'beside = { path = "../beside" }\nmacros = { path = "macros" }\ninner =')
  await appendFile(at('wordy/inner/Cargo.toml'), 'build = "make.rs"\n')
  const added = {
    'wordy/number.txt': 'five\n',
    'wordy/inner/make.rs': reader('../number.txt'),
    'wordy/inner/src/lib.rs': scripted,
    'wordy/macros/Cargo.toml': crate('macros', '[lib]\nproc-macro = true\n'),
    'wordy/macros/src/lib.rs': macro,
    'beside/Cargo.toml': crate('beside'),
    'beside/build.rs': reader('../wordy/number.txt'),
    'beside/src/lib.rs': scripted,
    'wordy/src/main.rs': 'fn main() {\n    println!("{} {} {}", inner::READ, macros::read!(), beside::READ);\n}\n',
  }
  for (const [path, text] of Object.entries(added)) await write(path, text)
  await must(['cargo', 'generate-lockfile', '--offline'], { cwd: at('.') })
  expect(await build('kept')).toMatchObject({ says: 'five five five' })
  await write('wordy/number.txt', 'seven\n')
  const [again, anew] = [await build('kept'), await build('nothing')]
  expect(again.says).toBe('seven seven seven')
  expect(again.sha256).toBe(anew.sha256)
}, 300_000)

test('compiled again: for another commit of the same sources, where a build script asks git', async () => {
  await write('wordy/inner/make.rs', `fn main() {
    let asked = std::process::Command::new("git").args(["rev-parse", "HEAD"]).output().unwrap();
    println!("cargo:rustc-env=READ={}", String::from_utf8(asked.stdout).unwrap().trim());
}
`)
  const commit = async () => must(['git', '-c', 'user.name=tester', '-c', 'user.email=tester@example.com', 'commit', '--quiet', '--allow-empty', '--message', 'another'], { cwd: at('.') }).then(() => must(['git', 'rev-parse', 'HEAD'], { cwd: at('.') }))
  for (const _ of ['one', 'another']) expect([(await commit()).trim(), 'seven', 'seven'].join(' ')).toBe((await build('kept')).says)
}, 300_000)
