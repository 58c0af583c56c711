/** Where packages are installed below a folder, and for which Python, without running it. */
import { join } from 'node:path/posix'
import { misconfigured } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { markerVariables } from './marker-variables.ts'

export interface Site {
  /** The folder site-packages, absolute. */
  site: string
  /** Whether it is a virtual environment. */
  venv: boolean
  /** Of environment markers; what cannot be known is left out. */
  variables: Record<string, string>
}

/** A virtual environment, or any folder with one interpreter's site-packages in it: a slug, the prefix of a package, a bundle. Throws `environment-unknown`. */
export async function findSite(folder: string, ports: Ports): Promise<Site> {
  const { files, host } = ports
  const configuration = join(folder, 'pyvenv.cfg')
  if (await files.has(configuration)) {
    const text = await files.text(configuration)
    const minor = /^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(text)?.[1]
    for (const candidate of [`lib/python${minor}/site-packages`, 'Lib/site-packages']) {
      if (await files.has(join(folder, candidate))) return { site: join(folder, candidate), venv: true, variables: markerVariables(text, host) }
    }
    throw refuse(`${folder} has no site-packages folder`)
  }
  const [found, ...others] = await sitesBelow(folder, ports)
  if (!found) throw refuse(`${folder} is no virtual environment, and no site-packages with a distribution is below it`)
  if (others.length > 0) throw refuse(`${folder} has several: ${[found, ...others].join(', ')}`)
  const minor = /python(\d+\.\d+)\//.exec(found)?.[1]
  // Of an interpreter that is not run no more than `3.11` is known.
  const { python_full_version: _, implementation_version: __, python_version: version, ...variables } = markerVariables(`version = ${minor}`, host)
  return { site: join(folder, found), venv: false, variables: { ...variables, ...(minor && version && { python_version: version }) } }
}

async function sitesBelow(folder: string, { files }: Ports): Promise<string[]> {
  const listed = (await files.has(folder)) ? await files.list(folder) : []
  const sites = listed.flatMap(({ path }) => /^(?:.*\/)?(?:lib\/python\d+\.\d+|Lib)\/site-packages(?=\/[^/]+\.dist-info\/METADATA$)/.exec(path)?.[0] ?? [])
  return [...new Set(sites)]
}

const refuse = (fact: string) => misconfigured([{ code: 'environment-unknown', fact, fix: 'Name the folder of a virtual environment, or one that has the site-packages of one interpreter below it', where: { key: '--environment' } }])
