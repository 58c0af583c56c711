/** Secrets that nobody may find again, in any way of writing them. */
import { randomBytes } from 'node:crypto'

/** Characters that JSON, addresses and shells write otherwise. `plain`: for files that know no quoting. */
export const canary = (plain = false): string => `c4nary-${randomBytes(9).toString('hex')}${plain ? '' : '"/+%\\&'}-${randomBytes(6).toString('hex')}`

const squeezed = (text: string): string => text.replace(/\\r|\\n|\s/g, '')

/** Of a text that may stand anywhere in what was encoded: the characters that are the same whatever is around it. */
const base64s = (secret: string): string[] => [0, 1, 2].map(before => {
  const text = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64').replace(/=+$/, '')
  return text.slice(before === 0 ? 0 : before + 1, -2)
})

export const writings = (secret: string): string[] => {
  const encoded = base64s(secret)
  return [secret, ...encoded, ...encoded.map(text => text.replaceAll('+', '-').replaceAll('/', '_')), encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), Buffer.from(secret).toString('hex')]
}

/** The names of those that are in a text, split over lines or not. */
export function foundIn(text: string, canaries: ReadonlyMap<string, string>): string[] {
  const whole = squeezed(text)
  return [...canaries].filter(([, secret]) => writings(secret).some(writing => text.includes(writing) || whole.includes(squeezed(writing)))).map(([name]) => name)
}
