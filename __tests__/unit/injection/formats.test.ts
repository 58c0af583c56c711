/** What a project says of itself, in everything that formats write: the same lines as for a harmless text, and the same keys. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Step } from '../../../src/core/steps.ts'
import { loadPackager } from '../../../src/line/folders.ts'
import { group } from '../../../src/spec.ts'
import { app, identity, paths, root, sampleOf } from '../../contract/places.ts'
import { refusal } from '../helpers/problems.ts'
import { hostile } from './hostile.ts'

const packagers = await Promise.all(readdirSync(`${root}/packagers`, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => loadPackager(name)))

const said: Record<string, (word: string) => object> = {
  summary: summary => ({ app: { ...app, summary } }),
  license: license => ({ app: { ...app, license } }),
  name: name => ({ identity: { ...identity, name } }),
  publisher: publisher => ({ identity: { ...identity, publisher } }),
}

const texts = (steps: readonly Step[]) => steps.flatMap(step => (step.do === 'write' ? [[step.path, step.text] as const] : []))

/** Keys of what can be read back; of the rest the number of lines. */
function skeleton([path, text]: readonly [string, string]): unknown {
  if (/\.ya?ml$/.test(path)) return [path, keysOf(parse(text))]
  if (/\.json$/.test(path)) return [path, keysOf(JSON.parse(text))]
  return [path, text.split(/\r\n|\r|\n/).length]
}

const keysOf = (value: unknown): unknown => (Array.isArray(value) ? value.map(keysOf) : typeof value === 'object' && value !== null ? Object.entries(value).map(([key, each]) => [key, keysOf(each)]) : typeof value)

/** Something may be left out, such as a license that is none. */
const more = (a: unknown, b: unknown): boolean => (Array.isArray(a) && typeof a[1] === 'number' && Array.isArray(b) ? a[1] > Number(b[1]) : JSON.stringify(a) !== JSON.stringify(b))

describe.each(packagers.flatMap(packager => packager.targets.slice(0, 1).map(target => [packager.name, target, packager] as const)))('%s for %s', (_, target, packager) => {
  const settings = sampleOf(group(packager.settings ?? {}, { doc: '' }))
  const place = { app, target, entry: 'my-app', settings, identity, icon: '/given/project/icons/my app.png', bundle: paths.bundle, launcher: 'bin/my-app', glibc: '2.36', tools: paths.tools, files: [{ path: 'bin/my-app', size: 10 }], work: paths.work, cache: paths.cache, path: paths.path, suite: paths.suite, platform: paths.platform, output: `${paths.output}/${packager.file(app, target)}`, epoch: paths.epoch }
  const plain = packager.pack(place)

  test.each(Object.entries(said))('%s', async (_, made) => {
    const found: Record<string, unknown> = {}
    // The plan has neither control characters in any of these nor a name that is not on one line: metadata.test.ts.
    for (const [what, word] of hostile.filter(([, each]) => !/\p{Cc}/u.test(each))) {
      let steps: Step[] = []
      const { problems } = await refusal(() => (steps = packager.pack({ ...place, ...made(word) })))
      if (problems.length > 0) continue
      const [bad, good] = [texts(steps).map(skeleton), texts(plain).map(skeleton)]
      if (bad.some((each, at) => more(each, good[at]))) found[what] = bad.filter((each, at) => more(each, good[at])).map(each => JSON.stringify(each).slice(0, 200))
      const argv = (all: readonly Step[]) => all.map(step => ('argv' in step ? step.argv.length : 0)).join()
      if (argv(steps) !== argv(plain)) found[`${what}: argv`] = argv(steps)
    }
    expect(found).toEqual({})
  })
})
