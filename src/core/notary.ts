/** Apple's notary (Notary API 2.0): what is kept of a submission, and what its answers mean. */

/** Kept beside the release folder, so that another run goes on with the same submission: a hint, the notary's word is the truth. */
export interface NotaryRecord {
  schema: 1
  /** What it was made from: the digest of all that is in it unsigned, and of how it was signed. */
  made: string
  /** Of the file that is kept beside: an archive with the signed application, a disk image or a package. */
  sha256: string
  /** Each signed program, or the file itself: its sha256 before and after. */
  programs: Readonly<Record<string, { unsigned: string; signed: string }>>
  /** The submission, once the notary has given it a number. */
  id?: string
  /** Whether all of it was taken. */
  uploaded?: true
}

export type Verdict = 'waiting' | 'accepted' | 'refused'

/** Of a word that is not known it is not known that it is good. */
export const verdictOf = (status: unknown): Verdict => (status === 'Accepted' ? 'accepted' : status === 'In Progress' ? 'waiting' : 'refused')

/** What the notary found, one a line: `error: App.app/Contents/MacOS/app: The signature does not include a secure timestamp`. */
export function issuesOf(log: string): string[] {
  const { issues, statusSummary } = parsed(log)
  const found = (Array.isArray(issues) ? issues : []).map(({ severity, path, message }: Record<string, unknown>) => `${String(severity)}: ${String(path)}: ${String(message)}`)
  return found.length > 0 ? found : [typeof statusSummary === 'string' ? statusSummary : 'its log says nothing that can be read']
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Milliseconds before the next question: longer each time, at most half a minute, and never the same for two who began together. @param chance 0 to 1 */
export const nextWait = (asked: number, chance: number): number => Math.min(5000 * 1.5 ** asked, 30_000) * (0.75 + chance / 2)
