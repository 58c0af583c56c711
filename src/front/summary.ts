/** The job summary of a release, in GitHub's Markdown. Whatever comes from outside is text in it, and nothing else. */
import type { Table } from '../command.ts'
import { formatBytes } from '../core/bytes.ts'
import { pinChanges, type Earlier } from '../core/earlier.ts'
import { biggest } from '../core/growth.ts'
import type { Manifest, ManifestFile, Part } from '../core/manifest.ts'
import { cellsOf, type Plan } from '../core/plan.ts'
import { startKey } from '../core/start-times.ts'
import { sizeChange, timeChange } from './changes.ts'
import { stagesOf } from './report/stages.ts'
import { count, formatTime, sum } from './report/units.ts'
import { gantt, graph } from './summary/diagrams.ts'
import { markdownTable } from './table.ts'
import { foldedTable } from './tables.ts'

/** @param earlier Absent: nothing to compare with */
export function releaseSummary(plan: Plan, manifest: Manifest, parts: readonly Part[], earlier?: Earlier): string {
  const stages = stagesOf(plan, manifest, parts)
  const cells = stages.flatMap(stage => stage.cells)
  const took = new Map(cells.flatMap(({ files, took }) => files.map(({ path }) => [path, took] as const)))
  return [
    markdownTable(filesTable(manifest, took, earlier)),
    ...starts(plan, parts, earlier).map(markdownTable),
    graph(stages, manifest),
    gantt(cells),
    ...pins(manifest, earlier).map(markdownTable),
    ...skipped(manifest).map(markdownTable),
    ...parts.filter(({ inside }) => inside).map(part => foldedTable(insideTable(part))),
  ].filter(Boolean).join('\n')
}

function filesTable({ application: { name, version }, files }: Manifest, took: ReadonlyMap<string, number | undefined>, earlier?: Earlier): Table {
  const time = (path: string) => formatTime(took.get(path) ?? 0)
  const rows = [...folded(files)].map(([place, inside]) => {
    const [file] = inside
    if (!file || inside.length > 1) return [place, '', formatBytes(sum(inside.map(({ size }) => size))), ...(earlier ? [''] : []), count(inside.length, 'file'), time(inside[0]?.path ?? '')]
    return [place, file.target ?? 'any', formatBytes(file.size), ...(earlier ? [sizeChange(file, version, earlier)] : []), file.sha256.slice(0, 16), took.get(file.path) === undefined ? '' : time(file.path)]
  })
  return { title: `${name} ${version}`, head: ['artifact', 'target', 'size', ...(earlier ? [`since ${earlier.version}`] : []), 'sha256', 'time of its cell'], rows }
}

/** What a destination has is copies of what stands above, in files by the dozen: one row. */
function folded(files: readonly ManifestFile[]): Map<string, ManifestFile[]> {
  const rows = new Map<string, ManifestFile[]>()
  for (const file of files) {
    const place = /^server\/[^/]+\//.exec(file.path)?.[0] ?? file.path
    rows.set(place, [...(rows.get(place) ?? []), file])
  }
  return rows
}

function starts(plan: Plan, parts: readonly Part[], earlier?: Earlier): Table[] {
  const measured = Object.assign({}, ...parts.map(part => part.starts)) as Record<string, number>
  const rows = cellsOf(plan, 'client').flatMap(({ target, formats }) => formats.flatMap(({ name }) => {
    const [key, now] = [startKey(name, target), measured[startKey(name, target)]]
    return now === undefined ? [] : [[name, target, formatTime(now), ...(earlier ? [timeChange(now, earlier.starts[key])] : [])]]
  }))
  return rows.length > 0 ? [{ title: 'Start-up', head: ['client', 'target', 'median', ...(earlier ? [`since ${earlier.version}`] : [])], rows }] : []
}

function pins({ pins: now }: Manifest, earlier?: Earlier): Table[] {
  if (!earlier) return []
  const rows = pinChanges(earlier.pins, now).map(({ name, before, now }) => [name, before ? (now ? 'changed' : 'removed') : 'added', before, now])
  return rows.length > 0 ? [{ title: `Pins since ${earlier.version}`, head: ['distribution', 'what', 'before', 'now'], rows }] : []
}

const skipped = ({ skipped }: Manifest): Table[] => (skipped.length > 0 ? [{ title: 'Skipped', head: ['file', 'why'], rows: skipped.map(({ path, why }) => [path, why]) }] : [])

const insideTable = ({ cell, inside = [] }: Part): Table => ({
  title: `The 20 biggest files inside of ${cell}`,
  head: ['size', 'file'],
  rows: biggest(inside, 20).map(({ path, size }) => [formatBytes(size), path]),
})
