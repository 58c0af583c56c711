/**
 * What a server costs: its environment restored from the pins, by the step with which `publish-server` proves what it sent, and its files sent. pip, uv and
 * twine are the pinned ones of the suite; caches are warm.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanEnvironment, restore } from '../../src/core/install-steps.ts'
import { uvBy } from '../../src/line/publish/prove.ts'
import { findPython, toolEnvironment } from '../../src/line/tools.ts'
import { localPorts } from '../../src/ports/local.ts'
import { optional } from '../../src/core/shape.ts'
import type { Run } from '../../src/core/steps.ts'
import { cost, costOf, interleaved, peak, print, root, roundsOf, times, type Contestant } from './measure.ts'
import { publishing, startIndex, type Index } from './server/publishing.ts'

const rounds = roundsOf(3)
const [latency, count, megabytes] = [50, 20, 5]

export async function run(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'release-actions-bench-'))
  try {
    const tools = await toolEnvironment('publishers/pypi/requirements.txt', localPorts())
    await restoring(work, tools)
    await sending(work, tools)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function restoring(work: string, tools: string): Promise<void> {
  const ports = localPorts()
  const [environment, pins] = [join(work, 'environment'), join(root, 'scripts/bench/server/requirements.txt')]
  const place = { tools, platform: process.platform, ...optional('uv', await uvBy(tools, ports)), interpreter: await findPython(ports), path: process.env['PATH'] ?? '' }
  const before = () => {
    rmSync(environment, { recursive: true, force: true })
    cost(asContestant(cleanEnvironment(place, environment)))
  }
  const python = join(environment, 'bin/python')
  const figures = interleaved({
    ours: { ...asContestant(restore(place, environment, pins, ':all:', work)), before },
    'uv pip sync': { argv: [join(tools, 'bin/uv'), 'pip', 'sync', '--quiet', '--python', python, '--require-hashes', pins], before },
    'pip install': { argv: [join(tools, 'bin/python'), '-m', 'pip', '--python', python, 'install', '--quiet', '--require-hashes', '-r', pins], before },
  }, rounds)
  print(`A server's environment from its pins, caches warm (medians of ${rounds})`, figures, 'ours')
  console.log(`  ours against uv pip sync: ${times(costOf(figures, 'ours').wall, costOf(figures, 'uv pip sync').wall)}; pip against ours: ${times(costOf(figures, 'pip install').wall, costOf(figures, 'ours').wall)}`)
}

const asContestant = ({ argv, env = {} }: Run): Contestant => ({ argv, env: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))) })

async function sending(work: string, tools: string): Promise<void> {
  await withIndex(latency, async index => {
    const contestants = await publishing(work, tools, index, count, megabytes)
    const figures = interleaved({ ...contestants }, rounds)
    print(`${count} files of ${megabytes} MB to an index that answers after ${latency} ms (medians of ${rounds})`, figures, 'ours')
    console.log(`  twine against ours: ${times(costOf(figures, 'twine').wall, costOf(figures, 'ours').wall)}`)
    const large = await publishing(work, tools, index, 6, 50)
    console.log(`  most memory of a process of ours: ${peak(contestants.ours)} MB; with 6 files of 50 MB: ${peak(large.ours)} MB`)
  })
  // As long as an index takes that looks into what it is sent.
  await withIndex(1000, async index => {
    const { ours, twine } = await publishing(join(work, 'slow'), tools, index, count, megabytes)
    const [mine, theirs] = [cost(ours), cost(twine)]
    console.log(`  where it needs 1 s for each: ours ${mine.wall.toFixed(0)} ms, twine ${theirs.wall.toFixed(0)} ms, ${times(theirs.wall, mine.wall)}`)
  })
}

async function withIndex(uploads: number, work: (index: Index) => Promise<void>): Promise<void> {
  const index = await startIndex(latency, uploads)
  await work(index).finally(() => index.close())
}
