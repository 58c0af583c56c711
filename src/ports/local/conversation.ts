/** What is said to a program that stays, and what it answers. */
import type { ChildProcess } from 'node:child_process'
import type { Conversation } from '../../ports.ts'

/** An empty line. */
const over = /(?:^|\n)\n$/

export function conversation({ stdin, stdout, stderr }: ChildProcess, ended: Promise<number | null>, end: () => void, signal?: AbortSignal): Conversation['ask'] {
  let [answer, complaints, whole] = ['', '', (): void => undefined]
  stderr?.setEncoding('utf8').on('data', (text: string) => (complaints += text))
  stdout?.setEncoding('utf8').on('data', (text: string) => {
    answer += text
    if (over.test(answer)) whole()
  })
  // That it is gone is said by its end.
  stdin?.on('error', () => undefined)
  return async (line, timeoutSeconds) => {
    let late: true | undefined
    answer = ''
    const timer = setTimeout(() => { late = true; end() }, timeoutSeconds * 1000)
    const answered = new Promise<undefined>(resolve => (whole = () => resolve(undefined)))
    stdin?.write(`${line}\n`)
    const code = await Promise.race([answered, ended.then(status => status || 1)]).finally(() => clearTimeout(timer))
    if (code !== undefined && signal?.aborted) throw signal.reason
    return { code: late ? 124 : (code ?? 0), stdout: answer, stderr: complaints, ...(late && { late }) }
  }
}
