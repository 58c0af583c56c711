/** Differences in words. */
import { formatBytes } from '../core/bytes.ts'
import { lastingPath, type Earlier } from '../core/earlier.ts'
import { formatTime } from './report/units.ts'

const difference = (now: number, before: number | undefined, format: (amount: number) => string): string =>
  before === undefined ? 'new' : now === before ? '±0' : `${now > before ? '+' : '−'}${format(Math.abs(now - before))}`

/** `+1.2 MB`, `−3 B`, `±0`, `new`. */
export const sizeChange = ({ path, size }: { path: string; size: number }, version: string, earlier: Earlier): string => difference(size, earlier.sizes.get(lastingPath(path, version)), formatBytes)

/** `+40 ms`, `−1.2 s`, `±0`, `new`. */
export const timeChange = (now: number, before: number | undefined): string => difference(now, before, formatTime)
