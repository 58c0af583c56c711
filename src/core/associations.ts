/** What systems start the client for, beside people: files, addresses, and that somebody logs in. */
import { flag, group, list, text, type Fields, type Infer } from '../spec.ts'
import type { Report } from './plan-facts.ts'

/** RFC 6838 4.2, in the case that databases of types keep; its trees for what no standard names are `vnd.`, `prs.`, `x.` and, before it, `x-`. */
const mediaType = /^(application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/
const ownTree = /\/(vnd\.|prs\.|x[.-])/

/** What XML 1.0 and one line of a menu can hold. */
const oneLine = /^(?=.*\S)[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]{1,100}$/u

export const associationFields = {
  'file-types': list(
    group(
      {
        extension: text({ doc: 'How names of such files end: `note`', required: true, pattern: [/^[a-z0-9][a-z0-9_+-]{0,31}$/, 'an ending such as note: lower-case letters, digits, _, + and -, without the dot'] }),
        mime: text({ doc: 'The media type of such files', required: true, pattern: [mediaType, 'a media type such as application/vnd.firm.note, in lower case'] }),
        name: text({ doc: 'What people see: `Note`', required: true, pattern: [oneLine, 'one line of at most 100 characters'] }),
        own: flag({ doc: "Whether the type is this application's, so that systems must be told of it. `false`: they know it", default: true }),
      },
      { doc: 'A type of files' },
    ),
    { doc: 'The types of files that the client opens: `extension`, `mime` and `name` of each' },
  ),
  // Of one letter it would be a drive of Windows.
  'url-schemes': list(text({ doc: 'A scheme', pattern: [/^[a-z][a-z0-9+.-]{1,31}$/, 'a scheme such as my-app (RFC 3986), in lower case and without the colon'] }), { doc: 'The schemes of addresses that the client opens: `my-app` for `my-app:…`' }),
  autostart: flag({ doc: 'Whether it is started when somebody logs in', default: false }),
} satisfies Fields

type Said = Infer<typeof associationFields>

export interface FileType {
  /** Without the dot: `note`. */
  extension: string
  mime: string
  name: string
  /** Whether no system knows it. */
  own: boolean
}

export interface Associations {
  fileTypes: readonly FileType[]
  urlSchemes: readonly string[]
  autostart: boolean
}

/** A type of the standards tree is nobody's own. */
export function associationsOf({ 'file-types': fileTypes, 'url-schemes': urlSchemes, autostart }: Said, report: Report): Associations {
  refuseTwice('client.file-types', fileTypes.map(({ extension }) => extension), report)
  refuseTwice('client.url-schemes', urlSchemes, report)
  for (const [index, scheme] of urlSchemes.entries()) if (taken(scheme)) report(`client.url-schemes[${index}]`, `'${scheme}' is a scheme of browsers or of the system, and no application's own`, 'Name a scheme that nobody else has, such as the name of the application')
  return { fileTypes: fileTypes.map(type => ({ ...type, own: type.own && ownTree.test(type.mime) })), urlSchemes, autostart }
}

/** Windows keeps schemes among the names of its own kinds of things: `exefile`, `directory`. */
const taken = (scheme: string) => /file$/.test(scheme) || systems.includes(scheme)
const systems = ['http', 'https', 'ftp', 'ws', 'wss', 'about', 'blob', 'data', 'javascript', 'vbscript', 'view-source', 'res', 'shell', 'ms-settings', 'search-ms', 'directory', 'folder', 'drive', 'unknown', 'network', 'clsid', 'appid', 'interface', 'typelib', 'mime', 'applications', 'allfilesystemobjects', 'systemfileassociations']

function refuseTwice(key: string, names: readonly string[], report: Report): void {
  for (const [index, name] of names.entries()) if (names.indexOf(name) < index) report(`${key}[${index}]`, `'${name}' stands there twice`, 'Leave one of them out')
}
