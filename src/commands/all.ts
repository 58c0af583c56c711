/** Every command, each loaded only when it is asked for. */
import type { Command } from '../command.ts'

type Load = () => Promise<{ default: unknown }>

const loaders = {
  init: () => import('./init.ts'),
  release: () => import('./release.ts'),
  plan: () => import('./plan.ts'),
  'resolve-pins': () => import('./resolve-pins.ts'),
  'build-native': () => import('./build-native.ts'),
  'package-client': () => import('./package-client.ts'),
  manifest: () => import('./manifest.ts'),
  'publish-server': () => import('./publish-server.ts'),
  verify: () => import('./verify.ts'),
  rebuild: () => import('./rebuild.ts'),
} satisfies Record<string, Load>

export type CommandName = keyof typeof loaders
export const commandNames = Object.keys(loaders) as CommandName[]

/** The commands that have an action of their own: `uses: org/release-actions/NAME@v1`. */
export const doors = ['resolve-pins', 'build-native', 'package-client', 'publish-server'] as const satisfies CommandName[]

/** Actions that only the reusable workflow uses. They lie in .github/actions, because `$/` has no documented form for the root action. */
export const innerDoors = ['manifest'] as const satisfies CommandName[]

export const isCommand = (name: string): name is CommandName => Object.hasOwn(loaders, name)

// Each command has its own request type; behind this door they are alike.
export const loadCommand = async (name: CommandName): Promise<Command> => (await loaders[name]()).default as Command
