const LENGTHS: ReadonlyMap<string, number> = new Map([['sha256', 64], ['sha384', 96], ['sha512', 128]])
const WEAK = new Set(['md5', 'sha1', 'sha224'])

export type HashVerdict = 'strong' | 'weak' | 'unknown' | 'malformed'

/** What may be said of `sha256:<hex>`. pip knows sha256, sha384 and sha512 (`unknown`: it would refuse); weaker ones protect nothing. */
export function judgeHash(hash: string): HashVerdict {
  const colon = hash.indexOf(':')
  const algorithm = hash.slice(0, Math.max(colon, 0)).toLowerCase()
  const digest = hash.slice(colon + 1)
  if (WEAK.has(algorithm)) return 'weak'
  if (/^[a-z]\w+$/.test(algorithm) && !LENGTHS.has(algorithm)) return 'unknown'
  return digest.length === LENGTHS.get(algorithm) && isHex(digest) ? 'strong' : 'malformed'
}

const isHex = (text: string): boolean => /^[0-9a-f]+$/i.test(text)

/** Lower case, each once, in the order of the alphabet: sha256, sha384, sha512. */
export const sortHashes = (hashes: readonly string[]): string[] => [...new Set(hashes.map((hash) => hash.toLowerCase()))].sort()
