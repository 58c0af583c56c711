/** A server as a Debian package from a signed repository: installed, run as its service runs it, upgraded, downgraded, removed, purged. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ensurePackages } from '../../tools/apt.ts'
import { debianRoot, inRoot } from '../../tools/debian/root.ts'
import { fingerprints, must, runCli, runProgram, type Ran } from '../cli.ts'
import { eachNamed, foundOfEach, siteIn, verified } from '../deviations.ts'

let work: string
let root: string
const passphrase = 'a phrase that is nowhere else'
const secrets: Record<string, string> = {}

/** Of Python 3.10 to 3.14, for glibc on x86_64. */
const wheels = ['0bf2a864d67e76e5c9a34dc26ec616a66b9888e25e7b9460e1c76d3293bd9dbf', '457a69a9577064c05a97c41f4e65148652db078a3a509039e64d3467b9e7ef97', 'ccfcd093f13f0f0b7fdd0f198b90053bf7b2f02a3927a30e63f3ccc9df56b676', 'd6dd0be5b5b189d31db7cda48b91d7e0a9795f31430b7f271219ab30f1d3ac9d', 'f42d0984e947b8adf7dd6dde396e720934d12c506ce84eea8476409563607591']

const project = (version: string) => ({
  'README.md': '# A server for letters\n',
  'requirements.txt': `markupsafe==3.0.3 ${wheels.map(hash => `--hash=sha256:${hash}`).join(' ')}\n`,
  'src/postbox/__init__.py': `import http.server, pathlib, signal, sys
from importlib.metadata import version

import markupsafe


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        letters = pathlib.Path("letters")
        with letters.open("a") as kept:
            kept.write("one\\n")
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"{version('postbox')} {markupsafe.escape(sys.argv[2])} {len(letters.read_text().split())}".encode())


def serve():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
`,
  'pyproject.toml': `[build-system]
requires = ["hatchling>=1.25"]
build-backend = "hatchling.build"

[project]
name = "postbox"
version = "${version}"
description = "Keeps 100% of letters"
readme = "README.md"
requires-python = ">=3.10"
license = "MIT"
authors = [{name = "Ada", email = "ada@firm.example"}]
dependencies = ["markupsafe>=3"]
urls = {Homepage = "https://firm.example/postbox"}

[project.scripts]
postbox-server = "postbox:serve"
`,
  'release.yaml': `server:
  command: postbox-server $PORT "a & b"
  destinations: [deb]
  deb: {interpreter: host}
`,
})

async function release(folder: string, version: string): Promise<void> {
  for (const [path, text] of Object.entries(project(version))) {
    await mkdir(dirname(join(work, folder, 'postbox', path)), { recursive: true })
    await writeFile(join(work, folder, 'postbox', path), text)
  }
  const { code, stderr } = await runCli(['release', 'postbox', '--install-tools'], { cwd: join(work, folder), env: { SOURCE_DATE_EPOCH: '1760000000', ...secrets } })
  if (code !== 0) throw new Error(stderr)
}

/** Of the same release, in another folder. */
async function publishAgain(folder: string, env: Record<string, string>): Promise<Ran> {
  await cp(join(work, 'one'), join(work, folder), { recursive: true })
  return runCli(['publish-server', 'postbox'], { cwd: join(work, folder), env })
}

const repository = (folder: string, ...below: string[]) => join(work, folder, 'release/server/deb', ...below)
const packageFile = (version: string) => `pool/main/p/postbox-server/postbox-server_${version}_amd64.deb`

async function makeKey(): Promise<void> {
  const home = await mkdtemp('/tmp/key-')
  await chmod(home, 0o700)
  await writeFile(join(home, 'phrase'), passphrase)
  const gpg = (...words: string[]) => must(['gpg', '--homedir', home, '--batch', '--pinentry-mode', 'loopback', '--passphrase-file', join(home, 'phrase'), ...words])
  await gpg('--quick-generate-key', 'The Firm <key@firm.example>', 'ed25519', 'sign', 'never')
  Object.assign(secrets, { DEB_SIGNING_KEY: await gpg('--armor', '--export-secret-keys'), DEB_SIGNING_PASSPHRASE: passphrase })
  await must(['gpgconf', '--homedir', home, '--kill', 'all'])
  await rm(home, { recursive: true })
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'deb-server-'))
  root = join(work, 'debian')
  await ensurePackages({ lintian: '/usr/bin/lintian', shellcheck: '/usr/bin/shellcheck', systemd: '/usr/bin/systemd-analyze', gpg: '/usr/bin/gpg', 'apt-utils': '/usr/bin/apt-ftparchive' })
  await Promise.all([debianRoot(root), makeKey()])
  for (const [folder, version] of [['one', '1.4rc1'], ['newer', '1.4']] as const) await release(folder, version)
}, 1_200_000)

