// A Jest reporter: the run closes with its figures alone on a line. TEST_FIGURES names a file that gets the same line.
import { writeFileSync, writeSync } from 'node:fs'

export default class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
    // A suite that could not even start has failed too.
    const line = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}\n`
    if (process.env.TEST_FIGURES) writeFileSync(process.env.TEST_FIGURES, line)
    // Jest's own summary comes after every reporter.
    process.once('exit', () => writeSync(2, line))
  }
}
