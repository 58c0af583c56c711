/** An installer for Windows by NSIS: for one user or for all, silent or not, over an older version, and gone again without a trace. */
import { posix } from 'node:path'
import { escapeName } from '../../src/core/names.ts'
import type { Packager } from '../packager.ts'
import { fileList, installerScript, listOfFiles, uninstaller } from './script.ts'

/** Without spaces: NSIS reads what follows /D= as it stands, and nothing can be quoted. */
const at = 'C:\\release-actions-proof'

const packager: Packager = {
  name: 'nsis',
  doc: 'An installer for Windows, for one user or for all, made by NSIS',
  targets: ['windows-x86_64'],
  programs: [{ name: 'makensis', debian: 'nsis', otherwise: 'Install NSIS 3' }],
  file: (app, target) => `${escapeName(app.name)}-${app.version}-${target}-setup.exe`,
  pack: place => {
    const { bundle, work, suite, output, epoch, files } = place
    const here = (name: string) => posix.join(work, name)
    return [
      ...['installer.nsh', 'associations.nsh'].map(name => ({ do: 'copy', from: posix.join(suite, 'packagers/nsis', name), to: here(name) }) as const),
      { do: 'write', path: here(listOfFiles), text: fileList(files), encoding: 'utf-16le' },
      // Everything is named from here: no folder of this machine reaches the script.
      { do: 'write', path: here('setup.nsi'), text: installerScript(place, posix.relative(work, bundle)) },
      {
        do: 'run',
        label: 'makensis',
        argv: ['makensis', '-V2', '-WX', '-NOCD', '-INPUTCHARSET', 'UTF8', 'setup.nsi'],
        cwd: work,
        env: { SOURCE_DATE_EPOCH: String(epoch) },
        outputs: [here('installer.exe')],
      },
      { do: 'copy', from: here('installer.exe'), to: output },
    ]
  },
  open: ({ output, launcher }) => ({
    install: [{ label: 'the installer', argv: [output, '/S', `/D=${at}`], leaves: [`${at}\\${launcher}`, `${at}\\${uninstaller}`] }],
    at,
    remove: [{ label: 'the uninstaller', argv: [`${at}\\${uninstaller}`, '/S'], removes: [at] }],
  }),
}

export default packager
