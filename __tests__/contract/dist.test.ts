/** The files of dist/ as Node has them: scripts that load each other. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { build, stop } from 'esbuild'
import { nativeChecksums } from '../../scripts/build-plugins/checksums.ts'
import { asScript } from '../../scripts/build-plugins/scripts.ts'
import { bundle } from '../../scripts/build.ts'
import { runProgram } from '../e2e/cli.ts'

let files: Map<string, Uint8Array>
let work: string

beforeAll(async () => {
  ;({ files } = await bundle())
  work = await mkdtemp(join(tmpdir(), 'dist-'))
  for (const [path, content] of files) {
    await mkdir(dirname(join(work, path)), { recursive: true })
    await writeFile(join(work, path), content)
  }
}, 60_000)

afterAll(async () => {
  await stop()
  await rm(work, { recursive: true, force: true })
})

test('each of them loads, alone, and hands on all that others ask of it', async () => {
  const chunks = [...files.keys()].flatMap(path => (path.startsWith('dist/chunks/') ? [path.slice('dist/chunks/'.length)] : []))
  expect(chunks.length).toBeGreaterThan(100)
  const asks = [...files.values()].flatMap(content => [...Buffer.from(content).toString().matchAll(/\{([\w$:,]+)\}=__load\("([\w-]+\.js)"\)/g)].map(([, names = '', file]) => [file, names.split(',').map(name => name.split(':')[0])]))
  expect(asks.length).toBeGreaterThan(chunks.length)
  const script = `
const { loaded } = require('./dist/load.js');
${JSON.stringify(chunks)}.forEach(loaded)
for (const [file, names] of ${JSON.stringify(asks)}) for (const name of names) if (loaded(file)[name] === undefined) throw new Error(file + ' has no ' + name)
console.log('all')`
  await writeFile(join(work, 'each.cjs'), script)
  expect(await runProgram([process.execPath, join(work, 'each.cjs')])).toEqual({ code: 0, stdout: 'all\n', stderr: '' })
}, 60_000)

/** The form is esbuild's, without white space. */
test.each([
  ['import a,{b as c,d}from"node:fs";import*as e from"./x.js";import from_ from"node:os";import"./chunks/y.js";var f=[a,c,d,e];export{f,c as g};', 'const a=require("node:fs"),{b:c,d}=require("node:fs");const e=__load("x.js");const from_=require("node:os");__load("y.js");var f=[a,c,d,e];\nreturn{f,g:c}'],
  ['console.log(import.meta.url,import("./x.js"),import("node:os"));', 'console.log(__meta.url,__later("x.js"),Promise.resolve().then(()=>require("node:os")));\nreturn{}'],
])('a module as a script: %s', (module, script) => {
  expect(asScript(module)).toBe(`(function(__load,__later,__meta,require){"use strict";${script}})`)
})

test.each([
  ['let a=1;export{a};function more(){a++}', 'a is exported and changed later'],
  ['let a=1;export{a as b};function more(){return--a}', 'a is exported and changed later'],
  ['function a(){a=()=>1}export{a};', 'a is exported and changed later'],
  ['import a from"./x.js";', 'not understood'],
  ['import(name);', 'import() of something unknown'],
])('refused: %s', (module, message) => {
  expect(() => asScript(module)).toThrow(message)
})

test("what is packed has Node's own checksums, where Node has them", async () => {
  const script = `const { crc32 } = require('node:zlib'); console.log(require('buffer-crc32').unsigned === crc32 ? 'native' : crc32)`
  const outfile = join(work, 'checksums.cjs')
  await build({ stdin: { contents: script, resolveDir: process.cwd() }, bundle: true, platform: 'node', outfile, plugins: [nativeChecksums] })
  expect(await runProgram([process.execPath, outfile])).toEqual({ code: 0, stdout: 'native\n', stderr: '' })
})
