/** What is asked of a finished wheel, by what it is for. */
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { auditsOf, auditWheel, madeFile } from '../../../../src/line/native/audit.ts'
import type { Job } from '../../../../src/line/job.ts'
import { oldestAndNewest } from '../../../../src/line/native/oldest-newest.ts'
import { proveWheel } from '../../../../src/line/native/prove.ts'
import type { Workshop } from '../../../../src/line/native/workshop.ts'
import type { Abi } from '../../../../src/core/abi.ts'
import type { NativeCell } from '../../../../src/core/plan.ts'
import type { Target } from '../../../../src/core/targets.ts'
import { memoryPorts, type MemoryPorts } from '../../../../src/ports/memory.ts'
import { lineWorld } from '../../helpers/toolchain.ts'
import { wheel } from '../../helpers/wheels.ts'

const madeIn = ({ files }: MemoryPorts) => madeFile('/w/a.whl', files)
const job = { project: '/project', release: '/release', plan: { roles: [{ name: 'server', requirements: 'pins.txt', sdists: [] }], vendored: [] } } as unknown as Job

describe('audits', () => {
  const asked = (target: Target, file: string) => {
    const audits = auditsOf({ target, abi: { kind: 'version' } } as NativeCell, { file, identifier: '', pythons: [] }, `/w/${file}`, name => `/tools/bin/${name}`, job, false)
    return audits.map(({ step }) => step)
  }

  test('auditwheel may find an older policy than the name promises, and no newer one', () => {
    const [auditwheel] = asked('linux-x86_64', 'a-1-cp311-cp311-manylinux_2_36_x86_64.whl')
    expect(auditwheel?.expect).toEqual(expect.arrayContaining(['"manylinux_2_5_x86_64"', '"manylinux_2_36_x86_64"']))
    expect(auditwheel?.expect).not.toContain('"manylinux_2_37_x86_64"')
    expect(asked('musllinux-aarch64', 'a-1-cp311-cp311-musllinux_1_2_aarch64.whl')[0]?.expect?.at(-1)).toBe('"musllinux_1_2_aarch64"')
  })

  test.each<[Target, string]>([['windows-x86_64', 'win_amd64'], ['macos-arm64', 'macosx_11_0_arm64'], ['linux-x86_64', 'any']])('of %s %s it is not asked', (target, tag) => {
    expect(asked(target, `a-1-cp311-cp311-${tag}.whl`).map(({ label }) => label)).toEqual(['check-wheel-contents', 'twine'])
  })
})

test.each<[Abi, boolean, boolean]>([[{ kind: 'platform' }, false, true], [{ kind: 'platform' }, true, false], [{ kind: 'version' }, false, false]])('of a wheel of %j that nothing is imported from is well: configured in the project %s, ignored %s', (abi, configured, ignored) => {
  const audits = auditsOf({ target: 'linux-x86_64', abi } as NativeCell, { file: 'a-1-py3-none-linux_x86_64.whl', identifier: '', pythons: [] }, '/w/a.whl', name => name, job, configured)
  expect(audits.find(({ step }) => step.label === 'check-wheel-contents')?.step.argv).toEqual(['check-wheel-contents', ...(ignored ? ['--ignore', 'W007'] : []), '/w/a.whl'])
})

