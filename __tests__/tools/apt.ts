/** Debian's packages, where the tests run as root. */
import { existsSync } from 'node:fs'
import { must } from '../e2e/cli.ts'

/** @param programs Package → a file of it */
export async function ensurePackages(programs: Readonly<Record<string, string>>): Promise<void> {
  const missing = Object.entries(programs).flatMap(([name, path]) => (existsSync(path) ? [] : [name]))
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new Error(`${missing.join(' and ')} are missing, and only root can install them: run 'apt-get install ${missing.join(' ')}', then the tests again`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300']
  await must([...apt, 'update'], { env })
  await must([...apt, 'install', '--yes', '--no-install-recommends', ...missing], { env })
}

/** Where this machine installs Debian 12 from: other releases are there too. */
export async function debianMirror(): Promise<string> {
  const lines = await must(['apt-get', 'indextargets', '--format', '$(RELEASE) $(COMPONENT) $(SITE)', 'Created-By: Packages'])
  const mirror = /^bookworm main (\S+)$/m.exec(lines)?.[1]
  if (!mirror) throw new Error(`The tests make roots of Debian packages, and this machine's apt knows no source of bookworm:\n${lines}`)
  return mirror
}
