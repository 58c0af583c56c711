/** No secret of any kind is found again: not in what is said, not in files that are left, not in the words of any program that was started. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pypi from '../../../publishers/pypi/index.ts'
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { canary, foundIn, writings } from '../../unit/helpers/canaries.ts'
import type { Ran } from '../cli.ts'
import { issuer } from './oidc.ts'
import { githubWorld, indexWorld, makeRelease, type World } from './worlds.ts'

let work: string
let made: Map<string, Buffer>
const canaries = new Map<string, string>()

/** Remembered by the name of where it is given. */
function secret(name: string, plain = false): string {
  const value = canary(plain)
  canaries.set(name, value)
  return value
}

const address = (name: string): string => `http://user:${encodeURIComponent(secret(name))}@127.0.0.1:9/simple/`

/** All that a person or a runner may have around, at once. */
async function surroundings(): Promise<Record<string, string>> {
  const home = join(work, 'home')
  await mkdir(join(home, '.config/pip'), { recursive: true })
  await writeFile(join(home, '.netrc'), `machine 127.0.0.2 login user password ${secret('.netrc', true)}\n`)
  await writeFile(join(home, '.pypirc'), `[distutils]\nindex-servers = other\n[other]\nrepository = http://127.0.0.2/\nusername = user\npassword = ${secret('.pypirc', true)}\n`)
  await writeFile(join(home, '.config/pip/pip.conf'), `[global]\nindex-url = http://user:${secret('pip.conf', true)}@127.0.0.1:9/simple/\n`)
  await writeFile(join(home, '.gitconfig'), `[url "https://user:${secret('.gitconfig', true)}@git.example/"]\n\tinsteadOf = https://git.example/\n[http]\n\textraHeader = Authorization: bearer ${secret('git http.extraHeader', true)}\n`)
  const names = ['DEB_SIGNING_KEY', 'DEB_SIGNING_PASSPHRASE', 'SIGN_PKCS12', 'SIGN_PASSWORD', 'SIGNING_COMMAND_PIN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN', 'INPUT_GITHUB-TOKEN', 'UV_PUBLISH_TOKEN', 'CARGO_REGISTRY_TOKEN']
  const addresses = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'UV_INDEX_URL', 'HTTP_PROXY', 'HTTPS_PROXY']
  return { ...Object.fromEntries([...names.map(name => [name, secret(name)]), ...addresses.map(name => [name, address(name)])]), HOME: home, NO_PROXY: '127.0.0.1', PIP_CONFIG_FILE: join(home, '.config/pip/pip.conf'), NETRC: join(home, '.netrc') }
}

let around: Record<string, string>

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'canaries '))
  made = await makeRelease(work)
  await toolEnvironment(pypi.requirements, localPorts())
  around = { ...(await surroundings()), RELEASE_ACTIONS_CACHE: localPorts().host.cacheFolder }
}, 180_000)

afterAll(() => rm(work, { recursive: true, force: true }))

/** The words of every process that carries our mark, as long as `until` runs. */
async function wordsOf(mark: string, until: Promise<unknown>): Promise<Set<string>> {
  const words = new Set<string>()
  let over = false
  const ended = until.finally(() => (over = true))
  while (!over) {
    for (const pid of (await readdir('/proc')).filter(name => /^\d+$/.test(name))) {
      const [environment, argv] = await Promise.all(['environ', 'cmdline'].map(name => readFile(`/proc/${pid}/${name}`, 'latin1').catch(() => '')))
      if (environment?.includes(`MARK=${mark}`) && argv) words.add(argv.replaceAll('\0', ' '))
    }
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  await ended
  return words
}

async function texts(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return Promise.all(entries.filter(entry => entry.isFile() && entry.name !== 'task.json').map(entry => readFile(join(entry.parentPath, entry.name), 'latin1')))
}

/** Everything that a run said, left and started. */
async function told(world: World, more: Record<string, string>): Promise<{ ran: Ran; text: string; programs: number }> {
  const mark = `canaries-${process.pid}-${canaries.size}-${Date.now()}`
  const running = world.send({ ...around, MARK: mark, ...more })
  const words = await wordsOf(mark, running)
  const ran = await running
  const { release, work: room } = world.task
  const left = [...(await texts(release)), ...(await texts(room)), await readFile(`${release}.ledger.json`, 'utf8').catch(() => '')]
  return { ran, text: [ran.stdout, ran.stderr, ...words, ...left].join('\n'), programs: words.size }
}

test('whatever way a secret is written, it would be found', () => {
  const all = new Map([['one', canary()], ['other', canary()]])
  for (const writing of writings(all.get('one') ?? '')) {
    expect(foundIn(`before ${writing} after`, all)).toEqual(['one'])
    expect(foundIn(`before ${writing.replace(/.{7}/g, '$&\n  ')} after`, all)).toEqual(['one'])
  }
  expect(foundIn(Buffer.from(`user:${all.get('one')}@host`).toString('base64'), all)).toEqual(['one'])
  expect(foundIn('nothing', all)).toEqual([])
})

const cases = ['sent', 'refused', 'silent', 'broken off'] as const

test.each(cases)('an index: %s', async how => {
  const world = await indexWorld(made, work)
  if (how === 'silent') world.task.limits = { patience: 2, sending: 2, visible: 2 }
  if (how === 'silent') world.spoil({ endpoint: 'upload', first: 0 }, { kind: 'silence', when: 'before' })
  if (how === 'broken off') world.spoil({ endpoint: 'upload', first: 0 }, { kind: 'reset', when: 'during' }, 2)
  const { origin } = new URL(world.origin)
  world.task.settings = { ...world.task.settings, index: `${origin.replace('//', `//user:${encodeURIComponent(secret('server.pypi.index'))}@`)}/simple/` }
  const token = how === 'refused' ? secret('a token that is refused') : world.trust(secret('TWINE_PASSWORD'))
  const { ran, text, programs } = await told(world, { TWINE_PASSWORD: token })
  expect([ran.code, foundIn(text, canaries)]).toEqual([how === 'refused' || how === 'silent' ? 1 : 0, []])
  expect(programs).toBeGreaterThan(1)
  world.close()
}, 60_000)

test.each(cases)('GitHub: %s', async how => {
  const world = await githubWorld(made, work)
  if (how === 'silent') world.task.limits = { patience: 2, sending: 2, visible: 2 }
  if (how === 'silent') world.spoil({ endpoint: 'upload', first: 0 }, { kind: 'silence', when: 'before' })
  if (how === 'broken off') world.spoil({ endpoint: 'upload', first: 0 }, { kind: 'reset', when: 'during' }, 2)
  const token = how === 'refused' ? secret('a token that is refused') : world.trust(secret('GITHUB_TOKEN'))
  const { ran, text } = await told(world, { GITHUB_TOKEN: token })
  expect([ran.code, foundIn(text, canaries)]).toEqual([how === 'refused' || how === 'silent' ? 1 : 0, []])
  world.close()
}, 60_000)

test('a job that cannot prove who it is: the token that asks for its identity', async () => {
  const identities = await issuer()
  canaries.set('ACTIONS_ID_TOKEN_REQUEST_TOKEN', identities.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const world = await indexWorld(made, work)
  const { ran, text } = await told(world, { ...identities.env, TWINE_USERNAME: '', TWINE_PASSWORD: '' })
  for (const { token } of identities.given) canaries.set('identity token', token)
  expect([ran.code, foundIn(text, canaries)]).toEqual([1, []])
  expect(canaries.size).toBeGreaterThanOrEqual(20)
  console.log(`${canaries.size} secrets, found again: 0`)
  identities.close()
  world.close()
}, 60_000)
