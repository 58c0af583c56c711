/**
 * Who made a release, by its attestation: signed by the real client of Sigstore through a Fulcio and a Rekor of our own (@sigstore/mock over HTTP), and
 * checked by the built program with no network; and a release that lies at an https address.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:https'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pypi from '../../publishers/pypi/index.ts'
import type { Manifest } from '../../src/core/manifest.ts'
import { provenanceOf } from '../../src/core/provenance.ts'
import { toolEnvironment } from '../../src/line/tools.ts'
import { localPorts } from '../../src/ports/local.ts'
import { sigstore, type Sigstore } from '../tools/sigstore/sigstore.ts'
import { release as releaseOf } from '../unit/helpers/venvs.ts'
import { must, root, runCli } from './cli.ts'
import { digest } from './index-server.ts'
import { loopbackCertificate, type Certificate } from './publish/certificate.ts'
import { claimsOf, issuer, type Issuer } from './publish/oidc.ts'

let work: string
let release: string
let python: string
let signing: Sigstore
let identities: Issuer
let good: string

const line = 'org/release-actions/.github/workflows/release.yml'
const demanded = ['--repository', 'them/app', '--workflow', line]
const beside = () => join(release, 'release.json.sigstore.json')

async function writeRelease(folder: string, commit: string): Promise<void> {
  const made = await releaseOf({ server: [] })
  for (const [path, data] of Object.entries(made)) {
    const at = join(folder, path.replace(/^release\//, ''))
    await mkdir(dirname(at), { recursive: true })
    await writeFile(at, data)
  }
  const manifest = JSON.parse(String(made['release/release.json'])) as Manifest
  await writeFile(join(folder, 'provenance.intoto.json'), provenanceOf({ manifest, manifestDigest: await digest(join(folder, 'release.json')), pins: [], commit, repository: 'https://github.com/them/app' }))
}

/** As a job of that repository in that workflow. */
async function attest(repository: string, written: string, ...files: string[]): Promise<string> {
  identities.claims = claimsOf(repository, 'publish.yml', written)
  return must([python, '-I', join(root, '__tests__/tools/sigstore/attest.py'), signing.trust, ...files], { env: identities.env })
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'attested '))
  python = join(await toolEnvironment(pypi.requirements, localPorts()), 'bin/python')
  signing = await sigstore(join(work, 'trust.json'))
  identities = await issuer()
  release = join(work, 'release')
  await writeRelease(release, 'a'.repeat(40))
  good = await attest('them/app', `${line}@refs/tags/v1`, join(release, 'release.json'))
  await writeFile(beside(), good)
}, 180_000)

afterAll(async () => {
  identities.close()
  signing.close()
  await rm(work, { recursive: true, force: true })
})

interface Said {
  identity: { by: string; signer?: Record<string, string> }
  deviations: { what: string; fact: string }[]
  notes: string[]
}

async function verify(args: readonly string[], env: Record<string, string> = {}): Promise<{ code: number | null; stderr: string } & Said> {
  const { code, stdout, stderr } = await runCli(['verify', ...args, '--json'], { env: { RELEASE_ACTIONS_SIGSTORE: signing.trust, ...env } })
  return { code, stderr, ...(stdout ? (JSON.parse(stdout) as Said) : { identity: { by: '' }, deviations: [], notes: [] }) }
}

/** An attestation of its own, in a file. */
async function named(text: string): Promise<string> {
  const path = join(await mkdtemp(join(work, 'named-')), 'attestation.jsonl')
  await writeFile(path, text)
  return path
}

