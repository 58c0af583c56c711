/**
 * The client of `examples/messenger` against real PyInstaller, the one that `bundle: pyinstaller` has: the same application, wheel, pins and
 * interpreter. What ours does beside (hashed installs, an archive, the proof in an empty root) is in its time to pack.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { interpreterFirst } from './interpreter.ts'
import { costOf, interleaved, print, root, roundsOf, times, type Contestant } from './measure.ts'
import { Ours } from './native/contestants.ts'
import { copyOf, type Project } from './native/project.ts'

const starts = roundsOf(15)
/** A start takes a hundredth of the time. */
const packs = Math.ceil(starts / 5)
const entry = 'messenger'

export async function run(): Promise<void> {
  const python = await interpreterFirst()
  const work = mkdtempSync(join(tmpdir(), 'release-actions-bench-'))
  try {
    const ours = new Ours(work)
    const project = copyOf('examples/messenger', join(work, entry))
    formats(project, 'standalone, binary')
    ours.first(project)
    const release = `${project.folder}-release`
    const pyinstaller = new PyInstaller(python, release, work)
    pack(ours, project, pyinstaller)
    must(['tar', '-xzf', archiveIn(release), '-C', work])
    const [name = ''] = readdirSync(work).filter(each => /^messenger-\d/.test(each))
    const programs = { standalone: join(work, name, 'bin', entry), binary: binaryIn(release), venv: join(pyinstaller.environment, 'bin', entry), onedir: join(pyinstaller.folder('onedir'), entry, entry), onefile: join(pyinstaller.folder('onefile'), entry) }
    start(programs)
    sizes({ standalone: join(work, name), binary: programs.binary, 'PyInstaller onedir': join(pyinstaller.folder('onedir'), entry), 'PyInstaller onefile': programs.onefile })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const archiveIn = (release: string) => join(release, 'client', readdirSync(join(release, 'client')).find(file => file.endsWith('.tar.gz')) ?? '')
const binaryIn = (release: string) => join(release, 'client', readdirSync(join(release, 'client')).find(file => file.endsWith('-linux-x86_64')) ?? '')
const formats = (project: Project, names: string) => project.replace('release.yaml', /formats: \[.*\]/, `formats: [${names}]`)

/** In an environment of its own, with the pins and the wheel of the release, and what PyInstaller needs. */
class PyInstaller {
  readonly environment: string
  private readonly work: string

  constructor(python: string, release: string, work: string) {
    this.work = work
    this.environment = join(work, 'environment')
    const wheels = join(release, 'wheels')
    const pip = [join(this.environment, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps']
    must([python, '-m', 'venv', this.environment])
    must([...pip, '--require-hashes', '-r', join(root, 'bundles/pyinstaller/requirements.txt'), '-r', join(release, 'pins/requirements.client.txt')])
    must([...pip, ...readdirSync(wheels).filter(file => file.endsWith('.whl')).map(file => join(wheels, file))])
    writeFileSync(join(work, 'start.py'), 'import sys\nfrom messenger.cli import main\nsys.exit(main())\n')
  }

  folder(kind: string): string {
    return join(this.work, kind)
  }

  /** As its users call it, with its smallest output. */
  freeze(kind: 'onedir' | 'onefile'): Contestant {
    const options = ['--clean', '--noconfirm', '--log-level', 'ERROR', '--strip', '--copy-metadata', entry, '--name', entry]
    return { argv: [join(this.environment, 'bin/pyinstaller'), `--${kind}`, ...options, '--distpath', this.folder(kind), '--workpath', join(this.work, `${kind}-work`), '--specpath', join(this.work, `${kind}-work`), join(this.work, 'start.py')], cwd: this.work, env: { PYINSTALLER_CONFIG_DIR: join(this.work, 'pyinstaller') } }
  }
}

/** A second format of the same bundle; and how often there was a bundle to make, as the release itself says. */
function pack(ours: Ours, project: Project, pyinstaller: PyInstaller): void {
  const ended = join(ours.work, 'stderr')
  const packing = (names: string): Contestant => ({
    argv: ['bash', '-c', 'exec "$@" 2>"$0"', ended, process.execPath, join(root, 'dist/main.js'), 'package-client', project.folder, '--output', `${project.folder}-release`],
    env: { RELEASE_ACTIONS_CACHE: ours.cache },
    before: () => {
      formats(project, names)
      for (const part of ['client', 'plan.json']) rmSync(join(`${project.folder}-release`, part), { recursive: true, force: true })
    },
  })
  const base = 'PyInstaller onedir'
  const figures = interleaved({ 'ours, standalone': packing('standalone'), 'ours, standalone and zip': packing('standalone, zip'), [base]: pyinstaller.freeze('onedir'), 'PyInstaller onefile': pyinstaller.freeze('onefile') }, packs)
  print(`Packing ${entry} (medians of ${packs})`, figures, base)
  ours.prepare(packing('standalone, zip'))
  const bundled = [...readFileSync(ended, 'utf8').matchAll(/✓ bundle /g)].length
  console.log(`  two formats of ours: ${bundled} bundle made`)
  ours.prepare(packing('standalone, binary'))
}

function start(programs: Readonly<Record<string, string>>): void {
  const figures = interleaved(Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, { argv: [program, '--version'] }])), starts)
  print(`Starting ${entry} --version, warm (medians of ${starts})`, figures, 'standalone')
  const against = (name: string) => times(costOf(figures, name).wall, costOf(figures, 'standalone').wall)
  console.log(`  standalone is ${against('venv')} as fast as a plain environment, ${against('onefile')} as fast as PyInstaller onefile`)
}

function sizes(folders: Readonly<Record<string, string>>): void {
  console.log('\nInstalled size')
  const [[, first] = ['', ''], ...others] = Object.entries(folders)
  console.log(`  standalone ${megabytes(sizeOf(first))}`)
  for (const [name, folder] of others) console.log(`  ${name} ${megabytes(sizeOf(folder))}; standalone is ${times(sizeOf(first), sizeOf(folder))} of it`)
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const sizeOf = (path: string): number => {
  const found = statSync(path)
  return found.isDirectory() ? readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) : found.size
}

function must([program = '', ...args]: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${error?.message ?? stderr}`)
}