afterAll(() => rm(work, { recursive: true, force: true }), 120_000)

test('the same bytes in another folder, signatures too', async () => {
  expect(await publishAgain('two folders down', secrets)).toMatchObject({ code: 0, stderr: expect.stringContaining('write deb') })
  const [one, two] = await Promise.all(['one', 'two folders down'].map(folder => fingerprints(repository(folder))))
  expect(Object.keys(one ?? {}).sort()).toEqual([
    ...['InRelease', 'Release', 'Release.gpg', 'main/binary-amd64/Packages', 'main/binary-amd64/Packages.gz'].map(path => `dists/stable/${path}`),
    packageFile('1.4rc1'),
    'postbox-server.asc',
  ])
  expect(two).toEqual(one)
}, 300_000)

test('no secret is in what a release leaves behind, nor a key ring', async () => {
  const opened = join(work, 'searched')
  await must(['dpkg-deb', '--raw-extract', repository('one', packageFile('1.4rc1')), opened])
  const line = secrets['DEB_SIGNING_KEY']?.split('\n')[3] ?? ''
  expect(line).toMatch(/^\S{40}/)
  for (const secret of [passphrase, 'PGP PRIVATE KEY', line]) {
    const { code, stdout } = await runProgram(['grep', '-rlF', '-e', secret, join(work, 'one/release'), opened])
    expect([code, stdout]).toEqual([1, ''])
  }
})

test('without a key nothing is written', async () => {
  const refused = await publishAgain('without', { DEB_SIGNING_KEY: '' })
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('signing-key-missing')])
  expect(refused.stderr).not.toContain('write deb')
}, 120_000)

test('lintian, shellcheck and systemd find nothing that is not explained', async () => {
  expect(await must(['lintian', '--allow-root', '--fail-on', 'error,warning', repository('one', packageFile('1.4rc1'))])).toBe('')
  const opened = join(work, 'opened')
  await must(['dpkg-deb', '--raw-extract', repository('one', packageFile('1.4rc1')), opened])
  await must(['shellcheck', ...['postinst', 'prerm', 'postrm'].map(script => join(opened, 'DEBIAN', script))])
  const said = await must(['systemd-analyze', 'security', '--offline=true', '--threshold=30', join(opened, 'usr/lib/systemd/system/postbox-server.service')])
  expect(said).toContain('Overall exposure level')
}, 300_000)

