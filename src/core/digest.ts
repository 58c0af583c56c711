/** The sha256 of a text or of bytes, in lower-case hex. node:crypto takes 7 ms to load, so it is asked for with the first digest. */
export const sha256 = (data: string | Uint8Array): string => process.getBuiltinModule('node:crypto').createHash('sha256').update(data).digest('hex')
