/** A disk image and a package in the least that they are: Apple's programs, which make them, are on a Mac. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { must, root } from '../../e2e/cli.ts'
import { ensurePackages } from '../apt.ts'

export async function makePacked(folder: string): Promise<{ image: string; archive: string }> {
  await ensurePackages({ 'libarchive-tools': '/usr/bin/bsdtar' })
  const [image, archive] = [join(folder, 'client.dmg'), join(folder, 'client.pkg')]
  await mkdir(join(folder, 'in/client.pkg'), { recursive: true })
  for (const [name, text] of Object.entries({ Distribution: '<installer-gui-script/>', 'client.pkg/PackageInfo': '<pkg-info/>', 'client.pkg/Payload': 'a payload' })) await writeFile(join(folder, 'in', name), text)
  await must(['python3', join(root, '__tests__/tools/macos/udif.py'), image])
  await must(['bsdtar', '-cf', archive, '--format=xar', '-C', join(folder, 'in'), 'Distribution', 'client.pkg'])
  return { image, archive }
}

/** What its ticket is asked for by, where its signature is good. */
export const checkSeal = async (file: string, certificate: string): Promise<string> => (await must(['python3', join(root, '__tests__/tools/macos/check_seal.py'), file, certificate])).trim()
