/** Squarified tree maps (Bruls, Huizing, van Wijk, 2000): areas as the weights are, each as near to a square as goes. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A box for each weight, in their order. @param weights Positive, largest first. */
export function squarify(weights: readonly number[], within: Box): Box[] {
  const whole = weights.reduce((total, weight) => total + weight, 0)
  const scale = (within.width * within.height) / whole
  const boxes: Box[] = []
  let room = within
  for (let first = 0; first < weights.length;) {
    const row = rowOf(weights.slice(first).map(weight => weight * scale), Math.min(room.width, room.height))
    boxes.push(...layRow(row, room))
    room = besideRow(row, room)
    first += row.length
  }
  return boxes
}

/** As many areas as make the worst box of the row better. */
function rowOf(areas: readonly number[], side: number): readonly number[] {
  let length = 1
  while (length < areas.length && worst(areas.slice(0, length + 1), side) <= worst(areas.slice(0, length), side)) length++
  return areas.slice(0, length)
}

/** The largest ratio of a box's sides. */
function worst(row: readonly number[], side: number): number {
  const depth = sum(row) / side
  return Math.max(...row.map(area => Math.max(depth ** 2 / area, area / depth ** 2)))
}

const sum = (areas: readonly number[]): number => areas.reduce((total, area) => total + area, 0)
const depthOf = (row: readonly number[], { width, height }: Box): number => sum(row) / Math.min(width, height)

function layRow(row: readonly number[], room: Box): Box[] {
  const [depth, down] = [depthOf(row, room), room.width >= room.height]
  return row.map((area, index) => {
    const [before, length] = [sum(row.slice(0, index)) / depth, area / depth]
    return down ? { x: room.x, y: room.y + before, width: depth, height: length } : { x: room.x + before, y: room.y, width: length, height: depth }
  })
}

function besideRow(row: readonly number[], room: Box): Box {
  const depth = depthOf(row, room)
  return room.width >= room.height ? { ...room, x: room.x + depth, width: room.width - depth } : { ...room, y: room.y + depth, height: room.height - depth }
}
