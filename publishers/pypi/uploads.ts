/** The uploads of a release, by one twine that stays for all of them: to start it takes as long as to send several files. */
import { posix } from 'node:path'
import type { Effect, Sent } from '../../src/core/effects.ts'
import { pythonIn } from '../../src/core/environment-layout.ts'
import type { Conversation, Finished } from '../../src/ports.ts'
import type { SendPlace, Services } from '../destination.ts'
import { meaning, type Answer } from './answers.ts'
import { provingEnvironment } from './identity.ts'

/** At a time. */
const parallel = 16

export interface Uploads {
  /** It has been loaded when it is needed. */
  begin(): void
  /** @param attestations Their files by the effects' ids */
  send(effects: readonly Effect[], attestations: ReadonlyMap<string, string>): Promise<Map<string, Sent>>
  end(): Promise<void>
}

export function uploadsTo({ settings, release, tools, token }: SendPlace, { processes, host, reporter, patience }: Services): Uploads {
  let twine: Conversation | undefined
  const credentials = token ? { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token } : {}
  const begin = () => (twine ??= processes.converse({ argv: [pythonIn(tools, host), '-I', posix.join(host.suite, 'publishers/pypi/upload.py')], env: { ...provingEnvironment(host), ...credentials } }))
  return {
    begin,
    async send(effects, attestations) {
      const files = effects.map(({ id, file, sha256 }) => ({ id, path: posix.join(release, file), sha256, attestations: [attestations.get(id)].filter(Boolean) }))
      const seconds = deadline(effects, patience)
      const finished = await begin().ask(JSON.stringify({ repository: null, url: settings['repository'] ?? null, parallel, timeout: patience, files }), seconds)
      if (finished.code !== 0) {
        reporter.child(finished.stderr)
        twine = undefined
      }
      return told(effects, finished, seconds, host.now())
    },
    end: async () => twine?.stop(),
  }
}

/** What it said of each, and what is to be thought where it said nothing. */
function told(effects: readonly Effect[], { code, stdout, late }: Finished, seconds: number, now: number): Map<string, Sent> {
  const answers = stdout.split('\n').filter(Boolean).map(line => JSON.parse(line) as Answer & { login?: string; passing?: boolean })
  const { login, passing } = answers.find(answer => answer.login !== undefined) ?? {}
  if (login !== undefined && passing) return new Map(effects.map(({ id }) => [id, { is: 'unsure', why: login }]))
  if (login !== undefined) return new Map(effects.map(({ id }) => [id, { is: 'refused', why: login, fix: 'Give a token by the input token, TWINE_PASSWORD, or .pypirc; or let the job have id-token: write for Trusted Publishing' }]))
  const silent = late ? `no whole answer came within ${seconds} s` : `its program ended with ${code}`
  return new Map(effects.map(({ id }) => [id, meaning(answers.find(answer => answer.id === id) ?? { id, error: silent }, now)]))
}

/** Seconds for all of them, by a line of 100 KB a second. */
const deadline = (effects: readonly Effect[], patience: number): number => Math.ceil(2.5 * patience + effects.reduce((bytes, { size }) => bytes + size, 0) / 100_000)
