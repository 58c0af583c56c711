/** What `init` finds out, writes, and leaves alone. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import init from '../../../src/commands/init.ts'
import planCommand from '../../../src/commands/plan.ts'
import type { Problem, ReleaseError } from '../../../src/errors.ts'
import { memoryPorts, type MemoryPorts, type MemoryWorld } from '../../../src/ports/memory.ts'
import { changed } from '../helpers/facts.ts'
import { places, refusal } from '../helpers/problems.ts'
import { poetryLock, project, pyproject, suite } from '../helpers/project.ts'

type Files = Record<string, string>
const root = fileURLToPath(new URL('../../..', import.meta.url))
const python: MemoryWorld['programs'] = { python3: () => ({ stdout: '3.11\n' }) }
const request: Parameters<typeof init.run>[0] = { project: '.', uses: undefined, force: false }
const bare = (): Files => Object.fromEntries(Object.entries(project()).filter(([name]) => name !== 'release.yaml'))
const world = (files: Files, programs: MemoryWorld['programs'] = {}) => memoryPorts({ files: { ...suite, ...files }, programs: { ...python, ...programs } })
const run = async (ports: MemoryPorts, asked: Partial<typeof request> = {}) => (await init.run({ ...request, ...asked }, ports)).stdout?.trim().split('\n')
const written = (ports: MemoryPorts, name: string) => ports.files.text(`/project/${name}`)
const workflow = '.github/workflows/release.yml'

/** The files of a project on the disk, and of the suite, as a memory world has them. */
function copied(folder: string): Files {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile() && !/\.(?:pyc|so|whl)$/.test(entry.name) && !/release\.yaml$/.test(entry.name))
  return Object.fromEntries(below.map(entry => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name), 'latin1')]))
}
const tools = Object.fromEntries(Object.entries(copied(join(root, 'native-build'))).filter(([path]) => path.endsWith('.txt')).map(([path, text]) => [`/suite/native-build/${path}`, text]))

describe('the examples, without what their maintainers wrote', () => {
  test.each([
    ['messenger', { native: { targets: ['linux-x86_64'] }, client: { extras: ['client'], entry: 'messenger' }, server: { extras: ['server'], command: 'messenger-server --port $PORT', destinations: ['index', 'pypi'] } }],
    ['nearword', { native: { targets: ['linux-x86_64'] }, client: { entry: 'nearword' }, server: { command: 'nearword-server --port $PORT' } }],
    ['notefolio', { native: { targets: ['linux-x86_64'] }, client: { entry: 'notefolio', terminal: false } }],
    ['seriespack', { native: { targets: ['linux-x86_64'] }, client: { extras: ['client'], entry: 'seriespack' } }],
    ['winfacts', { native: { targets: ['windows-x86_64'] } }],
  ])('%s: written, planned, and nothing the second time', async (name, expected) => {
    const ports = world({ ...tools, ...copied(join(root, 'examples', name)) })
    expect(await run(ports)).toEqual(['release.yaml is written', `${workflow} is written`])
    expect(parse(await written(ports, 'release.yaml'))).toMatchObject(expected)
    await planCommand.run({ project: '.', config: undefined, previous: undefined, 'previous-sha256': undefined, version: 'v' + (await planned(ports)).application.version }, ports)
    expect(await run(ports)).toEqual(['release.yaml', workflow].map(file => `${file} is there already, and the same: nothing to write`))
  })

  test('a project for Windows alone: the client is a comment that says why', async () => {
    const ports = world({ ...tools, ...copied(join(root, 'examples/winfacts')) })
    await run(ports)
    expect(await written(ports, 'release.yaml')).toContain('# No client: a client for Windows needs a Python archive with url and sha256 under client.archives\n')
  })
})

const planned = async (ports: MemoryPorts) => JSON.parse((await planCommand.run({ project: '.', config: undefined, previous: undefined, 'previous-sha256': undefined, version: undefined }, ports)).stdout ?? '') as { application: { version: string } }

/** The same project by other backends. */
const pure = (backend: string, requires: string): Files => {
  const text = changed(changed(pyproject, '["maturin>=1,<2"]', `["${requires}"]`), 'build-backend = "maturin"', `build-backend = "${backend}"`)
  return { 'pyproject.toml': text, 'poetry.lock': poetryLock(text) }
}

