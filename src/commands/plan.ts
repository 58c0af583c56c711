import { command } from '../command.ts'
import { loadPlan } from '../line/load-plan.ts'
import { planTable } from '../line/summary.ts'
import { absolute } from '../line/job.ts'
import { checkMeant } from '../line/meant.ts'
import { text } from '../spec.ts'
import { previousFields, projectFields } from '../line/fields.ts'
import { matrices, openPrevious } from '../line/request.ts'

export default command({
  name: 'plan',
  summary: 'Print everything that a release would do, as JSON; write nothing',
  description: 'Reads release.yaml, pyproject.toml and the lock, checks them, and prints every cell, every expected file and every cache key.',
  fields: {
    ...projectFields,
    ...previousFields,
    version: text({ doc: 'The version that is meant, or its tag: another version of the project is an error, and so is a changelog without it where server.github-release.notes asks for one' }),
  },
  outputs: {
    plan: 'The plan, as JSON',
    native: 'The matrix of native cells, for `strategy.matrix`',
    client: 'The matrix of client cells, for `strategy.matrix`',
  },
  async run(request, ports) {
    const previous = await openPrevious(request, '', ports)
    const plan = await loadPlan({ ...request, costs: previous?.costs }, ports)
    if (request.version !== undefined) await checkMeant(request.version, plan, absolute(ports, request.project), ports)
    const stdout = `${JSON.stringify(plan, null, 2)}\n`
    return {
      stdout,
      summary: planTable(plan),
      outputs: { plan: JSON.stringify(plan), ...matrices(plan) },
    }
  },
})
