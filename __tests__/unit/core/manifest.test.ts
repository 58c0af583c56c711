import { describe, expect, test } from '@jest/globals'
import { gate, mergeParts, type Manifest, type ManifestFile, type Part } from '../../../src/core/manifest.ts'
import { makePlan } from '../../../src/core/make-plan.ts'
import { loadFolders } from '../../../src/line/folders.ts'
import { factsOf } from '../helpers/facts.ts'

const plan = makePlan(factsOf(), await loadFolders())
const file = (path: string, sha256 = 'a'.repeat(64)): ManifestFile => ({ path, sha256, size: 1, from: {} })
const part = (cell: string, files: ManifestFile[], more: Partial<Part> = {}): Part => ({ cell, files, took: 1, ...more })
const pin = { name: 'x', version: '1' }

const parts = [
  part('native', [file('wheels/b'), file('wheels/a')]),
  part('client', [file('client/c')], { took: 9 }),
  part('pins', [file('pins/p')], { pins: { client: [pin], server: [] }, skipped: [{ path: 'pins/z', why: 'no index' }, { path: 'pins/y', why: 'no index' }] }),
  part('later', [], { skipped: [{ path: 'pins/w', why: 'none' }] }),
]

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length < 2 ? [[...items]] : items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map(rest => [item, ...rest]))

describe('merging', () => {
  const merged = mergeParts(plan, parts)

  test('files and pins of all parts, sorted; how long it took is left out', () => {
    expect(merged.files.map(({ path }) => path)).toEqual(['client/c', 'pins/p', 'wheels/a', 'wheels/b'])
    expect(merged).toMatchObject({ schema: 1, application: { name: 'messenger', version: '0.1.0' }, python: '3.11', pins: { client: [pin], server: [] } })
    expect(JSON.stringify(merged)).not.toContain('took')
  })

  test.each(permutations([0, 1, 2, 3]))('the order %d %d %d %d makes no difference', (...order) => {
    expect(JSON.stringify(mergeParts(plan, order.map(index => parts[index] as Part)))).toBe(JSON.stringify(merged))
  })

  test('over an earlier manifest: new files replace, old ones stay', () => {
    const again = mergeParts(plan, [part('server', [file('server/s'), file('wheels/a', 'b'.repeat(64))])], merged)
    expect(again.files.map(({ path, sha256 }) => `${path} ${sha256[0]}`)).toEqual(['client/c a', 'pins/p a', 'server/s a', 'wheels/a b', 'wheels/b a'])
    expect(again.pins).toEqual(merged.pins)
  })

  test('over itself it changes nothing', () => {
    expect(mergeParts(plan, parts, merged)).toEqual(merged)
    expect(mergeParts(plan, [], merged)).toEqual(merged)
  })

  test('what was skipped and is there now is skipped no longer', () => {
    const again: Manifest = mergeParts(plan, [part('pins', [file('pins/z')])], merged)
    expect(again.skipped.map(({ path }) => path)).toEqual(['pins/w', 'pins/y'])
  })

  test('what two cells made stays twice, for the gate to see', () => {
    const made = mergeParts(plan, [part('one', [file('a')]), part('two', [file('a', 'b'.repeat(64))])]).files.map(({ path }) => path)
    expect(gate(['a'], made).map(({ code }) => code)).toEqual(['file-unplanned'])
  })
})

describe('the gate', () => {
  test.each<[string, string[], string[], string[]]>([
    ['equal, in another order', ['a', 'b'], ['b', 'a'], []],
    ['nothing of nothing', [], [], []],
    ['missing', ['a', 'b', 'c'], ['b'], ['file-missing a', 'file-missing c']],
    ['extra', ['a'], ['a', 'x'], ['file-unplanned x']],
    ['twice', ['a'], ['a', 'a'], ['file-unplanned a']],
    ['all of it', ['a', 'b'], ['b', 'b', 'x'], ['file-missing a', 'file-unplanned b', 'file-unplanned x']],
  ])('%s', (_, expected, produced, problems) => {
    const named = (fact: string) => /\b[abcx]\b(?! cell)/.exec(fact.replace('the plan has', ''))?.[0]
    expect(gate(expected, produced).map(({ code, fact }) => `${code} ${named(fact)}`)).toEqual(problems)
  })
})
