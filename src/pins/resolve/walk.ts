import type { Edge, LockedPackage } from '../lock.ts'
import { FALSE, TRUE } from '../../markers/marker.ts'
import type { Diagram } from '../../markers/marker.ts'
import type { Context } from './context.ts'
import { markerOf } from './context.ts'
import { groupSection } from './root.ts'
import { decideExtra } from './extra.ts'
import type { Selection } from './select.ts'
import { select } from './select.ts'

/** A package, or one of its extras; without a package: the project itself. */
export interface Place {
  package?: LockedPackage
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
    const { extras, groups } = this.#context
    const places = ['', ...extras, ...[...groups].map(groupSection)].map((section) => this.#place(undefined, section))
    for (const place of places) place.reach = TRUE
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
    place.arcs = this.#edges(place).flatMap((edge) => this.#arcs(place, edge))
  }

  #edges({ package: locked, section }: Place): readonly Edge[] {
    if (!locked) return this.#context.root.sections.get(section) ?? []
    return section === '' ? locked.dependencies : (locked.extras[section] ?? [])
  }

  #arcs(from: Place, edge: Edge): Arc[] {
    const { project, root } = this.#context
    const marker = this.#marker(from, edge)
    if (marker === FALSE) return []
    if (edge.name === root.name && (!from.package || !this.#context.byName.has(edge.name))) return this.#selfArcs(edge, marker)
    const selection = select(this.#context, edge, marker, from.package?.name ?? project.name ?? project.file)
    if (this.#isOpen(from, edge, selection)) this.demands.push({ from, edge, ...selection })
    return selection.choices.flatMap(({ package: locked, marker: where }) => this.#arcsTo(locked, edge.extras, where))
  }

  /** Most edges lead to the one version there is, and nothing is left to be judged. */
  #isOpen(from: Place, { name }: Edge, { admitted }: Selection): boolean {
    return !from.package || admitted.length !== 1 || (this.#context.byName.get(name)?.length ?? 0) > 1
  }

  #selfArcs({ extras }: Edge, marker: Diagram): Arc[] {
    return extras.map((extra) => ({ to: this.#place(undefined, extra), marker }))
  }

  #arcsTo(locked: LockedPackage, extras: readonly string[], marker: Diagram): Arc[] {
    if (marker === FALSE) return []
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
    if (!place) places.set(section, (place = { ...(locked ? { package: locked } : {}), section, reach: FALSE, arcs: [] }))
    return place
  }
}

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
