/** The version of a project whose pyproject.toml leaves it to the build backend. */
import { versionOfDescription, versionOfTag, versionSource } from '../core/dynamic-version.ts'
import type { Project } from '../core/project.ts'
import { normalizeVersion } from '../core/version.ts'
import type { Ports } from '../ports.ts'

export interface DynamicVersion {
  version: string
  /** The backend would ask git, which its copy of the sources has not: it is told. */
  fromTag?: true
}

/** undefined where it is not known without running the backend. `readBeside` gives the text of a file of the project, undefined where there is none. */
export async function dynamicVersion(folder: string, project: Project, readBeside: (path: string) => Promise<string | undefined>, ports: Ports): Promise<DynamicVersion | undefined> {
  const source = versionSource(project)
  if (source === 'tag') return { version: await versionInGit(folder, ports), fromTag: true }
  for (const path of source?.files ?? []) {
    const text = await readBeside(path)
    if (text === undefined) continue
    const version = normalizeVersion(source?.read(text) ?? '')
    return version === undefined ? undefined : { version }
  }
  return undefined
}

/** What setuptools-scm would be told by whoever packs without git; the tag that this runs for; the nearest tag below. */
async function versionInGit(folder: string, { host, processes, reporter }: Ports): Promise<string> {
  const told = normalizeVersion(host.env('SETUPTOOLS_SCM_PRETEND_VERSION') ?? '')
  const pushed = host.env('GITHUB_REF_TYPE') === 'tag' ? versionOfTag(host.env('GITHUB_REF_NAME') ?? '') : undefined
  if (told ?? pushed) return told ?? pushed ?? ''
  const { code, stdout } = await processes.run({ argv: ['git', 'describe', '--tags', '--long', '--match', '*[0-9]*'], cwd: folder }).catch(() => ({ code: 1, stdout: '' }))
  const version = code === 0 ? versionOfDescription(stdout) : undefined
  if (version === undefined) reporter.note(`The version comes from git, and no tag with one is known here: ${untagged}. A clone with its tags has it (actions/checkout: fetch-depth: 0)`)
  return version ?? untagged
}

const untagged = '0.dev0'
