/**
 * `json.dumps(value, sort_keys=True)` of Python, which poetry and pdm hash: keys sorted by code point, a space after `,` and `:`,
 * everything beyond ASCII escaped. TOML's floats with no fraction cannot be told from integers any more; neither tool hashes one.
 */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b))
    return `{${entries.map(([key, item]) => `${escape(key)}: ${pythonJson(item)}`).join(', ')}}`
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
