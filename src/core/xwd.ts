/** Pictures of a screen, as X servers keep them (XWD file format 7), with three bytes a pixel. */

export interface Picture {
  width: number
  height: number
  /** Red, green and blue of each pixel, row by row. */
  data: Uint8Array
}

/** Words of the header, by what XWDFile.h calls them. */
const header = { size: 0, version: 1, format: 2, width: 4, height: 5, littleEndian: 7, bitsPerPixel: 11, bytesPerLine: 12, red: 14, green: 15, blue: 16, colours: 19 } as const

/** Of screens of 24 bits with a byte a colour, and little-endian: what Xvfb gives where it is asked for them. Throws RangeError for anything else. */
export function readXwd(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (name: keyof typeof header) => view.getUint32(4 * header[name])
  const [width, height, line, start] = [word('width'), word('height'), word('bytesPerLine'), word('size') + 12 * word('colours')]
  const known = word('version') === 7 && word('format') === 2 && word('littleEndian') === 0 && word('bitsPerPixel') === 32 && word('red') === 0xff0000 && word('green') === 0xff00 && word('blue') === 0xff
  if (!known) throw new RangeError('not a picture of 24 bits in the format XWD 7')
  if (line < 4 * width || start + height * line > bytes.length) throw new RangeError(`a picture of ${width} × ${height} in ${bytes.length} bytes`)
  const data = new Uint8Array(3 * width * height)
  for (let y = 0, to = 0; y < height; y++) {
    for (let from = start + y * line, end = from + 4 * width; from < end; from += 4, to += 3) {
      // It is looked at four times a second: no array for each pixel.
      data[to] = bytes[from + 2] ?? 0
      data[to + 1] = bytes[from + 1] ?? 0
      data[to + 2] = bytes[from] ?? 0
    }
  }
  return { width, height, data }
}

/** The part of a screen, black before, that is drawn on. A window that is there and has nothing in it yet has one colour: it does not count. */
export function drawnOn(screen: Picture): Picture | undefined {
  const { width, data } = screen
  let [left, top, right, bottom] = [width, screen.height, -1, -1]
  for (let at = 0, pixel = 0; at < data.length; at += 3, pixel++) {
    if (!data[at] && !data[at + 1] && !data[at + 2]) continue
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    ;[left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), y]
  }
  const part = cut(screen, { left, top, right, bottom })
  return part.data.some((value, at) => value !== part.data[at % 3]) ? part : undefined
}

function cut({ width, data }: Picture, { left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>): Picture {
  const [columns, rows] = [Math.max(0, right - left + 1), Math.max(0, bottom - top + 1)]
  const part = new Uint8Array(3 * columns * rows)
  for (let row = 0; row < rows; row++) part.set(data.subarray(3 * ((top + row) * width + left), 3 * ((top + row) * width + right + 1)), 3 * row * columns)
  return { width: columns, height: rows, data: part }
}
