/** On screens of 64 × 48 as Xvfb 21.1.7 wrote them: nothing on it, and a window of 40 × 20 at (8, 6), by Qt: of one colour, and with a rectangle of 4 × 5 at (2, 3) in it. */
import { describe, expect, test } from '@jest/globals'
import { decode, encode } from 'fast-png'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { drawnOn, readXwd, type Picture } from '../../../src/core/xwd.ts'

const screen = (name: string) => gunzipSync(readFileSync(fileURLToPath(new URL(`../../fixtures/xwd/${name}.xwd.gz`, import.meta.url))))
const pixel = ({ width, data }: Picture, x: number, y: number) => [...data.subarray(3 * (y * width + x), 3 * (y * width + x + 1))]
const [orange, ink] = [[255, 128, 1], [10, 20, 30]]

describe('a screen', () => {
  const drawn = readXwd(screen('drawn'))

  test('has its size, and red, green and blue in this order', () => {
    expect([drawn.width, drawn.height, drawn.data.length]).toEqual([64, 48, 64 * 48 * 3])
    expect([pixel(drawn, 0, 0), pixel(drawn, 8, 6), pixel(drawn, 47, 25), pixel(drawn, 10, 9), pixel(drawn, 48, 25)]).toEqual([[0, 0, 0], orange, orange, ink, [0, 0, 0]])
  })

  test('is cut to what is drawn on it', () => {
    const part = drawnOn(drawn)
    expect(part && [part.width, part.height, pixel(part, 0, 0), pixel(part, 2, 3), pixel(part, 5, 7), pixel(part, 6, 8)]).toEqual([40, 20, orange, ink, ink, orange])
  })

  test.each(['empty', 'blank'])('that is %s has nothing drawn on it', name => expect(drawnOn(readXwd(screen(name)))).toBeUndefined())

  test('keeps every pixel as a PNG, and is the same bytes each time', () => {
    const part = drawnOn(drawn) as Picture
    const png = encode({ ...part, channels: 3 })
    expect(decode(png)).toMatchObject({ width: 40, height: 20, channels: 3, depth: 8, data: part.data })
    expect(encode({ ...part, channels: 3 })).toEqual(png)
  })
})

describe('what is no such screen is refused', () => {
  const changed = (word: number, value: number) => {
    const bytes = screen('drawn')
    bytes.writeUInt32BE(value, 4 * word)
    return bytes
  }

  test.each<[string, Uint8Array]>([
    ['another version', changed(1, 6)],
    ['planes', changed(2, 1)],
    ['the other order of bytes', changed(7, 1)],
    ['16 bits a pixel', changed(11, 16)],
    ['blue first', changed(14, 0xff)],
    ['lines shorter than its pixels', changed(12, 4)],
    ['more lines than bytes', changed(5, 49)],
    ['a cut file', screen('drawn').subarray(0, -1)],
    ['a cut header', screen('drawn').subarray(0, 50)],
    ['nothing', new Uint8Array()],
  ])('%s', (_, bytes) => expect(() => readXwd(bytes)).toThrow(RangeError))
})
