/** The questions that are asked of GitHub's API of releases. */
import type { Services } from '../destination.ts'
import { patiently } from '../patiently.ts'
import { passing, troubleWithListed, words, type Trouble } from './answers.ts'
import type { GitHub, GitHubAnswer } from '../../src/ports.ts'

export interface Release {
  id: number
  tag_name: string
  draft: boolean
  /** Absent on older servers. */
  immutable?: boolean
  /** A commit or a branch. */
  target_commitish: string
  upload_url: string
}

export interface Asset {
  id: number
  name: string
  /** `uploaded`; anything else is an upload that was broken off, or still runs. */
  state: string
  size: number
  /** `sha256:…`; absent on older servers. */
  digest?: string | null
}

/** Nobody can tell what is there. */
export class Unseen extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.why)
    this.trouble = trouble
  }
}

export interface Api {
  /** @throws Unseen where no answer could be had */
  read(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<GitHubAnswer>
  /** Drafts too, where the token may see them. */
  releases(tag: string): Promise<Release[]>
  assets(release: Release): Promise<Asset[]>
}

export function openApi(github: GitHub, repository: Readonly<Record<string, string>>, { host, patience: silent }: Pick<Services, 'host' | 'patience'>): Api {
  const read: Api['read'] = async (route, parameters = {}) => {
    const ask = async () => {
      const answer = await github.request(route, { ...repository, ...parameters }, silent / 2).catch((error: unknown) => {
        if (untrusted(error)) throw new Unseen({ why: reason(error), stands: true })
        return { why: reason(error) }
      })
      const trouble: Trouble | undefined = 'why' in answer ? answer : passing(answer, host.now())
      return { answer, trouble }
    }
    const { answer, trouble } = await patiently(ask, each => each.trouble, host)
    if (trouble) throw new Unseen(trouble)
    return answer as GitHubAnswer
  }
  return {
    read,
    releases: async tag => (await pages<Release>(page => read('GET /repos/{owner}/{repo}/releases', page), answer => ({ why: words(answer), stands: true }))).filter(({ tag_name: name }) => name === tag),
    assets: ({ id }) => pages<Asset>(page => read('GET /repos/{owner}/{repo}/releases/{release_id}/assets', { ...page, release_id: id }), answer => troubleWithListed(answer, host.now())),
  }
}

/** Octokit's own paginating takes an answer that was cut off for an empty page. */
async function pages<T>(read: (page: Readonly<Record<string, number>>) => Promise<GitHubAnswer>, trouble: (answer: GitHubAnswer) => Trouble): Promise<T[]> {
  const all: T[] = []
  for (let page = 1; ; page++) {
    const answer = await read({ per_page: 100, page })
    if (answer.status !== 200 || !Array.isArray(answer.data)) throw new Unseen(trouble(answer))
    all.push(...(answer.data as T[]))
    if (!/rel="next"/.test(String(answer.headers['link'] ?? ''))) return all
  }
}

/** It would be the same the next time. */
export const untrusted = (error: unknown): boolean => /certificate/i.test(reason(error))

export const reason = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))
