/** How people find and know the client on their machines, whatever it is packed as: said once, for every format. */
import type { Application } from './application.ts'
import { associationsOf, type Associations } from './associations.ts'
import type { Config } from './config.ts'
import { imageOf, type Image } from './image.ts'
import { escapeName, mailbox } from './names.ts'
import type { ProjectFacts, Report } from './plan-facts.ts'
import { isTable } from './shape.ts'
import type { Table } from './toml.ts'

/** Who stands behind an application, also where no client of it is made. */
export interface Origin {
  /** What people see: `Messenger`. */
  name: string
  publisher: string
  /** `Name <mail>`: whom to write to. */
  maintainer?: string
  /** A domain backwards, and the application; where nothing says a domain, the application alone. */
  identifier: string
  homepage?: string
}

export interface Identity extends Origin, Associations {
  /** Its path, relative to the project. */
  icon?: Image & { path: string }
  /** Of the desktop menu specification. */
  categories: readonly string[]
  /** Whether it is used in a terminal. */
  terminal: boolean
}

type Client = NonNullable<Config['client']>

/** Every problem is reported; what can be told in spite of it is. */
export function identityOf(facts: ProjectFacts, client: Client, app: Application, report: Report): Identity {
  const icon = iconOf(facts, client, report)
  refuseCategories(client.categories, report)
  return { ...originOf(facts, client, app), ...(icon && { icon }), categories: client.categories, terminal: client.terminal, ...associationsOf(client, report) }
}

/** @param said What release.yaml has of it; the rest is what the project says */
export function originOf(facts: ProjectFacts, said: Partial<Pick<Client, 'name' | 'publisher' | 'maintainer' | 'identifier'>>, app: Application): Origin {
  const { project: standard, tool } = facts.project.data
  const project = { ...tableOf(tableOf(tool)['poetry']), ...tableOf(standard) }
  const people = [...peopleOf(project['maintainers']), ...peopleOf(project['authors'])]
  const maintainer = said.maintainer ?? people.map(({ name = '', email = '' }) => `${name} <${email}>`).find(text => mailbox.test(text))
  const name = said.name ?? (typeof project['name'] === 'string' ? project['name'] : app.name)
  const homepage = homepageOf(project)
  return {
    name,
    publisher: said.publisher ?? peopleOf(project['authors']).find(person => /^[^\p{Cc}]+$/u.test(String(person.name ?? '')))?.name ?? name,
    ...(maintainer && { maintainer }),
    identifier: said.identifier ?? identifierOf(homepage, app),
    ...(homepage && { homepage }),
  }
}

function iconOf({ icon }: ProjectFacts, { icon: path }: Client, report: Report): Identity['icon'] {
  if (!path) return undefined
  const image = icon && imageOf(icon)
  if (!icon) report('client.icon', `there is no ${path}`, 'Check the path; it is relative to the project')
  else if (!image) report('client.icon', `${path} is neither a PNG nor an SVG`, 'Name a square PNG of 256 or 512 pixels, or an SVG')
  else if (image.kind === 'png' && !(image.width === image.height && iconSizes.includes(image.width))) {
    report('client.icon', `${path} is ${image.width} × ${image.height} pixels, and no desktop looks for icons of that size`, `Make it square, of ${iconSizes.join(', ')} pixels`)
  } else return { path, ...image }
  return undefined
}

/** The folders of the hicolor theme (its index.theme, 0.17). */
const iconSizes: readonly number[] = [16, 22, 24, 32, 36, 48, 64, 72, 96, 128, 192, 256, 512]

/** Desktop menu specification 1.1, appendix A: an entry without one of these is in no menu. */
const mainCategories = ['AudioVideo', 'Audio', 'Video', 'Development', 'Education', 'Game', 'Graphics', 'Network', 'Office', 'Science', 'Settings', 'System', 'Utility']

function refuseCategories(categories: readonly string[], report: Report): void {
  if (!categories.some(category => mainCategories.includes(category))) report('client.categories', 'none of these is a main category, so no menu would show the client', `Add one of ${mainCategories.join(', ')}`)
}

const tableOf = (value: unknown): Table => (isTable(value) ? value : {})

/** `authors` and `maintainers` of PEP 621, and as poetry writes them: `Name <mail>`. Anything else is nobody. */
const peopleOf = (value: unknown): { name?: string; email?: string }[] =>
  (Array.isArray(value) ? value : []).map(person => (typeof person === 'string' ? (/^(?<name>[^<]*[^<\s])\s*<(?<email>[^>]*)>$/.exec(person)?.groups ?? {}) : tableOf(person)))

/** By the well-known labels (Well-known Project URLs), else the first that there is. */
function homepageOf(project: Table): string | undefined {
  const urls = Object.entries(tableOf(project['urls'])).filter((entry): entry is [string, string] => /^https?:\/\/[^\s\p{Cc}]+$/u.test(String(entry[1])) && URL.canParse(String(entry[1])))
  const labelled = (wanted: string) => urls.find(([label]) => label.toLowerCase().replaceAll(/[^a-z0-9]/g, '') === wanted)
  return (labelled('homepage') ?? labelled('repository') ?? labelled('source') ?? urls[0])?.[1]
}

/** Accounts of a forge are below its pages' domain, as its own applications must not be. */
const forges: Readonly<Record<string, string>> = { 'github.com': 'io.github', 'gitlab.com': 'io.gitlab', 'codeberg.org': 'page.codeberg' }

function identifierOf(homepage: string | undefined, app: Application): string {
  if (!homepage) return escapeName(app.name)
  const { hostname, pathname } = new URL(homepage)
  const forge = Object.hasOwn(forges, hostname) ? forges[hostname] : undefined
  const owner = forge ? [forge, pathname.split('/')[1] ?? ''] : hostname.replace(/^www\./, '').split('.').reverse()
  return [...owner, escapeName(app.name)].map(part => part.replaceAll('-', '_').replace(/^(?=\d)/, '_')).join('.')
}
