/** What a plan asks of the folders of formats; their own interfaces add how the work is done. All of it is pure. */
import type { Application } from './application.ts'
import type { Target } from './targets.ts'

/** What the project's files say of its native part. */
export interface NativeFacts {
  /** `build-system.build-backend` of pyproject.toml. */
  backend: string
  /** The builder's own tables of pyproject.toml, `tool` at the top. */
  pyproject: Readonly<Record<string, unknown>>
  /** The parsed Cargo.toml of the extension, where there is one. */
  cargo?: Readonly<Record<string, unknown>>
  /** `3.11`: the interpreter that builds, where wheels are not for the stable ABI. */
  python: string
}

export interface PlansWheels {
  readonly name: string
  /** Build backends whose projects it builds without being asked for. */
  readonly backends: readonly string[]
  readonly targets: readonly Target[]
  /** Its tools, pinned by version and hash, relative to this suite. */
  readonly requirements: string
  /** Wheel identifiers of a target, as cibuildwheel writes them: `cp39-manylinux_x86_64`. */
  identifiers(facts: NativeFacts, target: Target): string[]
  /** The names of the wheels that a cell makes. */
  wheels(app: Application, facts: NativeFacts, target: Target): string[]
  sdist(app: Application): string
}

export interface PlansInstallers {
  readonly name: string
  readonly targets: readonly Target[]
  /** The bundle that goes inside. */
  readonly bundle: 'standalone'
  /** The name of the file that it makes. */
  file(app: Application, target: Target): string
}

export interface PlansDestinations {
  readonly name: string
  /** Every file, relative to the destination's folder. */
  files(app: Application, distributions: readonly string[]): string[]
}
