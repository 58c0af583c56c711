/** Questions that are asked again where the answer is one that passes. */
import { backoff } from '../src/core/retry-after.ts'
import type { Services } from './destination.ts'

const attempts = 4
/** Seconds at most until the next of them: longer nobody waits without being told. */
const patience = 60

/** @param passing What of an answer may be otherwise the next time, and when; undefined: it stands. Returns the last answer. */
export async function patiently<T>(ask: () => Promise<T>, passing: (answer: T) => { retryAfterSeconds?: number } | undefined, { wait }: Pick<Services['host'], 'wait'>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const answer = await ask()
    const trouble = passing(answer)
    const { retryAfterSeconds = backoff(attempt) } = trouble ?? {}
    if (!trouble || attempt === attempts || retryAfterSeconds > patience) return answer
    await wait(1000 * retryAfterSeconds)
  }
}
