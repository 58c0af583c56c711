/** Property lists of Apple's, in XML. */
import { xml, type Element } from './xml.ts'

export type Value = string | boolean | readonly Value[] | { readonly [key: string]: Value | undefined }

/** What is undefined is left out. */
export const plist = (root: Value): string => xml(['plist', [element(root)], { version: '1.0' }])

function element(value: Value): Element {
  if (typeof value === 'boolean') return [String(value), '']
  if (typeof value === 'string') return ['string', value]
  if (isArray(value)) return ['array', value.map(element)]
  return ['dict', Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [['key', key] as const, element(each)]))]
}

const isArray = (value: Value): value is readonly Value[] => Array.isArray(value)
