/** Where an index is asked, and who asks: credentials go into a header and never into what is written or said. */
import { join } from 'node:path/posix'
import { slashed } from '../../core/paths.ts'
import { canonicalUrl } from '../../pins/policy.ts'
import type { Ports } from '../../ports.ts'
import { findPython } from '../tools.ts'
import { loginOf, type Login } from './netrc.ts'

export interface IndexAddress {
  /** Ends in a slash; no credentials. */
  base: URL
  authorization?: string
}

/** The index as `pip install --help` names it, which is the configured one where there is one. No address is written here. */
export async function configuredIndex(ports: Ports): Promise<string | undefined> {
  const python = await findPython(ports)
  const { stdout } = await ports.processes.run({ argv: [python, '-m', 'pip', 'install', '--help'], env: { COLUMNS: '1000' } })
  return /--index-url <url>[^(]*\(default (\S+?)\)/.exec(stdout)?.[1]
}

/** Undefined where HTTP cannot ask it. Credentials: its own, pip's for the same index, those of netrc. */
export async function addressOf(index: string, configured: string | undefined, ports: Ports): Promise<IndexAddress | undefined> {
  const own = parse(index)
  if (!own) return undefined
  const same = configured !== undefined && canonicalUrl(configured) === canonicalUrl(index) ? parse(configured) : undefined
  const login = inAddress(own) ?? (same && inAddress(same)) ?? loginOf(await netrc(ports), own.hostname)
  const base = new URL(own)
  base.username = base.password = base.search = base.hash = ''
  if (!base.pathname.endsWith('/')) base.pathname += '/'
  return { base, ...(login && { authorization: basic(login) }) }
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

const inAddress = ({ username, password }: URL): Login | undefined =>
  username || password ? { login: decodeURIComponent(username), password: decodeURIComponent(password) } : undefined

const basic = ({ login, password }: Login): string => `Basic ${Buffer.from(`${login}:${password}`).toString('base64')}`

/** Where pip, uv and curl look for it. */
async function netrc({ host, files }: Ports): Promise<string> {
  const path = slashed(host.env('NETRC') ?? join(host.home, '.netrc'), host)
  return (await files.has(path)) ? files.text(path) : ''
}
