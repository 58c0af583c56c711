/** A release that is killed with its application in the notary's hands, and run again: the built program, the real rcodesign, a strict stand-in for the notary. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jotter, ServedArchives } from '../tools/macos/jotter.ts'
import { standInArchives } from '../tools/macos/python.ts'
import { StrictNotary, who } from '../tools/macos/strict-notary.ts'
import { StrictTickets, ticketFor } from '../tools/macos/strict-tickets.ts'
import { Authority, password } from '../tools/signing/authority.ts'
import { fingerprints, must, root, runCli } from './cli.ts'
import { ensureRcodesign } from './install-act.ts'

const client = 'client/jotter-1.2.0-macos-arm64.app.zip'
let work: string
let authority: Authority
let notary: StrictNotary
let tickets: StrictTickets
let archives: ServedArchives
let project: string
let env: Record<string, string>

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'macos-resume-'))
  authority = new Authority(join(work, 'authority'), 'rsa')
  await Promise.all(['authority', 'received', 'bin'].map(name => mkdir(join(work, name))))
  await authority.setUp()
  await authority.issue('developer', 'developer')
  notary = new StrictNotary(join(work, 'received'))
  await notary.start()
  tickets = new StrictTickets(notary.accepted)
  await tickets.start(authority)
  archives = new ServedArchives(await standInArchives(work))
  await archives.start()
  project = await jotter(join(work, 'jotter'), archives.archive('whole'), [`sign-macos: {timestamp: '${await authority.tellTime()}', notarize: {issuer: ${who.issuer}, key: ${who.key}, wait: 2}}`])
  // Only rcodesign is to see the proxy of the tickets: pip fetches what is pinned from where it always does.
  const told = Object.entries({ ...tickets.env, NO_PROXY: '127.0.0.1' }).map(([name, value]) => `export ${name}='${value}'`)
  await writeFile(join(work, 'bin/rcodesign'), ['#!/bin/sh', ...told, `exec '${join(await ensureRcodesign(), 'rcodesign')}' "$@"`, ''].join('\n'))
  await chmod(join(work, 'bin/rcodesign'), 0o755)
  env = {
    PATH: `${join(work, 'bin')}:${process.env['PATH']}`,
    SOURCE_DATE_EPOCH: '1760000000',
    RELEASE_ACTIONS_NOTARY: notary.origin,
    SIGN_MACOS_PKCS12: await authority.pkcs12('developer', '-legacy'),
    SIGN_MACOS_PASSWORD: password,
    NOTARY_KEY: notary.pem,
  }
}, 1_800_000)

afterAll(async () => {
  authority.end()
  notary.end()
  tickets.end()
  archives.end()
  await rm(work, { recursive: true, force: true })
})

test('nothing is signed or uploaded again, and the ticket is in what is packed', async () => {
  notary.mood.verdict = 'In Progress'
  const killed = await runCli(['release', project, '--output', join(work, 'out')], {
    env,
    started: async child => {
      // Until it has noted that all of it was taken.
      while (child.exitCode === null && child.signalCode === null && !(await noted())) await sleep(50)
      child.kill('SIGKILL')
    },
  })
  expect([killed.code, notary.uploads.length]).toEqual([null, 1])
  expect(await readdir(join(work, 'out')).catch(() => [])).not.toContain('client')
  const [kept = ''] = (await readdir(join(work, 'out.notary'))).filter(name => name.endsWith('.zip'))
  const signed = await fingerprints(join(work, 'out.notary'))

  notary.mood.verdict = 'Accepted'
  const known = (await must(['python3', join(root, '__tests__/tools/macos/cdhash.py'), join(work, 'out.notary', kept)])).trim()
  notary.accepted.add(known)
  const again = await runCli(['release', project, '--output', join(work, 'out')], { env })
  expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining(`the notary knows it as ${notary.submissions[0]?.id}`) })
  expect([notary.submissions.length, notary.uploads.length]).toEqual([1, 1])
  expect(await fingerprints(join(work, 'out.notary'))).toEqual(signed)
  expect(await must(['python3', '-c', 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))', join(work, 'out', client), 'Jotter.app/Contents/CodeResources'])).toBe(ticketFor(known))
  for (const secret of [password, notary.pem.split('\n')[1] ?? '']) expect(killed.stderr + again.stderr + again.stdout).not.toContain(secret)
}, 300_000)

async function noted(): Promise<boolean> {
  const records = (await readdir(join(work, 'out.notary')).catch(() => [])).filter(name => name.endsWith('.json'))
  const texts = await Promise.all(records.map(name => readFile(join(work, 'out.notary', name), 'utf8').catch(() => '')))
  return texts.some(text => text.includes('"uploaded": true'))
}
