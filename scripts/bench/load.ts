/** What it costs to load the command line and each door of the suite. */
import { join } from 'node:path'
import { doors } from '../../src/commands/all.ts'
import { interleaved, print, root } from './measure.ts'

const rounds = 15

/** A door that finds a wrong input has loaded all that it loads before it works. */
const wrongInput = { GITHUB_ACTIONS: 'true', 'INPUT_INSTALL-TOOLS': 'ture', 'INPUT_ALL-EXTRAS': 'ture' }

export function run(): void {
  const figures = interleaved({
    'node -e 0': { argv: [process.execPath, '-e', '0'] },
    'main.js --version': { argv: [process.execPath, join(root, 'dist/main.js'), '--version'] },
    ...Object.fromEntries(doors.map(door => [`${door}.js`, { argv: [process.execPath, join(root, `dist/${door}.js`)], env: wrongInput, code: 2 }])),
  }, rounds)
  print(`Loading (medians of ${rounds}, Node ${process.version})`, figures, 'node -e 0')
}
