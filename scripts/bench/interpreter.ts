/** The interpreter that everything is measured with. */
import { delimiter, dirname } from 'node:path'
import { findPythons } from '../../src/line/pythons.ts'
import { localPorts } from '../../src/ports/local.ts'

/** First on PATH, as on a runner. A launcher of pyenv's takes 0.17 s to start an interpreter that needs 0.05 s: every contestant would be charged for it. */
export async function interpreterFirst(): Promise<string> {
  const [python] = await findPythons(['3.11'], localPorts())
  if (!python) return 'python3'
  process.env['PATH'] = `${dirname(python.path)}${delimiter}${process.env['PATH']}`
  return python.path
}
