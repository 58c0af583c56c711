/** The text of the workflow that releases a project. */
import { cellsOf, type Plan } from '../plan.ts'
import { publishJob, sends } from './publish-job.ts'
import { action, checkout, type WorkflowSetting } from './uses.ts'

/** The name of its file: a project that is not the whole repository has a workflow of its own. */
export const workflowFile = ({ application: { name } }: Plan, { project }: WorkflowSetting): string => `.github/workflows/${project === '.' ? 'release' : `release-${name}`}.yml`

export function workflowText(plan: Plan, setting: WorkflowSetting): string {
  const { application: { name } } = plan
  const [title, tags] = setting.project === '.' ? ['release', 'v*'] : [`release ${name}`, `${name}-v*`]
  const cells = cellsOf(plan, 'server')
  const sent = sends(cells)
  return [...head(title, tags, sent), ...planJob(setting), ...quickJob(setting), ...releaseJob(plan, setting, sent), ...publishJob(cells, setting), ''].join('\n')
}

const head = (title: string, tags: string, sent: boolean): string[] => [
  '# Written by `init` of release-actions, and yours from then on.',
  '# A pull request sees what a release would make. A version tag releases; so does a run by hand, where it is asked to.',
  '# To go on after a failure, run the failed jobs of that run again: what is finished, or out already, is not done twice.',
  ...(sent ? ['# Where that cannot be, start this by hand at the same tag or branch and name the run: what it has made is sent.'] : []),
  `name: ${title}`,
  '',
  'on:',
  '  pull_request:',
  '  push:',
  `    tags: ['${tags}']`,
  '  workflow_dispatch:',
  '    inputs:',
  '      what:',
  '        description: dry-run makes and proves the release, and sends nothing',
  '        type: choice',
  '        options: [dry-run, release]',
  '        default: dry-run',
  '      version:',
  '        description: The version to release. Nothing is made if the project has another one',
  '        type: string',
  '        required: true',
  ...(sent ? ['      run-id:', '        description: Of an ended run at this commit, the number in its address. Its release is sent, and nothing is made anew', '        type: string'] : []),
  '',
  'permissions: {}',
  '',
  'concurrency:',
  `  group: ${title.replace(' ', '-')}-\${{ github.ref }}`,
  "  cancel-in-progress: ${{ github.event_name == 'pull_request' }} # a release is never cut off",
  '',
  'jobs:',
]

/** As a value of YAML: a folder may have any name. */
const withProject = ({ project }: WorkflowSetting): string[] => (project === '.' ? [] : [`          project: ${JSON.stringify(project)}`])

const pullRequest = "if: ${{ github.event_name == 'pull_request' }}"

const planJob = (setting: WorkflowSetting): string[] => [
  '  plan:',
  '    name: plan and pins',
  '    runs-on: ubuntu-24.04',
  '    timeout-minutes: 15',
  '    permissions:',
  '      contents: read # to check the project out',
  '    outputs:',
  '      native: ${{ steps.pins.outputs.native }}',
  '      digest: ${{ steps.pins.outputs.digest }}',
  '    steps:',
  ...checkout.map(line => `      ${line}`),
  `      - ${action(setting.suite)}`,
  '        with:',
  '          command: plan',
  ...withProject(setting),
  "          version: ${{ inputs.version || (github.ref_type == 'tag' && github.ref_name) || '' }}",
  `      - ${pullRequest}`,
  '        id: pins',
  `        ${action(setting.suite, '/resolve-pins')}`,
  ...(setting.project === '.' ? [] : ['        with:', ...withProject(setting)]),
  '',
]

const first = 'fromJSON(needs.plan.outputs.native).include[0]'

const quickJob = (setting: WorkflowSetting): string[] => [
  '  quick:',
  '    name: one cell',
  '    needs: plan',
  `    ${pullRequest}`,
  `    runs-on: \${{ ${first}.runner }}`,
  `    timeout-minutes: \${{ ${first}.minutes }}`,
  '    permissions:',
  '      contents: read # to check the project out',
  '    steps:',
  ...checkout.map(line => `      ${line}`),
  `      - ${action(setting.suite, '/build-native')}`,
  '        with:',
  ...withProject(setting),
  `          cell: \${{ ${first}.id }}`,
  '          plan-digest: ${{ needs.plan.outputs.digest }}',
  '          install-tools: true',
  '',
]

const releaseJob = (plan: Plan, setting: WorkflowSetting, sent: boolean): string[] => [
  '  release:',
  '    needs: plan',
  "    if: ${{ github.event_name != 'pull_request'" + (sent ? ' && !inputs.run-id' : '') + ' }}',
  '    permissions:',
  '      contents: read # to check the project out',
  '      id-token: write # for the certificate that the attestation of what was made is signed with',
  '      attestations: write # to keep it',
  `    ${action(setting.suite, '/.github/workflows/release.yml')}`,
  '    with:',
  ...(setting.project === '.' ? [] : [`      project: ${JSON.stringify(setting.project)}`]),
  "      attest: ${{ inputs.what != 'dry-run' }}",
  ...signingSecrets(plan),
]

/** A command's variables cannot be handed on: it signs in a job of the project's own. */
const signingSecrets = (plan: Plan): string[] => {
  const clients = cellsOf(plan, 'client')
  const keys = clients.flatMap(({ sign }) => sign?.by.kind ?? [])
  const macos = clients.flatMap(({ signMacos }) => signMacos ?? [])
  const packages = clients.some(({ signMacos, formats }) => signMacos && formats.some(({ name }) => name === 'pkg'))
  const secrets = [
    ...(keys.includes('pkcs12') ? ['sign-pkcs12'] : []),
    ...(keys.some(kind => kind !== 'command') ? ['sign-password'] : []),
    ...(macos.length > 0 ? ['sign-macos-pkcs12', 'sign-macos-password'] : []),
    ...(packages ? ['sign-macos-installer-pkcs12', 'sign-macos-installer-password'] : []),
    ...(macos.some(({ notarize }) => notarize) ? ['notary-key'] : []),
  ]
  return secrets.length > 0 ? ['    secrets:', ...secrets.map(name => `      ${name}: \${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}`)] : []
}