describe('by the right identity', () => {
  test('found beside the release, in a network of nobody', async () => {
    const signer = { issuer: 'https://token.actions.githubusercontent.com', workflow: `https://github.com/${line}@refs/tags/v1`, repository: 'https://github.com/them/app', commit: 'a'.repeat(40), ref: 'refs/heads/main' }
    const alone = await must(['unshare', '--net', process.execPath, join(root, 'dist/main.js'), 'verify', release, ...demanded, '--trust', signing.trust, '--json'])
    expect(JSON.parse(alone)).toMatchObject({ same: true, identity: { by: 'attestation', signer, claims: { repository: 'them/app' } }, deviations: [] })
  })

  test('with its ref; one of several, a line each, by one of several roots', async () => {
    const other = await attest('fork/app', `${line}@refs/tags/v1`, join(release, 'release.json'))
    const several = await named([other, good].map(each => JSON.stringify(JSON.parse(each))).join('\n'))
    const { trustedRoot } = JSON.parse(await readFile(signing.trust, 'utf8')) as { trustedRoot: { tlogs: object } }
    const roots = await named([{ ...trustedRoot, tlogs: [], ctlogs: [], certificateAuthorities: [{ ...(await stranger()).certificateAuthorities[0] }] }, trustedRoot].map(each => JSON.stringify(each)).join('\n'))
    expect(await verify([release, '--repository', 'them/app', '--workflow', `${line}@refs/tags/v1`, '--attestation', several, '--trust', roots])).toMatchObject({ code: 0, identity: { by: 'attestation' } })
  })
})

/** A root of somebody else. */
async function stranger(): Promise<{ certificateAuthorities: object[] }> {
  const path = join(await mkdtemp(join(work, 'stranger-')), 'trust.json')
  const other = await sigstore(path)
  other.close()
  return (JSON.parse(await readFile(path, 'utf8')) as { trustedRoot: { certificateAuthorities: object[] } }).trustedRoot
}

