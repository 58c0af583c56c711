/** What the wheels of a project are bound to, read from what its build backend is told. */
import type { Table } from './toml.ts'

export type Abi =
  /** Pure Python: `py3-none-any`. */
  | { kind: 'none' }
  /** A library or program that no Python loads as a module: `py3-none-PLATFORM`. */
  | { kind: 'platform' }
  /** The stable ABI from a Python on: `cp39-abi3-PLATFORM` (PEP 425), with `threads` also without the GIL: `cp315-abi3.abi3t` (PEP 803). */
  | { kind: 'stable'; from: string; threads?: true }
  /** One wheel a Python: `cp311-cp311-PLATFORM`. */
  | { kind: 'version' }

/** The files in which a backend is told. */
export interface AbiFacts {
  /** `build-system.build-backend`. */
  backend: string
  pyproject: Table
  cargo?: Readonly<Record<string, unknown>>
  /** The texts of setup.py and setup.cfg. */
  setupPy?: string
  setupCfg?: string
}

/** As release.yaml writes it under `native.abi`. */
export const abiPattern = /^(none|platform|version|cp3\d+-abi3(\.abi3t)?)$/

export function parseAbi(text: string): Abi {
  const [, minor, threads] = /^cp3(\d+)-abi3(\.abi3t)?$/.exec(text) ?? []
  return minor ? { kind: 'stable', from: `3.${minor}`, ...(threads && { threads: true as const }) } : { kind: text as 'none' }
}

const readers: Readonly<Record<string, (facts: AbiFacts) => Abi>> = {
  maturin: maturinAbi,
  'setuptools.build_meta': setuptoolsAbi,
  'setuptools.build_meta:__legacy__': setuptoolsAbi,
  'scikit_build_core.build': scikitAbi,
  mesonpy: mesonAbi,
}

/** Backends that build nothing native unless a script of the project does, which only the project can know: `native.abi` says so then. */
const pure = ['hatchling.build', 'flit_core.buildapi', 'flit_scm:buildapi', 'poetry.core.masonry.api', 'pdm.backend', 'pdm.pep517.api', 'uv_build']

export const abiOf = (facts: AbiFacts): Abi => (Object.hasOwn(readers, facts.backend) ? readers[facts.backend]?.(facts) : undefined) ?? { kind: pure.includes(facts.backend) ? 'none' : 'version' }

/** PyO3's features `abi3-py39` and `abi3`; other bindings than PyO3's are loaded by no Python of its own. */
function maturinAbi({ pyproject, cargo }: AbiFacts): Abi {
  const maturin = table(table(pyproject['tool'])['maturin'])
  if (['bin', 'cffi', 'uniffi'].includes(String(maturin['bindings']))) return { kind: 'platform' }
  const pyo3 = table(table(cargo?.['dependencies'])['pyo3'])
  const features = [...strings(pyo3['features']), ...strings(maturin['features'])]
  const floors = features.flatMap(feature => /^(?:pyo3\/)?abi3-py3(\d+)$/.exec(feature)?.[1] ?? []).map(Number)
  return floors.length > 0 ? { kind: 'stable', from: `3.${Math.min(...floors)}` } : { kind: 'version' }
}

/** `py-limited-api` of bdist_wheel, and whether there is anything to compile. */
function setuptoolsAbi({ pyproject, setupPy = '', setupCfg = '' }: AbiFacts): Abi {
  const tool = table(pyproject['tool'])
  const settings = table(table(tool['distutils'])['bdist_wheel'])
  const limited = settings['py-limited-api'] ?? settings['py_limited_api'] ?? /^py[_-]limited[_-]api\s*=\s*(\S+)/m.exec(setupCfg)?.[1] ?? /py_limited_api["']?\s*[:=]\s*["'](cp3\d+)["']/.exec(setupPy)?.[1]
  const floor = /^cp3(\d+)$/.exec(String(limited))?.[1]
  if (floor) return { kind: 'stable', from: `3.${floor}` }
  const declared = [table(tool['setuptools'])['ext-modules'], tool['setuptools-rust'], tool['cffi']].some(Boolean)
  return { kind: declared || /\b(ext_modules|Extension|cythonize|rust_extensions|cffi_modules|libraries)\b/.test(setupPy) ? 'version' : 'none' }
}

/** `wheel.py-api`: `cp39` for the stable ABI, `py3` for none; `wheel.platlib = false` for nothing native. */
function scikitAbi({ pyproject }: AbiFacts): Abi {
  const wheel = table(table(table(pyproject['tool'])['scikit-build'])['wheel'])
  if (wheel['platlib'] === false) return { kind: 'none' }
  const api = String(wheel['py-api'] ?? '')
  const floor = /^cp3(\d+)$/.exec(api)?.[1]
  if (floor) return { kind: 'stable', from: `3.${floor}` }
  return { kind: /^py[23]/.test(api) ? 'platform' : 'version' }
}

/** With `limited-api` meson-python names the wheel after the Python that builds it: only `native.abi` can say which that is. */
function mesonAbi({ pyproject }: AbiFacts): Abi {
  return { kind: table(table(pyproject['tool'])['meson-python'])['pure'] === true ? 'none' : 'version' }
}

const table = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {})
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter(each => typeof each === 'string') : [])
