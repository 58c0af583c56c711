/** The folders of formats, found by their names; each is loaded only when it is used. */
import type { Builder } from '../../native-build/backend.ts'
import type { Bundle } from '../../bundles/bundle.ts'
import type { Feed } from '../../feeds/feed.ts'
import type { Packager } from '../../packagers/packager.ts'
import type { Destination } from '../../publishers/destination.ts'
import * as names from '../core/folders.ts'

type Module<T> = Promise<{ default: T }>

export const loadBuilder = async (name: string): Promise<Builder> => (await (import(`../../native-build/${name}/index.ts`) as Module<Builder>)).default
export const loadBundle = async (name: string): Promise<Bundle> => (await (import(`../../bundles/${name}/index.ts`) as Module<Bundle>)).default
export const loadPackager = async (name: string): Promise<Packager> => (await (import(`../../packagers/${name}/index.ts`) as Module<Packager>)).default
export const loadDestination = async (name: string): Promise<Destination> => (await (import(`../../publishers/${name}/index.ts`) as Module<Destination>)).default
export const loadFeed = async (name: string): Promise<Feed> => (await (import(`../../feeds/${name}/index.ts`) as Module<Feed>)).default

/** All of them, for the plan. */
export async function loadFolders() {
  const [builders, bundles, packagers, destinations, feeds] = await Promise.all([
    Promise.all(names.builders.map(loadBuilder)),
    Promise.all(names.bundles.map(loadBundle)),
    Promise.all(names.packagers.map(loadPackager)),
    Promise.all(names.destinations.map(loadDestination)),
    Promise.all(names.feeds.map(loadFeed)),
  ])
  return { builders, bundles, packagers, destinations, feeds }
}
