/** Literals of Ruby. */

/**
 * A text of any content as one literal. In double quotes because only there a control character can be written; `#` is escaped so that
 * `#{…}`, `#$…` and `#@…` are no code (Ruby, "String Literals").
 */
export const rubyString = (text: string): string => `"${text.replaceAll(/["\\#]/g, '\\$&').replaceAll(/[\p{Cc}\u2028\u2029]/gu, found => `\\u{${found.codePointAt(0)?.toString(16)}}`)}"`
