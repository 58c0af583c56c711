/** What a disk image and a package for macOS have in common: Apple's own programs make them. */
import { posix } from 'node:path'
import { appFolder } from '../src/core/names.ts'
import type { ClientFacts, Refusal } from '../src/core/folders-plan.ts'
import type { Step } from '../src/core/steps.ts'
import type { Target } from '../src/core/targets.ts'
import type { PackPlace } from './packager.ts'

export const appleTargets: readonly Target[] = ['macos-x86_64', 'macos-arm64']

export const appleProgram = (name: string) => ({ name, otherwise: `Pack it on macOS: ${name} is a part of it` })

/** Its README says what else was looked at. */
export const onlyOnMacos = (format: string, programs: string) => ({ macosOnLinux }: ClientFacts): Refusal | undefined =>
  macosOnLinux ? { key: 'macos-on-linux', fact: `a ${format} is made by ${programs}, which only macOS has, and this client is to be made on Linux`, fix: `Leave client.macos-on-linux out, and a runner such as macos-15 makes it; or take ${format} out of client.formats: 'app' is made on Linux too` } : undefined

type Place = Pick<PackPlace, 'bundle' | 'identity'>

/** A folder with the application alone. */
export const applicationIn = (folder: string, { bundle, identity }: Place): Step => ({ do: 'copy', from: bundle, to: posix.join(folder, appFolder(identity.name)) })

export const installed = ({ identity }: Pick<Place, 'identity'>): string => posix.join('/Applications', appFolder(identity.name))