test.each([['flit_core.buildapi', 'flit_core'], ['poetry.core.masonry.api', 'poetry-core'], ['hatchling.build', 'hatchling'], ['pdm.backend', 'pdm-backend'], ['setuptools.build_meta', 'setuptools'], ['uv_build', 'uv_build']])('%s', async (backend, requires) => {
  const ports = world({ '/suite/native-build/backends.txt': `${requires}==1.0 --hash=sha256:0\n`, '/suite/native-build/host/requirements.txt': 'build==1.0 --hash=sha256:0\n', ...pure(backend, requires) })
  expect(await run(ports)).toHaveLength(2)
})

describe('a lock that init has to choose, or miss', () => {
  const locks = join(root, '__tests__/fixtures/locks/small')
  test.each([['poetry', 'poetry.lock'], ['pdm', 'pdm.lock'], ['uv', 'uv.lock']])("%s: its tool's own lock, not what was exported from it", async (name, lock) => {
    const ports = world({ ...tools, ...copied(join(locks, name)) })
    await run(ports)
    expect(parse(await written(ports, 'release.yaml'))).toMatchObject({ lock })
  })

  test.each([['uv lock', ''], ['uv lock', '[tool.uv]\n'], ['pdm lock', '[tool.pdm]\n'], ['poetry lock', '[tool.poetry]\npackage-mode = false\n']])('none: %s makes one', async (command, table) => {
    const { problems } = await refusal(() => run(world({ 'pyproject.toml': `${pyproject}\n${table}` })))
    expect(problems).toMatchObject([{ code: 'lock-missing', fix: `Make one with \`${command}\`, and commit it` }])
  })

  test('of two tools: asked', async () => {
    const { problems } = await refusal(() => run(world({ ...bare(), 'uv.lock': 'version = 1' })))
    expect(places(problems)).toEqual(['lock-ambiguous lock'])
  })

  test('nothing is written where something is wrong, and all of it is said', async () => {
    const ports = world({ 'pyproject.toml': 'name = \n', 'poetry.lock': 'also = \n' })
    const { problems, exitCode } = await refusal(() => run(ports))
    expect([places(problems), exitCode]).toEqual([['bad-toml pyproject.toml:1', 'bad-toml poetry.lock:1'], 2])
    expect(await ports.files.has('/project/release.yaml')).toBe(false)
  })
})

describe('what the files say', () => {
  const scripts = (lines: string) => changed(pyproject, 'app = "app.cli:main"', lines)
  const configuration = async (text: string, more: Files = {}) => {
    const ports = world({ ...bare(), 'pyproject.toml': text, 'poetry.lock': poetryLock(text), ...more })
    await run(ports)
    const source = await written(ports, 'release.yaml')
    return { source, ...(parse(source) as { client?: { entry: string }; server?: { command: string; destinations: string[] } }) }
  }

  test('a Procfile: its command, and heroku', async () => {
    const { server } = await configuration(pyproject, { Procfile: 'release: app migrate\nweb: gunicorn app:wsgi --bind "0.0.0.0:$PORT" # here\n' })
    expect(server).toMatchObject({ command: 'gunicorn app:wsgi --bind "0.0.0.0:$PORT" # here', destinations: ['index', 'heroku', 'pypi'] })
  })

  test('an extra that nothing starts: a comment', async () => {
    const { server, source } = await configuration(pyproject)
    expect(server).toBeUndefined()
    expect(source).toContain("# No server: there is an extra 'server', and neither a Procfile nor a console script named …-server says how it starts\n")
  })

  test('scripts of several names: none is guessed', async () => {
    const { client, server, source } = await configuration(scripts('one = "app:a"\ntwo = "app:b"\na-server = "app:c"\nb-backend = "app:d"'))
    expect([client, server]).toEqual([undefined, undefined])
    expect(source).toContain('several scripts (one, two)')
    expect(source).toContain('look like a server: a-server, b-backend')
  })

  test('what may not be uploaded has no index of others among its destinations', async () => {
    const text = changed(scripts('app-server = "app:a"'), 'requires-python', 'classifiers = ["Private :: Do Not Upload"]\nrequires-python')
    expect((await configuration(text)).server?.destinations).toEqual(['index'])
  })
})

