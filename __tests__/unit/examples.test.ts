/** The example projects are whole: their configuration, their lock and their project say the same. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { loadProject } from '../../src/line/load.ts'
import { coverageGaps, coverageOf } from '../../src/pins/coverage.ts'
import { resolvePins } from '../../src/pins/resolve/resolve.ts'
import { parseTagTarget } from '../../src/pins/tag-target.ts'
import { localPorts } from '../../src/ports/local.ts'

const root = fileURLToPath(new URL('../../examples', import.meta.url))
const ports = localPorts()
const load = (name: string) => loadProject({ project: join(root, name), config: undefined }, ports)

describe.each(readdirSync(root))('%s', name => {
  test('its configuration is right and its lock is fresh', async () => {
    const { project, config } = await load(name)
    expect(project.name).toBe(name)
    expect(config.native.targets).not.toEqual([])
    if (config.client) expect(Object.keys({ ...project.scripts, ...project.guiScripts })).toContain(config.client.entry)
    if (config.server) expect(Object.keys(project.scripts)).toContain(config.server.command.split(' ')[0])
  })

  test('its pins have a file for every target', async () => {
    const { lock, project, config } = await load(name)
    const targets = config.native.targets.flatMap(target => parseTagTarget(target, '3.11') ?? [])
    const roles = [config.client, config.server].flatMap(role => role ?? [])
    for (const role of [...roles, { extras: Object.keys(project.extras), groups: [] }]) {
      const pins = resolvePins(lock, project, role)
      expect(pins.pins.length).toBeGreaterThan(0)
      expect(coverageGaps(coverageOf(pins, targets))).toEqual([])
    }
  })

  test('its lock names no index', async () => {
    const inputs = (await load(name)).inputs()
    const [lock = ''] = Object.keys(inputs).filter(file => /\.(?:lock|txt)$/.test(file))
    expect(readFileSync(join(root, name, lock), 'utf8')).not.toMatch(/:\/\/|^--/m)
  })
})
