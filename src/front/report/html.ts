/** Markup that may stand as it is: what `html` made, every hole escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export type Hole = Html | string | number | false | undefined | readonly Hole[]

/** A template whose holes are text unless they are Html: what comes from outside cannot become markup. Attributes are quoted. */
export const html = (strings: TemplateStringsArray, ...holes: readonly Hole[]): Html =>
  new Html(strings.map((text, index) => text + fill(holes[index])).join(''))

/** For the style sheet alone, which escaping would break. */
export const trusted = (text: string): Html => new Html(text)

function fill(hole: Hole): string {
  if (hole === undefined || hole === false) return ''
  if (hole instanceof Html) return hole.text
  if (typeof hole === 'object') return hole.map(fill).join('')
  return escape(String(hole))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }

const escape = (text: string): string => text.replace(unseen, spellOut).replace(/[&<>"'`]/g, sign => entities[sign] ?? '')

// Control characters and those that turn the direction of writing: with them a name can look like another one.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu

const spellOut = (sign: string): string => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
