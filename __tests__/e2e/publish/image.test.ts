/** An image from a lock: made and proved, then loaded and run by a real engine. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openImage } from '../../../src/perform/oci/open.ts'
import { localPorts } from '../../../src/ports/local.ts'
import { installers } from '../../tools/installers/installers.ts'
import { podmanEnvironment } from '../../tools/manylinux/engine.ts'
import { must, runCli, runProgram } from '../cli.ts'
import { deviationsOf, siteIn, verified } from '../deviations.ts'
import { publishWheel, serveIndex, type LoopbackIndex } from '../index-server.ts'

let work: string
let index: LoopbackIndex
let engine: Record<string, string>
const container = `release-actions-image-${process.pid}`
const changed = `${container}-changed`
const name = 'postbox-1.0.oci.tar'

const files = {
  'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "postbox"
version = "1.0"
readme = "README.md"
requires-python = ">=3.9"
dependencies = ["letters"]

[project.scripts]
postbox-server = "postbox:serve"
`,
  'README.md': '# A server for letters\n',
  'release.yaml': 'server:\n  command: postbox-server $PORT\n  destinations: [oci]\n  oci: {interpreter: host}\n',
  'postbox/__init__.py': `import http.server, json, os, ssl, sqlite3, sys, letters

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps({'letters': letters.version, 'uid': os.getuid(), 'cwd': os.getcwd(), 'first': os.getpid() == 1}).encode())

def serve():
    http.server.HTTPServer(('0.0.0.0', int(sys.argv[1])), Handler).serve_forever()
`,
}

const image = (project: string) => join(work, `${project} out/server/oci`, name)

async function release(project: string, command = 'release'): Promise<void> {
  const { code, stderr } = await runCli([command, join(work, project), '--output', join(work, `${project} out`)], { env: { SOURCE_DATE_EPOCH: '1700000000', UV_NO_CONFIG: '1', PIP_EXTRA_INDEX_URL: index.url } })
  if (code !== 0) throw new Error(stderr)
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'image '))
  engine = await podmanEnvironment(work)
  index = await serveIndex(join(work, 'index'))
  await publishWheel(index.folder, { name: 'letters', version: '2.0', requires: ['stamps'] })
  await publishWheel(index.folder, { name: 'stamps', version: '3.0' })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, 'app', path)), { recursive: true })
    await writeFile(join(work, 'app', path), text)
  }
  await must([join(installers(), 'uv'), 'lock', '--quiet', '--no-cache', '--default-index', index.url], { cwd: join(work, 'app'), env: { UV_NO_CONFIG: '1' } })
  await cp(join(work, 'app'), join(work, 'next app'), { recursive: true })
  await writeFile(join(work, 'next app/postbox/__init__.py'), `${files['postbox/__init__.py']}# changed\n`)
  for (const project of ['app', 'next app']) await release(project)
}, 300_000)

afterAll(async () => {
  await runProgram(['podman', 'rm', '--force', '--ignore', container], { env: engine })
  await removeChanged()
  await runProgram(['podman', 'rmi', '--force', 'localhost/postbox:1.0'], { env: engine })
  index.close()
  await rm(work, { recursive: true, force: true })
})

async function removeChanged(): Promise<void> {
  await runProgram(['podman', 'rm', '--force', '--ignore', changed], { env: engine })
  await runProgram(['podman', 'rmi', '--force', '--ignore', `localhost/${changed}`], { env: engine })
}

test('made elsewhere of a changed application it differs in the last layer alone', async () => {
  const ports = localPorts()
  const [one, next] = await Promise.all(['app', 'next app'].map(async project => (await openImage(image(project), ports.files)).layers.map(({ descriptor }) => descriptor.digest)))
  expect(one?.map((digest, layer) => digest === next?.[layer])).toEqual([true, true, false])
})

test('made again elsewhere, of the same wheel and pins, it is the same to the last byte', async () => {
  await cp(join(work, 'app'), join(work, 'else/where/app'), { recursive: true })
  await cp(join(work, 'app out'), join(work, 'else/where/app out'), { recursive: true })
  await rm(image('else/where/app'))
  await release('else/where/app', 'publish-server')
  const [one, other] = await Promise.all(['app', 'else/where/app'].map(project => localPorts().files.digest(image(project))))
  expect(other).toEqual(one)
}, 120_000)

test('an engine loads it, runs it as its user with nothing to write but what is meant for it, and stops it at once', async () => {
  await must(['podman', 'load', '--quiet', '--input', image('app')], { env: engine })
  const port = await localPorts().network.freePort()
  await must(['podman', 'run', '--detach', '--read-only', '--name', container, '--env', `PORT=${port}`, 'localhost/postbox:1.0'], { env: engine })
  expect(await answerOf(port)).toEqual({ letters: '2.0', uid: 65532, cwd: '/srv', first: false })
  await must(['podman', 'stop', '--time', '20', container], { env: engine })
  // By its own signal, not by the engine's last one (137).
  expect((await must(['podman', 'inspect', '--format', '{{.State.ExitCode}}', container], { env: engine })).trim()).toBe('143')
}, 120_000)

async function answerOf(port: number): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).then(response => response.json(), () => undefined)
    if (answer !== undefined) return answer
    if (tries > 100) throw new Error((await runProgram(['podman', 'logs', container], { env: engine })).stderr)
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

test('verify finds it equal in a folder, and a changed one in its tar not', async () => {
  const folder = join(work, 'layout')
  await mkdir(folder)
  await must(['tar', '-xf', image('app'), '-C', folder])
  expect(await verified(join(work, 'app out'), folder)).toEqual([0, true, 'server'])
  expect(await verified(join(work, 'app out'), image('next app'))).toEqual(expect.arrayContaining([1, "postbox: postbox/__init__.py is not what the release's wheel has", expect.stringMatching(/^layer 3: /)]))
}, 120_000)

test('whatever a container was changed to before somebody made an image of it is named', async () => {
  const victim = { name: 'stamps', version: '3.0', file: 'stamps.py' }
  for (const { to, found } of deviationsOf(victim)) {
    await must(['podman', 'create', '--name', changed, 'localhost/postbox:1.0'], { env: engine })
    const root = (await must(['podman', 'mount', changed], { env: engine })).trim()
    await to(await siteIn(join(root, 'app/lib')))
    await must(['podman', 'commit', '--quiet', changed, `localhost/${changed}`], { env: engine })
    const saved = join(work, 'changed.oci.tar')
    await must(['podman', 'save', '--quiet', '--format', 'oci-archive', '--output', saved, `localhost/${changed}`], { env: engine })
    // Whoever commits a container adds a layer, and a variable.
    expect(await verified(join(work, 'app out'), saved)).toEqual([1, false, 'server', ...found, `Env: is not what server/oci/${name} starts with`, expect.stringMatching(new RegExp(`^layer 4: sha256:[0-9a-f]{64} is not in server/oci/${name}$`))])
    await removeChanged()
    await rm(saved)
  }
}, 240_000)

test('the release says what it is', async () => {
  const { files: listed } = JSON.parse(await readFile(join(work, 'app out/release.json'), 'utf8')) as { files: { path: string }[] }
  expect(listed.map(({ path }) => path)).toContain(`server/oci/${name}`)
})
