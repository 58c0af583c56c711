/** A package index on loopback, over whatever lies in a folder now (PEP 503). */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { projectOf } from '../../src/core/names.ts'
import { writeWheel } from '../../src/perform/wheel.ts'
import { must } from './cli.ts'

export interface LoopbackIndex {
  url: string
  folder: string
  close(): void
}

export async function serveIndex(folder: string): Promise<LoopbackIndex> {
  await mkdir(folder, { recursive: true })
  const server = createServer((request, response) => void serve(folder, request.url ?? '').then(
    ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
    () => response.writeHead(404).end(),
  ))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`, folder, close: () => void server.close() }
}

async function serve(folder: string, path: string): Promise<{ type: string; body: string | Buffer }> {
  const [, kind, name = ''] = path.split('/')
  if (kind === 'packages') return { type: 'application/octet-stream', body: await readFile(join(folder, basename(name))) }
  const files = (await readdir(folder)).filter(file => projectOf(file) === name)
  if (files.length === 0) throw new Error('no such project')
  const anchors = await Promise.all(files.map(async file => `<a href="/packages/${file}#sha256=${await digest(join(folder, file))}">${file}</a>`))
  return { type: 'text/html', body: `<!DOCTYPE html><html><body>${anchors.join('<br>')}</body></html>` }
}

export const digest = async (path: string): Promise<string> => createHash('sha256').update(await readFile(path)).digest('hex')

export interface TinyWheel {
  name: string
  version: string
  requires?: readonly string[]
  /** More lines of METADATA. */
  extra?: string
  /** The one module; by default it says its version. */
  module?: string
  tag?: string
}

/** A wheel of one module; its metadata says what it needs. */
export async function publishWheel(folder: string, { name, version, requires = [], extra = '', module = `version = '${version}'\n`, tag = 'py3-none-any' }: TinyWheel): Promise<string> {
  const escaped = name.replaceAll('-', '_')
  const distInfo = `${escaped}-${version}.dist-info`
  const texts = {
    [`${escaped}.py`]: module,
    [`${distInfo}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${extra}${requires.map(each => `Requires-Dist: ${each}\n`).join('')}`,
    [`${distInfo}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`,
  }
  const members = Object.entries(texts).map(([path, text]) => ({ path, data: Buffer.from(text), mode: 0o644 }))
  const file = join(folder, `${escaped}-${version}-${tag}.whl`)
  await writeFile(file, await writeWheel(members, distInfo, 1_700_000_000))
  return file
}

/** A build backend of one module. What it builds says so: `built = True`. */
const backend = `import base64, hashlib, os, zipfile

def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name, version = open('PKG-INFO').read().split('Name: ')[1].split('\\n')[0], '1.0'
    escaped = name.replace('-', '_')
    info = f'{escaped}-{version}.dist-info'
    files = {
        f'{escaped}.py': 'built = True\\n',
        f'{info}/METADATA': open('PKG-INFO').read(),
        f'{info}/WHEEL': 'Wheel-Version: 1.0\\nGenerator: tiny\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n',
    }
    record = ''.join(f'{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()},{len(text)}\\n' for path, text in files.items())
    files[f'{info}/RECORD'] = record + f'{info}/RECORD,,\\n'
    wheel = f'{escaped}-{version}-py3-none-any.whl'
    with zipfile.ZipFile(os.path.join(wheel_directory, wheel), 'w') as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel
`

/** An sdist, version 1.0, that only its backend can turn into a module; the backend is of this index too. */
export async function publishSdist(folder: string, name: string): Promise<string> {
  await publishWheel(folder, { name: 'tiny-backend', version: '1.0', module: backend })
  const root = `${name.replaceAll('-', '_')}-1.0`
  const work = await mkdtemp(join(tmpdir(), 'sdist-'))
  await mkdir(join(work, root))
  await writeFile(join(work, root, 'PKG-INFO'), `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`)
  await writeFile(join(work, root, 'pyproject.toml'), '[build-system]\nrequires = ["tiny-backend==1.0"]\nbuild-backend = "tiny_backend"\n')
  await must(['tar', '-czf', join(folder, `${root}.tar.gz`), '-C', work, root])
  await rm(work, { recursive: true })
  return join(folder, `${root}.tar.gz`)
}
