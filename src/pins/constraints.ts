import type { Pins } from './pins.ts'
import { requirementLines } from './requirements-txt.ts'

/**
 * constraints.txt: the pins as a `pip install -c` file. pip verifies hashes given here, and takes a constraint only for what
 * something else requires, so extras are never named.
 */
export function writeConstraints({ pins }: Pins, header: readonly string[] = []): string {
  return [...header.map((line) => `# ${line}`), ...pins.map(requirementLines)].map((line) => `${line}\n`).join('')
}
