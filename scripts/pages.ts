/** The reference below docs/reference/: a page for each folder of a format, from what the folder itself says, and one for the reusable workflow. */
import type { Builder } from '../native-build/backend.ts'
import type { Bundle } from '../bundles/bundle.ts'
import type { Feed } from '../feeds/feed.ts'
import type { Packager } from '../packagers/packager.ts'
import type { Destination } from '../publishers/destination.ts'
import type { Application, Program } from '../src/core/application.ts'
import type { Target } from '../src/core/targets.ts'
import { defaultOf } from '../src/front/help.ts'
import type { Fields } from '../src/spec.ts'

/** A page in the making: `rows` are facts, `fields` what release.yaml may say. */
interface Page {
  kind: keyof typeof kinds
  name: string
  doc: string
  rows: readonly (readonly [string, string])[]
  /** Below this key of release.yaml. */
  key?: string
  fields?: Fields | undefined
}

/** By the folder: what such a thing is called, how release.yaml chooses it, and where it is told of at length. */
const kinds = {
  'native-build': ['Builders', 'native.builder', '../../wheels.md'],
  bundles: ['Bundles', 'client.bundle', '../../clients.md#bundles'],
  packagers: ['Formats of clients', 'client.formats', '../../clients.md'],
  feeds: ['Feeds', 'client.feeds', '../../clients.md#feeds'],
  publishers: ['Destinations', 'server.destinations', '../../servers.md'],
} as const

export interface Folders {
  builders: readonly Builder[]
  bundles: readonly Bundle[]
  packagers: readonly Packager[]
  feeds: readonly Feed[]
  destinations: readonly Destination[]
}

/** An application as examples have it. */
const app: Application = { name: 'app', version: '1.0', summary: 'An application', license: 'MIT', requiresPython: '>=3.10', scripts: { app: 'app:main' } }
const distributions = ['app-1.0-py3-none-any.whl', 'app-1.0.tar.gz']

/** @param fields everything that release.yaml may say */
export function referencePages(folders: Folders, fields: Fields): [string, string][] {
  const pages = [...folders.builders.map(builderPage), ...folders.bundles.map(bundlePage), ...folders.packagers.map(each => packagerPage(each, fields)), ...folders.feeds.map(feedPage), ...folders.destinations.map(each => destinationPage(each, fields))]
  return [...pages.map((page): [string, string] => [`docs/reference/${page.kind}/${page.name}.md`, render(page)]), ['docs/reference/README.md', contents(pages)]]
}

const builderPage = ({ name, doc, backends, targets, programs, requirements, bringsPythons, runner }: Builder): Page => ({
  kind: 'native-build', name, doc,
  rows: [
    ['Build backends', backends?.map(code).join(', ') ?? 'any (PEP 517)'],
    ['Targets', list(targets)],
    ['Pythons', bringsPythons ? 'its own' : 'those of the machine'],
    ...runners(targets.flatMap(target => runner?.(target) ?? []), targets.length),
    ...needs(programs, requirements),
  ],
})

/** Of a builder that does not always build on the target's own. */
const runners = (labels: readonly string[], targets: number): Page['rows'] =>
  labels.length === 0 ? [] : [['Runner', `${list([...new Set(labels)])}${labels.length < targets ? "; for Linux the target's own" : ''}`]]

const bundlePage = ({ name, doc, targets, interpreters, programs, requirements, takesSpec }: Bundle): Page => ({
  kind: 'bundles', name, doc,
  rows: [['Targets', list(targets)], ['`client.interpreter`', list(interpreters)], ...(takesSpec ? [['`client.spec`', 'may name a spec file'] as const] : []), ...needs(programs, requirements)],
})

const packagerPage = (packager: Packager, fields: Fields): Page => ({
  kind: 'packagers', name: packager.name, doc: packager.doc,
  rows: [['Targets', list(packager.targets)], ['Files', packager.targets.map(target => code(packager.file(app, target))).join(', ')], ...needs(packager.programs, packager.requirements)],
  key: `client.${packager.name}`,
  fields: below(fields, 'client', packager.name),
})

const feedPage = ({ name, doc, wants, settings }: Feed): Page => ({ kind: 'feeds', name, doc, rows: [['Tells of', wants]], key: `client.${name}`, fields: settings })

