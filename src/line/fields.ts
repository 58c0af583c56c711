/** Fields that the commands of the line share. */
import { flag, path, text, type Infer } from '../spec.ts'
import { previousFolder } from './job.ts'

const sha256Pattern = [/^[0-9a-f]{64}$/, 'a sha256'] as const

export const projectFields = {
  project: path({ doc: 'The folder that has pyproject.toml', default: '.', positional: true }),
  config: path({ doc: 'The configuration. Default: release.yaml in the project' }),
}

export const planDigestField = text({ doc: 'On a runner: sha256 of the plan artifact, as the job that planned gave it', pattern: sha256Pattern })

export const lineFields = {
  ...projectFields,
  output: path({ doc: 'The release folder', default: 'release' }),
  'install-tools': flag({ doc: 'Install missing system programs from Debian packages, and targets of Rust with rustup' }),
  'plan-digest': planDigestField,
}
export type LineRequest = Infer<typeof lineFields>

export const rebuildField = flag({ doc: 'Build each wheel once more, elsewhere and without any cache, and fail where its bytes differ' })

/** An earlier release that saves work. */
export const previousFields = {
  previous: path({ doc: 'An earlier release that you have verified, its folder or its release.json. A wheel that is made from the same is taken from it, in a tagged build too; jobs are balanced by what wheels cost then, and sizes, start-up times and pins are compared with it' }),
  'previous-sha256': text({ doc: 'The sha256 that release.json of the earlier release must have', pattern: sha256Pattern }),
}

export const previousArtifactField = text({ doc: 'On a runner: the artifact of this run that holds the earlier release, stored by a job that has verified it; needs previous-sha256' })

/** For `Command.exchange`. */
export const previousArtifact = ({ 'previous-artifact': name }: { 'previous-artifact': string | undefined }) => (name ? [{ name, into: previousFolder }] : [])

export const cellField = (example: string) => text({ doc: `Do this cell of the plan only, for example ${example}. Default: all of them` })
