import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { getOctokit } from '@actions/github'
import type { GitHub, GitHubAnswer } from '../../ports.ts'

const version = { 'x-github-api-version': '2022-11-28' }

/** The API of GITHUB_API_URL: of GitHub, or of an Enterprise Server. Nothing is tried again here: whether that is safe, the caller knows. */
export function openGitHub(token: string): GitHub {
  const octokit = getOctokit(token)
  return {
    request: (route, parameters, timeoutSeconds) => answered(octokit.request(route, { headers: version, ...parameters, request: { signal: AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000)) } })),
    upload: (url, name, content, size, timeoutSeconds) =>
      answered(octokit.request({
        method: 'POST',
        url,
        name,
        // To what has a length already, fetch would add a second one.
        data: 'path' in content ? createReadStream(content.path) : Readable.from([Buffer.from(content.text)]),
        headers: { ...version, 'content-type': 'application/octet-stream', 'content-length': size },
        request: { signal: AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000)) },
      })),
    download: async (route, parameters, to, timeoutSeconds) => {
      const request = { signal: AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000)), parseSuccessResponseBody: false }
      const answer = await responded(octokit.request(route, { ...parameters, headers: { ...version, ...(!route.includes('{archive_format}') && { accept: 'application/octet-stream' }) }, request }))
      if (answer.status === 200) await save(answer.data as import('node:stream/web').ReadableStream, to)
      return { ...answer, data: undefined }
    },
  }
}

/** Octokit gives an error for an answer of 400 and more, and for no answer at all; only the first has a response. */
async function responded(asked: Promise<GitHubAnswer>): Promise<GitHubAnswer> {
  const { status, headers, data } = await asked.catch((error: { response?: GitHubAnswer }) => {
    if (error.response) return error.response
    throw error
  })
  return { status, headers, data }
}

/** Octokit takes JSON that was cut off for a text, often an empty one: a list that never came is no empty list. */
async function answered(asked: Promise<GitHubAnswer>): Promise<GitHubAnswer> {
  const answer = await responded(asked)
  if (answer.status < 300 && answer.status !== 204 && typeof answer.data !== 'object') throw new Error('the answer was cut off')
  return answer
}

async function save(body: import('node:stream/web').ReadableStream, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await pipeline(Readable.fromWeb(body), createWriteStream(to)).catch(async (error: unknown) => {
    await rm(to, { force: true })
    throw error
  })
}
