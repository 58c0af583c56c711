/** A server from its lock to indexes and back: released, sent, installed from there in hash mode, started, compared. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { writeZip } from '../../../src/perform/zip.ts'
import { validateSboms } from '../../tools/cyclonedx/cyclonedx.ts'
import { installers } from '../../tools/installers/installers.ts'
import { pypiServer, type PyPIServer } from '../../tools/pypiserver/pypiserver.ts'
import { validateSpdx } from '../../tools/spdx/spdx.ts'
import { must, runCli, type Ran } from '../cli.ts'
import { eachNamed, foundOfEach, siteIn, verified } from '../deviations.ts'
import { publishWheel } from '../index-server.ts'
import { strictGitHub, type StrictGitHub } from './strict-github.ts'
import { strictIndex, type StrictIndex } from './strict-index.ts'

let work: string
let index: StrictIndex
let real: PyPIServer
let hub: StrictGitHub

const files = {
  'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "postbox"
version = "1.0"
readme = "README.md"
requires-python = ">=3.9"
dependencies = ["letters"]

[project.scripts]
postbox-server = "postbox:serve"
`,
  'README.md': '# A server for letters\n',
  'postbox/__init__.py': `import http.server, sys, letters

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(letters.version.encode())

def serve():
    http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), Handler).serve_forever()
`,
}

const nothingElse: Record<string, string> = { PIP_FIND_LINKS: '', UV_NO_CONFIG: '1', SOURCE_DATE_EPOCH: '1700000000' }

async function configure(repository: string, read: string, destinations: string): Promise<void> {
  await writeFile(join(work, 'app/release.yaml'), `pins:\n  locked: true\nserver:\n  command: postbox-server $PORT\n  destinations: [${destinations}]\n  pypi:\n    repository: ${repository}\n    index: ${read}\n`)
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'server '))
  index = await strictIndex()
  // The suite's own tools come from the machine's index, the one dependency from ours.
  nothingElse['PIP_EXTRA_INDEX_URL'] = index.simple
  await mkdir(join(work, 'letters'))
  for (const wheel of [{ name: 'letters', version: '2.0', requires: ['stamps'] }, { name: 'stamps', version: '3.0' }]) {
    const path = await publishWheel(join(work, 'letters'), wheel)
    index.files.set(basename(path), await readFile(path))
  }
  hub = await strictGitHub()
  Object.assign(nothingElse, { GITHUB_API_URL: hub.api, GITHUB_REPOSITORY: 'owner/app', GITHUB_TOKEN: hub.token, GITHUB_SHA: '' })
  real = await pypiServer(join(work, 'pypiserver'), '__token__', index.token)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, 'app', path)), { recursive: true })
    await writeFile(join(work, 'app', path), text)
  }
  await must([join(installers(), 'uv'), 'lock', '--quiet', '--no-cache', '--default-index', index.simple], { cwd: join(work, 'app'), env: nothingElse })
  for (const [release, server, destinations] of [['to the strict', index, 'index, pypi, github-release, heroku'], ['to the real', real, 'index, pypi']] as const) {
    await configure(server.upload, server.simple, destinations)
    const { code, stderr } = await runCli(['release', join(work, 'app'), '--output', join(work, release)], { env: nothingElse })
    if (code !== 0) throw new Error(stderr)
  }
}, 300_000)

afterAll(async () => {
  index.close()
  hub.close()
  real?.close()
  await rm(work, { recursive: true, force: true })
})

const publish = (release: string, more: Record<string, string> = {}): Promise<Ran> =>
  runCli(['publish-server', join(work, 'app'), '--output', join(work, release), '--send'], { env: { ...nothingElse, TWINE_USERNAME: '__token__', TWINE_PASSWORD: index.token, ...more } })

const own = ['postbox-1.0-py3-none-any.whl', 'postbox-1.0.tar.gz', 'postbox_locked-1.0-py3-none-any.whl']

test('nothing leaves the machine unless it is asked for', async () => {
  await cp(join(work, 'to the strict'), join(work, 'kept'), { recursive: true })
  const { code } = await runCli(['publish-server', join(work, 'app'), '--output', join(work, 'kept')], { env: nothingElse })
  expect([code, index.uploads]).toEqual([0, []])
}, 120_000)

test('sent, installed from there, started, compared; the second run finds all of it', async () => {
  index.lag = 2
  let uploadedBefore = 0
  hub.faults = new Map([['publish 0', { kind: 'call', when: 'before', run: () => void (uploadedBefore = index.uploads.length) }]])
  const first = await publish('to the strict')
  expect(first.stdout).toContain('Published')
  expect(first.code).toBe(0)
  expect(first.stderr).toContain('Accepted, not yet visible: pypi postbox')
  expect(index.uploads.map(({ file, status }) => `${file} ${status}`).sort()).toEqual(own.map(file => `${file} 200`))
  expect(index.uploads.at(-1)?.file).toBe('postbox-1.0.tar.gz')
  expect(uploadedBefore).toBe(own.length)
  expect(hub.releases).toMatchObject([{ tag_name: 'v1.0', draft: false }])
  expect(hub.releases[0]?.assets.map(({ name }) => name)).toEqual(expect.arrayContaining([...own, 'release.json', 'SHA256SUMS']))
  const effects = own.length + hub.changes.length
  const reads = hub.counts.get('read') ?? 0
  const second = await publish('to the strict')
  expect([second.code, index.uploads.length]).toEqual([0, own.length])
  expect(second.stdout.match(/was there/g)?.length).toBe(effects)
  // The last that a run asks for is a wheel to install.
  const asked = hub.counts.get('read') ?? 0
  hub.faults = new Map([[`read ${asked + asked - reads - 1}`, { kind: 'answer', status: 403 }]])
  expect(await publish('to the strict')).toMatchObject({ code: 1, stderr: expect.stringMatching(/\[published-unread\][^]*Everything is published; that servers get it from github-release could not be proved[^]*\[publish-unproved\]/) })
}, 240_000)

const commit = 'c'.repeat(40)
const asked = { GITHUB_WORKFLOW_REF: 'owner/app/.github/workflows/release.yml@refs/heads/main', GITHUB_SHA: commit }
const told = { path: '.github/workflows/release.yml@refs/tags/v1.0', event: 'push', status: 'completed', head_sha: commit, head_repository: { full_name: 'owner/app' } }

/** The release as the artifact of a run. */
async function artifactOf(release: string): Promise<Buffer> {
  const files = (await readdir(join(work, release), { recursive: true, withFileTypes: true })).filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return writeZip(await Promise.all(files.map(async path => ({ path: relative(join(work, release), path), data: await readFile(path), mode: 0o644 }))), 1_700_000_000)
}

