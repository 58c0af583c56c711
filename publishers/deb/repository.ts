/** The apt repository around the package: what is in it, and the program that writes and signs it. */
import { posix } from 'node:path'
import { architecture } from '../../packagers/debian.ts'
import { pythonIn } from '../../src/core/environment-layout.ts'
import type { PackedFacts } from '../../src/core/folders-plan.ts'
import type { Step } from '../../src/core/steps.ts'
import type { Problem } from '../../src/errors.ts'
import type { Packing } from '../destination.ts'

const suiteOf = ({ suite }: PackedFacts['settings']): string => String(suite ?? 'stable')
const isSigned = ({ signed }: PackedFacts['settings']): boolean => signed !== false

export function repositoryFiles(name: string, { packed: { target }, settings }: PackedFacts): string[] {
  const folder = `dists/${suiteOf(settings)}`
  const packages = `${folder}/main/binary-${architecture(target)}/Packages`
  return [packages, `${packages}.gz`, `${folder}/Release`, ...(isSigned(settings) ? [`${folder}/InRelease`, `${folder}/Release.gpg`, `${name}.asc`] : [])]
}

/** The key comes by the environment: never in an argument or a file of the release. */
export function repositoryStep(name: string, output: string, packing: Packing): Step[] {
  const { settings, packed: { target }, suite: home, tools, work, epoch } = packing
  const request = posix.join(work, 'repository.json')
  const asked = { folder: output, name, suite: suiteOf(settings), architecture: architecture(target), signed: isSigned(settings), epoch }
  return [
    { do: 'write', path: request, text: JSON.stringify(asked) },
    {
      do: 'run',
      label: isSigned(settings) ? 'apt repository (signed)' : 'apt repository (not signed)',
      argv: [pythonIn(tools, packing), '-I', posix.join(home, 'publishers/deb/repository.py'), request],
      inherit: ['PATH', 'HOME', 'TMPDIR', 'DEB_SIGNING_KEY', 'DEB_SIGNING_KEY_FILE', 'DEB_SIGNING_PASSPHRASE'],
      outputs: repositoryFiles(name, packing).map(path => posix.join(output, path)),
      timeoutSeconds: 300,
    },
  ]
}

export function lacksKey(settings: PackedFacts['settings'], env: (name: string) => string | undefined): Problem[] {
  if (!isSigned(settings) || env('DEB_SIGNING_KEY') || env('DEB_SIGNING_KEY_FILE')) return []
  return [{ code: 'signing-key-missing', fact: 'the apt repository is to be signed, and there is no key', fix: 'Give the private key in DEB_SIGNING_KEY (its text) or DEB_SIGNING_KEY_FILE, and its passphrase in DEB_SIGNING_PASSPHRASE; or say server.deb.signed: false, and let administrators decide on Trusted: yes', where: { key: 'server.deb.signed' } }]
}