describe('each is named', () => {
  const envelope = (change: (envelope: { payload: string; signatures: { sig: string }[] }) => void): string => {
    const bundle = JSON.parse(good) as { dsseEnvelope: { payload: string; signatures: { sig: string }[] } }
    change(bundle.dsseEnvelope)
    return JSON.stringify(bundle)
  }

  test.each<[string, readonly string[], RegExp]>([
    ['another repository', ['--repository', 'us/app', '--workflow', line], /^it is by \S+release\.yml@refs\/tags\/v1 for \S+them\/app, not for https:\/\/github\.com\/us\/app$/],
    ['another workflow', ['--repository', 'them/app', '--workflow', 'them/app/.github/workflows/publish.yml'], /, not by https:\/\/github\.com\/them\/app\/\.github\/workflows\/publish\.yml$/],
    ['another ref of the workflow', ['--repository', 'them/app', '--workflow', `${line}@refs/tags/v2`], /, not by \S+@refs\/tags\/v2$/],
    ['a server of somebody else', ['--repository', 'https://git.firm.example/them/app', '--workflow', line], /on the word of \S+githubusercontent\.com, and not of https:\/\/git\.firm\.example\/_services\/token$/],
  ])('%s', async (_, args, fact) => {
    const { code, identity, deviations } = await verify([release, ...args])
    expect([code, identity.by, deviations]).toEqual([1, 'none', [{ what: 'attestation', fact: expect.stringMatching(fact) }]])
  })

  test('a workflow, and a repository, whose names begin alike', async () => {
    for (const [repository, workflow, fact] of [['them/app', `${line}.yml`, /, not by /], ['them/app-2', line, /, not for /]] as const) {
      const alike = await attest(repository, `${workflow}@refs/tags/v1`, join(release, 'release.json'))
      expect(await verify([release, ...demanded, '--attestation', await named(alike)])).toMatchObject({ code: 1, deviations: [{ what: 'attestation', fact: expect.stringMatching(fact) }] })
    }
  })

  test('a payload that was changed, and a signature', async () => {
    const payload = envelope(each => void (each.payload = Buffer.from(Buffer.from(each.payload, 'base64').toString().replace(/"sha256": ?"./, '"sha256":"0')).toString('base64')))
    const signature = envelope(each => void (each.signatures[0] = { sig: Buffer.from(Buffer.from(each.signatures[0]?.sig ?? '', 'base64').map((byte, at) => (at === 20 ? byte ^ 1 : byte))).toString('base64') }))
    for (const changed of [payload, signature]) {
      expect(changed).not.toBe(JSON.stringify(JSON.parse(good)))
      expect(await verify([release, ...demanded, '--attestation', await named(changed)])).toMatchObject({ code: 1, identity: { by: 'none' }, deviations: [{ what: 'attestation', fact: expect.stringMatching(/^does not hold: /) }] })
    }
  })

  test('somebody whom nobody trusts', async () => {
    const trust = await named(JSON.stringify(await stranger()))
    expect(await verify([release, ...demanded, '--trust', trust])).toMatchObject({ code: 1, deviations: [{ what: 'attestation', fact: expect.stringMatching(/^does not hold: .*certificate/) }] })
  })

  test('one of other files, none, and one that is none', async () => {
    const other = await attest('them/app', `${line}@refs/tags/v1`, join(release, 'provenance.intoto.json'))
    const facts = async (args: readonly string[]) => (await verify([...args, ...demanded])).deviations.map(({ what, fact }) => `${what}: ${fact}`)
    expect(await facts([release, '--attestation', await named(other)])).toEqual(['attestation: it speaks of 1 other files, and not of this release.json'])
    expect(await facts([release, '--attestation', join(work, 'nowhere')])).toEqual([`release.json: nobody has attested it: there is no ${join(work, 'nowhere')}`])
    expect(await facts([release, '--attestation', await named('what?')])).toEqual([expect.stringMatching(/^attestation: cannot be read: /)])
  })

  test('a release.json that was changed after it was attested, and a provenance of another commit', async () => {
    const changed = join(work, 'changed')
    await cp(release, changed, { recursive: true })
    await writeFile(join(changed, 'release.json'), `${await readFile(join(changed, 'release.json'), 'utf8')}\n`)
    expect((await verify([changed, ...demanded])).deviations.map(({ what }) => what)).toEqual(['attestation', 'release.json'])
    await writeRelease(changed, 'b'.repeat(40))
    expect((await verify([changed, ...demanded])).deviations).toEqual([{ what: 'provenance', fact: `it speaks of commit ${'b'.repeat(40)}, what signed it ran for ${'a'.repeat(40)}` }])
  })

  test('what is not said is asked for, all at once', async () => {
    const { code, stderr } = await verify([release, '--repository', 'them/app'], { RELEASE_ACTIONS_SIGSTORE: '' })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/"usage".*"--workflow".*\n.*"trust-missing".*"--trust"/)])
    expect(await verify([release, ...demanded, '--trust', await named('{}')])).toMatchObject({ code: 2, stderr: expect.stringContaining('"trust-malformed"') })
  })
})

describe('attestations of distributions, as an index publishes them (PEP 740)', () => {
  const wheel = 'app-1.0-cp39-abi3-manylinux2014_x86_64.whl'
  const published = ['--repository', 'them/app', '--workflow', 'them/app/.github/workflows/publish.yml']
  let kept: string

  /** By the program that publishes; the folder in which it keeps them. */
  async function publish(repository: string, path: string): Promise<string> {
    identities.claims = claimsOf(repository, 'publish.yml')
    const folder = await mkdtemp(join(work, 'published-'))
    const request = { folder, trust: signing.trust, publisher: { repository, workflow: 'publish.yml' }, files: [{ id: 'it', path, sha256: await digest(path) }] }
    await writeFile(join(work, 'attest.json'), JSON.stringify(request))
    const said = await must([python, '-I', join(root, 'publishers/pypi/attest.py'), join(work, 'attest.json')], { env: identities.env })
    expect(JSON.parse(said)).toEqual({ id: 'it', path: join(folder, `${basename(path)}.publish.attestation`) })
    return folder
  }

  const text = (folder: string, file = wheel) => readFile(join(folder, `${file}.publish.attestation`), 'utf8')
  const facts = async (attestation: string, at = release) => {
    const { code, identity, deviations } = await verify([at, ...published, '--attestation', attestation])
    return [code, identity.by, ...deviations.map(({ what, fact }) => `${what}: ${fact}`)]
  }

  beforeAll(async () => void (kept = await publish('them/app', join(release, 'wheels', wheel))), 60_000)

  test('vouch for these, and for release.json nobody does without its sha256', async () => {
    const signer = { workflow: 'https://github.com/them/app/.github/workflows/publish.yml@refs/heads/main', repository: 'https://github.com/them/app' }
    const notes = ['attested are the distributions of the application: for release.json and its pins nobody vouches without --sha256']
    expect(await verify([release, ...published, '--attestation', kept])).toMatchObject({ code: 0, identity: { by: 'distributions', signer }, deviations: [], notes })
    const known = ['--sha256', await digest(join(release, 'release.json'))]
    expect(await verify([release, ...published, ...known, '--attestation', kept])).toMatchObject({ code: 0, identity: { by: 'sha256', signer }, deviations: [], notes: [] })
  })

  test('the provenance of a file, as the index has it', async () => {
    const wrap = 'import sys; from pypi_attestations import *; print(Provenance(attestation_bundles=[AttestationBundle(publisher=GitHubPublisher(repository="them/app", workflow="publish.yml"), attestations=[Attestation.model_validate_json(open(sys.argv[1]).read())])]).model_dump_json())'
    const provenance = await must([python, '-I', '-c', wrap, join(kept, `${wheel}.publish.attestation`)])
    expect(await facts(await named(provenance))).toEqual([0, 'distributions'])
    const none = JSON.stringify({ ...(JSON.parse(provenance) as object), attestation_bundles: [] })
    expect(await facts(await named(none))).toEqual([1, 'none', expect.stringMatching(/^release\.json: nobody has attested it: there is no attestation in /)])
  })

  test('by another repository, of another file, of the same bytes under another name, and changed', async () => {
    const other = join(work, 'app-1.0-py3-none-any.whl')
    await cp(join(release, 'wheels', wheel), other)
    expect(await facts(await publish('fork/app', join(release, 'wheels', wheel)))).toEqual([1, 'none', expect.stringMatching(/^attestation: it is by \S+fork\/app\S+ for \S+fork\/app, not for https:\/\/github\.com\/them\/app$/)])
    expect(await facts(await publish('them/app', other))).toEqual([1, 'none', 'attestation: it speaks of 1 other files, and not of this release.json'])
    const attestation = JSON.parse(await text(kept)) as { envelope: { statement: string } }
    const statement = Buffer.from(attestation.envelope.statement, 'base64').toString().replace(/"sha256":"./, '"sha256":"0')
    const changed = JSON.stringify({ ...attestation, envelope: { ...attestation.envelope, statement: Buffer.from(statement).toString('base64') } })
    expect(changed).not.toBe(JSON.stringify(attestation))
    expect(await facts(await named(changed))).toEqual([1, 'none', expect.stringMatching(/^attestation: does not hold: /)])
  }, 60_000)

  test('one of two distributions', async () => {
    const two = join(work, 'two')
    await cp(release, two, { recursive: true })
    await writeFile(join(two, 'wheels/app-1.0.tar.gz'), 'sources')
    const manifest = JSON.parse(await readFile(join(two, 'release.json'), 'utf8')) as Manifest
    await writeFile(join(two, 'release.json'), JSON.stringify({ ...manifest, files: [...manifest.files, { path: 'wheels/app-1.0.tar.gz', sha256: await digest(join(two, 'wheels/app-1.0.tar.gz')), size: 7, from: {} }] }))
    await rm(join(two, 'provenance.intoto.json'))
    expect(await facts(kept, two)).toEqual([1, 'none', 'wheels/app-1.0.tar.gz: no attestation speaks of it'])
  })
})

describe('at an https address', () => {
  let certificate: Certificate
  let address: string
  let close: () => void
  const asked: string[] = []

  beforeAll(async () => {
    certificate = await loopbackCertificate(work)
    // Assets of a release lie side by side.
    const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      const name = (request.url ?? '').replace('/v1/', '')
      asked.push(name)
      const at = name.includes('/') ? '' : [join(release, name), join(release, 'wheels', name)]
      void Promise.any([...at].map(path => readFile(path))).then(data => response.writeHead(200).end(data), () => response.writeHead(404).end())
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    address = `https://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
    close = () => (server.closeAllConnections(), void server.close())
  })
  afterAll(() => close())

  test('its files, and its attestation beside them', async () => {
    expect(await verify(['--from', address, ...demanded], certificate.env)).toMatchObject({ code: 0, identity: { by: 'attestation' }, deviations: [], notes: [] })
    expect(asked).toContain(basename(beside()))
  })

  test('nothing is taken from a server that nobody vouches for', async () => {
    asked.length = 0
    const { code, stderr } = await verify(['--from', address, ...demanded], { NODE_EXTRA_CA_CERTS: '' })
    expect([code, asked, stderr]).toEqual([1, [], expect.stringMatching(/"download-failed".*could not be read/)])
  })
})
