/** Every kind of place that servers and clients run in, and in each the same four things gone wrong. */
import { describe, expect, test } from '@jest/globals'
import { unpackTar } from 'modern-tar'
import verify from '../../../src/commands/verify.ts'
import { execute } from '../../../src/execute.ts'
import { memoryPorts, type MemoryPorts } from '../../../src/ports/memory.ts'
import { application, installed, installedWheel, pyvenv, release, unattested } from '../helpers/venvs.ts'

const site = 'lib/python3.11/site-packages'

interface Place {
  /** Below the disk's root. */
  site: string
  /** What is named to verify. */
  environment: string
  venv?: string
  /** What makes of the files what is looked at. */
  pack?(ports: MemoryPorts): Promise<void>
}

const image = async (ports: MemoryPorts, to = '/made/app.oci.tar', label = '1'): Promise<void> =>
  execute([{ do: 'oci-image', to, name: 'app:1', architecture: 'amd64', epoch: 0, layers: [{ from: '/image', holds: 'all', epoch: 0 }], config: { User: '1', ExposedPorts: {}, Env: [], Entrypoint: ['/python'], Cmd: [label], WorkingDir: '/', Labels: {} } }], ports)

async function layoutFolder(ports: MemoryPorts): Promise<void> {
  await image(ports)
  for (const { header, data } of await unpackTar(await ports.files.bytes('/made/app.oci.tar'))) await ports.files.write(`/layout/${header.name}`, data ?? '')
}

const places: Record<string, Place> = {
  'a virtual environment': { site: `/srv/venv/${site}`, environment: '/srv/venv', venv: '/srv/venv' },
  'a slug': { site: `/slug/.heroku/python/${site}`, environment: '/slug' },
  'an installed .deb': { site: `/usr/lib/app-server/python/${site}`, environment: '/usr/lib/app-server' },
  'an installed .deb in another root': { site: `/mnt/root/usr/lib/app-server/python/${site}`, environment: '/mnt/root/usr/lib/app-server' },
  'an unpacked client': { site: `/home/ada/app-1.0/python/${site}`, environment: '/home/ada/app-1.0' },
  'an installed snap': { site: `/snap/app/current/python/${site}`, environment: '/snap/app/current' },
  'a client for Windows': { site: '/c/app/python/Lib/site-packages', environment: '/c/app' },
  'an image': { site: `/image/app/${site}`, environment: '/made/app.oci.tar', venv: '/image/app', pack: image },
  'an image layout in a folder': { site: `/image/app/${site}`, environment: '/layout', venv: '/image/app', pack: layoutFolder },
}

const changes: Record<string, [(site: string, ports: MemoryPorts) => Promise<unknown>, string]> = {
  nothing: [async () => undefined, ''],
  'a changed byte': [(at, { files }) => files.write(`${at}/lib_a.py`, 'a = 2\n'), 'lib-a: lib_a.py is not what its RECORD says'],
  'an extra package': [(at, ports) => put(installed('intruder', '6.6', { 'intruder.py': '' }, at), ports), 'intruder: 6.6 is installed, but not pinned for the server'],
  'an upgraded transitive dependency': [
    async (at, ports) => {
      await ports.files.remove(`${at}/lib_b-3.0.dist-info`)
      await put(installed('lib_b', '3.1', { 'lib_b.py': 'b = 1\n' }, at), ports)
    },
    'lib-b: 3.1 is installed, 3.0 is pinned for the server',
  ],
  'a missing file': [(at, { files }) => files.remove(`${at}/lib_b.py`), 'lib-b: lib_b.py is missing'],
}

async function put(files: Record<string, string>, ports: MemoryPorts): Promise<void> {
  for (const [path, text] of Object.entries(files)) await ports.files.write(path, text)
}

async function world({ site: at, venv }: Place): Promise<MemoryPorts> {
  const found = { ...(await installedWheel(await application(), at)), ...installed('lib_a', '1.2', { 'lib_a.py': 'a = 1\n' }, at), ...installed('lib_b', '3.0', { 'lib_b.py': 'b = 1\n' }, at) }
  return memoryPorts({ files: { ...(await release({ server: [{ name: 'lib-a', version: '1.2' }, { name: 'lib-b', version: '3.0' }] })), ...found, ...(venv && { [`${venv}/pyvenv.cfg`]: pyvenv }) } })
}

const request = { release: 'release', from: undefined, role: undefined, sha256: undefined, wheels: undefined, json: false, ...unattested }

describe.each(Object.entries(places))('%s', (_, place) => {
  test.each(Object.entries(changes))('%s', async (_name, [change, line]) => {
    const ports = await world(place)
    await change(place.site, ports)
    await place.pack?.(ports)
    expect((await verify.run({ ...request, environment: place.environment }, ports)).deviations).toEqual(line ? [line] : [])
    expect(ports.seen.ran).toEqual([])
  })
})

test('in another root a file that leads into this machine is no file of the package', async () => {
  const place = places['an installed .deb in another root'] as Place
  const ports = await world(place)
  await ports.files.move(`${place.site}/lib_a.py`, '/usr/lib/lib_a.py')
  await ports.files.link('/usr/lib/lib_a.py', `${place.site}/lib_a.py`)
  expect((await verify.run({ ...request, environment: place.environment }, ports)).deviations).toEqual(['lib_a.py: is a link, which no wheel has'])
})

describe('an image beside the release\'s own', () => {
  const own = 'server/oci/app-1.0.oci.tar'
  async function compared(change: (ports: MemoryPorts) => Promise<unknown>, label?: string) {
    const ports = await world(places['an image'] as Place)
    await ports.files.write('/image/python/lib/libz.so', 'z')
    await image(ports, `/project/release/${own}`)
    const manifest = JSON.parse(await ports.files.text('/project/release/release.json')) as { files: object[] }
    const entry = { path: own, ...(await ports.files.digest(`/project/release/${own}`)), from: {} }
    await ports.files.write('/project/release/release.json', JSON.stringify({ ...manifest, files: [...manifest.files, entry] }))
    await change(ports)
    await image(ports, '/made/app.oci.tar', label)
    return (await verify.run({ ...request, environment: '/made/app.oci.tar' }, ports)).deviations
  }

  test('the same', async () => expect(await compared(async () => undefined)).toEqual([]))

  test('a byte outside of the environment is one of a layer', async () => {
    const digest = expect.stringMatching(/^layer 1: sha256:[0-9a-f]{64} (is not in|of) server\/oci\/app-1\.0\.oci\.tar/)
    expect(await compared(({ files }) => files.write('/image/python/lib/libz.so', 'y'))).toEqual([digest, digest])
  })

  test('another start', async () => expect(await compared(async () => undefined, 'evil')).toEqual([`Cmd: is not what ${own} starts with`]))
})
