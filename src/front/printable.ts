/**
 * Text that a terminal shows and does not obey: control characters (C0 without tab and line feed, DEL, C1) and marks that turn the
 * direction of writing around (Unicode UAX 9) become their escapes.
 */
export const printable = (text: string): string => text.replaceAll(orders, escaped)

/** The same on one line. */
export const oneLine = (text: string): string => printable(text).replaceAll('\n', '\\n')

/** What a program prints: its colours (SGR, ECMA-48 8.3.117) and carriage returns are kept. */
export const printableOutput = (text: string): string => text.replaceAll(/(\u001b\[[\d;]*m|\r)|([^])/gu, (_, kept?: string, other = '') => kept ?? printable(other))

const orders = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

const escaped = (mark: string): string => {
  const code = mark.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
}
