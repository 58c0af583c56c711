/** One executable file with everything inside; why this way: README.md beside this. */
import { posix } from 'node:path'
import type { Application } from '../../src/core/application.ts'
import { escapeName, portableFolder as root } from '../../src/core/names.ts'
import type { Target } from '../../src/core/targets.ts'
import { linuxTriple, zigCc } from '../../src/core/zig.ts'
import type { Packager, PackPlace } from '../packager.ts'

const file = (app: Application, target: Target) => `${escapeName(app.name)}-${app.version}-${target}`
const define = (name: string, text: string) => `-D${name}="${text}"`

/** The payload is read by the assembler, relative to where it runs. What zig keeps of it does not outlive this release: it would not see that the payload has changed. */
function compile(place: PackPlace) {
  const { app, entry, launcher, work, output, target } = place
  const flags = [define('ENTRY', entry), define('LAUNCHER', posix.join(root(app), launcher)), define('PAYLOAD', 'payload.tar')]
  const program = { label: 'binary', triple: linuxTriple(target), flags, source: 'packagers/binary/launcher.c', output, local: posix.join(work, 'zig') }
  return { ...zigCc(place, program), cwd: work }
}

const packager: Packager = {
  name: 'binary',
  doc: 'One executable file with everything inside: make it executable and start it',
  targets: ['linux-x86_64', 'linux-aarch64'],
  requirements: 'packagers/binary/requirements.txt',
  programs: [],
  file,
  pack: place => [
    { do: 'archive', from: place.bundle, to: posix.join(place.work, 'payload.tar'), root: root(place.app), epoch: place.epoch },
    compile(place),
  ],
  open: ({ app, output, work }) => ({
    steps: [
      { do: 'copy', from: output, to: posix.join(work, 'alone', posix.basename(output)) },
      { do: 'run', label: 'CLIENT_UNPACK_TO', argv: [output], env: { CLIENT_UNPACK_TO: posix.join(work, 'opened') }, quiet: true },
    ],
    content: posix.join(work, 'opened', root(app)),
    at: posix.join('/opt', root(app)),
    program: posix.join(work, 'alone', posix.basename(output)),
  }),
}

export default packager
