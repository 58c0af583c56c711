/** Who made a release, by a signature: an attestation of its release.json, or of each of its distributions, held to the repository and the workflow that were asked for. */
import { join } from 'node:path/posix'
import type { Claims } from '../core/provenance-statement.ts'
import { misconfigured, type Problem } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { bundlesIn } from './bundles.ts'
import { covered, type Attestable, type Attested } from './covered.ts'
import type { Signer, Statement } from './sigstore.ts'

/** As `gh attestation download` and actions/attest write one: JSON, or a line for each. */
export const attestationFile = 'release.json.sigstore.json'

export interface Demanded {
  /** `owner/name`, or its whole address where that is not on github.com. */
  repository: string
  /** `owner/name/.github/workflows/file`, with `@ref` or with any. */
  workflow: string
  /** A file or a folder of them, absolute; undefined: beside release.json. */
  attestation?: string
  /** Absolute. */
  trust: string
}

/** Undefined where nobody demands one. Throws `usage` and `trust-missing`, together. */
export function demand({ repository, workflow, attestation, trust }: { [K in keyof Demanded]: string | undefined }): Demanded | undefined {
  if (!repository && !workflow && !attestation) return undefined
  const problems: Problem[] = [
    ...(repository && workflow ? [] : [{ code: 'usage', fact: 'an attestation says who made a release, and who it must be was not said', fix: 'Name both: --repository OWNER/NAME, and --workflow OWNER/NAME/.github/workflows/FILE, which may be that of another repository', where: { key: repository ? '--workflow' : '--repository' } }]),
    ...(trust ? [] : [{ code: 'trust-missing', fact: 'whose signatures are trusted was not said', fix: 'Write it down once, where there is a network (`gh attestation trusted-root > trusted_root.jsonl`), and name it', where: { key: '--trust' } }]),
  ]
  if (!repository || !workflow || !trust) throw misconfigured(problems)
  return { repository, workflow, trust, ...(attestation && { attestation }) }
}

export async function attested(demanded: Demanded, release: string, attestable: Attestable, ports: Ports): Promise<Attested> {
  const { readBundle, readRoot } = await import('./sigstore.ts')
  const roots = await readDocuments(demanded.trust, ports, document => readRoot((document as { trustedRoot?: unknown }).trustedRoot ?? document)).catch((cause: unknown) => { throw untrustworthy(demanded.trust, cause) })
  const at = demanded.attestation ?? join(release, attestationFile)
  if (!(await ports.files.has(at))) return { signers: [], deviations: [`release.json: nobody has attested it: there is no ${at}`] }
  const judge = (bundle: unknown) => {
    try {
      return judged(readBundle(bundle, roots), demanded)
    } catch (error) {
      return `does not hold: ${message(error)}`
    }
  }
  const judgeFile = (path: string) => readDocuments(path, ports, document => bundlesIn(document).map(judge)).catch((error: unknown) => [`cannot be read: ${message(error)}`])
  const verdicts = (await Promise.all((await filesAt(at, ports)).map(judgeFile))).flat(2)
  return verdicts.length > 0 ? covered(verdicts, attestable) : { signers: [], deviations: [`release.json: nobody has attested it: there is no attestation in ${at}`] }
}

/** It is by the one that was asked for; else why not. */
function judged(statement: Statement, { repository, workflow }: Demanded): Statement | string {
  const { signer } = statement
  const by = `${signer.workflow ?? 'nobody'} for ${signer.repository ?? 'no repository'}`
  if (signer.issuer !== issuerOf(place(repository))) return `it is by ${by}, on the word of ${signer.issuer ?? 'nobody'}, and not of ${issuerOf(place(repository))}`
  if (signer.repository !== place(repository)) return `it is by ${by}, not for ${place(repository)}`
  const [signing = '', ref] = [signer.workflow?.replace(/@[^@]*$/, ''), signer.workflow?.replace(/^.*@/, '')]
  const [wanted, wantedRef] = place(workflow).split('@')
  if (signing !== wanted || (wantedRef !== undefined && ref !== wantedRef)) return `it is by ${by}, not by ${place(workflow)}`
  return statement
}

/** It, or those in it where it is a folder. */
async function filesAt(path: string, { files }: Ports): Promise<string[]> {
  const names = await files.names(path).catch(() => undefined)
  return names ? names.filter(name => /\.(attestation|provenance|jsonl?)$/.test(name)).map(name => join(path, name)) : [path]
}

const place = (name: string): string => (/^https:/.test(name) ? name : `https://github.com/${name}`)

/** Who knows which workflow runs: GitHub, or a server of one's own (GitHub Enterprise Server). */
const issuerOf = (repository: string): string => {
  const { origin } = new URL(repository)
  return origin === 'https://github.com' ? 'https://token.actions.githubusercontent.com' : `${origin}/_services/token`
}

/** What the provenance claims that the certificate knows better. */
export const contradicted = (signer: Signer, { commit, repository }: Pick<Claims, 'commit' | 'repository'>): string[] => [
  ...(commit && signer.commit && commit !== signer.commit ? [`provenance: it speaks of commit ${commit}, what signed it ran for ${signer.commit}`] : []),
  ...(repository && signer.repository && !signer.repository.endsWith(`/${repository}`) ? [`provenance: it speaks of ${repository}, what signed it ran for ${signer.repository}`] : []),
]

/** JSON, or a line for each document. */
async function readDocuments<T>(path: string, { files }: Ports, read: (document: unknown) => T): Promise<T[]> {
  const text = await files.text(path)
  return documentsIn(text).map(read)
}

function documentsIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)]
  } catch {
    return text.split('\n').filter(line => line.trim()).map(line => JSON.parse(line) as unknown)
  }
}

const untrustworthy = (path: string, cause: unknown) => misconfigured([{ code: 'trust-malformed', fact: `${path} is no trusted root of Sigstore: ${message(cause)}`, fix: 'Write it again: `gh attestation trusted-root > trusted_root.jsonl`', where: { key: '--trust' } }])

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))
