/** Signs files for Windows in place, and believes no signer: what it made is verified before it takes the place of the file. */
import { basename, join } from 'node:path/posix'
import type { SignedPair } from '../core/manifest.ts'
import { notSigned, signArguments, signatureRefusal, signRefusal, verifyArguments, type KeyFiles, type Refusal } from '../core/osslsigncode.ts'
import type { ClientCell } from '../core/plan.ts'
import type { Hook, Signing } from '../core/signing.ts'
import { failed } from '../errors.ts'
import { lastLines } from '../perform/run.ts'
import type { Command, Finished, Ports } from '../ports.ts'
import { timed, type Job } from './job.ts'
import { redact, secretEnvironment, signingSecrets, type SigningSecrets, type WindowsSigningRequest } from './signing-secrets.ts'
import { ensurePrograms } from './tools.ts'

/** Signs a file in place. `took`: milliseconds. */
export type Sign = (file: string) => Promise<{ result: SignedPair; took: number }>

/** Verifies, whoever signs. */
const programs = [{ name: 'osslsigncode', debian: 'osslsigncode', otherwise: 'Install osslsigncode' }]

/** Seconds: a cloud signer may ask a person. */
const patience = 600

/** What osslsigncode sees of the environment; a hook sees the names that it was given too. */
const seen = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMP', 'LANG', 'SOFTHSM2_CONF', 'http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']

interface Place {
  signing: Signing
  identity: ClientCell['identity']
  secrets: SigningSecrets
  /** The folder of the project, absolute. */
  project: string
  /** A folder for this alone. */
  work: string
}

/** Throws before anything is made: `signing-secret` with all that is missing, or `tool-missing`. */
export async function openSigner(signing: Signing, identity: ClientCell['identity'], request: WindowsSigningRequest, { project, install }: Pick<Job, 'project' | 'install'>, work: string, ports: Ports): Promise<Sign> {
  const place: Place = { signing, identity, secrets: signingSecrets(signing, request, ports), project, work: join(work, 'signing') }
  await ensurePrograms(programs, install, ports)
  return file => timed(`sign ${basename(file)}`, ports, () => signFile(file, place, ports))
}

async function signFile(file: string, place: Place, ports: Ports): Promise<SignedPair> {
  const { files } = ports
  const made = join(place.work, basename(file))
  await files.makeFolder(place.work)
  try {
    await (place.signing.by.kind === 'command' ? signByHook(file, made, place.signing.by, place, ports) : signByTool(file, made, place, ports))
    await verifySignature(made, place, ports)
    const [unsigned, signed] = [await files.digest(file), await files.digest(made)]
    await files.move(made, file)
    return { unsigned: unsigned.sha256, signed: signed.sha256 }
  } finally {
    await files.remove(place.work)
  }
}

/** Of a certificate what it needs is in files as long as the program runs, and no longer. */
async function signByTool(file: string, made: string, place: Place, ports: Ports): Promise<void> {
  const { signing, identity, secrets, project, work } = place
  const secret = join(work, 'secret')
  const keys: KeyFiles = {
    password: join(secret, 'password'),
    ...(signing.by.kind === 'pkcs11' ? { pkcs11: { ...signing.by, certificate: join(project, signing.by.certificate) } } : { pkcs12: join(secret, 'certificate.p12') }),
  }
  try {
    await ports.files.write(keys.password, secrets.password, 0o600)
    if (keys.pkcs12) await ports.files.write(keys.pkcs12, secrets.pkcs12, 0o600)
    const { said, finished } = await speak({ argv: ['osslsigncode', ...signArguments(keys, signing, identity, file, made)], inherit: seen }, place, ports)
    if (finished.code !== 0 || !(await ports.files.has(made))) throw refused(file, said, signRefusal(said, signing))
  } finally {
    await ports.files.remove(secret)
  }
}

async function signByHook(file: string, made: string, { argv, environment }: Hook, place: Place, ports: Ports): Promise<void> {
  await ports.files.copy(file, made)
  const { said, finished } = await speak({ argv: argv.map(word => word.replaceAll('{file}', made)), cwd: place.project, inherit: [...seen, ...environment], leavesNothing: true }, place, ports)
  if (finished.code !== 0) throw refused(file, said, { code: 'signing-failed', fact: `the command of client.sign ended with exit code ${finished.code}`, fix: 'Read its message above' })
  if (!(await ports.files.has(made))) throw refused(file, said, notSigned)
}

async function verifySignature(made: string, place: Place, ports: Ports): Promise<void> {
  const { signing, project } = place
  const { said, finished } = await speak({ argv: ['osslsigncode', ...verifyArguments(made, signing.roots && join(project, signing.roots))], inherit: seen }, place, ports)
  const refusal = signatureRefusal(finished.code, said, signing)
  if (refusal) throw refused(made, said, refusal)
}

/** What it prints is shown when it fails, without the secrets. */
async function speak(command: Command, { signing, secrets }: Place, ports: Ports): Promise<{ said: string; finished: Finished }> {
  const finished = await ports.processes.run({ ...command, shown: false, timeoutSeconds: patience })
  const late = finished.late ? `\nIt was ended after ${patience} s` : ''
  return { finished, said: redact(`${finished.stdout}\n${finished.stderr}${late}`, [...secrets.values, ...secretEnvironment(signing, ports)]) }
}

const refused = (file: string, said: string, { code, fact, fix }: Refusal) => failed({ code, fact: `${basename(file)} is not signed: ${fact}\n${lastLines(said, 20)}\n`, fix })
