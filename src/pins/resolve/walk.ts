import type { Edge, LockedPackage } from '../lock.ts'
import { own } from '../../core/own.ts'
import { FALSE, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import type { Context } from './context.ts'
import { markerOf } from './context.ts'
import { groupSection } from './root.ts'
import { decideExtra } from './extra.ts'
import { select } from './select.ts'

/** A package, or one of its extras; without a package: the project itself. */
export interface Place {
  package?: LockedPackage | undefined
  /** `''`, an extra, or the project's `group:name`. */
  section: string
  /** Where it is needed, as far as the walk has come. */
  reach: Diagram
  arcs: readonly Arc[]
}

interface Arc {
  to: Place
  marker: Diagram
}

/** That a place needs a name, where that is not the whole story: several versions, none, or a requirement of the project itself. */
export interface Demand {
  from: Place
  edge: Edge
  marker: Diagram
  /** The versions that would do; empty: the lock has none. */
  admitted: readonly LockedPackage[]
  /** Where the lock's own markers leave this edge without any version. */
  unassigned: Diagram
}

export interface Walked {
  places: readonly Place[]
  demands: readonly Demand[]
}

/** Finds every place and how far it is reached. */
export function walk(context: Context): Walked {
  const finder = new Finder(context)
  const order = finder.find()
  spread(context, order)
  return { places: order, demands: finder.demands }
}

class Finder {
  readonly demands: Demand[] = []
  readonly #context: Context
  readonly #places = new Map<LockedPackage | undefined, Map<string, Place>>()
  readonly #shared = new Map<Edge, readonly Arc[]>()

  constructor(context: Context) {
    this.#context = context
  }

  /** All places in reverse postorder: a place stands after its predecessors, but for cycles. */
  find(): Place[] {
    const postorder: Place[] = []
    const started = new Set<Place>()
    for (const root of this.#roots()) this.#visit(root, started, postorder)
    return postorder.reverse()
  }

  #roots(): Place[] {
    const { extras, groups, within } = this.#context
    const places = ['', ...extras, ...[...groups].map(groupSection)].map((section) => this.#place(undefined, section))
    for (const place of places) place.reach = within
    return places
  }

  #visit(root: Place, started: Set<Place>, postorder: Place[]): void {
    const stack = [{ place: root, next: 0 }]
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { place } = top
      if (top.next === 0 && started.has(place)) {
        stack.pop()
        continue
      }
      if (top.next === 0) this.#start(place, started)
      const following = place.arcs[top.next++]
      if (following) {
        if (!started.has(following.to)) stack.push({ place: following.to, next: 0 })
      } else {
        postorder.push(place)
        stack.pop()
      }
    }
  }

  #start(place: Place, started: Set<Place>): void {
    started.add(place)
    const arcs: Arc[] = []
    for (const edge of this.#edges(place)) arcs.push(...(this.#shared.get(edge) ?? this.#arcs(place, edge)))
    place.arcs = arcs
  }

  #edges({ package: locked, section }: Place): readonly Edge[] {
    if (!locked) return this.#context.root.sections.get(section) ?? []
    return section === '' ? locked.dependencies : (own(locked.extras, section) ?? [])
  }

  /** An edge that many packages have, of which nothing is left to be judged, leads from all of them to the same. */
  #arcs(from: Place, edge: Edge): readonly Arc[] {
    const { project, root, byName } = this.#context
    const marker = this.#marker(from, edge)
    if (marker === FALSE) return []
    if (edge.name === root.name && (!from.package || !byName.has(edge.name))) return this.#selfArcs(edge, marker)
    const named = byName.get(edge.name)
    // Most edges lead to the one version there is, and nothing is left to be judged.
    if (from.package && named?.length === 1) return this.#share(edge, marker, this.#arcsTo(named[0] as LockedPackage, edge.extras, marker))
    const selection = select(this.#context, edge, marker, from.package?.name ?? project.name ?? project.file)
    this.demands.push({ from, edge, ...selection })
    return selection.choices.flatMap(({ package: locked, marker: where }) => this.#arcsTo(locked, edge.extras, where))
  }

  #share(edge: Edge, marker: Diagram, arcs: readonly Arc[]): readonly Arc[] {
    if (isPlain(edge, marker)) this.#shared.set(edge, arcs)
    return arcs
  }

  #selfArcs({ extras }: Edge, marker: Diagram): Arc[] {
    return extras.map((extra) => ({ to: this.#place(undefined, extra), marker }))
  }

  #arcsTo(locked: LockedPackage, extras: readonly string[], marker: Diagram): Arc[] {
    if (marker === FALSE) return []
    if (extras.length === 0) return [{ to: this.#place(locked, ''), marker }]
    const together = extras.join(',')
    const sections = extras.length > 1 && locked.extras[together] ? [together] : extras
    return ['', ...sections].map((section) => ({ to: this.#place(locked, section), marker }))
  }

  /** An edge's marker with the extras in it decided. */
  #marker(from: Place, edge: Edge): Diagram {
    if (edge.marker === undefined) return TRUE
    const { algebra, project } = this.#context
    const diagram = markerOf(this.#context, edge.marker, from.package?.name ?? project.name ?? project.file)
    return diagram === TRUE || !edge.marker.includes('extra') ? diagram : algebra.decide(diagram, (clause) => decideExtra(this.#context, from, clause))
  }

  #place(locked: LockedPackage | undefined, section: string): Place {
    let places = this.#places.get(locked)
    if (!places) this.#places.set(locked, (places = new Map()))
    let place = places.get(section)
    if (!place) places.set(section, (place = { package: locked, section, reach: FALSE, arcs: [] }))
    return place
  }
}

/** Whether the marker means the same in every package. One that always holds may be one that could not be read, which is a problem of each of them. */
const isPlain = ({ marker: text }: Edge, marker: Diagram): boolean => text === undefined || (marker !== TRUE && !text.includes('extra'))

/** The fixpoint: what is reached spreads along the arcs until nothing changes. */
function spread({ algebra }: Context, order: readonly Place[]): void {
  const dirty = new Set(order.filter(({ reach }) => reach !== FALSE))
  while (dirty.size > 0) {
    for (const place of order) {
      if (!dirty.delete(place)) continue
      for (const { to, marker } of place.arcs) {
        const reach = algebra.or(to.reach, algebra.and(place.reach, marker))
        if (reach === to.reach) continue
        to.reach = reach
        dirty.add(to)
      }
    }
  }
}
