/** What formats plan where Windows or macOS is the machine: every program of an environment is where that system has it. */
import { describe, expect, test } from '@jest/globals'
import type { BundlePlace } from '../../bundles/bundle.ts'
import type { BuildPlace } from '../../native-build/backend.ts'
import { packagesIn, pythonIn, searchPath } from '../../src/core/environment-layout.ts'
import type { Run, Step } from '../../src/core/steps.ts'
import type { Target } from '../../src/core/targets.ts'
import { loadBuilder, loadBundle } from '../../src/line/folders.ts'
import { app, paths, windowsInterpreter } from './places.ts'

const machines = [
  { target: 'windows-x86_64', platform: 'win32', drive: 'C:', path: 'C:/Windows/system32;C:/Git/cmd' },
  { target: 'macos-arm64', platform: 'darwin', drive: '', path: '/usr/bin:/bin' },
] as const

const runs = (steps: readonly Step[]) => steps.filter((step): step is Run => step.do === 'run')
const on = <T extends { drive: string; platform: NodeJS.Platform; path: string }>({ drive, platform, path }: T) => ({
  ...Object.fromEntries(Object.entries(paths).map(([name, value]) => [name, typeof value === 'string' && value.startsWith('/given') ? drive + value : value])),
  platform,
  path,
}) as typeof paths

/** Programs are names of PATH or stand in an environment, and PATH is read as that system reads it. */
function belongs(steps: readonly Step[], { drive, platform, path }: (typeof machines)[number], python: string): void {
  const programs = runs(steps).map(({ argv: [program = ''] }) => program)
  const inside = platform === 'win32' ? /^C:\/given\/tools\/Scripts\/[\w-]+\.exe$/ : /^\/given\/tools\/bin\/[\w-]+$/
  expect(programs.length).toBeGreaterThan(0)
  for (const program of programs) if (program.includes('/') && program !== python) expect(program).toMatch(inside)
  for (const { env } of runs(steps)) for (const folder of (env?.['PATH'] ?? path).split(platform === 'win32' ? ';' : ':')) expect(folder).toMatch(drive ? /^C:\/[^:]*$/ : /^\/[^:]*$/)
}

describe.each(machines)('on a machine of $target', machine => {
  const place = on(machine)
  const python = pythonIn(`${machine.drive}/given/backends`, machine)

  test.each(['host', 'cibuildwheel'])('%s builds', async name => {
    const builder = await loadBuilder(name)
    const built: BuildPlace = { ...place, toolchain: [], homes: [], app, target: machine.target as Target, backend: 'setuptools.build_meta', abi: { kind: 'version' }, options: {} }
    const file = `my_app-1.2-cp311-cp311-${builder.platformTag(machine.target)}.whl`
    const tools = { python, tools: place.tools, packages: packagesIn(place.tools, '3.11', machine) }
    const steps = builder.steps(built, [{ identifier: 'cp311', file, pythons: ['3.11'], ...tools }])
    belongs([...steps, ...builder.sdist(built, 'my_app-1.2.tar.gz', tools)], machine, python)
  })
})

test('the bundle for Windows made there: what the compiler of bytecode compares has the separators of Windows', async () => {
  const [windows] = machines
  const place = on(windows)
  const bundle = await loadBundle('standalone')
  const steps = bundle.steps({ ...place, app, target: 'windows-x86_64', entry: 'my-app', terminal: true, interpreter: { ...windowsInterpreter, compiler: 'C:/Python/python.exe' }, pins: 'C:/given/pins.txt', wheelsOnly: ':all:', requirement: 'my.app==1.2' } satisfies BundlePlace)
  belongs(steps, windows, 'C:/Python/python.exe')
  expect(runs(steps).find(({ label }) => label === 'compileall')?.argv.slice(-5)).toEqual(['-s', 'C:\\given\\bundle', '-p', '/my-app', 'C:\\given\\bundle\\python\\Lib'])
  expect(runs(steps).find(({ label }) => label.startsWith('pip install'))?.env?.['PATH']).toBe(searchPath(windows, 'C:/given/tools/Scripts', windows.path))
})
