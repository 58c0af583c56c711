import type { IncomingMessage } from 'node:http'

/** Nothing where the connection went away in the middle. */
export async function bodyOf(request: IncomingMessage, during?: () => void): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      if (chunks.length === 1) during?.()
    }
  } catch {
    return undefined
  }
  return request.complete ? Buffer.concat(chunks) : undefined
}
