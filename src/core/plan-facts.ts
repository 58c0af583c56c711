/** What a plan is computed from. */
import type { Application } from './application.ts'
import type { Config } from './config.ts'
import type { Costs } from './costs.ts'
import type { Forge, PlansBundles, PlansDestinations, PlansFeeds, PlansInstallers, PlansWheels } from './folders-plan.ts'
import type { Project } from './project.ts'
import type { Target } from './targets.ts'
import type { Vendored } from '../pins/vendor.ts'
import type { Plan } from './plan.ts'

/** What the project's files say, read by the caller. */
export interface ProjectFacts {
  project: Project
  config: Config
  /** Where problems of the configuration stand. */
  configFile: string
  lineOf(key: string): number | undefined
  cargo?: Readonly<Record<string, unknown>>
  /** What the build backend would say, where pyproject.toml does not. */
  dynamic?: Pick<Application, 'version' | 'fromTag'>
  /** The texts of setup.py and setup.cfg. */
  setupPy?: string
  setupCfg?: string
  /** What client.icon names, where it is there. */
  icon?: Uint8Array
  /** Whether what client.spec names is there. */
  spec?: boolean
  /** Files that client.sign names, and that are not there. */
  unsignable?: readonly string[]
  lock: Plan['lock']
  vendored: readonly Vendored[]
  inputs: Plan['inputs']
  /** `3.11`: the interpreter at hand. */
  python: string
  /** The machine that plans. */
  target: Target | undefined
  /** Whether the machines that build can start containers. */
  engine: boolean
  /** `2.36`: the C library of the machine that plans. */
  glibc?: string
  epoch: number
  forge: Forge
  /** What wheels cost when they were last made. */
  costs?: Costs
}

export interface Folders {
  builders: readonly PlansWheels[]
  bundles: readonly PlansBundles[]
  packagers: readonly PlansInstallers[]
  destinations: readonly PlansDestinations[]
  feeds: readonly PlansFeeds[]
}

/** Tells a problem of the configuration, with the line of its key. */
export type Report = (key: string, fact: string, fix: string) => void
