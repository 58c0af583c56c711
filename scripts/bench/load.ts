/** What it costs to load the command line and each door of the suite, before it does anything; and until a door has refused an input. */
import { basename, join } from 'node:path'
import { doors } from '../../src/commands/all.ts'
import { bundle } from '../build.ts'
import { interleaved, print, root } from './measure.ts'

const rounds = 15

/** A door that finds a wrong input has loaded everything, read its inputs, and written its complaint. */
const wrongInput = { GITHUB_ACTIONS: 'true', 'INPUT_INSTALL-TOOLS': 'ture', 'INPUT_ALL-EXTRAS': 'ture' }

export async function run(): Promise<void> {
  const { metafile } = await bundle()
  const chunkOf = (source: string) => basename(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0] ?? source)
  const loads = (door: string) => `${JSON.stringify(['src/front/action.ts', 'src/ports/github.ts', `src/commands/${door}.ts`].map(chunkOf))}.forEach(require(${JSON.stringify(join(root, 'dist/load.js'))}).loaded)`
  const figures = interleaved({
    'node -e 0': { argv: [process.execPath, '-e', '0'] },
    'main.js --version': { argv: [process.execPath, join(root, 'dist/main.js'), '--version'] },
    ...Object.fromEntries(doors.map(door => [`${door}, loaded`, { argv: [process.execPath, '-e', loads(door)] }])),
    ...Object.fromEntries(doors.map(door => [`${door}, refusing`, { argv: [process.execPath, join(root, `dist/${door}.js`)], env: wrongInput, code: 2 }])),
  }, rounds)
  print(`Loading (medians of ${rounds}, Node ${process.version})`, figures, 'node -e 0')
}
