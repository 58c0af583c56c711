/** The bundle as it is, in an archive: unpack it anywhere and run its launcher. The ending decides which archive. */
import { posix } from 'node:path'
import { targetFacts, type Target } from '../src/core/targets.ts'
import { portableFolder as root } from '../src/core/names.ts'
import type { Packager } from './packager.ts'

export const portable = (name: string, ending: 'tar.gz' | 'zip', targets: readonly Target[]): Packager => ({
  name,
  doc: `A portable ${ending}: unpack it anywhere and run it`,
  targets,
  programs: [],
  file: (app, target) => `${root(app)}-${target}.${ending}`,
  pack: ({ bundle, output, epoch, app }) => [{ do: 'archive', from: bundle, to: output, root: root(app), epoch }],
  open: ({ output, work, app, target }) => ({
    steps: [{ do: 'extract', archive: output, to: posix.join(work, 'opened') }],
    content: posix.join(work, 'opened', root(app)),
    at: targetFacts(target).system === 'windows' ? 'C:\\release-actions-proof' : posix.join('/opt', root(app)),
  }),
})
