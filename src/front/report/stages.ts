/** The release as the report tells it: stages in the order of the line, each with its cells, their files and their time. */
import type { Manifest, ManifestFile, Part } from '../../core/manifest.ts'
import type { Cell, Plan } from '../../core/plan.ts'
import { count, sum } from './units.ts'

/** A colour each, the same in every chart; the folders of a release bear almost the same names. */
export type Tone = 'plan' | 'pins' | 'wheels' | 'client' | 'server'

export interface CellView {
  id: string
  tone: Tone
  /** In a few words, below the name. */
  detail: string
  files: readonly ManifestFile[]
  /** Milliseconds; absent: it did not run this time. */
  took?: number
}

export interface StageView {
  tone: Tone
  title: string
  /** What counts where no time is measured. */
  figure?: string
  note?: string
  cells: readonly CellView[]
}

export function stagesOf(plan: Plan, manifest: Manifest, parts: readonly Part[]): StageView[] {
  const cells = cellsOf(plan, manifest, parts)
  const stage = (tone: Tone, title: string): StageView => ({ tone, title, cells: cells.filter(cell => cell.tone === tone) })
  const foreseen = `foreseen from ${count(Object.keys(plan.inputs).length, 'input')}, before anything is made`
  return [
    { ...stage('plan', 'Plan'), figure: count(plan.files.length, 'file'), note: foreseen },
    stage('pins', 'Pins'),
    stage('wheels', 'Wheels'),
    stage('client', 'Clients'),
    stage('server', 'Server'),
  ]
}

/** Resolving the pins is no cell of the plan, but takes its time like one. */
function cellsOf(plan: Plan, { files, pins: locked }: Manifest, parts: readonly Part[]): CellView[] {
  const view = (id: string, tone: Tone, detail: string, paths: readonly string[]): CellView => {
    const part = parts.find(({ cell }) => cell === id)
    return { id, tone, detail, files: files.filter(({ path }) => paths.includes(path)), ...(part && { took: part.took }) }
  }
  const pins = view('pins', 'pins', plan.roles.map(({ name }) => `${name} ${locked[name]?.length ?? 0}`).join(', '), plan.roles.flatMap(({ requirements, pylock }) => [requirements, pylock]))
  return [pins, ...plan.cells.map(cell => view(cell.id, toneOf(cell), detailOf(cell), cell.files))]
}

const toneOf = ({ stage }: Cell): Tone => (stage === 'native' ? 'wheels' : stage)

function detailOf(cell: Cell): string {
  switch (cell.stage) {
    case 'native':
      return `${cell.builder}, ${cell.wheels.map(({ identifier }) => identifier).join(', ')}`
    case 'client':
      return `${cell.formats.map(({ name }) => name).join(', ')}, ${cell.interpreter} interpreter`
    case 'server':
      return cell.destinations.map(({ name }) => name).join(', ')
  }
}

export const timeOf = (cells: readonly CellView[]): number => sum(cells.map(({ took }) => took ?? 0))

const folders: Readonly<Record<string, Tone>> = { pins: 'pins', wheels: 'wheels', client: 'client', feeds: 'client', server: 'server' }

export const folderOf = (path: string): string => path.slice(0, path.indexOf('/') + 1)

export const toneOfPath = (path: string): Tone => folders[folderOf(path).slice(0, -1)] ?? 'plan'