describe('what is there already', () => {
  test('is kept where it differs, and said; --force replaces it', async () => {
    const ports = world(bare())
    await run(ports)
    const [configuration, flow] = [await written(ports, 'release.yaml'), await written(ports, workflow)]
    await ports.files.write('/project/release.yaml', `${configuration}# mine\n`)
    await ports.files.write(`/project/${workflow}`, flow.replace('timeout-minutes: 15', 'timeout-minutes: 5'))
    const said = await run(ports)
    expect(said).toEqual([expect.stringMatching(/^release\.yaml is kept: it differs from line \d+ on, where init would write "nothing"; --force replaces it$/), expect.stringContaining('where init would write "    timeout-minutes: 15"; --force')])
    expect(await written(ports, 'release.yaml')).toBe(`${configuration}# mine\n`)
    expect(await run(ports, { force: true })).toEqual(['release.yaml is replaced', `${workflow} is replaced`])
    expect([await written(ports, 'release.yaml'), await written(ports, workflow)]).toEqual([configuration, flow])
  })

  test('a release.yaml that was removed, and that git still lists, is written anew', async () => {
    const ports = world(bare(), { git: ({ argv }) => (argv.includes('ls-files') ? { stdout: ['pyproject.toml', 'release.yaml'].join('\0') } : { code: 128 }) })
    expect((await run(ports))?.[0]).toBe('release.yaml is written')
  })

  test('a release.yaml with mistakes is read, and --force does without', async () => {
    const ports = world({ ...bare(), 'release.yaml': 'nativ: {}\n' })
    expect(places((await refusal(() => run(ports))).problems)).toEqual(['config-invalid release.yaml:1 nativ'])
    expect(await run(ports, { force: true })).toEqual(['release.yaml is replaced', `${workflow} is written`])
  })
})

interface Workflow {
  on: { push: { tags: string[] } }
  permissions: object
  jobs: Record<string, { uses?: string; if?: string; needs?: string | string[]; permissions: Record<string, string>; with?: object; environment?: string; 'timeout-minutes'?: number; steps?: { uses?: string; with?: Record<string, unknown> }[] }>
}

describe('the workflow follows from release.yaml', () => {
  const flow = async (configuration: string, files: Files = bare(), asked: Partial<typeof request> = {}, programs: MemoryWorld['programs'] = {}) => {
    const ports = world({ ...files, [`${asked.project ?? '.'}/release.yaml`]: configuration }, programs)
    await run(ports, asked)
    const [path = ''] = (await ports.files.list('/project/.github/workflows')).map(each => each.path)
    return { path, source: await written(ports, `.github/workflows/${path}`), ...(parse(await written(ports, `.github/workflows/${path}`)) as Workflow) }
  }
  const destinations = (names: string) => `server:\n  extras: [server]\n  command: app $PORT\n  destinations: [${names}]\n`

  test('pypi: a job of its own with the identity and nothing else', async () => {
    const { jobs, permissions } = await flow(destinations('index, pypi'))
    expect(permissions).toEqual({})
    expect(Object.values(jobs).map(job => job.permissions)).toEqual([{ contents: 'read' }, { contents: 'read' }, { contents: 'read', 'id-token': 'write', attestations: 'write' }, { actions: 'read', 'id-token': 'write' }])
    expect([jobs['release']?.if, jobs['publish']?.needs]).toEqual(['${{ github.event_name != \'pull_request\' && !inputs.run-id }}', ['plan', 'release']])
    expect(jobs['publish']).toMatchObject({ environment: 'release', steps: [{ uses: 'org/release-actions/publish-server@v1', with: { send: true } }] })
  })

  test('heroku by git: a job of its own with the key and nothing else', async () => {
    const pushed = `${destinations('heroku')}  heroku:\n    git: https://git.platform.example/app.git\n`
    const { jobs } = await flow(pushed)
    expect(jobs['publish']).toMatchObject({ permissions: {}, steps: [{ with: { send: true }, env: { HEROKU_API_KEY: '${{ secrets.HEROKU_API_KEY }}' } }] })
    expect((await flow(destinations('heroku'))).jobs['publish']).toBeUndefined()
  })

  test('github-release: the changelog is checked out, and contents may be written', async () => {
    const { jobs } = await flow(destinations('github-release'))
    expect(jobs['publish']?.permissions).toEqual({ actions: 'read', contents: 'write' })
    expect(jobs['publish']?.steps).toHaveLength(2)
    expect(jobs['publish']?.steps?.at(-1)?.with).toHaveProperty('github-token', '${{ github.token }}')
  })

  test.each([destinations('index, heroku'), 'native: {}\n'])('nothing is sent: no job may publish', async configuration => {
    expect(Object.keys((await flow(configuration)).jobs)).toEqual(['plan', 'quick', 'release'])
  })

  test('of a project in a folder: its own file, tags and concurrency', async () => {
    const files = { '.git/HEAD': '', ...Object.fromEntries(Object.entries(bare()).map(([name, text]) => [`apps/one/${name}`, text])) }
    const { path, on, jobs } = await flow(destinations('pypi'), files, { project: 'apps/one' })
    expect([path, on.push.tags, jobs['release']?.with]).toEqual(['release-app.yml', ['app-v*'], { project: 'apps/one', attest: "${{ inputs.what != 'dry-run' }}" }])
  })

  test.each<[string, string | undefined, Record<string, string>, string]>([
    ['as asked', 'me/fork@v2', {}, 'me/fork/publish-server@v2\n'],
    ['the commit that it runs from', undefined, { remote: 'https://github.com/me/suite.git', 'rev-parse': 'c'.repeat(40), tag: 'v1\nv1.4.0\n' }, `me/suite/publish-server@${'c'.repeat(40)} # v1.4.0\n`],
    ['a commit that GitHub has not', undefined, { remote: '/srv/suite.git', 'rev-parse': 'c'.repeat(40) }, 'org/release-actions/publish-server@v1\n'],
  ])('where actions come from: %s', async (_, uses, answers, expected) => {
    const git: MemoryWorld['programs'] = { git: ({ argv }) => ({ stdout: argv[1] === '-C' ? (answers[argv[3] ?? ''] ?? '') : '' }) }
    expect((await flow(destinations('pypi'), bare(), uses ? { uses } : {}, git)).source).toContain(expected)
  })

  test('third parties are the ones that our own workflow has', async () => {
    const ours = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8')
    const uses = (text: string) => [...new Set(text.match(/actions\/checkout@.*/g))]
    expect(uses((await flow(destinations('github-release'))).source)).toEqual(uses(ours))
  })
})