const destinationPage = (destination: Destination, fields: Fields): Page => {
  const { name, doc, bringsPython, sender, programs, requirements, targets } = destination
  return {
    kind: 'publishers', name, doc,
    rows: [
      ['Files', bringsPython ? 'one, below `server/`' : destination.files(app, distributions).map(code).join(', ') || 'none: it sends what the release has'],
      ['Interpreter', bringsPython ? 'its own' : 'the server\'s'],
      ...(targets ? [['Targets', list(targets)] as const] : []),
      ['`send: true`', sender ? `sends${sender.secret ? `, with the input \`${sender.secret}\`` : ''}` : 'does nothing: the folder is all there is'],
      ...needs(programs, requirements),
    ],
    key: `server.${name}`,
    fields: below(fields, 'server', name),
  }
}

const below = (fields: Fields, section: string, name: string): Fields | undefined => fields[section]?.fields?.[name]?.fields

const code = (text: string): string => `\`${text}\``
const list = (names: readonly (Target | string)[]): string => names.map(code).join(', ')

function needs(programs: readonly Program[], requirements: string | undefined): (readonly [string, string])[] {
  const named = programs.map(({ name, debian, otherwise }) => `${code(name)} (${debian ? `Debian: ${code(debian)}` : otherwise})`)
  return [
    ...(named.length > 0 ? [['Programs', named.join(', ')] as const] : []),
    ...(requirements ? [['Python tools', `pinned by hash in [${requirements}](../../../${requirements})`] as const] : []),
  ]
}

function render({ kind, name, doc, rows, key, fields }: Page): string {
  const [, chosen, prose] = kinds[kind]
  return [
    '<!-- Generated by `npm run gen`. Do not edit. -->',
    `# ${name}`,
    '',
    `${doc}. Chosen by \`${chosen}\`; more of it: [${prose.replace(/^.*\/([^/]+)$/, '$1')}](${prose}).`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows.map(([left, right]) => `| ${left} | ${cell(right)} |`),
    ...(fields && Object.keys(fields).length > 0 ? ['', '## In release.yaml', '', '| key | what it is |', '| --- | --- |', ...settingRows(fields, `${key}.`)] : []),
    '',
  ].join('\n')
}

/** Groups with the same below every key: one row. */
const byKey = ['archives', 'budgets']

/** Rows of a table of keys, each below `above`. */
export const settingRows = (fields: Fields, above: string): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'group' && !byKey.includes(name)) return settingRows(field.fields ?? {}, `${above}${name}.`)
    const choices = field.choices ?? field.item?.choices
    return [`| \`${above}${name}\` | ${cell(`${field.doc}${choices ? `: ${choices.map(each => code(String(each))).join(', ')}` : ''}${byKey.includes(name) ? '' : defaultOf(field)}`)} |`]
  })

function contents(pages: readonly Page[]): string {
  const tables = Object.entries(kinds).flatMap(([kind, [title, chosen]]) => [
    '', `## ${title}`, '', `Chosen by \`${chosen}\`.`, '', '| | |', '| --- | --- |',
    ...pages.filter(page => page.kind === kind).map(({ name, doc }) => `| [\`${name}\`](${kind}/${name}.md) | ${cell(doc)} |`),
  ])
  return ['<!-- Generated by `npm run gen`. Do not edit. -->', '# Reference', '', 'Every key of release.yaml: [configuration.md](../configuration.md). The actions: [resolve-pins](../../resolve-pins/README.md),', '[build-native](../../build-native/README.md), [package-client](../../package-client/README.md), [publish-server](../../publish-server/README.md);', '[the reusable workflow](workflow.md).', ...tables, ''].join('\n')
}

export interface WorkflowCall {
  inputs: Record<string, { description: string; default?: unknown }>
  secrets: Record<string, { description: string }>
  outputs: Record<string, { description: string }>
}

/** @param call `on.workflow_call` of release.yml */
export const workflowPage = ({ inputs, secrets, outputs }: WorkflowCall): string =>
  [
    '<!-- Generated by `npm run gen`. Do not edit. -->',
    '# The reusable workflow',
    '',
    '`org/release-actions/.github/workflows/release.yml@v1`: plan, pins, wheels, clients, manifest, attestation. The job that calls it gives `contents: read`,',
    '`id-token: write` and `attestations: write`.',
    ...table('Inputs', Object.entries(inputs).map(([name, { description, default: value }]) => [name, `${description}${value === undefined ? '' : ` [default: ${String(value)}]`}`])),
    ...table('Secrets', Object.entries(secrets).map(([name, { description }]) => [name, description])),
    ...table('Outputs', Object.entries(outputs).map(([name, { description }]) => [name, description])),
    '',
  ].join('\n')

const table = (title: string, rows: readonly (readonly [string, string])[]): string[] =>
  ['', `## ${title}`, '', '| | |', '| --- | --- |', ...rows.map(([name, doc]) => `| \`${name}\` | ${cell(doc)} |`)]

export const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('\n', ' ')
