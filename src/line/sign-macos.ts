/** Signs an application for macOS in place, from the inside out, and believes no signer: each signature is read again. */
import { join } from 'node:path/posix'
import { usualEntitlements } from '../core/entitlements.ts'
import { machOs } from '../core/mach-o.ts'
import type { SignedPair } from '../core/manifest.ts'
import type { MacosSigning } from '../core/macos-signing.ts'
import { certificateRefusal, describeArguments, signArguments, signatureRefusal, signRefusal, stapleArguments, verifyArguments, type PemFiles, type Sealed } from '../core/rcodesign.ts'
import { execute } from '../execute.ts'
import type { Finished, Ports } from '../ports.ts'
import { keyFor, type MacosSecrets, type SigningKey } from './macos-secrets.ts'
import { refused, speak, withKey, type SigningPlace as Place } from './rcodesign.ts'
import { sealFile } from './seal-macos.ts'

export interface MacosSigner {
  /** sha256 of the certificate that signs a file: of the application or the disk image, or of the package. */
  certificate(file: string): string
  /** What programs may do: the text of a property list. */
  entitlements: string
  sign(bundle: string, launcher: string): Promise<Record<string, SignedPair>>
  /** A disk image or a package. */
  seal(file: string): Promise<SignedPair>
  staple(path: string): Promise<Finished & { said: string }>
}

/** Throws before anything is made: the certificates are looked at first. */
export async function openMacosSigner(signing: MacosSigning, secrets: MacosSecrets, project: string, work: string, ports: Ports): Promise<MacosSigner> {
  const place: Place = { signing, secrets, work: join(work, 'signing') }
  const { application, installer } = secrets
  const entitlements = signing.entitlements ? await ports.files.text(join(project, signing.entitlements)) : usualEntitlements
  const certificates = { 'sign-macos': await accepted(application, place, ports), 'sign-macos-installer': installer ? await accepted(installer, place, ports) : '' }
  return {
    certificate: file => certificates[keyFor(file)],
    entitlements,
    sign: (bundle, launcher) => withKey(application, place, ports, files => signBundle({ bundle, launcher, files, entitlements }, place, ports)),
    seal: file => withKey(file.endsWith('.pkg') && installer ? installer : application, place, ports, key => sealFile(file, key, place, ports)),
    staple: path => speak(stapleArguments(path), place, ports),
  }
}

/** Its sha256. */
async function accepted(key: SigningKey, place: Place, ports: Ports): Promise<string> {
  const certificate = await withKey(key, place, ports, async (_, certificate) => certificate)
  const installs = key.input === 'sign-macos-installer'
  const refusal = certificateRefusal(certificate, installs ? 'installer' : 'application', place.signing, ports.host.now())
  if (refusal) throw refused(installs ? 'the package' : 'the client', '', refusal)
  return certificate.fingerprint256
}

interface Order {
  bundle: string
  launcher: string
  files: PemFiles
  entitlements: string
}

async function signBundle({ bundle, launcher, files: key, entitlements }: Order, place: Place, ports: Ports): Promise<Record<string, SignedPair>> {
  const { files } = ports
  const found = await programsIn(bundle, ports)
  const unsigned = await digestsOf(found.map(({ path }) => path), bundle, ports)
  const file = join(place.work, 'entitlements.plist')
  await files.write(file, entitlements)
  for (const { path, starts } of insideOut(found, launcher)) await signOne(join(bundle, path), key, starts ? file : undefined, place, ports)
  await recordAnew(bundle, ports)
  await signOne(bundle, key, file, place, ports)
  await verify(bundle, launcher, found.map(({ path }) => path), place, ports)
  const signed = await digestsOf(found.map(({ path }) => path), bundle, ports)
  return Object.fromEntries(found.map(({ path }) => [path, { unsigned: unsigned[path] ?? '', signed: signed[path] ?? '' }]))
}

/** Signed, a library is another file than its RECORD says. The seal, which comes last, holds RECORDs too. */
async function recordAnew(bundle: string, ports: Ports): Promise<void> {
  const sites = new Set((await ports.files.list(bundle)).flatMap(({ path }) => /^(.*\/site-packages)\/[^/]+\.dist-info\/RECORD$/.exec(path)?.[1] ?? []))
  await execute([...sites].map(site => ({ do: 'record-site', site: join(bundle, site), sources: true })), ports)
}

/** The deepest first; the launcher is signed with the bundle, whose signature it holds. */
const insideOut = <T extends { path: string }>(found: readonly T[], launcher: string): T[] => {
  const depth = ({ path }: T) => path.split('/').length
  return found.filter(({ path }) => path !== launcher).sort((a, b) => depth(b) - depth(a))
}

async function programsIn(bundle: string, { files }: Ports): Promise<{ path: string; starts: boolean }[]> {
  const all = (await files.list(bundle)).filter(({ kind }) => kind === 'file')
  const found = await Promise.all(all.map(async ({ path }) => ({ path, is: machOs(Buffer.from(await files.bytes(join(bundle, path)))) })))
  return found.filter(({ is }) => is.length > 0).map(({ path, is }) => ({ path, starts: is.some(({ program }) => program) }))
}

async function digestsOf(paths: readonly string[], bundle: string, { files }: Ports): Promise<Record<string, string>> {
  return Object.fromEntries(await Promise.all(paths.map(async path => [path, (await files.digest(join(bundle, path))).sha256] as const)))
}

async function signOne(path: string, key: PemFiles, entitlements: string | undefined, place: Place, ports: Ports): Promise<void> {
  const { code, said } = await speak(signArguments(key, place.signing, path, entitlements), place, ports)
  if (code !== 0) throw refused(path, said, signRefusal(said, place.signing))
}

async function verify(bundle: string, launcher: string, paths: readonly string[], place: Place, ports: Ports): Promise<void> {
  const { files } = ports
  const list = join(bundle, 'Contents/_CodeSignature/CodeResources')
  const seal = { info: (await files.digest(join(bundle, 'Contents/Info.plist'))).sha256, resources: (await files.digest(list)).sha256 }
  for (const path of paths) await verifyOne(join(bundle, path), path === launcher ? seal : undefined, place, ports)
  await verifySeal(bundle, launcher, await files.text(list), ports)
}

async function verifyOne(path: string, seal: Sealed | undefined, place: Place, ports: Ports): Promise<void> {
  const pages = await speak(verifyArguments(path), place, ports)
  const described = await speak(describeArguments(path), place, ports)
  const refusal = pages.code !== 0 || described.code !== 0 ? { code: 'signature-refused', fact: 'its signature is not valid', fix: 'Read the message above' } : signatureRefusal(described.said, place.signing, seal)
  if (refusal) throw refused(path, pages.code === 0 ? described.said : pages.said, refusal)
}

/** Every file but those that the launcher's own signature covers is in the list, with its sha256 in base64. */
async function verifySeal(bundle: string, launcher: string, list: string, { files }: Ports): Promise<void> {
  const all = (await files.list(bundle)).filter(({ path }) => ![launcher, 'Contents/Info.plist', 'Contents/_CodeSignature/CodeResources'].includes(path))
  for (const { path } of all) {
    const hash = Buffer.from((await files.digest(join(bundle, path))).sha256, 'hex').toString('base64')
    if (!list.includes(hash)) throw refused(path, '', { code: 'signature-refused', fact: 'the signature of the application does not seal it', fix: 'This is a fault of rcodesign: report it' })
  }
}