describe('plan: the changelog of the version that is meant', () => {
  const release = (notes: string) => changed(project()['release.yaml'] ?? '', 'destinations: [index]', `destinations: [index, github-release]\n  github-release: {repository: a/app, notes: ${notes}}`)
  const plan = async (files: Files) => {
    const ports = world({ ...project(), ...files })
    const run = planCommand.run({ project: '.', config: undefined, previous: undefined, 'previous-sha256': undefined, version: 'v1.0' }, ports)
    const problems = await run.then((): Problem[] => [], error => (error as ReleaseError).problems as Problem[])
    return { refused: problems.map(({ code }) => code), warned: ports.seen.warnings.map(({ code }) => code).filter(code => code === 'changelog-missing') }
  }
  test.each<[string, string, Files, string[], string[]]>([
    ['asked for, and there', 'changelog', { 'CHANGELOG.md': '## 1.0\n\n- All.\n' }, [], []],
    ['asked for, of another version', 'changelog', { 'CHANGELOG.md': '## 0.9\n\n- All.\n' }, ['changelog-missing'], []],
    ['asked for, no file', 'changelog', {}, ['changelog-missing'], []],
    ['not asked for, of another version', 'any', { 'CHANGELOG.md': '## 0.9\n\n- All.\n' }, [], ['changelog-missing']],
    ['not asked for, no file', 'any', {}, [], []],
  ])('%s', async (_, notes, files, refused, warned) => {
    expect(await plan({ 'release.yaml': release(notes), ...files })).toEqual({ refused, warned })
  })
})

test('plan: another version than the one that is meant is an error, and the job summary shows what would be made', async () => {
  const ports = world(project())
  const plan = (version: string) => planCommand.run({ project: '.', config: undefined, previous: undefined, 'previous-sha256': undefined, version }, ports)
  expect(places((await refusal(() => plan('v2.0'))).problems)).toEqual(['tag-differs'])
  expect((await plan('app-v1.0')).summary).toMatchObject({ rows: expect.arrayContaining([['wheels/app-1.0.tar.gz', 'native-linux-x86_64', 'maturin, on ubuntu-24.04']]) })
})
