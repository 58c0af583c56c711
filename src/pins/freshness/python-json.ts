/**
 * `json.dumps(value, sort_keys=True)` of Python, which poetry, pdm and pipenv hash: keys sorted by code point, everything beyond ASCII
 * escaped, a space after `,` and `:` unless other separators are given. TOML's floats with no fraction cannot be told from integers any more; none of the tools hashes one.
 */
export function pythonJson(value: unknown, separators = { item: ', ', key: ': ' }): string {
  const inner = (item: unknown): string => pythonJson(item, separators)
  if (Array.isArray(value)) return `[${value.map(inner).join(separators.item)}]`
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b))
    return `{${entries.map(([key, item]) => escape(key) + separators.key + inner(item)).join(separators.item)}}`
  }
  return typeof value === 'string' ? escape(value) : String(value ?? null)
}

const escape = (text: string): string =>
  JSON.stringify(text).replace(/[\x7f-\uffff]/g, (unit) => (unit === '\x7f' ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`))

function compareCodePoints(a: string, b: string): number {
  const [x, y] = [[...a], [...b]]
  for (let i = 0; i < x.length && i < y.length; i++) {
    const difference = (x[i] as string).codePointAt(0)! - (y[i] as string).codePointAt(0)!
    if (difference !== 0) return difference
  }
  return x.length - y.length
}