describe('a wheel that is audited again', () => {
  const cell = { target: 'linux-x86_64', abi: { kind: 'version' } } as NativeCell
  const [file, at] = ['a-1-cp311-cp311-manylinux_2_17_x86_64.whl', '/w/a.whl']

  /** The labels of what was asked, of one content after the other. */
  async function audited(contents: readonly Readonly<Record<string, string>>[], { usesCaches = true, twine = () => ({ code: 0 }), settings = '' } = {}): Promise<string[][]> {
    const play = lineWorld({ auditwheel: () => ({ stdout: '"manylinux_2_17_x86_64"' }), twine }, { usesCaches })
    await play.files.write('/project/setup.cfg', settings)
    const asked: string[][] = []
    for (const changed of contents) {
      await play.files.write(at, await wheel('a', '1', { 'a/_core.so': 'compiled', 'a/one.py': 'one', 'a/two.py': 'two', ...changed }))
      const before = play.seen.ran.length
      await auditWheel(cell, { file, identifier: '', pythons: [] }, await madeFile(at, play.files), job, play).catch(() => undefined)
      asked.push(play.seen.ran.slice(before).map(({ argv: [program = ''] }) => posix.basename(program)).filter(name => /auditwheel|check-wheel|twine/.test(name)).sort())
    }
    return asked
  }
  const all = ['auditwheel', 'check-wheel-contents', 'twine']

  test('is asked nothing, and what may read the project where it is told to', async () => {
    expect(await audited([{}, {}])).toEqual([all, []])
    expect(await audited([{}, {}], { settings: '[tool.check-wheel-contents]\npackage = "a"\n' })).toEqual([all, ['check-wheel-contents']])
  })

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['another module', { 'a/_core.so': 'compiled anew' }, ['auditwheel']],
    ['another text', { 'a/one.py': 'other' }, []],
    ['another text, that is there twice', { 'a/one.py': 'two' }, ['check-wheel-contents']],
    ['another name', { 'a/three.py': '' }, ['check-wheel-contents']],
    ['another text that is called a module', { 'a/data.so': 'text' }, ['auditwheel', 'check-wheel-contents']],
  ])('with %s', async (_, changed, asked) => {
    expect(await audited([{}, changed])).toEqual([all, asked])
  })

  test('of what failed nothing is kept, and nothing is believed where earlier runs are not', async () => {
    expect(await audited([{}, {}], { twine: () => ({ code: 1 }) })).toEqual([all, ['twine']])
    expect(await audited([{}, {}], { usesCaches: false })).toEqual([all, all])
  })
})

describe('trying', () => {
  const tried = async (target: Target, module: string) => {
    const ports = memoryPorts({ files: { '/w/a.whl': await wheel('a', '1', { [module]: 'compiled' }) } })
    await proveWheel({ file: 'a.whl', identifier: '', pythons: ['3.11'] }, await madeIn(ports), { cell: { target }, job, place: { work: '/work' } } as Workshop, ports).catch(() => ports.reporter.note('tried'))
    return ports.seen.notes
  }

  test.each<[Target, string]>([['windows-x86_64', 'a/_core.pyd'], ['linux-aarch64', 'a/_core.so'], ['musllinux-x86_64', 'a/_core.so'], ['macos-arm64', 'a/_core.so']])('what is built for %s is not, elsewhere, and that is said', async (target, module) => {
    expect(await tried(target, module)).toEqual([`Not imported: this machine does not run what is built for ${target}: a.whl`])
  })

  test('what is built for this machine is, and pure Python needs no machine', async () => {
    expect(await tried('linux-x86_64', 'a/_core.so')).toEqual(['tried'])
    expect(await tried('windows-x86_64', 'a/core.py')).toEqual([])
  })

  test.each<[string[], string[], string[], string[]]>([
    [['3.9', '3.10', '3.11', '3.12'], ['3.9', '3.10', '3.12'], ['3.9', '3.12'], []],
    [['3.9', '3.10', '3.11', '3.12'], ['3.10', '3.11'], ['3.10', '3.11'], ['3.9', '3.12']],
    [['3.9', '3.10', '3.11'], ['3.11'], ['3.11'], ['3.9']],
    [['3.13t'], ['3.13t'], ['3.13t'], []],
    [['3.13'], ['3.12'], [], ['3.13']],
    [[], ['3.12'], [], []],
  ])('of the Pythons %j, with %j at hand, on %j', async (claimed, atHand, found, missing) => {
    const programs = Object.fromEntries(atHand.map(version => [`python${version}`, () => ({ stdout: `${version}\nCPython\n` })]))
    const answer = await oldestAndNewest(claimed, memoryPorts({ programs }))
    expect({ found: answer.found.map(({ version }) => version), missing: answer.missing }).toEqual({ found, missing })
  })

  test.each<[string, string[]]>([['3.11', []], ['3.14', ['Not imported on Python 3.14, which is not on this machine: a.whl']]])('a wheel of Python %s alone, on a machine with 3.11', async (version, notes) => {
    const programs = { python3: () => ({ stdout: '3.11\nCPython\n' }) }
    const ports = memoryPorts({ programs, files: { '/w/a.whl': await wheel('a', '1', { 'a/_core.so': 'compiled' }), '/release/pins.txt': '' } })
    await proveWheel({ file: 'a.whl', identifier: '', pythons: [version] }, await madeIn(ports), { cell: { target: 'linux-x86_64' }, job, place: { work: '/work' } } as Workshop, ports).catch(() => undefined)
    expect(ports.seen.notes).toEqual(notes)
    expect(ports.seen.ran.some(({ argv }) => argv[2] === 'venv')).toBe(version === '3.11')
  })
})
