/** Prints the place of a small environment, in a process of its own that may be killed. */
import { toolEnvironment } from '../../../src/line/tools.ts'
import { localPorts } from '../../../src/ports/local.ts'

console.log(await toolEnvironment('__tests__/tools/packaging/requirements.txt', localPorts()))
process.exit(0)
