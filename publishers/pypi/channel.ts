/** The way to an index: looked at by its pages, sent to by twine. */
import { posix } from 'node:path'
import type { Effect, Seen, Sent } from '../../src/core/effects.ts'
import { projectOf } from '../../src/core/names.ts'
import type { Channel, Listed, SendPlace, Services } from '../destination.ts'
import { meaning, seenIn, type Answer } from './answers.ts'
import { askIdentity, provingEnvironment } from './identity.ts'
import { preflight } from './preflight.ts'

/** Uploads at a time. */
const parallel = 6
/** Seconds without a byte. */
const patience = 120

export async function openChannel(place: SendPlace, services: Services): Promise<Channel> {
  const index = place.settings['index'] as string | undefined
  const listed = async (effects: readonly Effect[]): Promise<Map<string, Listed>> => {
    const projects = [...new Set(effects.map(({ file }) => projectOf(posix.basename(file))))]
    return new Map(await Promise.all(projects.map(async project => [project, await services.listed(index, project)] as const)))
  }
  return {
    preflight: async effects => preflight(place, effects, await listed(effects), await askIdentity(place, services), services),
    observe: async effects => {
      const pages = await listed(effects)
      return new Map(effects.map(effect => [effect.id, seenOn(pages, effect)]))
    },
    send: effects => upload(effects, place, services),
  }
}

function seenOn(pages: ReadonlyMap<string, Listed>, { file, sha256 }: Effect): Seen {
  const name = posix.basename(file)
  const page = pages.get(projectOf(name)) ?? { unknown: 'it was not asked' }
  return 'unknown' in page ? { is: 'unknown', why: page.unknown } : seenIn(page.files, name, sha256)
}

async function upload(effects: readonly Effect[], { settings, release, work, tools, token }: SendPlace, { processes, files, host, reporter }: Services): Promise<Map<string, Sent>> {
  const request = posix.join(work, 'upload.json')
  await files.write(request, JSON.stringify({
    repository: null,
    url: settings['repository'] ?? null,
    parallel,
    timeout: patience,
    files: effects.map(({ id, file, sha256 }) => ({ id, path: posix.join(release, file), sha256 })),
  }))
  const credentials = token ? { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token } : {}
  const { code, stdout, stderr } = await processes.run({
    argv: [posix.join(tools, 'bin/python'), '-I', posix.join(host.suite, 'publishers/pypi/upload.py'), request],
    env: { ...provingEnvironment(host), ...credentials, PYTHONUTF8: '1' },
    timeoutSeconds: deadline(effects),
  })
  const answers = stdout.split('\n').filter(Boolean).map(line => JSON.parse(line) as Answer & { login?: string })
  const login = answers.find(answer => answer.login !== undefined)?.login
  if (login !== undefined) return new Map(effects.map(({ id }) => [id, { is: 'refused', why: login, fix: 'Give a token by the input token, TWINE_PASSWORD, or .pypirc; or let the job have id-token: write for Trusted Publishing' }]))
  if (code !== 0) reporter.child(stderr)
  return new Map(answers.map(answer => [answer.id, meaning(answer, host.now())]))
}

/** Seconds for all of them, by a line of 100 KB a second. */
const deadline = (effects: readonly Effect[]): number => 60 + patience * 2 + effects.reduce((bytes, { size }) => bytes + size, 0) / 100_000
