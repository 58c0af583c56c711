/** The standard library without what nothing in the bundle names. */
import { posix } from 'node:path'
import { seeded } from '../../src/core/compile-all.ts'
import type { Run } from '../../src/core/steps.ts'
import type { BundlePlace } from '../bundle.ts'
import { otherModules } from '../packages.ts'
import type { Layout } from './system.ts'

/** Without sources there are no lines to point into: no_debug_ranges. */
export const prune = ({ interpreter, bundle, suite, entry, app }: BundlePlace, { home, library, binaries, archive, site }: Layout, keep: readonly string[]): Run => ({
  do: 'run',
  label: 'prune the standard library',
  argv: [
    ...[interpreter.compiler, '-sB', '-X', 'no_debug_ranges', posix.join(suite, 'bundles/standalone/prune')],
    ...['--bundle', bundle, '--shown', `/${entry}`, '--home', home, '--library', library, '--binaries', binaries, '--archive', archive, '--packages', site],
    ...otherModules({ app, entry }).map(module => `--other=${module}`),
    '--',
    ...keep,
  ],
  ...seeded,
  quiet: true,
})

/** Lines of a start script. The last one that is asked for a module: it costs nothing where everything is found. */
export const explainsLeftOut = [
  'class LeftOut:',
  '    def find_spec(name, path=None, target=None):',
  '        with open(sys.prefix + "/left-out.txt") as file:',
  '            if name in file.read().split("\\n"):',
  '                raise ModuleNotFoundError(f"No module named {name!r}: this client was packed without it. Name it in client.keep of release.yaml, and pack it again", name=name)',
  'sys.meta_path.append(LeftOut)',
]
