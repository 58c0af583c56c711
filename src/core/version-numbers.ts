/** Windows counts versions in four numbers of 16 bits: the release part of a PEP 440 version, which is all of it that is numbers. */
export function versionNumbers(version: string): [number, number, number, number] {
  const [, release = ''] = /^(?:v?\d+!)?v?(\d+(?:\.\d+)*)/i.exec(version) ?? []
  const [a = 0, b = 0, c = 0, d = 0] = release.split('.').map(part => Math.min(Number(part), 65_535))
  return [a, b, c, d]
}
