/** Every text of release.yaml, pyproject.toml and the lock with everything that is hostile: refused where it stands, or data to the end of the plan. */
import { describe, expect, test } from '@jest/globals'
import { stringify as yaml } from 'yaml'
import plan from '../../../src/commands/plan.ts'
import { configFields } from '../../../src/core/config.ts'
import type { Plan } from '../../../src/core/plan.ts'
import { annotation } from '../../../src/front/annotation.ts'
import type { Field, Fields } from '../../../src/spec.ts'
import { poetryLock, pyproject } from '../helpers/project.ts'
import { refusal } from '../helpers/problems.ts'
import { lineWorld } from '../helpers/toolchain.ts'
import { sampleOf } from '../../contract/places.ts'
import { askew, hostile } from './hostile.ts'

type Value = unknown

/** For each text below a field: its key, and the field's value with a word in that place and something that fits in the others. */
function texts(field: Field, key: string): [key: string, made: (word: string) => Value][] {
  if (field.kind === 'group') return inGroup(field.fields ?? {}, key)
  if (field.kind === 'list' && field.item) return texts(field.item, `${key}[]`).map(([at, made]) => [at, word => [made(word)]])
  if (field.kind === 'mapping') return [[`${key}{}`, word => ({ [word]: word })]]
  return [[key, word => word]]
}

function inGroup(fields: Fields, key: string): [string, (word: string) => Value][] {
  const needed = Object.fromEntries(Object.entries(fields).filter(([, { required }]) => required).map(([name, each]) => [name, sampleOf(each)]))
  return Object.entries(fields).flatMap(([name, each]) => texts(each, key ? `${key}.${name}` : name).map(([at, made]): [string, (word: string) => Value] => [at, word => ({ ...needed, [name]: made(word) })]))
}

async function planned(files: Record<string, string>) {
  const ports = lineWorld({}, { files })
  let made: Plan | undefined
  const { problems, exitCode } = await refusal(async () => {
    const { outputs } = await plan.run({ project: '.', config: undefined, previous: undefined, 'previous-sha256': undefined, version: undefined }, ports)
    made = JSON.parse(outputs?.['plan'] ?? '') as Plan
  })
  return { ports, problems, exitCode, made }
}

/** Names that become artifacts, jobs and files. */
const named = ({ cells, files, roles, builds }: Plan) => [...cells.map(({ id }) => id), ...files, ...cells.flatMap(cell => cell.files), ...[...roles, ...builds].map(({ requirements }) => requirements)]

/** What formats write into lines of their own files. */
const told = ({ cells, application: { name, version, summary, license = '' } }: Plan) => [name, version, summary, license, ...cells.flatMap(cell => ('identity' in cell ? [cell.identity.name, cell.identity.publisher, cell.identity.maintainer ?? '', cell.identity.homepage ?? ''] : []))]

/** What does not fit the project is no wrong usage: a lock may be refused with 1. */
async function harm(files: Record<string, string>, word: string): Promise<string[]> {
  const { ports, problems, exitCode, made } = await planned(files)
  return [
    ...(problems.length > 0 && exitCode !== 2 && !('poetry.lock' in files) ? [`refused with ${exitCode}: ${problems.map(({ fact }) => fact).join()}`] : []),
    ...problems.filter(({ code, fact }) => code === 'internal' || /\n\s+at /.test(fact)).map(({ fact }) => `a stack: ${fact}`),
    ...problems.filter(problem => problem.where?.file && !(annotation(problem).file ?? '') ).map(({ code }) => `${code} has no place`),
    ...(made ? named(made).filter(name => !/^[\w.+!-]+(\/[\w.+!~ -]+)*$/.test(name) || name.split('/').includes('..')).map(name => `named ${JSON.stringify(name)}`) : []),
    ...(made ? told(made).filter(text => /\p{Cc}/u.test(text)).map(text => `told ${JSON.stringify(text)}`) : []),
    ...askew(ports, word),
  ]
}

async function tried(files: (word: string) => Record<string, string>): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [what, word] of hostile) {
    const bad = await harm(files(word), word)
    if (bad.length > 0) found[what] = bad
  }
  return found
}

const base = { client: { entry: 'app', interpreter: 'host', formats: ['deb', 'nsis'] }, server: { command: 'app serve' } }
const merged = (value: Value): Value => {
  const given = value as Record<string, Record<string, unknown>>
  return { ...base, ...given, ...Object.fromEntries((['client', 'server'] as const).flatMap(name => (given[name] ? [[name, { ...base[name], ...given[name] }]] : []))) }
}

