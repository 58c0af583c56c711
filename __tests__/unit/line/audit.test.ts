import { describe, expect, test } from '@jest/globals'
import { auditSteps } from '../../../src/line/audit.ts'
import type { Job } from '../../../src/line/job.ts'
import type { NativeCell } from '../../../src/core/plan.ts'

const job = { project: '/project' } as Job
const cell = (target: NativeCell['target']) => ({ target, abi: { kind: 'version' } }) as NativeCell

/** Whether what auditwheel says of a wheel will do for its name. */
function audited(said: string, file: string): boolean {
  const steps = auditSteps(cell(file.includes('musl') ? 'musllinux-x86_64' : 'linux-x86_64'), { identifier: '', file, pythons: [] }, `/work/${file}`, '/tools', job)
  const [show] = steps.flatMap(step => (step.do === 'run' && step.label === 'auditwheel' ? [step] : []))
  return [show?.expect ?? []].flat().some(text => `is consistent with the following platform tag: "${said}".`.includes(text))
}

describe('the tag of a wheel, held against what auditwheel finds', () => {
  const file = 'app-1.0-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.whl'
  test.each<[string, string, boolean]>([
    ['the policy itself', 'manylinux_2_17_x86_64', true],
    ['one of an older C library', 'manylinux_2_5_x86_64', true],
    ['one of a newer C library', 'manylinux_2_28_x86_64', false],
    ['another machine', 'manylinux_2_17_aarch64', false],
    ['none', 'linux_x86_64', false],
  ])('%s', (_, said, good) => {
    expect(audited(said, file)).toBe(good)
  })

  test('musl has its own', () => {
    const musl = 'app-1.0-cp311-cp311-musllinux_1_2_x86_64.whl'
    expect([audited('musllinux_1_2_x86_64', musl), audited('manylinux_2_17_x86_64', musl)]).toEqual([true, false])
  })
})
