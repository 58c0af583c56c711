/**
 * Files of esbuild's with no source in them: what is imported when it is needed gets one even where it only hands on the names of another,
 * and so do the helpers for CommonJS, which everybody then asks for, to use them or not. Each is half a millisecond at every start.
 */
import { basename } from 'node:path'
import type { Metafile } from 'esbuild'

const HANDS_ON = /^import\{([\w,]+)\}from"\.\/([\w-]+\.js)";(?:import"\.\/[\w-]+\.js";)*export\{([\w,]+)\};$/

/** @param files the texts of all files by their path. Returns those that are asked for: names straight from where they are, helpers by those who use them. */
export function withoutHollow(files: ReadonlyMap<string, string>, { outputs }: Metafile): Map<string, string> {
  const hollow = new Set(Object.keys(outputs).filter(path => Object.keys(outputs[path]?.inputs ?? {}).length === 0).map(path => basename(path)))
  const handedOn = new Map([...files].flatMap(([path, text]) => {
    const [, imported, from = '', exported] = (hollow.has(basename(path)) && HANDS_ON.exec(text.replaceAll('\n', ''))) || []
    return from && imported === exported ? [[basename(path), from] as const] : []
  }))
  const kept = [...files].filter(([path]) => !handedOn.has(basename(path)))
  return new Map(kept.map(([path, text]) => [path, text
    .replace(/(?<=\bimport\("\.\/)[\w-]+\.js(?="\))/g, file => handedOn.get(file) ?? file)
    .replace(/(?<=^|[;\n])import"\.\/(?:chunks\/)?([\w-]+\.js)";/g, (whole, file: string) => (hollow.has(file) ? '' : whole))]))
}
