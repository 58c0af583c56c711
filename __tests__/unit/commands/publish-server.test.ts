/** Folders that servers install from are written again when writing them was broken off: a release is never left half-made and called whole. */
import { expect, test } from '@jest/globals'
import publishServer from '../../../src/commands/publish-server.ts'
import release from '../../../src/commands/release.ts'
import type { Ports } from '../../../src/ports.ts'
import { verifyFiles } from '../../../src/verify/files.ts'
import { deadly, Died } from '../helpers/deadly.ts'
import { refusal } from '../helpers/problems.ts'
import { project } from '../helpers/project.ts'
import { lineWorld } from '../helpers/toolchain.ts'

const files = { 'release.yaml': `pins:\n  locked: true\n${project()['release.yaml']}` }
const line = { project: '.', config: undefined, output: 'release', 'install-tools': false, 'plan-digest': undefined, 'rebuild-check': false }
const publish = (ports: Ports) => publishServer.run({ ...line, digest: undefined, send: false, token: undefined, 'github-token': undefined } as never, ports)

async function below(ports: Ports): Promise<Record<string, string>> {
  const listed = await ports.files.list('/project/release')
  return Object.fromEntries(await Promise.all(listed.map(async ({ path }) => [path, Buffer.from(await ports.files.bytes(`/project/release/${path}`)).toString('latin1')])))
}

async function released(env: Record<string, string> = {}): Promise<Ports> {
  const ports = lineWorld({}, { files, env })
  await release.run({ ...line, previous: undefined, 'previous-sha256': undefined, 'sign-pkcs12': undefined, 'sign-password': undefined, unsigned: false } as never, ports)
  return ports
}

const served = (all: Record<string, string>) => Object.fromEntries(Object.entries(all).filter(([path]) => /^(server|wheels|pins)\//.test(path)))

test('died at any change: what the manifest lists is whole or said to be missing, and the next run writes the same', async () => {
  const undisturbed = await released()
  const counted = deadly(undisturbed.files, Number.POSITIVE_INFINITY)
  await publish({ ...undisturbed, files: counted.files })
  const whole = served(await below(undisturbed))
  expect(Object.keys(whole).filter(path => path.startsWith('server/')).length).toBeGreaterThan(5)
  for (let before = 0; before < counted.done(); before++) {
    const ports = await released()
    const error = await publish({ ...ports, files: deadly(ports.files, before).files }).catch((each: unknown) => each)
    expect(error).toBeInstanceOf(Died)
    const left = await verifyFiles('/project/release', ports)
    expect(left.filter(fact => !/^server\/\S+: missing$/.test(fact))).toEqual([])
    await publish(ports)
    expect(served(await below(ports))).toEqual(whole)
  }
  expect(counted.done()).toBeGreaterThan(10)
}, 60_000)

test('a release that lacks a file, or has another one, goes nowhere: all of it is named at once', async () => {
  const ports = await released()
  const paths = Object.keys(await below(ports))
  const [wheel, pins] = [paths.find(path => /^wheels\/.*\.whl$/.test(path)) ?? '', paths.find(path => path.startsWith('pins/requirements.server')) ?? '']
  await ports.files.remove(`/project/release/${wheel}`)
  await ports.files.write(`/project/release/${pins}`, 'evil==1\n')
  const before = await below(ports)
  const { problems } = await refusal(() => publish(ports))
  expect(problems.map(({ code, fact }) => `${code} ${fact}`).sort()).toEqual([expect.stringMatching(new RegExp(`^release-changed ${pins}: sha256 is [0-9a-f]{64}, the manifest has [0-9a-f]{64}$`)), `release-changed ${wheel}: missing`])
  expect(await below(ports)).toEqual(before)
})

test('a release stays that of its commit: with another one it goes nowhere, and its provenance says what it said', async () => {
  const [made, other] = ['a'.repeat(40), 'b'.repeat(40)]
  const ports = await released({ GITHUB_SHA: made })
  const before = await below(ports)
  const at = (commit: string | undefined): Ports => ({ ...ports, host: { ...ports.host, env: name => (name === 'GITHUB_SHA' ? commit : ports.host.env(name)) } })
  const { problems } = await refusal(() => publish(at(other)))
  expect(problems.map(({ code, fact }) => `${code} ${fact}`)).toEqual([`commit-differs the release was made from commit ${made}, and this is ${other}`])
  expect(await below(ports)).toEqual(before)
  await publish(at(made))
  expect((await below(ports))['provenance.intoto.json']).toContain(made)
})
