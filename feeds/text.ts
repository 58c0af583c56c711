/** What the feeds say of an application alike. */
import type { FeedFacts } from '../src/core/folders-plan.ts'

/** Without what no format of text has a place for: control characters, and halves of letters. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/\p{Cs}/gu, '\ufffd')

/** One line of at most so many characters; one that is cut says so. */
export function oneLine(text: string, most: number): string {
  const line = printable(text).replaceAll(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('').trimEnd()}…`
}

interface Missing {
  key: string
  fact: string
  fix: string
}

export const noSummary = ({ app }: FeedFacts): Missing[] => (oneLine(app.summary, 80) ? [] : [{ key: 'client.feeds', fact: 'the project has no description', fix: 'Write project.description in pyproject.toml, in one line' }])
export const noLicense = ({ app }: FeedFacts): Missing[] => (app.license ? [] : [{ key: 'client.feeds', fact: 'the project names no license', fix: 'Write project.license in pyproject.toml, as an SPDX expression' }])
export const noHomepage = ({ identity }: FeedFacts): Missing[] => (identity.homepage ? [] : [{ key: 'client.feeds', fact: 'the project has no address', fix: 'Write Homepage under [project.urls] in pyproject.toml' }])
