/** What documents say is held against the house: links lead somewhere, examples are read by the real readers, and no format is without its page. */
import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import * as folders from '../../src/core/folders.ts'
import { readConfig } from '../../src/core/read-config.ts'
import { root } from './places.ts'

const kept = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.md') && !/(^|\/)(node_modules|target|dist|fixtures|release)\//.test(path))
const text = new Map(kept.map(path => [path, readFileSync(join(root, path), 'utf8')]))
const prose = (document: string): string => document.replaceAll(/^```[\s\S]*?^```$/gm, '')

/** As GitHub names the places of headings. */
const anchors = (document: string): string[] =>
  [...prose(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-'))

describe('links', () => {
  test.each([...text])('of %s lead somewhere', (path, document) => {
    const links = [...prose(document).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter(link => {
      const [file = '', anchor] = link.split('#')
      const target = relative(root, join(root, dirname(path), file || relative(dirname(path), path)))
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchors(text.get(target) ?? '').includes(anchor))
    })
    expect(broken).toEqual([])
  })
})

const blocks = (path: string): string[] => [...(text.get(path) ?? '').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
const sections = /^(native|client|server|pins|lock|python):/m

describe('an example of release.yaml is read without a word', () => {
  const whole = blocks('docs/recipes.md')
  test.each(whole.map((block, index) => [index, block] as const))('recipe %i', (_index, block) => {
    expect(readConfig(block, 'release.yaml').problems).toEqual([])
  })

  test('there are as many as there are recipes', () => {
    expect(whole.length).toBeGreaterThan(8)
  })

  // Elsewhere they are cut short: what is required may stand outside.
  const parts = kept.flatMap(path => blocks(path).map((block, index) => [path, index, block] as const)).filter(([, , block]) => sections.test(block) && !block.includes('…'))
  test.each(parts)('%s, example %i', (_path, _index, block) => {
    expect(readConfig(block, 'release.yaml').problems.filter(({ fact }) => !/is missing|is required/.test(fact))).toEqual([])
  })
})

describe('an example of a workflow', () => {
  interface Step { uses?: string; with?: Record<string, unknown> }
  interface Action { inputs?: Record<string, unknown>; on?: { workflow_call: { inputs: Record<string, unknown> } } }
  const steps = kept.flatMap(path => blocks(path).filter(block => block.includes('uses: org/release-actions')).flatMap(block => stepsIn(parse(block)).map(step => [path, step.uses ?? '', step] as const)))

  function stepsIn(value: unknown): Step[] {
    if (typeof value !== 'object' || value === null) return []
    const step = value as Step
    return [...(typeof step.uses === 'string' && step.uses.startsWith('org/release-actions') ? [step] : []), ...Object.values(value).flatMap(stepsIn)]
  }

  test.each(steps)('in %s gives %s only inputs that it has', (_, uses, { with: given = {} }) => {
    const [, path = ''] = /^org\/release-actions\/?([^@]*)@/.exec(uses) ?? []
    const action = parse(readFileSync(join(root, path.endsWith('.yml') ? path : join(path, 'action.yml')), 'utf8')) as Action
    expect(Object.keys(given).filter(name => !((action.inputs ?? action.on?.workflow_call.inputs ?? {})[name]))).toEqual([])
  })

  test('there are some', () => {
    expect(steps.length).toBeGreaterThan(5)
  })
})

test('every folder of a format has its page, and no page is left over', () => {
  const pages = readdirSync(join(root, 'docs/reference'), { recursive: true, encoding: 'utf8' }).filter(path => /^[\w-]+\/[\w-]+\.md$/.test(path)).sort()
  const kinds = { 'native-build': folders.builders, bundles: folders.bundles, packagers: folders.packagers, feeds: folders.feeds, publishers: folders.destinations }
  expect(pages).toEqual(Object.entries(kinds).flatMap(([kind, names]) => names.map(name => `${kind}/${name}.md`)).sort())
})
