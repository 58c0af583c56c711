/** Signatures for macOS: what release.yaml says below client.sign-macos, and what the plan makes of it. Nothing in it is secret. */
import { group, number, path, text, type Infer } from '../spec.ts'
import type { Report } from './plan-facts.ts'

export const signMacosFields = {
  timestamp: text({ doc: "The RFC 3161 server. `none`: signatures end with the certificate, and Apple's notary takes none of them", default: 'http://timestamp.apple.com/ts01', pattern: [/^(none|https?:\/\/[^\s@]+)$/, "an address without credentials, or 'none'"] }),
  entitlements: path({ doc: 'What the launcher and the interpreter may do under the hardened runtime, a property list relative to the project. Default: memory that ctypes and cffi write functions into', pattern: [/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/, 'a file inside the project'] }),
  notarize: group(
    {
      issuer: text({ doc: "The issuer of the key of App Store Connect's API", required: true, pattern: [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in lower case'] }),
      key: text({ doc: 'The id of that key', required: true, pattern: [/^[A-Z0-9]{10,20}$/, 'an id such as 2X9R4HXF34'] }),
      wait: number({ doc: 'Minutes until the notary must have decided', default: 60, min: 0.01 }),
    },
    { doc: "What Apple's notary is asked with; the key itself is the input `notary-key`. Absent: it is not asked, and macOS refuses the client when it was downloaded" },
  ),
}

type Said = Infer<typeof signMacosFields>

/** How the clients of a cell for macOS are signed. */
export interface MacosSigning {
  /** Absent: none. */
  timestamp?: string
  /** Relative to the project. */
  entitlements?: string
  notarize?: Notarizing
}

export interface Notarizing {
  issuer: string
  key: string
  /** Minutes. */
  wait: number
}

/** Files of the project that signing reads, by the key that names them. */
export const macosSigningFiles = ({ entitlements }: { entitlements?: string | undefined } = {}): Readonly<Record<string, string>> => ({ ...(entitlements && { 'sign-macos.entitlements': entitlements }) })

/** @param absent files that are named and not there */
export function macosSigningOf({ timestamp, entitlements, notarize }: Said, absent: readonly string[], report: Report): MacosSigning {
  if (notarize && timestamp === 'none') report('client.sign-macos.timestamp', "Apple's notary takes no signature without a timestamp", "Leave 'timestamp: none' out, or 'notarize'")
  if (entitlements && absent.includes(entitlements)) report('client.sign-macos.entitlements', `there is no ${entitlements}`, 'Name a file of the project, relative to its folder')
  return { ...(timestamp !== 'none' && { timestamp }), ...(entitlements && { entitlements }), ...(notarize && { notarize }) }
}
