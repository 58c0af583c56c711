/** How large a packed client may be. */

export const sizePattern = /^(\d+(?:\.\d+)?) ?(kB|MB|GB)$/

/** Bytes; decimal units, as they are shown. */
export function parseSize(text: string): number {
  const [, number = '0', unit = ''] = sizePattern.exec(text) ?? []
  return Math.round(Number(number) * 1000 ** (['kB', 'MB', 'GB'].indexOf(unit) + 1))
}
