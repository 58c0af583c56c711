/** What a server does wrong with one request, shared by those that are strict. */
import type { ServerResponse } from 'node:http'

export type Fault =
  | { kind: 'reset'; when: 'before' | 'during' | 'after' }
  | { kind: 'answer'; status: number; headers?: Record<string, string>; after?: boolean; words?: string }
  /** Content-Length says more than comes, and the connection goes away. */
  | { kind: 'cut' }
  /** Content-Length says less than comes. */
  | { kind: 'short' }
  /** A byte now and then, for ever. */
  | { kind: 'dribble' }
  /** Never an answer; whether the request was done is `when`. */
  | { kind: 'silence'; when: 'before' | 'after' }
  | { kind: 'call'; when: 'before' | 'during' | 'after'; run(): unknown }

export interface Intended {
  status: number
  headers?: Record<string, string>
  body: string
}

/** The same fault at this request and those that follow. */
export const from = (first: number, fault: Fault, times = 100): Map<number, Fault> => new Map(Array.from({ length: times }, (_, at) => [first + at, fault]))

/** Whether it gave another answer than was intended. */
export function misanswered(fault: Fault | undefined, response: ServerResponse, { status, headers = {}, body }: Intended): boolean {
  if (fault?.kind === 'cut') response.writeHead(status, { ...headers, 'content-length': body.length + 1000 }).write(body.slice(0, -1), () => response.destroy())
  else if (fault?.kind === 'short') response.writeHead(status, { ...headers, 'content-length': Math.floor(body.length / 2) }).end(body)
  else if (fault?.kind === 'dribble') dribble(response.writeHead(status, { ...headers, 'content-length': 1_000_000 }))
  else return false
  return true
}

function dribble(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 50)
  response.once('close', () => clearInterval(timer))
}
