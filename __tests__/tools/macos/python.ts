/** A CPython for macOS, as a project would name its archive: what tests read, pack and sign. Nothing of it runs here. */
import { createHash } from 'node:crypto'
import { chmod, cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { must } from '../../e2e/cli.ts'

/** A jar, which is a zip, of CPython 3.13.5 for macOS 14.7. */
const artifact = 'org.bytedeco:cpython:3.13.5-1.5.12:jar:macosx-arm64'
const jarSha256 = 'b9ccb29cafe9c0f9bf341fa1573ac0f112d3557c13c398115ab91926091fdc0a'

/**
 * A stand-in for python-build-standalone's install_only archive for macOS, whose releases tests cannot reach: the jar's CPython in that layout,
 * once as it is, with two modules that load libraries of Homebrew, and once without those.
 */
export async function standInArchives(folder: string): Promise<{ whole: Buffer; brewed: Buffer }> {
  await must(['mvn', '--batch-mode', '--quiet', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`])
  const jar = join(folder, 'cpython-3.13.5-1.5.12-macosx-arm64.jar')
  const sha256 = createHash('sha256').update(await readFile(jar)).digest('hex')
  if (sha256 !== jarSha256) throw new Error(`${artifact} has sha256 ${sha256}`)
  await must(['python3', '-m', 'zipfile', '-e', jar, join(folder, 'jar')])
  const [from, home] = [join(folder, 'jar/org/bytedeco/cpython/macosx-arm64'), join(folder, 'stand-in/python')]
  await mkdir(join(home, 'bin'), { recursive: true })
  await cp(join(from, 'include'), join(home, 'include'), { recursive: true })
  await cp(join(from, 'lib/python3.13'), join(home, 'lib/python3.13'), { recursive: true })
  await cp(join(from, 'libpython3.13.dylib'), join(home, 'lib/libpython3.13.dylib'))
  await cp(join(from, 'python3.13'), join(home, 'bin/python3.13'))
  await chmod(join(home, 'bin/python3.13'), 0o755)
  const packed = async (name: string) => {
    await must(['tar', '-czf', join(folder, name), '-C', join(folder, 'stand-in'), 'python'])
    return readFile(join(folder, name))
  }
  const brewed = await packed('brewed.tar.gz')
  const modules = join(home, 'lib/python3.13/lib-dynload')
  for (const name of await readdir(modules)) if (/^_(decimal|lzma)\./.test(name)) await rm(join(modules, name))
  return { brewed, whole: await packed('whole.tar.gz') }
}