const named = (release: string, more: Record<string, string> = {}): Promise<Ran> =>
  runCli(['publish-server', join(work, 'app'), '--output', join(work, release), '--run-id', '77'], { env: { ...nothingElse, ...asked, ...more } })

test("a named run's release is fetched by its digest and gone on with; nothing is made anew", async () => {
  const content = await artifactOf('to the strict')
  hub.runs.set('77', { told, artifacts: [{ id: 1, name: 'release', content: Buffer.from('of an earlier attempt'), digest: 'sha256:0', expired: false }, { id: 9, name: 'release', content, digest: `sha256:${createHash('sha256').update(content).digest('hex')}`, expired: false }] })
  expect(await named('of the named run')).toMatchObject({ code: 0 })
  for (const path of ['release.json', `wheels/${own[0]}`]) expect(await readFile(join(work, 'of the named run', path))).toEqual(await readFile(join(work, 'to the strict', path)))
  // What is there is not mixed with what comes.
  expect(await named('of the named run')).toMatchObject({ code: 2, stderr: expect.stringContaining('there is a release in') })
}, 120_000)

test.each<[string, object, RegExp[]]>([
  ['of everything else', { path: '.github/workflows/ci.yml', event: 'pull_request', status: 'in_progress', head_sha: 'd'.repeat(40), head_repository: { full_name: 'mallory/app' } }, [/is of mallory\/app, and this is owner\/app/, /is one of \.github\/workflows\/ci\.yml/, /was started by pull_request/, /made commit d{40}, and this is c{40}/, /has not ended \(in_progress\)/]],
  ['whose fork is gone', { head_repository: null }, [/is of another repository/]],
])('a run %s is refused, with every reason', async (_, more, reasons) => {
  const run = hub.runs.get('77')
  hub.runs.set('77', { told: { ...told, ...more }, artifacts: run?.artifacts ?? [] })
  const { code, stderr } = await named('refused')
  hub.runs.set('77', { told, artifacts: run?.artifacts ?? [] })
  expect([code, stderr.match(/\[run-unusable\]/g)?.length]).toEqual([2, reasons.length])
  for (const reason of reasons) expect(stderr).toMatch(reason)
  await expect(readdir(join(work, 'refused'))).rejects.toThrow('ENOENT')
}, 60_000)

