/** Projects whose sources are known, so that their wheels can be found again. */
import { changed } from './facts.ts'
import { project, pyproject } from './project.ts'
import type { Toolchain } from './toolchain.ts'
import { sdist, wheel } from './wheels.ts'

export const sources = { 'app/__init__.py': '', 'src/lib.rs': 'fn core() {}\n', 'Cargo.lock': 'version = 4\n' }
export const tracked = [...Object.keys(project()), ...Object.keys(sources)]

/** git, which knows these files. @param anyway Those that it is told to ignore, and has all the same */
export const gitOf = (paths: readonly string[], anyway: readonly string[] = []): Toolchain => ({ git: ({ argv }) => (argv[1] !== 'ls-files' ? { code: 1 } : { stdout: (argv.includes('--ignored') ? anyway : paths).map(path => `${path}\0`).join('') }) })

/** pyproject.toml of a project whose Python files lie apart from what is compiled. */
export const apart = changed(pyproject, '[project.scripts]', '[tool.maturin]\npython-source = "python"\n\n[project.scripts]')
const versionIn = (text: string) => /^version = "(.*)"/m.exec(text)?.[1] ?? ''

/** cargo, maturin and auditwheel as they are, as far as names go: of the version that pyproject.toml has. */
const programs: Toolchain = {
  cargo: ({ argv }) => (argv[1] === 'metadata' ? { stdout: '{"packages":[]}' } : {}),
  maturin: async ({ argv }, disk) => {
    const version = versionIn(await disk.text('/project/pyproject.toml'))
    const out = argv.at(-1)
    const [carried, rust] = [await disk.text('/project/python/app/__init__.py'), await disk.text('/project/src/lib.rs')]
    if (argv[1] === 'sdist') return disk.write(`${out}/app-${version}.tar.gz`, await sdist('app', version, { 'Cargo.lock': sources['Cargo.lock'], 'src/lib.rs': rust, 'python/app/__init__.py': carried }))
    if (argv[1] === 'build') return disk.write(`${out}/${nameOf(version)}`, await wheel('app', version, { 'app/__init__.py': carried, 'app/_core.abi3.so': elf }))
    const at = `${argv[argv.indexOf('--metadata-directory') + 1]}/app-${version}.dist-info`
    await disk.write(`${at}/METADATA`, `Metadata-Version: 2.4\nName: app\nVersion: ${version}\n`)
    await disk.write(`${at}/WHEEL`, 'Wheel-Version: 1.0\n')
  },
  auditwheel: async ({ argv }, disk) => {
    if (argv[1] === 'show') return { stdout: '"manylinux_2_17_x86_64"' }
    const built = argv.at(-1) ?? ''
    const repaired = `${argv[argv.indexOf('--wheel-dir') + 1]}/${built.split('/').at(-1)}`
    if (!(await disk.has(grafted))) return disk.copy(built, repaired)
    const version = versionIn(await disk.text('/project/pyproject.toml'))
    await disk.write(repaired, await wheel('app', version, { 'app/__init__.py': await disk.text('/project/python/app/__init__.py'), 'app/_core.abi3.so': elf, [`app-${version}.dist-info/sboms/auditwheel.cdx.json`]: await disk.text(grafted) }))
  },
}

/** Where it is there, auditwheel grafts something, and lists it in this SBOM. */
export const grafted = '/grafted.cdx.json'
export const elf = `\x7fELF\x02\x01${'\0'.repeat(12)}>${'\0'.repeat(60)}`
export const nameOf = (version: string) => `app-${version}-cp39-abi3-manylinux2014_x86_64.manylinux_2_17_x86_64.whl`

/** A file of it that git was told to ignore. */
export const ignored = 'src/generated.rs'

/** Such a project, some of its files changed. @param read What rustc says that it has read beside its sources. @param anyway Files that git is told to ignore, and has all the same */
export function apartWorld(change: Readonly<Record<string, string>>, read = '', anyway: readonly string[] = []) {
  const { 'app/__init__.py': _, ...rest } = sources
  const depInfo = { '/cache/build/app-linux-x86_64/cargo/x86_64-unknown-linux-gnu/release/libapp.d': `/cache/lib.so: /project/src/lib.rs ${read}\n` }
  const files: Record<string, string> = { ...project(), ...rest, 'pyproject.toml': apart, 'python/app/__init__.py': 'run = 1\n', ...change }
  return { programs: { ...programs, ...gitOf(Object.keys(files).filter(path => path !== ignored && !path.startsWith('release/')), anyway) }, files: { ...files, ...depInfo } }
}
