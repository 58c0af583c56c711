/** The job that sends a release: one of the caller's own workflow, because that is what a trusted publisher is registered as. */
import type { ServerCell } from '../plan.ts'
import { action, checkout, type WorkflowSetting } from './uses.ts'

/** Destinations that send, and what their step may do. */
const permissions: Readonly<Record<string, string>> = {
  pypi: 'id-token: write # for Trusted Publishing: proves to the index which workflow this is',
  'github-release': 'contents: write # to make the release on GitHub',
}

const sending = (cells: readonly ServerCell[]): ReadonlySet<string> => new Set(cells.flatMap(({ destinations }) => destinations.filter(({ name, settings }) => name in permissions || (name === 'heroku' && settings?.['git'])).map(({ name }) => name)))

/** Whether a release is sent anywhere. */
export const sends = (cells: readonly ServerCell[]): boolean => sending(cells).size > 0

/** Nothing where nothing is sent. */
export function publishJob(cells: readonly ServerCell[], setting: WorkflowSetting): string[] {
  const names = sending(cells)
  const asked = Object.keys(permissions).filter(name => names.has(name))
  const [onGitHub, pushed] = [names.has('github-release'), names.has('heroku')]
  if (names.size === 0) return ['', '  # No job publishes: no destination of release.yaml sends anything. Name pypi or github-release there, or server.heroku.git, and run init again.']
  return [
    '',
    '  # In this workflow and not in the one above: an index knows a publisher by the workflow that its job is written in.',
    '  publish:',
    '    name: publish',
    '    needs: [plan, release]',
    '    # By hand only from the default branch or from a tag. The environment may ask for more: reviewers, branches.',
    "    if: ${{ !cancelled() && needs.plan.result == 'success' && (needs.release.result == 'success' || (inputs.run-id && needs.release.result == 'skipped')) && (github.event_name == 'push' || (inputs.what == 'release' && (github.ref_type == 'tag' || github.ref_name == github.event.repository.default_branch))) }}",
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 45',
    '    environment: release',
    '    permissions:',
    '      actions: read # for run-id: to fetch what that run has made',
    ...asked.map(name => `      ${permissions[name]}`),
    '    steps:',
    // The notes are in the changelog.
    ...(onGitHub ? checkout.map(line => `      ${line}`) : []),
    `      - ${action(setting.suite, '/publish-server')}`,
    '        with:',
    ...(onGitHub && setting.project !== '.' ? [`          project: ${JSON.stringify(setting.project)}`] : []),
    '          digest: ${{ needs.release.outputs.digest }}',
    '          run-id: ${{ inputs.run-id }}',
    '          send: true',
    '          github-token: ${{ github.token }}',
    ...(pushed ? ['        env:', '          HEROKU_API_KEY: ${{ secrets.HEROKU_API_KEY }}'] : []),
  ]
}
