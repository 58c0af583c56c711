/** Manifests for a repository of winget: version, installer and default locale, of schema 1.10.0. */
import { stringify } from 'yaml'
import type { FeedFacts } from '../../src/core/folders-plan.ts'
import { text } from '../../src/spec.ts'
import type { Feed, FeedPlace } from '../feed.ts'
import { noLicense, noSummary, oneLine, printable } from '../text.ts'

const settings = {
  identifier: text({ doc: 'The PackageIdentifier. Default: publisher and name, without what it may not hold', pattern: [/^(?=.{3,128}$)[^.\s\\/:*?"<>|\p{Cc}]{1,32}(\.[^.\s\\/:*?"<>|\p{Cc}]{1,32}){1,7}$/u, 'a name such as Example.Messenger'] }),
}

const feed: Feed<typeof settings> = {
  name: 'winget',
  doc: 'Manifests for a repository of winget, of the installer by NSIS',
  settings,
  wants: 'the format nsis for windows-x86_64',
  takes: ({ format, target }) => format === 'nsis' && target === 'windows-x86_64',
  refuses: facts => [...noSummary(facts), ...noLicense(facts), ...noIdentifier(facts), ...tooShort(facts)],
  files: facts => Object.values(names(identifierOf(facts))),
  render(place) {
    const { version, installer, locale } = names(identifierOf(place))
    return { [version]: yaml(place, 'version', { DefaultLocale: language }), [installer]: yaml(place, 'installer', installers(place)), [locale]: yaml(place, 'defaultLocale', description(place)) }
  },
}

const language = 'en-US'

const names = (identifier: string) => ({ version: `${identifier}.yaml`, installer: `${identifier}.installer.yaml`, locale: `${identifier}.locale.${language}.yaml` })

type Named = Pick<FeedFacts, 'identity' | 'settings'>

const identifierOf = ({ identity: { publisher, name }, settings: { identifier } }: Named): string =>
  (identifier as string | undefined) ?? [publisher, name].map(part => part.replaceAll(/[^\p{L}\p{N}-]+/gu, '').slice(0, 32)).join('.')

const noIdentifier = (facts: FeedFacts) =>
  /^[^.]+\.[^.]/.test(identifierOf(facts)) ? [] : [{ key: 'client.winget.identifier', fact: 'no PackageIdentifier can be made of the names of publisher and application', fix: 'Write client.winget.identifier, such as Example.Messenger' }]

/** The least characters that the schema takes. */
function tooShort({ app, identity }: FeedFacts) {
  const short = (what: string, text: string | undefined, least: number, fix: string) =>
    text === undefined || [...text].length >= least ? [] : [{ key: 'client.feeds', fact: `the ${what} '${text}' is shorter than the ${least} characters that winget asks for`, fix }]
  return [
    ...short('description', app.summary || undefined, 3, 'Write a longer project.description in pyproject.toml'),
    ...short('license', app.license || undefined, 3, 'Write project.license in pyproject.toml as an SPDX expression'),
    ...short('name', identity.name, 2, 'Write a longer client.name'),
    ...short('publisher', identity.publisher, 2, 'Write a longer client.publisher'),
  ]
}

/** Lines are not folded, and texts that YAML 1.1 would read as something else are quoted: winget's reader knows that version. */
const yaml = (place: FeedPlace<typeof settings>, type: string, content: object): string =>
  stringify({ PackageIdentifier: identifierOf(place), PackageVersion: place.app.version, ...content, ManifestType: type, ManifestVersion: '1.10.0' }, { version: '1.1', lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })

/** One installer does both: for one user, unless its switch says for all. In silence it asks nobody for an administrator's rights. */
const scopes = [{ Scope: 'user' }, { Scope: 'machine', ElevationRequirement: 'elevationRequired', InstallerSwitches: { Custom: '/AllUsers' } }]

const installers = ({ identity, app, entry, clients }: FeedPlace<typeof settings>) => ({
  InstallerType: 'nullsoft',
  UpgradeBehavior: 'install',
  // docs/windows.md: the application runs.
  ExpectedReturnCodes: [{ InstallerReturnCode: 4, ReturnResponse: 'packageInUse' }],
  Commands: [oneLine(entry, 40)],
  ...listed('Protocols', identity.urlSchemes, 64),
  ...listed('FileExtensions', identity.fileTypes.map(({ extension }) => extension), 512),
  AppsAndFeaturesEntries: [{ DisplayName: printable(identity.name), Publisher: printable(identity.publisher), DisplayVersion: app.version }],
  Installers: clients.flatMap(({ url, sha256 }) => scopes.map(scope => ({ Architecture: 'x64', ...scope, InstallerUrl: url, InstallerSha256: sha256.toUpperCase() }))),
})

/** As many as the schema takes. */
const listed = (key: string, names: readonly string[], most: number) => (names.length > 0 ? { [key]: names.slice(0, most) } : {})

const description = ({ identity, app }: FeedPlace<typeof settings>) => ({
  PackageLocale: language,
  Publisher: oneLine(identity.publisher, 256),
  PackageName: oneLine(identity.name, 256),
  ...(identity.homepage && { PackageUrl: identity.homepage }),
  License: oneLine(app.license ?? '', 512),
  ShortDescription: oneLine(app.summary, 256),
})

export default feed
