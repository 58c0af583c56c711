/** The way to an index: looked at by its pages, sent to by twine. */
import { posix } from 'node:path'
import type { Effect, Seen, Sent } from '../../src/core/effects.ts'
import { pythonIn } from '../../src/core/environment-layout.ts'
import { projectOf } from '../../src/core/names.ts'
import type { Channel, Listed, SendPlace, Services } from '../destination.ts'
import { meaning, seenIn, type Answer } from './answers.ts'
import { attest } from './attest.ts'
import { askIdentity, provingEnvironment, type Identity } from './identity.ts'
import { preflight } from './preflight.ts'

/** Uploads at a time. */
const parallel = 8

export async function openChannel(place: SendPlace, services: Services): Promise<Channel> {
  const index = place.settings['index'] as string | undefined
  const listed = async (effects: readonly Effect[]): Promise<Map<string, Listed>> => {
    const projects = [...new Set(effects.map(({ file }) => projectOf(posix.basename(file))))]
    return new Map(await Promise.all(projects.map(async project => [project, await services.listed(index, project)] as const)))
  }
  let identity: Identity = { claims: null }
  let attestations: ReadonlyMap<string, string> = new Map()
  const observe = async (effects: readonly Effect[]): Promise<Map<string, Seen>> => {
    const pages = await listed(effects)
    for (const { file } of effects.filter(({ id }) => attestations.has(id))) unproven(pages, posix.basename(file), services)
    return new Map(effects.map(effect => [effect.id, seenOn(pages, effect)]))
  }
  return {
    async preflight(effects) {
      identity = await askIdentity(place, services)
      return preflight(place, effects, await listed(effects), identity, services)
    },
    async prepare(effects) {
      const claims = 'claims' in identity ? identity.claims : null
      if (!claims || place.settings['attestations'] === false) return []
      const seen = await observe(effects)
      const absent = effects.filter(({ id }) => seen.get(id)?.is === 'absent')
      const { paths, invalid, failed } = await attest(absent, claims, place, services)
      attestations = paths
      if (place.settings['attestations'] === true) return [...invalid, ...failed]
      for (const problem of failed) services.reporter.warn(problem)
      return [...invalid]
    },
    observe,
    send: effects => upload(effects, attestations, place, services),
  }
}

/** An index that knows of attestations (PEP 740) says of each file where its provenance is, or that it has none. */
function unproven(pages: ReadonlyMap<string, Listed>, name: string, { reporter }: Services): void {
  const page = pages.get(projectOf(name)) ?? { unknown: '' }
  const there = 'files' in page && page.files.find(({ file }) => file === name)
  if (there && there.provenance === null) reporter.warn({ code: 'attestation-unseen', fact: `${name} was sent with an attestation, and the index lists it without provenance`, fix: 'Look at the page of the project; a file that is out gets no attestation later' })
}

function seenOn(pages: ReadonlyMap<string, Listed>, { file, sha256 }: Effect): Seen {
  const name = posix.basename(file)
  const page = pages.get(projectOf(name)) ?? { unknown: 'it was not asked' }
  return 'unknown' in page ? { is: 'unknown', why: page.unknown } : seenIn(page.files, name, sha256)
}

async function upload(effects: readonly Effect[], attestations: ReadonlyMap<string, string>, { settings, release, work, tools, token }: SendPlace, { processes, files, host, reporter, patience }: Services): Promise<Map<string, Sent>> {
  const request = posix.join(work, 'upload.json')
  await files.write(request, JSON.stringify({
    repository: null,
    url: settings['repository'] ?? null,
    parallel,
    timeout: patience,
    files: effects.map(({ id, file, sha256 }) => ({ id, path: posix.join(release, file), sha256, attestations: [attestations.get(id)].filter(Boolean) })),
  }))
  const credentials = token ? { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token } : {}
  const seconds = deadline(effects, patience)
  const { code, stdout, stderr, late } = await processes.run({
    argv: [pythonIn(tools, host), '-I', posix.join(host.suite, 'publishers/pypi/upload.py'), request],
    env: { ...provingEnvironment(host), ...credentials, PYTHONUTF8: '1' },
    timeoutSeconds: seconds,
  })
  const answers = stdout.split('\n').filter(Boolean).map(line => JSON.parse(line) as Answer & { login?: string; passing?: boolean })
  const { login, passing } = answers.find(answer => answer.login !== undefined) ?? {}
  if (login !== undefined && passing) return new Map(effects.map(({ id }) => [id, { is: 'unsure', why: login }]))
  if (login !== undefined) return new Map(effects.map(({ id }) => [id, { is: 'refused', why: login, fix: 'Give a token by the input token, TWINE_PASSWORD, or .pypirc; or let the job have id-token: write for Trusted Publishing' }]))
  if (code !== 0) reporter.child(stderr)
  const silent = late ? `no whole answer came within ${seconds} s` : `its program ended with ${code}`
  return new Map(effects.map(({ id }) => [id, meaning(answers.find(answer => answer.id === id) ?? { id, error: silent }, host.now())]))
}

/** Seconds for all of them, by a line of 100 KB a second. */
const deadline = (effects: readonly Effect[], patience: number): number => Math.ceil(2.5 * patience + effects.reduce((bytes, { size }) => bytes + size, 0) / 100_000)
