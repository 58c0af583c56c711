/** rcodesign called: with the key in files, its words without secrets. */
import type { X509Certificate } from 'node:crypto'
import type { MacosSigning } from '../core/macos-signing.ts'
import type { Refusal } from '../core/osslsigncode.ts'
import type { PemFiles } from '../core/rcodesign.ts'
import { failed } from '../errors.ts'
import { lastLines } from '../perform/run.ts'
import type { Finished, Ports } from '../ports.ts'
import { openPkcs12 } from './pkcs12.ts'
import { redact } from './signing-secrets.ts'
import type { MacosSecrets, SigningKey } from './macos-secrets.ts'

/** Seconds that one call may take: it may ask a server for a timestamp. */
const patience = 120

/** What rcodesign sees of the environment. */
const seen = ['PATH', 'HOME', 'TMPDIR', 'SSL_CERT_FILE', 'http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']

export interface SigningPlace {
  signing: MacosSigning
  secrets: MacosSecrets
  /** A folder for this alone. */
  work: string
}

/** The key is in files as long as the program runs, and no longer. */
export async function withKey<T>(key: SigningKey, { work }: SigningPlace, ports: Ports, does: (key: PemFiles, certificate: X509Certificate) => Promise<T>): Promise<T> {
  try {
    const { files, certificate } = await openPkcs12(key, work, ports)
    return await does(files, certificate)
  } finally {
    await ports.files.remove(work)
  }
}

/** What it prints is shown when it fails, without the secrets. */
export async function speak(args: readonly string[], { secrets }: Pick<SigningPlace, 'secrets'>, { processes }: Ports): Promise<Finished & { said: string }> {
  const finished = await processes.run({ argv: ['rcodesign', ...args], inherit: seen, shown: false, timeoutSeconds: patience })
  return { ...finished, said: redact(`${finished.stdout}\n${finished.stderr}${finished.late ? `\nIt was ended after ${patience} s` : ''}`, secrets.values) }
}

export const refused = (path: string, said: string, { code, fact, fix }: Refusal) => failed({ code, fact: `${path} is not signed: ${fact}\n${lastLines(said, 20)}\n`, fix })
