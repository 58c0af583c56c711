/** What an icon is, from its first bytes. */
export type Image = { kind: 'png'; width: number; height: number } | { kind: 'svg' }

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Sizes in pixels (PNG, 11.2.1: IHDR comes first). Undefined for anything but a PNG or an SVG. */
export function imageOf(bytes: Uint8Array): Image | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.length >= 24 && data.subarray(0, 8).equals(png)) return { kind: 'png', width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
  const text = data.toString('utf8', 0, 4096)
  return /^[\uFEFF\s]*</.test(text) && /<svg[\s>]/.test(text) ? { kind: 'svg' } : undefined
}