describe('release.yaml', () => {
  const all = inGroup(configFields, '')
  test('its texts were found', () => expect(all.length).toBeGreaterThan(80))

  test.each(all)('%s', async (_, made) => {
    expect(await tried(word => ({ 'release.yaml': yaml(merged(made(word))) }))).toEqual({})
  }, 30_000)

  test('as the whole file, and as a key', async () => {
    expect(await tried(word => ({ 'release.yaml': word }))).toEqual({})
    expect(await tried(word => ({ 'release.yaml': yaml({ [word]: 1, native: { [word]: 1 } }) }))).toEqual({})
  })
})

/** As TOML writes any text: its escapes are JSON's, but for the surrogates. */
const toml = (word: string) => JSON.stringify(word.replaceAll('\ud800', '\ufffd')).replaceAll('\u007f', '\\u007f')

describe('pyproject.toml', () => {
  const edits: [string, (word: string) => string][] = [
    ['name', word => pyproject.replace('name = "app"', () => `name = ${word}`)],
    ['version', word => pyproject.replace('version = "1.0"', () => `version = ${word}`)],
    ['requires-python', word => pyproject.replace('requires-python = ">=3.9"', () => `requires-python = ${word}`)],
    ['dependencies', word => pyproject.replace('"lib-a>=1"', () => word)],
    ['extras', word => pyproject.replace('server = [', () => `${word} = ["x"]\nserver = [`)],
    ['scripts', word => pyproject.replace('app = "app.cli:main"', () => `app = ${word}\n${word} = "app.cli:main"`)],
    ['build-backend', word => pyproject.replace('build-backend = "maturin"', () => `build-backend = ${word}`)],
    ['build requirements', word => pyproject.replace('"maturin>=1,<2"', () => word)],
    ...['description', 'license', 'readme'].map((key): [string, (word: string) => string] => [key, word => pyproject.replace('[project]\n', () => `[project]\n${key} = ${word}\n`)]),
    ['authors', word => pyproject.replace('[project]\n', () => `[project]\nauthors = [{name = ${word}, email = ${word}}]\nmaintainers = [{name = ${word}, email = "a@b.example"}]\n`)],
    ['urls', word => `${pyproject}\n[project.urls]\n${word} = ${word}\nHomepage = ${word}\n`],
    ['maturin', word => `${pyproject}\n[tool.maturin]\nmanifest-path = ${word}\nmodule-name = ${word}\npython-source = ${word}\nfeatures = [${word}]\n`],
    ['poetry', word => `${pyproject}\n[tool.poetry]\nname = ${word}\nversion = ${word}\n[tool.poetry.dependencies]\n${word} = ${word}\n`],
    ['groups', word => `${pyproject}\n[dependency-groups]\n${word} = [${word}]\n`],
  ]
  test.each(edits)('%s', async (_, edit) => {
    const files = (word: string) => {
      const text = edit(toml(word))
      let lock = ''
      try {
        lock = poetryLock(text)
      } catch {
        lock = poetryLock()
      }
      return { 'pyproject.toml': text, 'poetry.lock': lock, 'release.yaml': yaml(base) }
    }
    expect(files('x')['pyproject.toml']).not.toBe(pyproject)
    expect(await tried(files)).toEqual({})
  }, 30_000)

  test('as the whole file', async () => {
    expect(await tried(word => ({ 'pyproject.toml': word }))).toEqual({})
  })
})

describe('the lock and Cargo.toml', () => {
  test.each<[string, RegExp]>([['name', /(?<=name = )"lib-a"/], ['version', /(?<=version = )"1.2"/], ['a file', /(?<=file = )"lib_a.*?"/], ['a hash', /(?<=hash = )".*?"/], ['markers', /(?<=markers = )".*"/]])('%s', async (_, place) => {
    expect(poetryLock()).toMatch(place)
    expect(await tried(word => ({ 'poetry.lock': poetryLock().replace(place, () => toml(word)) }))).toEqual({})
  })

  test('as whole files', async () => {
    for (const file of ['poetry.lock', 'Cargo.toml']) expect(await tried(word => ({ [file]: word }))).toEqual({})
    expect(await tried(word => ({ 'Cargo.toml': `[package]\nname = ${toml(word)}\nversion = "1"\n[dependencies]\npyo3 = {version = "0.30", features = [${toml(word)}]}\n` }))).toEqual({})
  })
})
