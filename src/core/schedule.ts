/** How the wheels of a release are shared out over jobs: pure, and the same for the same plan. */

/** Wheels that one job can make one after the other. */
export interface Batch<W> {
  /** Only wheels of the same lane share a job: machine, builder, runner. */
  lane: string
  wheels: readonly W[]
}

export type JobsPolicy = 'balanced' | 'one-per-wheel' | 'one-per-runner'

export interface Schedule<W> {
  policy: JobsPolicy
  /** At least one job a lane is made, whatever it says. */
  maxJobs: number
  laneOf(wheel: W): string
  /** Any unit, the same for all. */
  costOf(wheel: W): number
}

/**
 * Longest first, each to the job that has the least so far; the lane with the longest job gets the next one, as long as that shortens the
 * whole. With `one-per-wheel` the number of jobs is not limited here: the platform's own limit is checked by the caller.
 */
export function shareOut<W>(wheels: readonly W[], { policy, maxJobs, laneOf, costOf }: Schedule<W>): Batch<W>[] {
  const lanes = new Map<string, W[]>()
  for (const wheel of wheels) lanes.set(laneOf(wheel), [...(lanes.get(laneOf(wheel)) ?? []), wheel])
  if (policy === 'one-per-wheel') return wheels.map(wheel => ({ lane: laneOf(wheel), wheels: [wheel] }))
  const jobs = new Map([...lanes.keys()].map(lane => [lane, 1]))
  const longest = (lane: string, count: number) => heaviest(pack(lanes.get(lane) ?? [], count, costOf), costOf)
  if (policy === 'balanced') {
    for (let made = lanes.size; made < maxJobs; made++) {
      const [lane, count] = [...jobs].reduce((worst, each) => (longest(...each) > longest(...worst) ? each : worst), [...jobs][0] ?? ['', 0])
      if (longest(lane, count + 1) >= longest(lane, count)) break
      jobs.set(lane, count + 1)
    }
  }
  return [...lanes].flatMap(([lane, all]) => pack(all, jobs.get(lane) ?? 1, costOf).map(wheels => ({ lane, wheels })))
}

/** Longest processing time first (Graham 1969); within a job and between jobs the order of the wheels as given. */
function pack<W>(wheels: readonly W[], count: number, costOf: (wheel: W) => number): W[][] {
  const bins = Array.from({ length: count }, () => ({ cost: 0, wheels: [] as W[] }))
  for (const wheel of [...wheels].sort((a, b) => costOf(b) - costOf(a))) {
    const least = bins.reduce((best, bin) => (bin.cost < best.cost ? bin : best))
    least.wheels.push(wheel)
    least.cost += costOf(wheel)
  }
  const place = (wheel: W | undefined) => wheels.indexOf(wheel as W)
  return bins.map(bin => bin.wheels.sort((a, b) => place(a) - place(b))).filter(all => all.length > 0).sort((a, b) => place(a[0]) - place(b[0]))
}

const heaviest = <W>(bins: readonly (readonly W[])[], costOf: (wheel: W) => number) => Math.max(0, ...bins.map(wheels => wheels.reduce((sum, wheel) => sum + costOf(wheel), 0)))
