/** A re-run of failed jobs, in a run that reads no cache: what the first attempt finished is not built again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import buildNative from '../../../../src/commands/build-native.ts'
import { action } from '../../../../src/front/action.ts'
import type { MemoryPorts, MemoryWorld } from '../../../../src/ports/memory.ts'
import type { Stored } from '../../../../src/ports/memory/services.ts'
import { refusal } from '../../helpers/problems.ts'
import { apartWorld, nameOf } from '../../helpers/reuse.ts'
import { lineWorld } from '../../helpers/toolchain.ts'

const cell = 'native-linux-x86_64'
const request = { project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false, cell, previous: undefined, 'previous-sha256': undefined, 'previous-artifact': undefined }
const built = ({ seen }: MemoryPorts) => seen.ran.filter(({ argv }) => argv[1] === 'build').length
const exchange = buildNative.exchange?.(request)

/** One attempt; the sdist, which comes last, fails or not. */
function attempt(fails: boolean, usesCaches: boolean, files: Record<string, Uint8Array> = {}, more: MemoryWorld = {}): MemoryPorts {
  const { programs, files: own } = apartWorld({})
  const maturin: typeof programs['maturin'] = (command, disk) => (fails && command.argv[1] === 'sdist' ? { code: 1, stderr: 'boom' } : programs['maturin']?.(command, disk))
  return lineWorld({ ...programs, maturin }, { ...more, usesCaches, files: { ...own, ...files } })
}

async function failing(usesCaches: boolean) {
  const ports = attempt(true, usesCaches)
  await refusal(() => buildNative.run(request, ports))
  const spared = (await ports.files.list('/project/release')).map(({ path }) => path).filter(path => exchange?.spare?.belongs(path))
  return Object.fromEntries(await Promise.all(spared.map(async path => [`/project/release/attempt/${path}`, await ports.files.bytes(`/project/release/${path}`)] as const)))
}

describe('the next attempt of the same run', () => {
  test('gets the finished wheel, and takes it for the same sources', async () => {
    const spared = await failing(false)
    expect(Object.keys(spared).sort()).toEqual([`/project/release/attempt/unfinished/${cell}/release.json`, `/project/release/attempt/unfinished/${cell}/wheels/${nameOf('1.0')}`])
    const again = attempt(false, false, spared)
    await buildNative.run(request, again)
    expect(built(again)).toBe(0)
    const alone = attempt(false, false)
    await buildNative.run(request, alone)
    expect(await again.files.digest(`/project/release/wheels/${nameOf('1.0')}`)).toEqual(await alone.files.digest(`/project/release/wheels/${nameOf('1.0')}`))
  })

  test('builds it where its bytes are others', async () => {
    const spared = await failing(false)
    const evil = Object.fromEntries(Object.entries(spared).map(([path, data]) => [path, path.endsWith('.whl') ? Buffer.from('evil') : data]))
    const again = attempt(false, false, evil)
    await buildNative.run(request, again)
    expect(built(again)).toBe(1)
    expect(again.seen.warnings.map(({ code }) => code)).toContain('previous-refused')
  })

  test('through the action: the artifact of the failed attempt', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unfinished-'))
    const before = { ...process.env }
    try {
      writeFileSync(join(folder, 'output'), '')
      Object.assign(process.env, { INPUT_CELL: cell, GITHUB_OUTPUT: join(folder, 'output') })
      delete process.env['GITHUB_STEP_SUMMARY']
      const artifacts = new Map<string, Stored>()
      const ofRun = (fails: boolean) => attempt(fails, false, {}, { artifacts, env: { ACTIONS_RESULTS_URL: 'https://results.example' } })
      await refusal(() => action('build-native', ofRun(true)))
      expect([...artifacts.keys()]).toEqual([`unfinished-${cell}`])
      const again = ofRun(false)
      await action('build-native', again)
      expect(built(again)).toBe(0)
      expect([...artifacts.keys()]).toEqual([`unfinished-${cell}`, `release-${cell}`])
    } finally {
      process.env = before
      rmSync(folder, { recursive: true })
    }
  })

  test('is told why the build failed, also where nothing can be kept for it', async () => {
    const ports = attempt(true, false, { '/project/release/unfinished': Buffer.from('in the way') })
    const { problems } = await refusal(() => buildNative.run(request, ports))
    expect(problems.map(({ fact }) => fact).join()).toContain('boom')
    expect(ports.seen.warnings.map(({ code }) => code)).toContain('unfinished-lost')
  })

  test('has the cache where there is one: nothing is left in the release folder', async () => {
    expect(await failing(true)).toEqual({})
  })

  test('finds it under the name that it was stored by, in a folder of its own; the release takes nothing of it', () => {
    expect(exchange?.fetch).toContainEqual({ name: exchange?.spare?.name, into: 'attempt' })
    expect(exchange?.spare?.belongs(`unfinished/${cell}/release.json`)).toBe(true)
    expect(exchange?.spare?.belongs(`unfinished/${cell}-2/release.json`)).toBe(false)
    expect(exchange?.store?.belongs(`unfinished/${cell}/wheels/x.whl`)).toBe(false)
    expect(exchange?.spare?.name.startsWith('release-')).toBe(false)
  })
})
