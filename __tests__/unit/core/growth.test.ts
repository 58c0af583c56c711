import { describe, expect, test } from '@jest/globals'
import { growth, packageOf } from '../../../src/core/growth.ts'
import { overBudget } from '../../../src/core/over-budget.ts'
import { readSizes, writeSizes } from '../../../src/core/size-tree.ts'

const site = 'python/lib/python3.12/site-packages'

describe('what a file belongs to', () => {
  test.each([
    [`${site}/numpy/core/a.so`, 'numpy'],
    [`${site}/numpy.libs/libblas.so`, 'numpy'],
    [`${site}/MarkupSafe-3.0.3.dist-info/METADATA`, 'markupsafe'],
    [`${site}/six.py`, 'six'],
    [`${site}/_cffi.cpython-312-x86_64-linux-gnu.so`, '_cffi'],
    ['python/Lib/site-packages/winfacts/__init__.py', 'winfacts'],
    ['python/lib/python3.12/json/decoder.py', 'the standard library'],
    ['python/DLLs/_ssl.pyd', 'the standard library'],
    ['python/lib/libpython3.12.so.1.0', 'the interpreter and its libraries'],
    ['bin/app', 'bin/app'],
  ])('%s: %s', (path, expected) => expect(packageOf(path)).toBe(expected))
})

describe('growth', () => {
  const before = [{ path: `${site}/numpy/a.so`, size: 100 }, { path: `${site}/numpy-1.0.dist-info/RECORD`, size: 50 }, { path: `${site}/old/x.py`, size: 900 }, { path: 'python/lib/libpython3.12.so.1.0', size: 70 }]

  test('the packages that grew, most first, each with the file that grew most', () => {
    const now = [{ path: `${site}/numpy/a.so`, size: 110 }, { path: `${site}/numpy/b.so`, size: 40 }, { path: `${site}/numpy-2.0.dist-info/RECORD`, size: 55 }, { path: `${site}/fresh/x.py`, size: 300 }]
    expect(growth(before, now)).toEqual([{ name: 'fresh', before: 0, now: 300 }, { name: 'numpy', before: 150, now: 205, most: `${site}/numpy/b.so` }])
  })

  test('another Python or version is no other file', () => {
    expect(growth(before, before.map(({ path, size }) => ({ path: path.replaceAll('3.12', '3.13').replace('-1.0.', '-1.1.'), size })))).toEqual([])
  })

  test('over its budget a client says what grew, and where nothing did, what is biggest', () => {
    const now = [{ path: `${site}/numpy/a.so`, size: 4_100_100 }, { path: `${site}/numpy/b.so`, size: 1 }]
    expect(overBudget('client/app.deb', 5_000_000, 4_000_000, now, { version: '1.3', files: before }).fact).toBe(
      `client/app.deb is 5.0 MB, and its budget is 4.0 MB; what grew since 1.3, unpacked:\n    +4.1 MB  numpy (150 B → 4.1 MB, most of it ${site}/numpy/a.so)\n`,
    )
    expect(overBudget('x', 2, 1, before, { version: '1.3', files: before }).fact).toContain('the biggest files inside')
  })
})

describe('sizes.json', () => {
  const files = [{ path: 'bin/app', size: 1 }, { path: 'python/__proto__', size: 3 }, { path: 'python/lib/a', size: 2 }]

  test('is read as it is written, in whatever order files came', () => {
    const text = writeSizes({ one: [...files].reverse(), two: [] })
    expect(readSizes(text)).toEqual({ one: files, two: [] })
    expect(writeSizes({ two: [], one: files })).toBe(text)
    expect(text).toContain('"one": {"bin":{"app":1},"python":{"__proto__":3,"lib":{"a":2}}}')
  })

  test.each(['', '{', '[]', 'null', '{"bundles": [1]}', '{"bundles": {"one": 7}}', '{"bundles": {"one": {"a": "long", "b": -1, "c": [1], "d": null, "e": 0.5}}}'])('of %s nothing is taken that is no size', text => {
    expect(Object.values(readSizes(text)).flat()).toEqual([])
  })
})
