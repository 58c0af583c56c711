/** `1.4 MB`: decimal units, as disks and stores count. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB']
  // 999 960 would be written 1000.0 kB, so it counts as a megabyte already.
  const fits = units.findIndex((_, power) => bytes < 999.95 * 1000 ** power)
  const power = fits < 0 ? units.length - 1 : fits
  return power === 0 ? `${bytes} B` : `${(bytes / 1000 ** power).toFixed(1)} ${units[power]}`
}
