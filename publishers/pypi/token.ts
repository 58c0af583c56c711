/** What a token of Warehouse's says of itself: it is a macaroon, whose caveats anybody who has it can read. Pure; nothing of the token is ever in an answer. */

export interface TokenScope {
  /** Normalized names; absent: every project of the account. */
  projects?: readonly string[]
  /** Seconds since the epoch. */
  notBefore?: number
  expires?: number
}

/** Undefined where it is no such token: what it may do only the index knows. */
export function scopeOf(token: string): TokenScope | undefined {
  const caveats = /^pypi-[\w-]+$/.test(token) ? caveatsOf(Buffer.from(token.slice('pypi-'.length), 'base64url')) : undefined
  return caveats && Object.assign({}, ...caveats.map(meaning))
}

/** As texts, of the binary format 2: sections of fields (type, length, bytes), each closed by a zero. */
function caveatsOf(bytes: Buffer): string[] | undefined {
  const sections: Map<number, Buffer>[] = [new Map()]
  let at = 1
  const next = () => bytes[at++] ?? 0
  while (at < bytes.length) {
    const type = next()
    if (type === 0) sections.push(new Map())
    else {
      let [length, shift] = [0, 0]
      for (let byte = 0x80; byte & 0x80; shift += 7) length |= ((byte = next()) & 0x7f) << shift
      sections.at(-1)?.set(type, bytes.subarray(at, at + length))
      at += length >>> 0
    }
  }
  const whole = bytes[0] === 2 && at === bytes.length && sections[0]?.has(identifier) && sections.at(-1)?.has(signature)
  return whole ? sections.slice(1).flatMap(section => section.get(identifier)?.toString() ?? []) : undefined
}

const [identifier, signature] = [2, 6]

/** A table in old tokens; in new ones a list that begins with the kind: 0 times, 1 names of projects. */
function meaning(caveat: string): TokenScope {
  const said: unknown = parsed(caveat)
  if (Array.isArray(said)) {
    const [kind, first, second] = said as unknown[]
    return kind === 0 ? { expires: Number(first), notBefore: Number(second) } : kind === 1 && Array.isArray(first) ? { projects: first.map(String) } : {}
  }
  const { permissions, nbf, exp } = (said ?? {}) as { permissions?: { projects?: unknown[] } | string; nbf?: number; exp?: number }
  const projects = typeof permissions === 'object' ? permissions?.projects : undefined
  return { ...(projects && { projects: projects.map(String) }), ...(exp !== undefined && { expires: exp }), ...(nbf !== undefined && { notBefore: nbf }) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