test.each<[string, (artifact: { content: Buffer; expired: boolean; digest: string | null }) => void, string]>([
  ['is another one than was stored', artifact => void (artifact.content = Buffer.from(artifact.content.map((byte, at) => (at === 10 ? byte ^ 1 : byte)))), 'artifact-changed'],
  ['is gone', artifact => void (artifact.expired = true), 'artifact-missing'],
  ['has no digest', artifact => void (artifact.digest = null), 'artifact-missing'],
])("a named run's artifact that %s is not used", async (_, spoil, code) => {
  const [before] = hub.runs.get('77')?.artifacts.slice(-1) ?? []
  if (!before) throw new Error('the run has no artifact')
  const spoilt = { ...before }
  spoil(spoilt)
  hub.runs.set('77', { told, artifacts: [spoilt] })
  const ran = await named('refused')
  hub.runs.set('77', { told, artifacts: [before] })
  expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining(`[${code}]`) })
  await expect(readdir(join(work, 'refused'))).rejects.toThrow('ENOENT')
}, 60_000)

test('a run that is not there, or that the token may not read, says so', async () => {
  expect(await named('refused', { GITHUB_TOKEN: 'ghs_other' })).toMatchObject({ code: 1, stderr: expect.stringContaining('GitHub answers 401 for run 77') })
  expect(await named('refused', { GITHUB_TOKEN: '' })).toMatchObject({ code: 2, stderr: expect.stringContaining('actions: read') })
}, 60_000)

/** What is there stays as it was released, and no commit has it. */
async function commitAnother(file: string): Promise<void> {
  const [path, git] = [join(work, 'app', file), (...args: string[]) => must(['git', '-C', join(work, 'app'), '-c', 'user.name=Ada', '-c', 'user.email=ada@firm.example', ...args])]
  const released = await readFile(path)
  await writeFile(path, 'another\n')
  await git('init', '--quiet')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Another')
  await writeFile(path, released)
}

