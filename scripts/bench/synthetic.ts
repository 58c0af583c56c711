/** A uv.lock of any size, and its project: every package asks for four others, some of them under markers. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const markers = ['', '', ` , marker = "sys_platform == 'win32'"`, ` , marker = "python_full_version < '3.12'"`, '']

export function writeSynthetic(folder: string, size: number): void {
  const edge = (from: number, step: number, index: number) => `{ name = "p${(from + step) % size}"${markers[(from + index) % markers.length]} }`
  const one = (i: number) => `
[[package]]
name = "p${i}"
version = "1.0"
source = { registry = "https://index.example/simple" }
dependencies = [${[1, 7, 23, size - 5].map((step, index) => edge(i, step, index)).join(', ')}]
wheels = [{ url = "https://files.example/p${i}-1.0-py3-none-any.whl", hash = "sha256:${String(i).padStart(64, '0')}" }]
`
  const head = `version = 1
requires-python = ">=3.11"

[[package]]
name = "app"
version = "1"
source = { virtual = "." }
dependencies = [{ name = "p0" }]

[package.metadata]
requires-dist = [{ name = "p0" }]
`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = ["p0"]\n')
  writeFileSync(join(folder, 'uv.lock'), head + Array.from({ length: size }, (_, i) => one(i)).join(''))
}
