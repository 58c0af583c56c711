import { command } from '../command.ts'
import { loadPlan } from '../line/load-plan.ts'
import { planTable } from '../line/summary.ts'
import { misconfigured } from '../errors.ts'
import { tagDiffers } from '../line/tag.ts'
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
    version: text({ doc: 'The version that is meant, or its tag: another version of the project is an error' }),
  },
  outputs: {
    plan: 'The plan, as JSON',
    native: 'The matrix of native cells, for `strategy.matrix`',
    client: 'The matrix of client cells, for `strategy.matrix`',
  },
  async run(request, ports) {
    const previous = await openPrevious(request, '', ports)
    const plan = await loadPlan({ ...request, costs: previous?.costs }, ports)
    const differs = request.version === undefined ? undefined : tagDiffers(request.version, plan.application)
    if (differs) throw misconfigured([differs])
    const stdout = `${JSON.stringify(plan, null, 2)}\n`
    return {
      stdout,
      summary: planTable(plan),
      outputs: { plan: JSON.stringify(plan), ...matrices(plan) },
    }
  },
})
