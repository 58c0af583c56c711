/** What the written workflow refers to. */

/** Where actions come from. */
export interface Suite {
  /** `org/release-actions` */
  repository: string
  /** A commit, a tag or a branch. */
  ref: string
  /** What people call that commit. */
  version?: string
}

export interface WorkflowSetting {
  suite: Suite
  /** The folder of the project in its repository, `.` for the repository itself. */
  project: string
}

/** An action by its commit; people read the version behind it. */
export const checkout = ['- uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0', '  with:', '    persist-credentials: false']

export const action = ({ repository, ref, version }: Suite, path = ''): string => `uses: ${repository}${path}@${ref}${version ? ` # ${version}` : ''}`
