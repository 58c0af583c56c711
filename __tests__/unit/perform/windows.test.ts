import { describe, expect, test } from '@jest/globals'
import { onWindows } from '../../../src/perform/windows.ts'
import type { WindowsRun } from '../../../src/core/steps.ts'
import { memoryPorts } from '../../../src/ports/memory.ts'
import type { Command } from '../../../src/ports.ts'
import { refusal } from '../helpers/problems.ts'

const at = 'C:\\app'
const install: WindowsRun = { label: 'the installer', argv: ['/given/setup.exe', '/S'], leaves: [`${at}\\app.exe`] }
const start: WindowsRun = { label: 'the launcher', argv: [`${at}\\app.exe`] }
const remove: WindowsRun = { label: 'the uninstaller', argv: [`${at}\\uninstall.exe`], removes: [at] }

/** A wine whose programs do what `does` says, in the prefix that they are given. */
function world(does: Record<string, (folder: string) => Promise<number | void> | number | void>, wineboot = 0) {
  let clock = 0
  const ports = memoryPorts({
    now: () => (clock += 50_000),
    programs: {
      wineboot: () => ({ code: wineboot, stderr: 'no display' }),
      wineserver: () => ({}),
      wine: async ({ argv, env }: Command) => ({ code: (await does[String(argv[1]).split(/[/\\]/).at(-1) ?? '']?.(`${env?.['WINEPREFIX']}/drive_c/app`)) ?? 0, stderr: 'last words' }),
    },
  })
  const { files } = ports
  return { ports, files, put: (path: string) => files.write(path, ''), tried: (...runs: WindowsRun[]) => refusal(() => onWindows({ do: 'windows', label: 'nsis client', runs }, ports)), placed: (...runs: WindowsRun[]) => refusal(() => onWindows({ do: 'windows', label: 'zip client', runs, placed: { from: '/given/opened', at } }, ports)) }
}

describe('under wine', () => {
  test('each run in turn, in one Windows that is gone afterwards', async () => {
    const { ports, files, put, tried } = world({
      'setup.exe': folder => Promise.all([put(`${folder}/app.exe`), put(`${folder}/uninstall.exe`)]).then(() => undefined),
      'uninstall.exe': folder => files.remove(folder),
    })
    expect(await tried(install, start, remove)).toMatchObject({ problems: [] })
    expect(ports.seen.ran.map(({ argv }) => argv.slice(0, 2).join(' '))).toEqual(['wineboot -i', 'wine reg', 'wine /given/setup.exe', 'wine C:\\app\\app.exe', 'wine C:\\app\\uninstall.exe', 'wineserver -k'])
    const prefixes = new Set(ports.seen.ran.map(({ env }) => env?.['WINEPREFIX']))
    expect(prefixes.size).toBe(1)
    expect(await files.has(String([...prefixes][0]))).toBe(false)
  })

  test.each<[string, WindowsRun[], number | void, string]>([
    ['an installer that ends well and did nothing', [install], undefined, 'nsis client: the installer ended well and left no C:\\app\\app.exe'],
    ['an installer that fails', [install], 5, 'nsis client: the installer ended with exit code 5'],
    ['one that does not end', [install], 124, 'no result within 300 s'],
  ])('%s', async (_, runs, code, fact) => {
    const { problems } = await world({ 'setup.exe': () => code }).tried(...runs)
    expect(problems).toMatchObject([{ code: 'client-fails', fact: expect.stringContaining(fact) }])
  })

  test('an uninstaller that leaves something', async () => {
    const { put, tried } = world({ 'uninstall.exe': folder => put(`${folder}/left`) })
    expect((await tried(remove)).problems).toMatchObject([{ code: 'client-fails', fact: expect.stringContaining('the uninstaller ended well and left C:\\app') }])
  })

  test('a client that runs without its interpreter, and one that does not', async () => {
    for (const [code, expected] of [[0, ['not-self-contained']], [127, []]] as const) {
      const seen: boolean[] = []
      const { files, put, tried } = world({
        'setup.exe': async folder => put(`${folder}/python311.dll`),
        'app.exe': async folder => {
          seen.push(await files.has(`${folder}/python311.dll`))
          return code
        },
      })
      const { problems } = await tried({ ...install, leaves: [] }, { ...start, without: `${at}\\python311.dll` })
      expect([seen, problems.map(problem => problem.code)]).toEqual([[false], expected])
    }
  })

  test('what is only unpacked lies there meanwhile', async () => {
    const seen: boolean[] = []
    const { files, put, placed } = world({ 'app.exe': async folder => void seen.push(await files.has(`${folder}/python/python311.dll`)) })
    await put('/given/opened/python/python311.dll')
    expect(await placed(start)).toMatchObject({ problems: [] })
    expect(seen).toEqual([true])
  })

  test('a wine that does not start proves nothing', async () => {
    expect((await world({}, 1).tried(install)).problems).toMatchObject([{ code: 'proof-impossible', fact: expect.stringContaining('wineboot -i ended with exit code 1\nno display') }])
  })
})

test('on Windows itself, what was placed there is gone afterwards', async () => {
  const seen: boolean[] = []
  const ports = memoryPorts({ platform: 'win32', files: { '/given/opened/app.exe': '' }, programs: { 'app.exe': async () => void seen.push(await ports.files.has('C:/app/app.exe')) } })
  await onWindows({ do: 'windows', label: 'zip client', runs: [{ label: 'the launcher', argv: ['C:/app/app.exe'] }], placed: { from: '/given/opened', at: 'C:/app' } }, ports)
  expect([...seen, await ports.files.has('C:/app')]).toEqual([true, false])
})
