export interface RecordLine {
  /** Relative to site-packages. */
  path: string
  /** URL-safe base64 without padding; absent for files that RECORD does not vouch for. */
  sha256?: string
}

/** Of a path below site-packages. */
export const isRecord = (path: string): boolean => /^[^/]+\.dist-info\/RECORD$/.test(path)

/** RECORD of an installed distribution (Recording installed projects, "The RECORD file"): CSV of path, hash and size. */
export function readRecord(text: string): RecordLine[] {
  return text.split(/\r?\n/).filter(Boolean).map(line => {
    const quoted = /^"((?:[^"]|"")*)",?(.*)$/.exec(line)
    const [path = '', rest = ''] = quoted ? [quoted[1]?.replaceAll('""', '"'), quoted[2]] : [line.slice(0, line.indexOf(',')), line.slice(line.indexOf(',') + 1)]
    const sha256 = /^sha256=([\w-]+)/.exec(rest)?.[1]
    return { path, ...(sha256 && { sha256 }) }
  })
}
