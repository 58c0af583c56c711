import { command, type Outcome } from '../command.ts'
import type { RoleName } from '../core/plan.ts'
import { absolute } from '../line/job.ts'
import type { Ports } from '../ports.ts'
import { choice, flag, path, text, type Infer } from '../spec.ts'
import { attestationFile, demand, type Demanded } from '../verify/attestation.ts'
import { verifyDeployable } from '../verify/deployable.ts'
import { verifyEnvironment, type Comparison } from '../verify/environment.ts'
import { identify, type Identity } from '../verify/identity.ts'
import { isImage } from '../verify/image.ts'
import { heldTo, readManifest, verifyFiles } from '../verify/files.ts'

const fields = {
  release: path({ doc: 'The release folder', default: 'release', positional: true }),
  from: text({ doc: 'Instead of a release folder: an https address, or a folder, that has the files of a release, by their paths or all beside release.json. Manifest, provenance, SBOMs, pins and the wheels of the application are fetched' }),
  sha256: text({ doc: 'The sha256 that its release.json must have', pattern: [/^[0-9a-f]{64}$/, 'a sha256'] }),
  repository: text({ doc: 'The repository, OWNER/NAME, for which the release must have been made: it has to be attested then', pattern: [/^(https:\/\/[^/]+\/)?[\w.-]+\/[\w.-]+$/, 'OWNER/NAME'] }),
  workflow: text({ doc: 'The workflow that must have signed the attestation: OWNER/NAME/.github/workflows/FILE, with @REF or with any', pattern: [/^(https:\/\/[^/]+\/)?[\w.-]+\/[\w.-]+\/[^@\s]+\.ya?ml(@\S+)?$/, 'OWNER/NAME/.github/workflows/FILE'] }),
  attestation: path({ doc: `The attestation of release.json, as \`gh attestation download\` writes it; or of each distribution, as an index publishes them (PEP 740). A file, or a folder of them. Default: ${attestationFile} beside release.json` }),
  trust: path({ doc: 'Whose signatures are trusted: what `gh attestation trusted-root` writes, or a client trust configuration of Sigstore. Default: RELEASE_ACTIONS_SIGSTORE of the environment' }),
  environment: path({ doc: 'What is compared with the pins: a virtual environment, a folder with an interpreter\'s site-packages below it (a slug, the prefix of a package, an unpacked client), an image (the folder or the .tar of its OCI layout), or a folder to deploy' }),
  role: choice(['client', 'server'], { doc: 'Whose pins. Default: those that fit best' }),
  wheels: path({ doc: 'A folder of the pins\' wheels, to hold installed files to these too, not only to RECORD' }),
  json: flag({ doc: 'Write JSON for monitoring' }),
}

export default command({
  name: 'verify',
  summary: 'Check a release, and what an environment runs, against the manifest and the pins',
  description: 'Every file of release.json must have its sha256. With --repository and --workflow, release.json must be attested by that workflow for that repository. With --environment (a virtual environment, a slug, the prefix of a package, an image, a folder to deploy), every distribution installed there must be one of the pins, with its files as its RECORD says, and the application\'s as the release\'s wheel has them. Nothing of the environment is run. Each deviation is one line; exit status 1.',
  fields,
  outputs: { deviations: 'How many were found' },
  async run(request: Infer<typeof fields>, ports) {
    const demanded = demandedBy(request, ports)
    if (request.from === undefined) return judge(absolute(ports, request.release), request.release, { ...request, demanded }, ports)
    const { fetchRelease } = await import('../verify/fetch.ts')
    const work = await ports.files.temporary('release')
    try {
      const missing = await fetchRelease(request.from, request.sha256, work, ports, demanded && !demanded.attestation ? [attestationFile] : [])
      return await judge(work, request.from, { ...request, demanded }, ports, missing)
    } finally {
      await ports.files.remove(work)
    }
  },
})

/** @param fetched What of the files that were fetched is not there; absent: the folder is the whole release */
async function judge(folder: string, name: string, { sha256, demanded, environment, role, wheels, json }: Infer<typeof fields> & { demanded: Demanded | undefined }, ports: Ports, fetched?: readonly string[]): Promise<Outcome> {
  const manifest = await heldTo(sha256, folder, ports)
  const { identity, ...claimed } = await identify(folder, manifest, sha256 !== undefined, demanded, ports)
  const ofFiles = fetched ?? (await verifyFiles(folder, ports))
  const compared = environment ? await compare(absolute(ports, environment), folder, role, wheels && absolute(ports, wheels), ports) : undefined
  const deviations = [...ofFiles, ...claimed.deviations, ...(compared?.deviations ?? [])]
  const notes = [...(compared?.notes ?? []), ...(identity.by === 'distributions' ? ['attested are the distributions of the application: for release.json and its pins nobody vouches without --sha256'] : []), ...(fetched && !demanded && identity.by === 'none' ? ['neither --sha256 nor --repository was given: nothing says that this is the release that was meant'] : [])]
  const outputs = { deviations: String(deviations.length) }
  if (json) return { stdout: asJson({ manifest, identity, ...(compared && { role: compared.role }) }, deviations, notes), shown: true, deviations, outputs }
  for (const note of notes) ports.reporter.note(`note: ${note}`)
  const stdout = deviations.length > 0 ? `${deviations.length} deviation${deviations.length > 1 ? 's' : ''} from ${name}:\n` : `${environment ? `${environment} runs what ${name} locked (${compared?.role})` : `${name} is what its manifest says`}\n`
  return { stdout, deviations, outputs }
}

function demandedBy({ repository, workflow, attestation, trust }: Infer<typeof fields>, ports: Ports): Demanded | undefined {
  const roots = trust ?? ports.host.env('RELEASE_ACTIONS_SIGSTORE')
  return demand({ repository, workflow, attestation: attestation && absolute(ports, attestation), trust: roots && absolute(ports, roots) })
}

async function compare(environment: string, release: string, role: 'client' | 'server' | undefined, wheels: string | undefined, ports: Ports): Promise<Comparison> {
  if (await isImage(environment, ports)) return compareImage(environment, release, role, wheels, ports)
  return (await verifyDeployable(environment, release, ports)) ?? verifyEnvironment(environment, release, role, ports, wheels)
}

async function compareImage(image: string, release: string, role: 'client' | 'server' | undefined, wheels: string | undefined, ports: Ports): Promise<Comparison> {
  const { unpackImage } = await import('../verify/image.ts')
  const work = await ports.files.temporary('image')
  try {
    const { environment, deviations, notes, ports: there } = await unpackImage(image, await readManifest(release, ports), release, work, ports)
    const compared = await verifyEnvironment(environment, release, role, there, wheels)
    return { ...compared, deviations: [...compared.deviations, ...deviations], notes: [...compared.notes, ...notes] }
  } finally {
    await ports.files.remove(work)
  }
}

/** `what`: a distribution, or a path. */
function asJson(facts: { manifest: string; identity: Identity; role?: RoleName }, deviations: readonly string[], notes: readonly string[]): string {
  const parted = deviations.map(line => ({ what: line.slice(0, line.indexOf(': ')), fact: line.slice(line.indexOf(': ') + 2) }))
  return `${JSON.stringify({ schema: 1, ...facts, same: deviations.length === 0, deviations: parted, notes }, null, 1)}\n`
}
