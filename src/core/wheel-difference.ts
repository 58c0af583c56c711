/** Where two wheels that should be the same begin to differ. */
import { sectionAt } from './binary-section.ts'

interface Packed {
  path: string
  data: Buffer
  mode: number
}

/** In words: the first member that differs and its first differing offset; undefined where all members are the same, in the same order. */
export function wheelDifference(one: readonly Packed[], two: readonly Packed[]): string | undefined {
  return firstDifference(one.filter(isOriginal), two.filter(isOriginal)) ?? firstDifference(one, two)
}

/** Not a list of digests of what else is in the wheel, which differs for no reason of its own. */
const isOriginal = ({ path }: Packed): boolean => !/(^|\/)[^/]+\.dist-info\/(RECORD|sboms\/release-actions\.cdx\.json)$/.test(path)

function firstDifference(one: readonly Packed[], two: readonly Packed[]): string | undefined {
  for (let index = 0; index < Math.max(one.length, two.length); index++) {
    const [a, b] = [one[index], two[index]]
    if (!a || !b || a.path !== b.path) return onlyOnce(a, b, one)
    if (!a.data.equals(b.data)) return `${a.path} ${dataDifference(a.data, b.data)}`
    if (a.mode !== b.mode) return `${a.path} has mode ${a.mode.toString(8)}, then ${b.mode.toString(8)}`
  }
  return undefined
}

function onlyOnce(a: Packed | undefined, b: Packed | undefined, one: readonly Packed[]): string {
  const added = b && !one.some(({ path }) => path === b.path)
  return added ? `${b.path} is only in the second` : `${a?.path} is only in the first`
}

function dataDifference(a: Buffer, b: Buffer): string {
  const at = tellingOffset(a, b)
  const section = sectionAt(a, at)
  return `differs first at offset ${at}${section ? ` (section ${section.name})` : ''}: ${around(a, at)}, then ${around(b, at)}`
}

/** A build ID is a digest of what comes behind it: where that differs too, that is what counts. */
function tellingOffset(a: Buffer, b: Buffer): number {
  const first = offsetFrom(0, a, b) ?? a.length
  const section = sectionAt(a, first)
  return section?.name === '.note.gnu.build-id' ? (offsetFrom(section.at + section.size, a, b) ?? first) : first
}

function offsetFrom(start: number, a: Buffer, b: Buffer): number | undefined {
  const found = a.subarray(start).findIndex((byte, index) => byte !== b[start + index])
  return found < 0 ? undefined : start + found
}

/** What a person may recognize; bytes that are no text are dots. */
const around = (data: Buffer, at: number): string =>
  `'${data.toString('latin1', Math.max(0, at - 16), at + 24).replace(/[^ -~]/g, '.')}'${at >= data.length ? ', which ends there' : ''}`