describe('in a Debian', () => {
  const apt = (...argv: string[]) => inRoot(root, 'apt-get', '--yes', '-o', 'APT::Sandbox::User=root', '-o', 'Dpkg::Use-Pty=0', '-o', 'Dir::Etc::sourcelist=/dev/null', ...argv)
  const version = () => inRoot(root, 'dpkg-query', '--show', '--showformat', '${Version}', 'postbox-server')
  const conffile = () => join(root, 'etc/postbox-server/postbox-server.env')
  const serve = async (folder: string) => {
    await rm(join(root, 'repository'), { recursive: true, force: true })
    await cp(repository(folder), join(root, 'repository'), { recursive: true })
  }

  /** The service as its unit says, but for the sandbox. */
  async function answer(): Promise<string> {
    const unit = await readFile(join(root, 'usr/lib/systemd/system/postbox-server.service'), 'utf8')
    const key = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? ''
    const port = /PORT=(\d+)/.exec(await readFile(join(root, key('EnvironmentFile')), 'utf8'))?.[1] ?? ''
    const command = `cd ${key('WorkingDirectory')} && exec setpriv --reuid=${key('User')} --regid=${key('Group')} --clear-groups ${key('ExecStart')}`
    const server = spawn('unshare', ['--mount', `--mount-proc=${join(root, 'proc')}`, 'chroot', root, 'env', '-i', 'PATH=/usr/bin:/bin', `PORT=${port}`, 'sh', '-c', command], { stdio: 'inherit' })
    const ended = new Promise<number | null>(resolve => server.on('exit', code => resolve(code)))
    try {
      for (let attempt = 0; attempt < 100; attempt++) {
        const text = await fetch(`http://127.0.0.1:${port}/`).then(response => response.text(), () => undefined)
        if (text !== undefined) return text
        await new Promise(resolve => setTimeout(resolve, 100))
      }
      throw new Error('no answer')
    } finally {
      server.kill('SIGTERM')
      expect(await ended).toBe(0)
    }
  }

  /** By whoever has root there. The other version is not taken for this one. */
  async function expectEachNamed(): Promise<void> {
    const [prefix, victim] = [join(root, 'usr/lib/postbox-server'), { name: 'markupsafe', version: '3.0.3', file: 'markupsafe/_native.py' }]
    expect(await foundOfEach(victim, await siteIn(join(prefix, 'python/lib')), () => verified(join(work, 'one/release'), prefix))).toEqual(eachNamed(victim))
    expect(await verified(join(work, 'newer/release'), prefix)).toEqual(expect.arrayContaining([1, 'postbox: 1.4rc1 is installed, 1.4 is pinned for the server']))
  }

  test('from the signed repository; data and a changed file of configuration stay', async () => {
    await serve('one')
    await cp(repository('one', 'postbox-server.asc'), join(root, 'etc/apt/keyrings/firm.asc'))
    await writeFile(join(root, 'etc/apt/sources.list.d/firm.sources'), 'Types: deb\nURIs: file:/repository\nSuites: stable\nComponents: main\nSigned-By: /etc/apt/keyrings/firm.asc\n')
    await apt('update', '--error-on=any')
    await apt('install', 'postbox-server')
    expect(await version()).toBe('1.4~rc1-1')
    expect(((await stat(conffile())).mode & 0o777).toString(8)).toBe('640')
    await writeFile(conffile(), 'PORT=8137\n')
    expect(await answer()).toBe('1.4rc1 a &amp; b 1')
    await expectEachNamed()
    expect((await inRoot(root, 'stat', '--format=%U:%G %a', '/var/lib/postbox-server', '/var/lib/postbox-server/letters')).split('\n')[0]).toBe('postbox-server:postbox-server 750')
    await serve('newer')
    await apt('update', '--error-on=any')
    await apt('upgrade')
    expect([await version(), await answer()]).toEqual(['1.4-1', '1.4 a &amp; b 2'])
    await serve('one')
    await apt('update', '--error-on=any')
    await apt('install', '--allow-downgrades', 'postbox-server=1.4~rc1-1')
    expect([await answer(), await readFile(conffile(), 'utf8')]).toEqual(['1.4rc1 a &amp; b 3', 'PORT=8137\n'])
    await apt('remove', 'postbox-server')
    expect(await inRoot(root, 'cat', '/etc/postbox-server/postbox-server.env', '/var/lib/postbox-server/letters')).toBe('PORT=8137\none\none\none\n')
    await apt('install', 'postbox-server')
    await apt('purge', 'postbox-server')
    const left = (await must(['find', join(root, 'etc'), join(root, 'usr'), join(root, 'var/lib'), '-name', '*postbox*', '-not', '-path', '*/apt/lists/*'])).trim()
    expect(left).toBe('')
  }, 600_000)

  test('apt refuses indexes that were changed', async () => {
    await serve('newer')
    const packages = join(root, 'repository/dists/stable/main/binary-amd64/Packages')
    await writeFile(packages, (await readFile(packages, 'utf8')).replace('Version: 1.4-1', 'Version: 9.9-1'))
    await must(['gzip', '-kfn', packages])
    await inRoot(root, 'sh', '-c', 'rm -rf /var/lib/apt/lists/*')
    await expect(apt('update', '--error-on=any')).rejects.toThrow()
    await serve('newer')
    const signed = join(root, 'repository/dists/stable/InRelease')
    await writeFile(signed, (await readFile(signed, 'utf8')).replace('Suite: stable', 'Suite: stabler'))
    await expect(apt('update', '--error-on=any')).rejects.toThrow()
  }, 120_000)
})
