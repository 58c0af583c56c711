/**
 * A matrix in which one leg fails, is killed and is cancelled, by act: the other leg's result stays, no release comes of it, and the run that is
 * made again builds what was not finished and nothing else. act runs every job again; GitHub's "re-run failed jobs" would leave more out.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { localPorts } from '../../src/ports/local.ts'
import { runAct, type ActOptions, type ActResult } from './act.ts'
import { root } from './cli.ts'
import { ensureAct, ensureNode } from './install-act.ts'
import { startResultsServer, type ResultsServer } from './results-server.ts'

let work: string
let server: ResultsServer
const [healthy, troubled] = ['cp311', 'cp312']

/** Counts what is compiled, and does to the second Python's build what the test asks for. */
const setup = (notes: string) => `import os, pathlib, signal, subprocess, sys, time
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

notes = pathlib.Path(${JSON.stringify(notes)})
python = "cp%d%d" % sys.version_info[:2]

def leg():
    pid = os.getpid()
    while b"build-native.js" not in (arguments := pathlib.Path(f"/proc/{pid}/cmdline").read_bytes()):
        pid = int(pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
    return pid

class Build(build_ext):
    def run(self):
        with open(notes / "compiled", "a") as log:
            log.write(python + "\\n")
        trouble = notes / "trouble"
        if python == "${troubled}" and trouble.exists():
            what = trouble.read_text()
            if what == "fail":
                sys.exit("this compiler is out of order")
            if what == "kill":
                os.kill(leg(), signal.SIGKILL)
            (notes / "waiting").touch()
            time.sleep(100)
        super().run()

setup(ext_modules=[Extension("counter", ["counter.c"])], cmdclass={"build_ext": Build})
`

const files = (notes: string, jobs: string) => ({
  'pyproject.toml': `[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "counter"\nversion = "1.0"\nrequires-python = ">=3.9"\n\n[tool.setuptools]\npackages = []\n`,
  'setup.py': setup(notes),
  'counter.c': `#include <Python.h>\n\nstatic struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "counter", .m_size = -1};\n\nPyMODINIT_FUNC PyInit_counter(void) { return PyModule_Create(&module); }\n`,
  'uv.lock': 'version = 1\nrevision = 2\nrequires-python = ">=3.9"\n\n[[package]]\nname = "counter"\nversion = "1.0"\nsource = { editable = "." }\n',
  'release.yaml': `native:\n  builder: host\n  targets: [linux-x86_64]\n  build: ["${healthy}-*", "${troubled}-*"]\n  jobs: ${jobs}\n`,
  '.github/workflows/release.yml': `on: push\npermissions: {}\njobs:\n  release:\n    permissions: {contents: read, id-token: write, attestations: write}\n    uses: org/release-actions/.github/workflows/release.yml@v1\n`,
})

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'legs-'))
  await ensureAct()
  server = await startResultsServer({ folder: join(work, 'results') })
}, 300_000)

afterAll(async () => {
  await server.close()
  await rm(work, { recursive: true, force: true })
})

interface Consumer {
  /** One attempt at the same run. */
  attempt(trouble: 'fail' | 'kill' | 'wait' | 'none', cancelled?: ActOptions['cancelled']): Promise<ActResult>
  /** What was compiled since this was asked last. */
  compiled(): Promise<string[]>
  waits(): boolean
}

async function consumer(name: string, jobs: string, ref: string): Promise<Consumer> {
  const [app, notes] = [join(work, name), join(work, `${name}-notes`)]
  await mkdir(notes)
  for (const [path, text] of Object.entries(files(notes, jobs))) {
    await mkdir(dirname(join(app, path)), { recursive: true })
    await writeFile(join(app, path), text)
  }
  server.newRun()
  return {
    async attempt(trouble, cancelled) {
      await rm(join(notes, 'trouble'), { force: true })
      if (trouble !== 'none') await writeFile(join(notes, 'trouble'), trouble)
      return runAct({ consumer: app, workflow: 'release.yml', event: 'push', payload: { ref }, env: { RELEASE_ACTIONS_CACHE: localPorts().host.cacheFolder }, suite: { repository: root, state: 'worktree' }, server, node: await ensureNode(24), timeoutMs: 200_000, ...(cancelled && { cancelled }) })
    },
    async compiled() {
      const log = join(notes, 'compiled')
      const lines = existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n') : []
      await rm(log, { force: true })
      return lines.sort()
    },
    waits: () => existsSync(join(notes, 'waiting')),
  }
}

const artifacts = () => server.artifacts().map(({ name }) => name).sort()
const finished = [`release-native-${healthy}-manylinux_x86_64`, 'release-plan']
const legs = ({ jobs }: ActResult) => Object.entries(jobs).filter(([name]) => name.startsWith('release/native')).map(([, state]) => state).sort()

describe('a leg for each Python, on a branch', () => {
  let app: Consumer
  beforeAll(async () => {
    app = await consumer('apart', 'one-per-wheel', 'refs/heads/main')
  })

  test('cancelled: what is finished is kept, and nothing looks like a release', async () => {
    const seen = async () => {
      while (!(app.waits() && artifacts().length === finished.length)) await sleep(200)
    }
    expect((await app.attempt('wait', seen)).status).not.toBe(0)
    expect(artifacts()).toEqual(finished)
    expect(await app.compiled()).toEqual([healthy, troubled])
  }, 220_000)

  test.each(['kill', 'fail'] as const)('%s: the other leg ends well, and there is no release', async trouble => {
    const result = await app.attempt(trouble)
    expect(legs(result)).toEqual(['failure', 'success'])
    expect(result.jobs['release/manifest']).not.toBe('success')
    expect(artifacts()).toEqual(finished)
    expect(await app.compiled()).toEqual([troubled])
    if (trouble === 'fail') expect(result.log).toMatch(new RegExp(`this compiler is out of order[^]*native-${troubled}-manylinux_x86_64: build --wheel ended`))
  }, 220_000)

  test('made again: the one wheel that was missing is built, and the release is whole; a project without a client has no such leg', async () => {
    const { status, jobs } = await app.attempt('none')
    expect([status, jobs['release/manifest']]).toEqual([0, 'success'])
    expect(Object.keys(jobs).filter(name => name.startsWith('release/client') && jobs[name] !== 'skipped')).toEqual([])
    expect(await app.compiled()).toEqual([troubled])
    // Each attempt stored the plan anew.
    expect(server.refusals()).toEqual(expect.arrayContaining([expect.stringContaining('an artifact with this name already exists on the workflow run: release-plan')]))
    const { files } = JSON.parse((await server.files('release')).get('release.json')?.toString() ?? '') as { files: { path: string }[] }
    expect(files.map(({ path }) => path).filter(path => path.endsWith('.whl')).map(path => /-(cp\d+)-/.exec(path)?.[1])).toEqual([healthy, troubled])
  }, 220_000)
})

describe('one leg for both, of a tag: no cache is read', () => {
  let app: Consumer
  beforeAll(async () => {
    app = await consumer('together', 'one-per-runner', 'refs/tags/v1.0')
  })

  test('what the leg had finished is not built again, however often it fails', async () => {
    expect(legs(await app.attempt('fail'))).toEqual(['failure'])
    expect(await app.compiled()).toEqual([healthy, troubled])
    expect(legs(await app.attempt('fail'))).toEqual(['failure'])
    expect(await app.compiled()).toEqual([troubled])
    const { status, jobs } = await app.attempt('none')
    expect([status, jobs['release/manifest']]).toEqual([0, 'success'])
    expect(await app.compiled()).toEqual([troubled])
  }, 440_000)
})
