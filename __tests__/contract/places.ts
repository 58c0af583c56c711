/** What a command would hand to a format's folder, with names that stand out in what comes back. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Interpreter } from '../../bundles/bundle.ts'
import type { Associations } from '../../src/core/associations.ts'
import type { Application } from '../../src/core/application.ts'
import type { Identity } from '../../src/core/identity.ts'
import type { Field, Finding } from '../../src/spec.ts'
import type { Step } from '../../src/core/steps.ts'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')

export const app: Application = { name: 'My.App', version: '1.2', summary: 'An app', license: 'MIT', requiresPython: '>=3.9', scripts: { 'my-app': 'my_app.cli:main' } }
export const identity: Identity = { name: 'My App', icon: { path: 'icons/my app.png', kind: 'png', width: 256, height: 256 }, publisher: 'The Firm', maintainer: 'A Person <person@firm.example>', identifier: 'example.firm.my_app', categories: ['Utility'], terminal: true, homepage: 'https://firm.example/my-app', fileTypes: [], urlSchemes: [], autostart: false }
export const associations: Associations = { fileTypes: [{ extension: 'note', mime: 'application/vnd.firm.note', name: 'Note', own: true }, { extension: 'csv', mime: 'text/csv', name: 'Table', own: false }], urlSchemes: ['my-app'], autostart: true }
export const interpreter: Interpreter = { version: '3.11.7', minor: '3.11', executable: '/host/bin/python3.11', compiler: '/host/bin/python3.11', standardLibrary: '/host/lib/python3.11', sharedLibrary: '/host/lib/libpython3.11.so.1.0', libraries: ['libpython3.11.so.1.0'] }
/** Of an archive, unpacked on a machine of another system. */
export const windowsInterpreter: Interpreter = { version: '3.11.7', minor: '3.11', executable: '/given/work/interpreter/python/python.exe', compiler: '/host/bin/python3.11', standardLibrary: '/given/work/interpreter/python/Lib', sharedLibrary: '/given/work/interpreter/python/python311.dll', libraries: [] }

export const macosInterpreter: Interpreter = { version: '3.11.7', minor: '3.11', executable: '/given/work/interpreter/python/bin/python3.11', compiler: '/host/bin/python3.11', standardLibrary: '/given/work/interpreter/python/lib/python3.11', sharedLibrary: '/given/work/interpreter/python/lib/libpython3.11.dylib', libraries: [], oldestSystem: '11.0' }

/** Folders that steps may write below, and others that they may only read. */
export const writable = ['/given/work', '/given/output', '/given/bundle', '/given/cache', '/given/shared'] as const
export const readable = ['/given/project', '/given/tools', '/given/wheels', '/given/pins', '/given/home', '/given/suite', '/host', '/opt', '/snap'] as const

export const paths = { work: '/given/work', output: '/given/output', bundle: '/given/bundle', cache: '/given/cache', shared: '/given/shared', project: '/given/project', tools: '/given/tools', wheels: '/given/wheels', suite: '/given/suite', platform: 'linux', path: '/usr/bin:/bin', epoch: 1_700_000_000 } as const

/** Where a step writes. Of a program: the outputs that it declares. */
export function written(step: Step): readonly string[] {
  switch (step.do) {
    case 'run':
      return step.outputs ?? []
    case 'write':
    case 'remove':
      return [step.path]
    case 'copy':
    case 'copy-sources':
    case 'download':
    case 'archive':
    case 'join':
    case 'extract':
    case 'normalize-wheel':
    case 'unpack-wheel':
    case 'icns':
      return [step.to]
    case 'tidy-site':
    case 'drop-files':
    case 'record-site':
      return [step.site]
    case 'gather-libraries':
      return [step.libraries]
    case 'strip':
    case 'point-to-libraries':
      return [step.root]
    case 'find-entry':
    case 'empty-root':
    case 'windows':
    case 'macos':
    case 'examine-macos':
    case 'answer':
      return []
    case 'oci-image':
      return [step.to]
    case 'run-image':
      return [step.root]
    case 'window':
      return [step.picture]
    case 'point-scripts':
      return [step.environment]
  }
}

/** Every absolute path that a step speaks of: in its fields, its arguments, and the values of its environment. */
export function spokenOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s:=;,\u001f"'#]+/).filter(word => word.startsWith('/'))
  if (Array.isArray(value)) return value.flatMap(spokenOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spokenOf) : []
}

export const programsOf = (steps: readonly Step[]): string[] => steps.flatMap(step => ('argv' in step && step.do !== 'empty-root' ? [step.argv[0] ?? ''] : []))

/** Something that a field takes: its default, or the first of these texts that fits. */
export function sampleOf(field: Field): Record<string, unknown> {
  const value = field.default ?? { text: texts.find(text => fits(field, text)), choice: field.choices?.[0], flag: false, number: 1, list: [], mapping: {}, group: samplesOf(field) }[field.kind]
  return value as Record<string, unknown>
}

const texts = ['https://x.example/file', 'a'.repeat(64), 'name']
const samplesOf = ({ fields = {} }: Field) => Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, sampleOf(each)]))

function fits(field: Field, text: string): boolean {
  const findings: Finding[] = []
  field.accept(text, '', findings)
  return findings.length === 0
}