test('everything that is wrong is said before anything is sent', async () => {
  const sent = index.uploads.length
  index.files.set('postbox-1.0-cp311-cp311-win_amd64.whl', Buffer.from('of another build'))
  await commitAnother('README.md')
  const { code, stderr } = await publish('to the strict', { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.1' })
  index.files.delete('postbox-1.0-cp311-cp311-win_amd64.whl')
  await rm(join(work, 'app/.git'), { recursive: true })
  expect(stderr).toContain('the project has changes that are in no commit: README.md')
  expect(stderr).toContain('the tag is v1.1, the version of the project 1.0')
  expect(stderr).toContain('the index has postbox-1.0-cp311-cp311-win_amd64.whl of this version, which this release does not have')
  expect([code, index.uploads.length]).toEqual([1, sent])
}, 120_000)

test('a real index takes it too, and answers the second run with what it has', async () => {
  const first = await publish('to the real')
  expect(first.stdout).toContain('Published')
  expect(first.code).toBe(0)
  expect((await readdir(real.folder)).sort()).toEqual(own)
  await rm(join(work, 'to the real.ledger.json'))
  expect((await publish('to the real')).stdout.match(/was there/g)?.length).toBe(own.length)
}, 240_000)

test('verify finds what was installed equal, and a file that was changed together with its RECORD', async () => {
  const [release, place, letters] = [join(work, 'to the strict'), join(work, 'slug'), join(work, 'letters')]
  await must(['python3', '-m', 'venv', join(place, 'python')])
  await must([join(place, 'python/bin/python'), '-m', 'pip', 'install', '--quiet', '--no-index', '--no-deps', '--find-links', letters, '--find-links', join(release, 'wheels'), 'postbox', 'letters', 'stamps'])
  await rm(join(place, 'python/pyvenv.cfg'))
  const sha256 = createHash('sha256').update(await readFile(join(release, 'release.json'))).digest('hex')
  const verify = async () => {
    const { code, stdout } = await runCli(['verify', release, '--sha256', sha256, '--environment', place, '--wheels', letters, '--json'])
    return { code, ...(JSON.parse(stdout) as { manifest: string; role: string; deviations: { what: string; fact: string }[] }) }
  }
  expect(await verify()).toMatchObject({ code: 0, manifest: sha256, role: 'server', deviations: [] })
  const site = join(place, 'python/lib', (await readdir(join(place, 'python/lib')))[0] ?? '', 'site-packages')
  const [record, changed] = [join(site, 'letters-2.0.dist-info/RECORD'), "version = 'changed'\n"]
  const digest = createHash('sha256').update(changed).digest('base64url')
  const module = /^letters[^,]*\.py(?=,)/m.exec(await readFile(record, 'utf8'))?.[0] ?? ''
  await writeFile(join(site, module), changed)
  await writeFile(record, (await readFile(record, 'utf8')).replace(new RegExp(`^${module},.*$`, 'm'), `${module},sha256=${digest},${changed.length}`))
  expect(await verify()).toMatchObject({ code: 1, deviations: [{ what: 'letters', fact: `${module} is not what its pinned wheel has` }] })
}, 240_000)

test('a slug is what was released, and whatever is changed in it is named', async () => {
  const [release, place] = [join(work, 'to the strict'), join(work, 'heroku slug')]
  // As the buildpack does it: the folder, an interpreter in it that is no virtual environment, and the one lock in hash mode.
  await cp(join(release, 'server/heroku'), place, { recursive: true })
  await must(['python3', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-index', '--find-links', join(work, 'letters'), '--prefix', join(place, '.heroku/python'), '--ignore-installed', '--require-hashes', '-r', 'requirements.txt'], { cwd: place })
  const victim = { name: 'stamps', version: '3.0', file: 'stamps.py' }
  expect(await foundOfEach(victim, await siteIn(join(place, '.heroku/python/lib')), () => verified(release, place))).toEqual(eachNamed(victim))
}, 240_000)

test('the SBOMs of what was sent are valid, and the provenance speaks of all of it', async () => {
  const read = (path: string) => readFile(join(work, 'to the strict', path), 'utf8')
  expect(validateSboms([await read('sbom/release.cdx.json')])).toEqual(['valid'])
  expect(validateSpdx([await read('sbom/release.spdx.json')])).toEqual(['valid'])
  const { subject } = JSON.parse(await read('provenance.intoto.json')) as { subject: { name: string }[] }
  const { files: held } = JSON.parse(await read('release.json')) as { files: { path: string }[] }
  expect(subject.map(({ name }) => name)).toEqual([...held.map(({ path }) => path), 'release.json'])
  expect(hub.releases[0]?.assets.map(({ name }) => name)).toEqual(expect.arrayContaining(['release.cdx.json', 'release.spdx.json', 'provenance.intoto.json']))
}, 120_000)

test('no secret is anywhere in what a release leaves behind', async () => {
  for (const name of ['to the strict.ledger.json', 'to the strict/release.json', 'to the strict/report.html']) {
    for (const token of [index.token, hub.token]) expect(await readFile(join(work, name), 'utf8')).not.toContain(token)
  }
})
