/** A CPython for Windows under wine: the archive that a project would name, and programs that run in a prefix of their own. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { must, type Ran } from '../../e2e/cli.ts'
import { ensurePackages } from '../apt.ts'

/** A jar, which is a zip, of CPython 3.11.3. */
const artifact = 'org.bytedeco:cpython:3.11.3-1.5.9:jar:windows-x86_64'
export const archiveSha256 = '3263a50b256447bb7b9e604d6587627e419891370fc33b94469e6a06ff4de834'

export async function fetchWindowsPython(folder: string): Promise<Buffer> {
  await must(['mvn', '--batch-mode', '--quiet', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`])
  const bytes = await readFile(join(folder, 'cpython-3.11.3-1.5.9-windows-x86_64.jar'))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== archiveSha256) throw new Error(`${artifact} has sha256 ${sha256}`)
  return bytes
}

const inJar = 'org/bytedeco/cpython/windows-x86_64'

/** A stand-in for python-build-standalone's install_only archive for Windows, whose releases tests cannot reach: the jar's CPython in that layout. */
export async function standInArchive(jar: string, folder: string): Promise<Buffer> {
  await must(['python3', '-m', 'zipfile', '-e', jar, join(folder, 'jar')])
  const [from, home] = [join(folder, 'jar', inJar), join(folder, 'stand-in/python')]
  const isBinary = (name: string) => /\.(pyd|dll)$/.test(name)
  const beside = (name: string) => /^vcruntime/.test(name)
  await cp(join(from, 'include'), join(home, 'include'), { recursive: true })
  for (const name of ['bin/python.exe', 'bin/pythonw.exe', 'python311.dll']) await cp(join(from, name), join(home, name.replace('bin/', '')))
  for (const name of await readdir(join(from, 'lib'))) {
    if (/^(pip|setuptools|pkg_resources|_distutils_hack|distutils-precedence)/.test(name)) continue
    await cp(join(from, 'lib', name), join(home, beside(name) ? '' : isBinary(name) ? 'DLLs' : 'Lib', name), { recursive: true })
  }
  const archive = join(folder, 'stand-in.tar.gz')
  await must(['tar', '-czf', archive, '-C', join(folder, 'stand-in'), 'python'])
  return readFile(archive)
}

export class Wine {
  readonly #env: Record<string, string>
  readonly #python: string
  readonly #home: string
  readonly #site: string

  constructor(folder: string) {
    this.#python = join(folder, 'python')
    this.#home = join(this.#python, inJar)
    this.#site = join(folder, 'site')
    this.#env = { WINEPREFIX: join(folder, 'prefix'), WINEDEBUG: '-all', WINEARCH: 'win64', WINEDLLOVERRIDES: 'winemenubuilder.exe=', PYTHONPATH: `Z:${this.#site.replaceAll('/', '\\')}`, PYTHONDONTWRITEBYTECODE: '1' }
  }

  async setUp(jar: string): Promise<void> {
    await ensurePackages({ wine64: '/usr/lib/wine/wine64', wine: '/usr/bin/wine' })
    await mkdir(this.#env['WINEPREFIX'] ?? '', { recursive: true })
    await must(['python3', '-m', 'zipfile', '-e', jar, this.#python])
    for (const dll of ['vcruntime140.dll', 'vcruntime140_1.dll']) await copyFile(join(this.#home, 'lib', dll), join(this.#home, dll)).catch(() => undefined)
    await this.run(['wineboot', '-i'])
    await this.run(['reg', 'add', 'HKCU\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'])
    // Windows open, and are drawn nowhere. Asked for when a desktop begins.
    await this.run(['reg', 'add', 'HKCU\\Software\\Wine\\Drivers', '/v', 'Graphics', '/d', 'null', '/f'])
    await must(['/usr/lib/wine/wineserver64', '-k'], { env: this.#env }).catch(() => undefined)
  }

  /** Stand-ins for what rustc's modules for the stable ABI load, and neither the archive nor wine 8 has: python3.dll, which only hands on, and Windows' own source of randomness. */
  async addStableAbi(): Promise<void> {
    const exported = await must(['x86_64-w64-mingw32-objdump', '-p', join(this.#home, 'python311.dll')])
    const names = [...exported.slice(exported.indexOf('[Ordinal/Name Pointer] Table')).matchAll(/^\s*\[.*\s(_?Py\w+)$/gm)].map(([, name]) => name)
    await writeFile(join(this.#home, 'python3.def'), `LIBRARY python3\nEXPORTS\n${names.map(name => `  ${name} = python311.${name}\n`).join('')}`)
    await writeFile(join(this.#home, 'nothing.c'), 'int DllMain(void) { return 1; }\n')
    await writeFile(join(this.#home, 'prng.c'), 'int SystemFunction036(void *, unsigned);\n__declspec(dllexport) int ProcessPrng(void *at, unsigned long long size) { return SystemFunction036(at, size); }\n')
    const link = (dll: string, ...sources: string[]) => must(['x86_64-w64-mingw32-gcc', '-shared', '-o', dll, ...sources], { cwd: this.#home })
    await link('python3.dll', 'nothing.c', 'python3.def')
    await link('bcryptprimitives.dll', 'prng.c', '-ladvapi32')
  }

  /** Into what its Python sees. */
  install(args: readonly string[]): Promise<string> {
    return must(['python3', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--target', this.#site, '--platform', 'win_amd64', '--python-version', '3.11', '--only-binary', ':all:', ...args])
  }

  installPytest(): Promise<string> {
    return this.install(['--require-hashes', '-r', join(dirname(fileURLToPath(import.meta.url)), 'requirements.txt')])
  }

  python(args: readonly string[], cwd: string): Promise<Ran> {
    return this.run([join(this.#home, 'python.exe'), ...args], cwd)
  }

  /** Ends with the program: servers that wine leaves behind keep its pipes open. */
  run(argv: readonly string[], cwd?: string): Promise<Ran> {
    const child = spawn('/usr/lib/wine/wine64', argv, { cwd, env: { ...process.env, ...this.#env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
    return new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', code => setImmediate(() => resolve({ code, ...output })))
    })
  }

  /** Where this machine has `C:\…`. */
  path(path: string): string {
    return join(this.#env['WINEPREFIX'] ?? '', 'drive_c', path.replace(/^C:\\/, '').replaceAll('\\', '/'))
  }

  async end(): Promise<void> {
    await must(['/usr/lib/wine/wineserver64', '-k'], { env: this.#env }).catch(() => undefined)
    await rm(this.#env['WINEPREFIX'] ?? '', { recursive: true, force: true })
  }
}
