/** Debian's machine-readable copyright file, 1.0. */
import type { PackPlace } from '../packager.ts'
import { prefixOf } from '../nfpm.ts'

export function copyright({ app, identity, epoch }: PackPlace): string {
  const license = (app.license ?? 'other').replaceAll(/ (AND|OR|WITH) /g, word => word.toLowerCase())
  return [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    `Upstream-Name: ${identity.name}`,
    ...(identity.homepage ? [`Source: ${identity.homepage}`] : []),
    `Comment: ${prefixOf({ app })} holds a Python interpreter and packages of others as well.`,
    ' Each package has its own licence in its *.dist-info folder there; what is',
    ' inside, by version and hash, is written in pins.txt.',
    '',
    'Files: *',
    `Copyright: ${new Date(epoch * 1000).getUTCFullYear()} ${identity.publisher}`,
    `License: ${license}`,
    ` ${app.name} is distributed under these terms: ${license}.`,
    '',
  ].join('\n')
}
