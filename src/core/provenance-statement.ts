/** What a provenance says, as `provenanceOf` writes it: a claim, however it is signed. */
import { failed } from '../errors.ts'

export interface Claims {
  /** sha256 of each file by its path; release.json among them. */
  subjects: Readonly<Record<string, string>>
  commit?: string
  tag?: string
  /** `owner/name`, where a runner made it. */
  repository?: string
  /** The workflow that is said to have made it, or who else. */
  builder: string
}

interface Statement {
  subject: { name: string; digest: { sha256: string } }[]
  predicateType: string
  predicate: {
    buildDefinition: { externalParameters: { commit?: string; tag?: string }; resolvedDependencies: { uri?: string; digest: { gitCommit?: string } }[] }
    runDetails: { builder: { id: string } }
  }
}

/** Throws `provenance-malformed`. */
export function readProvenance(text: string, path: string): Claims {
  try {
    const { subject, predicateType, predicate: { buildDefinition: { externalParameters: { commit, tag }, resolvedDependencies }, runDetails: { builder } } } = JSON.parse(text) as Statement
    if (predicateType !== 'https://slsa.dev/provenance/v1') throw new Error(`its predicate is ${predicateType}`)
    const source = resolvedDependencies.find(({ digest }) => digest.gitCommit)?.uri ?? ''
    const repository = /^git\+https:\/\/[^/]+\/([^/@]+\/[^/@]+)/.exec(source)?.[1]
    return {
      subjects: Object.fromEntries(subject.map(({ name, digest }) => [name, digest.sha256])),
      builder: builder.id,
      ...(commit && { commit }),
      ...(tag && { tag }),
      ...(repository && { repository }),
    }
  } catch (cause) {
    throw failed({ code: 'provenance-malformed', fact: `${path} is no SLSA provenance of a release: ${cause instanceof Error ? cause.message : String(cause)}`, fix: 'Fetch the release again' }, cause)
  }
}

/** One line for each subject that is not what the manifest lists, and the other way round. */
export function contradictions({ subjects }: Claims, listed: Readonly<Record<string, string>>): string[] {
  const names = [...new Set([...Object.keys(subjects), ...Object.keys(listed)])].sort()
  return names.filter(name => subjects[name] !== listed[name]).map(name => `${name}: the provenance speaks of ${subjects[name] ?? 'none'}, the release has ${listed[name] ?? 'none'}`)
}
