/** git as it is used here: no hook, filter or transport of this machine's, no question at a terminal, and a key that no process list shows. */
import type { SendPlace, Services } from '../destination.ts'

export interface Answer {
  code: number
  stdout: string
  /** What git says last, or what the other side did. */
  why: string
  stderr: string
}

/** Seconds: with less than a byte a second for a minute, git gives up by itself. */
const patience = 120

const settings = ['core.hooksPath=/dev/null', 'core.attributesFile=/dev/null', 'core.excludesFile=/dev/null', 'core.autocrlf=false', 'gc.auto=0', 'http.lowSpeedLimit=1', 'http.lowSpeedTime=60']

export type Git = (args: readonly string[], more?: { env?: Record<string, string>; seconds?: number }) => Promise<Answer>

/** In a repository of its own at `folder`. */
export function gitIn(folder: string, { settings: { git: remote } }: Pick<SendPlace, 'settings'>, { processes, host }: Pick<Services, 'processes' | 'host'>): Git {
  const env = {
    GIT_DIR: folder,
    GIT_TERMINAL_PROMPT: '0',
    // `ext::` and its like would run a program.
    GIT_ALLOW_PROTOCOL: 'https:ssh:file:http',
    ...credentials(String(remote), name => host.env(name)),
  }
  return async (args, { env: more = {}, seconds = patience } = {}) => {
    const argv = ['git', ...settings.flatMap(setting => ['-c', setting]), ...args]
    const { code, stdout, stderr } = await processes.run({ argv, env: { ...env, ...more }, timeoutSeconds: seconds })
    return { code, stdout, stderr, why: lastWords(stderr) }
  }
}

/** Heroku's own variable, as the password of HTTP's basic authentication. Without it git asks its credential helpers, or ssh its agent. */
export function credentials(remote: string, env: (name: string) => string | undefined): Record<string, string> {
  const key = env('HEROKU_API_KEY')
  if (!key || !/^https?:/.test(remote)) return {}
  const count = Number(env('GIT_CONFIG_COUNT') ?? 0)
  return {
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `http.${new URL(remote).origin}/.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${Buffer.from(`:${key}`).toString('base64')}`,
  }
}

/** What the platform wrote before its hook ended, else git's own reason. */
export function lastWords(stderr: string): string {
  const lines = stderr.split('\n').map(line => line.replace(/^remote: ?/, '').trim()).filter(line => line && !/^(To |error: failed to push)/.test(line))
  return lines.slice(-5).join('; ') || 'it said nothing'
}
