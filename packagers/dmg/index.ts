/** A disk image (UDIF): opened, it shows the application and where to drag it. */
import { posix } from 'node:path'
import { appFolder, escapeName } from '../../src/core/names.ts'
import { applicationIn, appleProgram, appleTargets, installed, onlyOnMacos } from '../apple.ts'
import type { Packager } from '../packager.ts'

const packager: Packager = {
  name: 'dmg',
  doc: 'A disk image for macOS: open it and drag the application to Applications',
  targets: appleTargets,
  programs: [appleProgram('hdiutil')],
  refuses: onlyOnMacos('dmg', "Apple's hdiutil"),
  file: (app, target) => `${escapeName(app.name)}-${app.version}-${target}.dmg`,
  pack(place) {
    const { work, output, identity } = place
    const image = posix.join(work, 'image')
    return [
      applicationIn(image, place),
      { do: 'run', label: 'ln', argv: ['/bin/ln', '-s', '/Applications', posix.join(image, 'Applications')], quiet: true },
      // HFS+, which every macOS reads; compressed by zlib.
      { do: 'run', label: 'hdiutil create', argv: ['hdiutil', 'create', '-volname', posix.basename(appFolder(identity.name), '.app'), '-srcfolder', image, '-fs', 'HFS+', '-format', 'UDZO', '-ov', output], outputs: [output] },
    ]
  },
  open(place) {
    const { output, work, identity } = place
    const [mounted, content] = [posix.join(work, 'mounted'), posix.join(work, 'opened', appFolder(identity.name))]
    return {
      steps: [
        { do: 'run', label: 'mkdir', argv: ['/bin/mkdir', '-p', mounted], quiet: true },
        // Its checksums are verified too.
        { do: 'run', label: 'hdiutil attach', argv: ['hdiutil', 'attach', '-readonly', '-nobrowse', '-noautoopen', '-mountpoint', mounted, output] },
        { do: 'run', label: 'the link to Applications', argv: ['/usr/bin/readlink', posix.join(mounted, 'Applications')], expect: '/Applications', quiet: true },
        { do: 'copy', from: posix.join(mounted, appFolder(identity.name)), to: content },
        { do: 'run', label: 'hdiutil detach', argv: ['hdiutil', 'detach', '-force', mounted], cleansUp: true },
      ],
      content,
      at: installed(place),
    }
  },
}

export default packager
