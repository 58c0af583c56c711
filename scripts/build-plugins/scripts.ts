/**
 * A module of esbuild's → a script: a function that is given how to load, and returns what the file exports. Of a script V8 hands out its
 * code with all functions that have been called so far; of a module, only what it had compiled before the module ran (src/load.ts).
 */
import { init, parse, type ImportSpecifier } from 'es-module-lexer'

await init

interface Edit {
  from: number
  to: number
  text: string
}

/** What esbuild writes of a module: imports, one `export{…}`, import() of what is known, import.meta. */
export function asScript(module: string): string {
  const [imports, exports] = parse(module)
  const fixed = imports.filter(({ d }) => d === -1)
  const list = module.lastIndexOf('export', exports[0]?.s)
  const edits = imports.map((each): Edit => (each.d === -1 ? { from: each.ss, to: each.se + 1, text: '' } : { from: each.ss, to: each.se, text: each.d === -2 ? '__meta' : later(each) }))
  if (exports.length > 0) edits.push({ from: list, to: module.indexOf('};', exports.at(-1)?.e) + 2, text: '' })
  const body = edits.sort((a, b) => b.from - a.from).reduce((text, { from, to, text: by }) => text.slice(0, from) + by + text.slice(to), module)
  exports.forEach(({ ln = '' }) => refuseChanging(ln, body))
  const returned = exports.map(({ n, ln }) => (n === ln ? n : `${n}:${ln}`))
  return `(function(__load,__later,__meta,require){"use strict";${fixed.map(each => declaration(each, module)).join('')}${body}\nreturn{${returned.join()}}})`
}

/** A file of ours, or a module of Node's, which hands its names on one by one: a namespace of node:fs loads what none of them needs. */
const asked = (name: string): string => (name.startsWith('./') ? `__load(${base(name)})` : `require("${name}")`)

const base = (name: string): string => `"${name.slice(name.lastIndexOf('/') + 1)}"`

/** `import a,*as b from"…"`, `import{c as d}from"…"`, `import"…"`. */
const CLAUSE = /^import\s*(?:([\w$]+)\s*,?)?\s*(?:\*\s*as\s+([\w$]+)|(\{[^}]*\}))?\s*(?:\bfrom\s*)?"$/

function declaration({ n = '', s, ss }: ImportSpecifier, module: string): string {
  const [clause, whole, all, names] = CLAUSE.exec(module.slice(ss, s)) ?? []
  if (clause === undefined || (whole && n.startsWith('./'))) throw new Error(`not understood: ${module.slice(ss, s)}`)
  const bound = [whole, all, names?.replaceAll(/\s+as\s+/g, ':')].filter(each => each !== undefined)
  return bound.length > 0 ? `const ${bound.map(each => `${each}=${asked(n)}`).join()};` : `${asked(n)};`
}

function later({ n, ss, se }: ImportSpecifier): string {
  if (!n) throw new Error(`import() of something unknown at ${ss}–${se}`)
  return n.startsWith('./') ? `__later(${base(n)})` : `Promise.resolve().then(()=>require("${n}"))`
}

/** Who imports a name takes its value once; esbuild gives each name of a file's top level to nothing else in it. */
function refuseChanging(name: string, body: string): void {
  const own = name.replaceAll('$', String.raw`\$`)
  const set = [String.raw`(?<=[;{}(,=!&|?:\n]|return)(?:\+\+|--)${own}(?![\w$])`, String.raw`(?<![\w$.])${own}(?:=(?![=>])|\+\+|--|(?:[-+*/%&|^]|\*\*|\?\?|&&|\|\||<<|>>>?)=)`]
  const declared = String.raw`\b(?:function\*?|class) ${own}(?![\w$])`
  if (count(set.join('|'), body) + Math.min(count(declared, body), 1) > 1) throw new Error(`${name} is exported and changed later: who has it already would not see that`)
}

const count = (pattern: string, text: string): number => [...text.matchAll(new RegExp(pattern, 'g'))].length
