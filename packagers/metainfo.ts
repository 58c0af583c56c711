/** What software centres and file managers read of a client: AppStream 1.0 and the shared MIME-info specification 0.21. */
import { mediaTypes, summaryOf } from './desktop.ts'
import type { PackPlace } from './packager.ts'
import { xml, type Element } from '../src/core/xml.ts'

type Place = Pick<PackPlace, 'app' | 'identity' | 'entry'>

/** Files below `/`, or below an AppDir. */
export const sharedFiles = (place: Place): { path: string; text: string }[] => {
  const { identifier } = place.identity
  const types = ownTypes(place)
  return [
    // AppStream 2.1.1: its id begins with a domain.
    ...(identifier.includes('.') ? [{ path: `usr/share/metainfo/${identifier}.metainfo.xml`, text: metainfo(place) }] : []),
    ...(types ? [{ path: `usr/share/mime/packages/${identifier}.xml`, text: types }] : []),
  ]
}

function metainfo(place: Place): string {
  const { app, identity, entry } = place
  const { identifier, homepage } = identity
  const provided = [['binary', entry] as const, ...mediaTypes(identity).map(type => ['mediatype', type] as const)]
  const elements: Element[] = [
    ['id', identifier],
    ['name', identity.name],
    // It ends without a full stop there.
    ['summary', summaryOf(place).replace(/\.$/, '')],
    ['metadata_license', 'FSFAP'],
    ...(app.license && isExpression(app.license) ? [['project_license', app.license] as const] : []),
    ['developer_name', identity.publisher],
    ['description', [['p', summaryOf(place)]]],
    ['launchable', `${identifier}.desktop`, { type: 'desktop-id' }],
    ...(homepage ? [['url', homepage, { type: 'homepage' }] as const] : []),
    ['provides', provided],
  ]
  return xml(['component', elements, { type: 'desktop-application' }])
}

/** An SPDX expression by its shape: other words about a licence are left out. */
const isExpression = (license: string): boolean => /^\(*[A-Za-z0-9.+-]+\)*( (AND|OR|WITH) \(*[A-Za-z0-9.+-]+\)*)*$/.test(license)

/** Undefined where it has none. One type may have several endings. */
function ownTypes({ identity: { fileTypes } }: Place): string | undefined {
  const own = fileTypes.filter(type => type.own)
  const elements = [...new Set(own.map(({ mime }) => mime))].map((mime): Element => {
    const same = own.filter(type => type.mime === mime)
    return ['mime-type', [['comment', same[0]?.name ?? mime], ...same.map(({ extension }): Element => ['glob', '', { pattern: `*.${extension}` }])], { type: mime }]
  })
  return elements.length > 0 ? xml(['mime-info', elements, { xmlns: 'http://www.freedesktop.org/standards/shared-mime-info' }]) : undefined
}
