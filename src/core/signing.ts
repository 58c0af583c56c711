/** Authenticode: what release.yaml says below client.sign, and what the plan makes of it. Nothing in it is secret. */
import { choice, group, list, path, text, type Infer } from '../spec.ts'
import type { Report } from './plan-facts.ts'

const inProject = [/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/, 'a file inside the project'] as const

export const signFields = {
  tool: choice(['osslsigncode'], { doc: '`osslsigncode`: with the certificate that the input `sign-pkcs12` has, or with the key that `pkcs11` names' }),
  pkcs11: group(
    {
      module: text({ doc: 'The library of the token, absolute', required: true, pattern: [/^(\/|[A-Za-z]:[\\/])\S/, 'an absolute path'] }),
      key: text({ doc: 'The URI of the private key (RFC 7512), without its PIN', required: true, pattern: [/^pkcs11:(?!.*\bpin-(value|source)=)\S+$/, 'a URI such as pkcs11:token=release;object=code, without a PIN: that is the input sign-password'] }),
      certificate: path({ doc: 'The certificate and those above it as PEM, relative to the project', required: true, pattern: inProject }),
    },
    { doc: 'A key that stays in its token or service (PKCS#11)' },
  ),
  command: list(text({ doc: 'A word' }), { doc: 'Instead of `tool`: a program and its arguments, each as it stands, for no shell; `{file}` stands for the file that it signs in place' }),
  environment: list(text({ doc: 'A name', pattern: [/^[A-Za-z_]\w*$/, 'the name of a variable'] }), { doc: 'Variables that `command` sees besides PATH and the home folder. Their values are secret' }),
  timestamp: text({
    doc: 'RFC 3161 servers, with spaces between them: the first that answers is taken. `command`: the command asks one. `none`: signatures end with the certificate',
    pattern: [/^(none|command|https?:\/\/[^\s@]+( +https?:\/\/[^\s@]+)*)$/, "addresses without credentials, 'command' or 'none'"],
  }),
  roots: path({ doc: 'What signatures and timestamps are verified against: certificates as PEM, relative to the project. Default: those that the system trusts', pattern: inProject }),
}

type Said = Infer<typeof signFields>

/** How the clients of a cell are signed. */
export interface Signing {
  by: Pkcs12 | Pkcs11 | Hook
  /** RFC 3161 servers; `command`: the hook asks one. */
  timestamp: readonly string[] | 'command' | 'none'
  /** Relative to the project; absent: what the system trusts. */
  roots?: string
}

/** A certificate with its key, given as a secret. */
export interface Pkcs12 {
  kind: 'pkcs12'
}

export interface Pkcs11 {
  kind: 'pkcs11'
  module: string
  key: string
  /** Relative to the project. */
  certificate: string
}

export interface Hook {
  kind: 'command'
  /** `{file}` stands for the file. */
  argv: readonly string[]
  /** Names of variables that it sees, whose values are secret. */
  environment: readonly string[]
}

/** Files of the project that signing reads, by the key that names them. */
export const signingFiles = ({ pkcs11, roots }: Partial<Pick<Said, 'pkcs11' | 'roots'>> = {}): Readonly<Record<string, string>> => ({
  ...(pkcs11?.certificate && { 'sign.pkcs11.certificate': pkcs11.certificate }),
  ...(roots && { 'sign.roots': roots }),
})

/** The same, of a plan. */
export const plannedSigningFiles = (signing: Signing | undefined) => signingFiles({ ...(signing?.by.kind === 'pkcs11' && { pkcs11: signing.by }), ...(signing?.roots && { roots: signing.roots }) })

/** @param absent files that are named and not there */
export function signingOf(said: Said, absent: readonly string[], report: Report): Signing | undefined {
  const by = refuseUnclear(said, report) ? undefined : signer(said)
  refuseTimestamp(said, report)
  for (const [key, file] of Object.entries(signingFiles(said))) if (absent.includes(file)) report(`client.${key}`, `there is no ${file}`, 'Name a file of the project, relative to its folder')
  if (!by || !said.timestamp) return undefined
  return { by, timestamp: said.timestamp === 'none' || said.timestamp === 'command' ? said.timestamp : said.timestamp.split(/ +/), ...(said.roots && { roots: said.roots }) }
}

const signer = ({ pkcs11, command, environment }: Said): Signing['by'] =>
  command.length > 0 ? { kind: 'command', argv: command, environment } : pkcs11 ? { kind: 'pkcs11', ...pkcs11 } : { kind: 'pkcs12' }

function refuseUnclear({ tool, pkcs11, command, environment }: Said, report: Report): boolean {
  const hook = command.length > 0
  const wrong: [boolean, key: string, fact: string, fix: string][] = [
    [Boolean(tool) && hook, 'command', 'both a tool and a command would sign', 'Keep one of client.sign.tool and client.sign.command'],
    [!tool && !hook, 'tool', 'nobody says what signs', "Write 'tool: osslsigncode', or give a command"],
    [Boolean(pkcs11) && !tool, 'pkcs11', 'a PKCS#11 key is named, and no tool that signs with it', "Write 'tool: osslsigncode', or leave pkcs11 out"],
    [hook && !command.some(word => word.includes('{file}')), 'command', 'the command is not told which file to sign', "Put '{file}' where the command takes the path of the file"],
    [environment.length > 0 && !hook, 'environment', 'variables are named for a command, and there is none', 'Give the command, or leave environment out'],
  ]
  const found = wrong.filter(([applies]) => applies)
  for (const [, key, fact, fix] of found) report(`client.sign.${key}`, fact, fix)
  return found.length > 0
}

function refuseTimestamp({ command, timestamp }: Said, report: Report): void {
  const hook = command.length > 0
  const key = 'client.sign.timestamp'
  if (!timestamp) report(key, 'nobody says whether signatures are timestamped: without a timestamp they end with the certificate', `Name the RFC 3161 server of whoever issued the certificate${hook ? "'s signer with 'command'" : ''}, or write 'none'`)
  else if (hook && timestamp.startsWith('http')) report(key, 'a command asks for timestamps by itself', "Tell the command the address, and write 'command' here, or 'none'")
  else if (!hook && timestamp === 'command') report(key, 'no command signs that could ask for a timestamp', "Name an RFC 3161 server, or write 'none'")
}
