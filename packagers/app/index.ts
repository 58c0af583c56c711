/** The application for macOS as it is, in a zip that Finder unpacks. */
import { posix } from 'node:path'
import { appFolder, escapeName } from '../../src/core/names.ts'
import type { Packager } from '../packager.ts'

const packager: Packager = {
  name: 'app',
  doc: 'An application for macOS in a zip: unpack it and move it to Applications',
  targets: ['macos-x86_64', 'macos-arm64'],
  programs: [],
  file: (app, target) => `${escapeName(app.name)}-${app.version}-${target}.app.zip`,
  pack: ({ bundle, output, epoch, identity }) => [{ do: 'archive', from: bundle, to: output, root: appFolder(identity.name), epoch }],
  open: ({ output, work, identity }) => ({
    steps: [{ do: 'extract', archive: output, to: posix.join(work, 'opened') }],
    content: posix.join(work, 'opened', appFolder(identity.name)),
    at: posix.join('/Applications', appFolder(identity.name)),
  }),
}

export default packager
