/** How a release was made, as an in-toto Statement v1 with the predicate SLSA Provenance v1. No time and no number of a run is in it: the same release has the same one. */
import type { Manifest } from './manifest.ts'
import type { ContainedPin } from './release-contents.ts'
import { purl, type Json } from './sbom.ts'

export const provenanceFile = 'provenance.intoto.json'

const documentation = 'https://github.com/org/release-actions/blob/v1/docs/verify.md'

export interface ProvenanceFacts {
  manifest: Manifest
  /** The sha256 of release.json itself. */
  manifestDigest: string
  pins: readonly ContainedPin[]
  commit?: string
  tag?: string
  /** On a runner: `https://github.com/owner/name`. */
  repository?: string
  /** On a runner: the workflow that was started, by its address and ref. */
  workflow?: string
}

/** It is a claim until somebody signs it: who made it on a machine of their own is called so. */
export function provenanceOf(facts: ProvenanceFacts): string {
  const { manifest: { files }, manifestDigest } = facts
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })), { name: 'release.json', digest: { sha256: manifestDigest } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: definition(facts), runDetails: { builder: { id: facts.workflow ?? `${documentation}#unsigned-local` } } },
  }
  return `${JSON.stringify(statement, null, 1)}\n`
}

function definition({ manifest, pins, commit, tag, repository }: ProvenanceFacts): Json {
  const { application, python, epoch, inputs } = manifest
  const source = commit ? [{ uri: `git+${repository ?? 'file:.'}${tag ? `@refs/tags/${tag}` : ''}`, digest: { gitCommit: commit } }] : []
  return {
    buildType: `${documentation}#how-a-release-is-made`,
    externalParameters: { application, python, ...(commit && { commit }), ...(tag && { tag }), inputs },
    internalParameters: { epoch },
    resolvedDependencies: [...source, ...tools(manifest), ...pins.flatMap(pinned)],
  }
}

/** What the wheels were built with, by the requirements files of this suite. */
const tools = ({ files }: Manifest): Json[] => {
  const named = files.filter(({ path }) => path.startsWith('pins/requirements.build.')).flatMap(({ from }) => Object.entries(from))
  return [...new Map(named)].sort().map(([name, sha256]) => ({ name, uri: `${documentation.replace('docs/verify.md', name)}`, digest: { sha256 } }))
}

/** A digest is that of one file: a pin stands here once for each that would be accepted. */
const pinned = (pin: ContainedPin): Json[] => pin.sha256.map(sha256 => ({ uri: purl('pypi', pin).purl, digest: { sha256 } }))
