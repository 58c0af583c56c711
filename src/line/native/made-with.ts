/** What a wheel is made with, for its SBOM: pinned packages of its builder and its backend, programs of the machine, locked crates. */
import { join } from 'node:path/posix'
import type { Builder } from '../../../native-build/backend.ts'
import { ofRust } from '../../../native-build/rust.ts'
import { normalizeName } from '../../core/names.ts'
import { neededOf, readPinned, type PinnedPackage } from '../../core/pinned-packages.ts'
import { backendTools, type PlannedWheel } from '../../core/plan.ts'
import type { MadeWith } from '../../core/sbom.ts'
import type { Table } from '../../core/toml.ts'
import { evaluate } from '../../markers/evaluate.ts'
import { MarkerAlgebra } from '../../markers/marker.ts'
import type { Ports } from '../../ports.ts'
import type { FoundPython } from '../ask-python.ts'
import type { Workshop } from './workshop.ts'

export async function madeWith({ identifier }: PlannedWheel, python: FoundPython, shop: Workshop, ports: Ports): Promise<MadeWith> {
  const { builder, cell, job, requires, toolchain, toolsPython } = shop
  const files = job.plan.builds.find(each => each.builder === builder.name)?.tools ?? []
  // A builder that brings its Pythons has environments of them, about which no more is known than their version.
  const inside = builder.bringsPythons ? { python_version: identifier.replace(/^\D+(\d)(\d+).*$/, '$1.$2') } : versionsOf(python)
  const packages = await neededPackages(files.map(file => ({ file, versions: file === builder.requirements ? versionsOf(toolsPython) : inside })), [...builder.calls(cell), ...requires], ports)
  const programs = toolchain.flatMap(programOf)
  const known = [...packages, ...programs]
  return {
    ...(!builder.bringsPythons && { python: named(python) }),
    packages,
    programs,
    linked: [...(builder.linked ?? []), ...(callsCargo(shop) ? [{ name: 'rust-std', of: 'rustc' }] : [])].flatMap(part => known.filter(({ name, version }) => name === part.of && version).map(({ version = '' }) => ({ ...part, version }))),
    crates: requires.some(name => ['maturin', 'setuptools-rust'].includes(name)) ? await lockedCrates(shop, ports) : [],
  }
}

/** A wheel of pure Python, built by its backend alone. @param requires names of its `build-system.requires` */
export const madeByBackend = async (python: FoundPython, requires: readonly string[], ports: Ports): Promise<MadeWith> =>
  ({ python: named(python), packages: await neededPackages([{ file: backendTools, versions: versionsOf(python) }], ['build', ...requires], ports), programs: [], linked: [], crates: [] })

const named = (python: FoundPython) => ({ name: /^\d/.test(python.version) ? 'CPython' : python.version.replace(/[\d.]+$/, ''), version: fullVersion(python) })
const fullVersion = ({ identity, version }: FoundPython): string => /\d+\.\d+\.\d+\w*/.exec(identity)?.[0] ?? version
const versionsOf = (python: FoundPython) => ({ python_version: python.version.replace(/^[a-z]+|t$/g, ''), python_full_version: fullVersion(python) })

async function neededPackages(files: readonly { file: string; versions: Readonly<Record<string, string>> }[], roots: readonly string[], ports: Ports): Promise<MadeWith['packages']> {
  const pinned = await Promise.all(files.map(({ file, versions }) => packagesFor(file, versions, ports)))
  return neededOf(pinned.flat(), roots).map(({ name, version, sha256 }) => ({ name, version, sha256 }))
}

/** Those of a file that are installed for such a Python on this machine. */
async function packagesFor(file: string, python: Readonly<Record<string, string>>, { files, host }: Ports): Promise<PinnedPackage[]> {
  const variables = { ...python, ...(host.platform === 'win32' ? { os_name: 'nt' } : { os_name: 'posix' }), sys_platform: host.platform, implementation_name: 'cpython' }
  const algebra = new MarkerAlgebra()
  return readPinned(await files.text(join(host.suite, file))).filter(({ marker }) => marker === undefined || evaluate(algebra.parse(marker), { variables }) !== false)
}

/** The answer's first line has name and version, and the distribution's own in brackets. @see askToolchain */
function programOf(answer: string): MadeWith['programs'] {
  const [question = '', code, description = ''] = answer.split('\n')
  const version = /\d[\w.+~-]*/.exec(description.replace(/\([^)]*\)/g, '').replace(/^\S+/, ''))?.[0]
  return code === '0' ? [{ name: question.split(' ')[0] ?? '', ...(version && { version }), description }] : []
}

/** Of every Cargo.lock among the sources. What has no source is the project's own. */
async function lockedCrates({ job, sources }: Workshop, { files }: Ports): Promise<MadeWith['crates']> {
  const { readToml } = await import('../../core/toml.ts')
  const paths = sources?.map(({ path }) => path) ?? ['Cargo.lock']
  const locks = paths.filter(path => /(^|\/)Cargo\.lock$/.test(path)).map(path => join(job.project, path))
  const there = await Promise.all(locks.map(lock => files.has(lock)))
  const texts = await Promise.all(locks.filter((_, index) => there[index]).map(path => files.text(path)))
  const packages = texts.flatMap(text => (readToml(text, 'Cargo.lock')['package'] ?? []) as { name: string; version: string; source?: string; checksum?: string }[])
  const crates = packages.filter(({ source }) => source !== undefined).map(({ name, version, source = '', checksum }) => ({ name, version, source: source.startsWith('git+') ? source : '', ...(checksum && { sha256: checksum }) }))
  return [...new Map(crates.map(crate => [`${crate.name} ${crate.version} ${crate.source}`, crate] as const).sort(([a], [b]) => (a < b ? -1 : 1))).values()]
}

/** A builder of any backend knows of no compiler that only the backend calls. Where it brings its Pythons, the image has it. */
export const callsCargo = ({ builder, requires }: Pick<Workshop, 'builder' | 'requires'>): boolean => !builder.bringsPythons && requires.includes('setuptools-rust')
export const cargoToolchain: Builder['toolchain'] = [['rustc', '-vV'], ['cargo', '-V']]

/** Names of the environment that reach a build. */
export const environmentOf = (builder: Builder, requires: readonly string[], options: Table): string[] =>
  [...builder.environment, ...(callsCargo({ builder, requires }) ? ofRust : []), ...(builder.passes?.(options) ?? [])]

/** Normalized names of what pyproject.toml says the project is built with; without a word of it that is setuptools (PEP 518). */
export function requiredNames(pyproject: Readonly<Record<string, unknown>>): string[] {
  const said = (pyproject['build-system'] as { requires?: unknown } | undefined)?.requires
  return Array.isArray(said) ? said.map(text => normalizeName(/^[\w.-]+/.exec(String(text).trim())?.[0] ?? '')) : ['setuptools']
}
