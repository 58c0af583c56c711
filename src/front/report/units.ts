/** `850 ms`, `31.3 s`, `1 min 20 s`, `2 h 05 min`: as exact as a person can use. */
export function formatTime(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  const tenths = Math.round(milliseconds / 100)
  if (tenths < 600) return tenths === 0 ? '0 s' : `${(tenths / 10).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${twoDigits(seconds % 60)} s`
  const minutes = Math.round(seconds / 60)
  return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)} min`
}

const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** `2026-11-23 11:35 UTC`: the same on every machine, whatever its zone. */
export const formatDate = (epoch: number): string => `${new Date(epoch * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`

export const count = (amount: number, one: string, many = `${one}s`): string => `${amount} ${amount === 1 ? one : many}`

/** Two decimals are a tenth of a pixel on the widest screen, and the same bytes on every machine. */
export const percent = (part: number, whole: number): string => `${whole > 0 ? Number(((part / whole) * 100).toFixed(2)) : 0}%`

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** By code units: the order must not depend on the machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
