/** An icon of macOS: PNGs one behind the other, each with four letters that say its size. */

/** By pixels: for screens of one and of two pixels a point. */
const kinds: Readonly<Record<number, readonly string[]>> = { 32: ['ic11'], 64: ['ic12'], 128: ['ic07'], 256: ['ic08', 'ic13'], 512: ['ic09', 'ic14'] }

/** What an icon can be of: other sizes have no letters. */
export const fitsIcns = <T extends { width: number }>(icon: T | undefined): icon is T => icon !== undefined && Object.hasOwn(kinds, icon.width)

export function icns(png: Uint8Array, width: number): Buffer {
  const entries = (kinds[width] ?? []).map(kind => Buffer.concat([head(kind, png.length), png]))
  return Buffer.concat([head('icns', entries.reduce((total, { length }) => total + length, 0)), ...entries])
}

/** The length counts the head too. */
function head(letters: string, length: number): Buffer {
  const bytes = Buffer.from(`${letters}\0\0\0\0`, 'latin1')
  bytes.writeUInt32BE(length + 8, 4)
  return bytes
}
