/** One shape for three systems: what each of them has of its own is where things lie, and how a launcher is made. */
import { describe, expect, test } from '@jest/globals'
import type { BundlePlace, Interpreter } from '../../../bundles/bundle.ts'
import standalone from '../../../bundles/standalone/index.ts'
import type { Step } from '../../../src/core/steps.ts'
import type { Target } from '../../../src/core/targets.ts'
import { app, interpreter, macosInterpreter, paths, windowsInterpreter } from '../../contract/places.ts'

interface Expected {
  home: string
  library: string
  binaries: string
  archive: string
  pins: string
  /** What start.py makes of sys.path, below sys.prefix. */
  path: readonly string[]
  executable: string
}

const unix = ['/lib/python3.11', '/lib/python3.11/lib-dynload', '/lib/python3.11/site-packages', '/lib/python311.zip']
const systems: [Target, Interpreter, Expected][] = [
  ['linux-x86_64', interpreter, { home: 'python', library: 'python/lib/python3.11', binaries: 'python/lib/python3.11/lib-dynload', archive: 'python/lib/python311.zip', pins: 'pins.txt', path: unix, executable: '/bin/python3.11' }],
  ['windows-x86_64', windowsInterpreter, { home: 'python', library: 'python/Lib', binaries: 'python/DLLs', archive: 'python/python311.zip', pins: 'pins.txt', path: ['\\Lib', '\\DLLs', '\\Lib\\site-packages', '\\python311.zip'], executable: '\\python.exe' }],
  ['macos-arm64', macosInterpreter, { home: 'Contents/Resources/python', library: 'Contents/Resources/python/lib/python3.11', binaries: 'Contents/Resources/python/lib/python3.11/lib-dynload', archive: 'Contents/Resources/python/lib/python311.zip', pins: 'Contents/Resources/pins.txt', path: unix, executable: '/bin/python3.11' }],
]

describe.each(systems)('%s', (target, found, { home, library, binaries, archive, pins, path, executable }) => {
  const place: BundlePlace = { ...paths, app, target, entry: 'my-app', terminal: true, interpreter: found, pins: '/given/pins/requirements.txt', wheelsOnly: ':all:', requirement: 'my.app==1.2 --hash=sha256:0' }
  const site = `${paths.bundle}/${library}/site-packages`
  const steps = (more: Partial<BundlePlace>): readonly Step[] => standalone.steps({ ...place, ...more })
  const called = (label: string, more: Partial<BundlePlace>) => steps(more).flatMap(step => (step.do === 'run' && step.label === label ? [step.argv] : []))
  const start = (more: Partial<BundlePlace>) => steps(more).flatMap(step => (step.do === 'write' && step.path === `${paths.bundle}/${home}/start.py` ? step.text.split('\n') : []))
  const order = (more: Partial<BundlePlace>) => steps(more).map(step => (step.do === 'run' ? step.label : step.do))

  test('leaves out of the standard library what nothing names, before anything looks at what stays', () => {
    const [argv = []] = called('prune the standard library', { keep: ['xml.*'] })
    const options = Object.fromEntries(['--bundle', '--home', '--library', '--binaries', '--archive', '--packages'].map(name => [name, argv[argv.indexOf(name) + 1]]))
    expect(options).toEqual({ '--bundle': paths.bundle, '--home': home, '--library': library, '--binaries': binaries, '--archive': archive, '--packages': `${library}/site-packages` })
    expect(argv.slice(argv.indexOf('--'))).toEqual(['--', 'xml.*'])
    const looks = ['gather-libraries', 'examine-macos'].map(each => order({ keep: [] }).indexOf(each)).filter(index => index >= 0)
    for (const index of looks) expect(index).toBeGreaterThan(order({ keep: [] }).indexOf('prune the standard library'))
  })

  test('starts with folders of its own, the archive last, and says how to keep what was left out', () => {
    const quoted = path.map(each => JSON.stringify(each))
    expect(start({ keep: [] }).slice(1, 3)).toEqual([`sys.path[:] = [sys.prefix + each for each in (${quoted.join(', ')})]`, `sys.executable = sys.prefix + ${JSON.stringify(executable)}`])
    expect(start({ keep: [] })).toContain('sys.meta_path.append(LeftOut)')
  })

  test('compiles packages without their sources, and says so in RECORD when nothing of them changes any more', () => {
    const [argv = []] = called('compileall', { keep: [] })
    expect([argv.at(-1), argv.includes('-b')]).toEqual([site, true])
    expect(steps({ keep: [] }).at(-1)).toEqual({ do: 'record-site', site, sources: false })
    expect(called('compileall', { keep: [], sources: true })[0]).not.toContain('-b')
    expect(steps({ keep: [], sources: true }).at(-1)).toEqual({ do: 'record-site', site, sources: true })
  })

  test('drops what release.yaml names, as soon as it is there', () => {
    const of = (more: Partial<BundlePlace>) => steps(more).find(step => step.do === 'drop-files')
    expect(of({ keep: [], drop: ['a'] })).toEqual({ do: 'drop-files', site, patterns: ['a'] })
    expect(of({ keep: [], drop: ['a'], dropsElsewhere: true })).toMatchObject({ elsewhere: true })
    expect(of({ keep: [] })).toBeUndefined()
  })

  test('has its pins beside its Python', () => {
    expect(steps({ keep: [] })).toContainEqual({ do: 'copy', from: '/given/pins/requirements.txt', to: `${paths.bundle}/${pins}` })
  })

  test('whole, the library and the packages keep their sources', () => {
    expect(called('prune the standard library', {})).toEqual([])
    expect(called('compileall', {})[0]?.at(-1)).toBe(`${paths.bundle}/${library}`)
    expect(start({}).join('\n')).not.toMatch(/LeftOut|python311\.zip/)
    expect(order({})).not.toContain('record-site')
  })
})

test('what has windows of its own starts programs that have no terminal, where a system tells them apart', () => {
  const texts = systems.map(([target, found]) => standalone.steps({ ...paths, app, target, entry: 'my-app', terminal: false, interpreter: found, pins: '', wheelsOnly: '', requirement: '', keep: [] }).flatMap(step => (step.do === 'write' ? step.text : '')).join('\n'))
  expect(texts.map(text => /sys\.executable = sys\.prefix \+ (".*")/.exec(text)?.[1])).toEqual(['"/bin/python3.11"', String.raw`"\\pythonw.exe"`, '"/bin/python3.11"'])
})
