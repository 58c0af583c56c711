/** What holds for every destination that brings an interpreter of its own: it is for Linux, and nothing there is a shell. */
import type { Refusal, ServerFacts } from './folders-plan.ts'
import { normalizeName, projectOf } from './names.ts'
import type { Download } from './plan.ts'
import { commandWords } from './server-command.ts'

export interface OwnPython {
  interpreter: 'standalone' | 'host'
  archive?: Download
}

type Settings = Readonly<Record<string, unknown>>

/** As release.yaml says it below `server.NAME`. */
export function ownPython({ interpreter, archive }: Settings): OwnPython {
  if (interpreter === 'host') return { interpreter }
  return { interpreter: 'standalone', ...(archive ? { archive: archive as Download } : {}) }
}

const runsOnLinux = /-(none-any|(manylinux|linux)\S*_(x86_64|aarch64))\.whl$/

export function refusesOwnPython(name: string, { app, command, distributions, settings }: ServerFacts): Refusal[] {
  const { interpreter, archive } = ownPython(settings)
  return [
    ...(distributions.some(file => projectOf(file) === normalizeName(app.name) && runsOnLinux.test(file)) ? [] : [{ key: 'destinations', fact: `${name} is for Linux, and no wheel of this release is`, fix: `Add linux-x86_64 to native.targets, or leave out ${name}` }]),
    ...(commandWords(command) ? [] : [{ key: 'command', fact: `it needs a shell, and ${name} starts the server without one`, fix: 'Write one program and its arguments; $NAME may stand among them. What more there is to do belongs into a program of the project' }]),
    ...(interpreter === 'host' || archive ? [] : [{ key: `${name}.archive`, fact: `no interpreter archive is named for ${name}`, fix: "Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'" }]),
  ]
}
