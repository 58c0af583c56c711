import { describe, expect, test } from '@jest/globals'
import { abiOf, abiPattern, parseAbi, type Abi, type AbiFacts } from '../../../src/core/abi.ts'

const of = (backend: string, facts: Partial<AbiFacts> = {}) => abiOf({ backend, pyproject: {}, ...facts })
const stable = (from: string): Abi => ({ kind: 'stable', from })
const tool = (name: string, settings: unknown) => ({ pyproject: { tool: { [name]: settings } } })
const pyo3 = (...features: string[]) => ({ cargo: { dependencies: { pyo3: { version: '0.30', features } } } })

describe('what a backend is told', () => {
  test.each<[string, Abi, Abi]>([
    ['maturin, PyO3 with abi3-py39', of('maturin', pyo3('abi3-py39')), stable('3.9')],
    ['maturin, the lowest of two floors', of('maturin', pyo3('abi3-py310', 'abi3-py38')), stable('3.8')],
    ['maturin, the feature in pyproject.toml', of('maturin', { ...pyo3(), ...tool('maturin', { features: ['pyo3/abi3-py312'] }) }), stable('3.12')],
    ['maturin, PyO3 as a plain version', of('maturin', { cargo: { dependencies: { pyo3: '0.30' } } }), { kind: 'version' }],
    ['maturin, a program', of('maturin', tool('maturin', { bindings: 'bin' })), { kind: 'platform' }],
    ['setuptools without anything to compile', of('setuptools.build_meta', { setupPy: 'from setuptools import setup\nsetup()' }), { kind: 'none' }],
    ['setuptools with extensions in setup.py', of('setuptools.build_meta', { setupPy: 'setup(ext_modules=[Extension("a", ["a.c"])])' }), { kind: 'version' }],
    ['setuptools with cffi', of('setuptools.build_meta', { setupPy: 'setup(cffi_modules=["b.py:ffi"])' }), { kind: 'version' }],
    ['setuptools with extensions in pyproject.toml', of('setuptools.build_meta', tool('setuptools', { 'ext-modules': [{ name: 'a' }] })), { kind: 'version' }],
    ['setuptools with setuptools-rust', of('setuptools.build_meta', tool('setuptools-rust', { 'ext-modules': [] })), { kind: 'version' }],
    ['setuptools with py_limited_api in setup.cfg', of('setuptools.build_meta', { setupCfg: '[bdist_wheel]\npy_limited_api = cp38\n' }), stable('3.8')],
    ['setuptools with py-limited-api in pyproject.toml', of('setuptools.build_meta', tool('distutils', { bdist_wheel: { 'py-limited-api': 'cp310' } })), stable('3.10')],
    ['setuptools with options in setup.py', of('setuptools.build_meta', { setupPy: 'setup(options={"bdist_wheel": {"py_limited_api": "cp311"}}, ext_modules=[])' }), stable('3.11')],
    ['scikit-build-core', of('scikit_build_core.build'), { kind: 'version' }],
    ['scikit-build-core with a stable ABI', of('scikit_build_core.build', tool('scikit-build', { wheel: { 'py-api': 'cp312' } })), stable('3.12')],
    ['scikit-build-core for any Python', of('scikit_build_core.build', tool('scikit-build', { wheel: { 'py-api': 'py3' } })), { kind: 'platform' }],
    ['scikit-build-core with nothing native', of('scikit_build_core.build', tool('scikit-build', { wheel: { platlib: false } })), { kind: 'none' }],
    ['meson-python', of('mesonpy'), { kind: 'version' }],
    ['meson-python, pure', of('mesonpy', tool('meson-python', { pure: true })), { kind: 'none' }],
    ['hatchling', of('hatchling.build'), { kind: 'none' }],
    ['a backend that nobody knows may compile', of('own.backend'), { kind: 'version' }],
    ['tables that are none of the expected kind', of('maturin', { pyproject: { tool: { maturin: 'x' } }, cargo: { dependencies: [] } }), { kind: 'version' }],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected)
  })
})

test.each<[string, Abi]>([
  ['none', { kind: 'none' }],
  ['version', { kind: 'version' }],
  ['cp39-abi3', stable('3.9')],
  ['cp315-abi3.abi3t', { kind: 'stable', from: '3.15', threads: true }],
])('native.abi: %s', (text, expected) => {
  expect(text).toMatch(abiPattern)
  expect(parseAbi(text)).toEqual(expected)
})
