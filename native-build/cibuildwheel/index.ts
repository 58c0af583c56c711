/** Any build backend by cibuildwheel: Linux in its containers, Windows and macOS with Pythons that it brings. */
import { posix } from 'node:path'
import { pythonIn } from '../../src/core/environment-layout.ts'
import { targetFacts, targets } from '../../src/core/targets.ts'
import { standardSpecifier } from '../../src/core/version.ts'
import type { Builder, BuildPlace, WheelToBuild } from '../backend.ts'
import { cacheTag } from '../caches.ts'
import { called, committed, copied, ofTheMachine, packedAgain, toldVersion } from '../frontend.ts'
import { containerFolders, containerOptions, policyOf } from './container.ts'
import { constraintVariable, passedOn, pinsItself } from './settings.ts'
import { ownTests, pinnedTests } from './tests.ts'

const constraints = 'native-build/cibuildwheel/constraints.txt'

/** The first macOS that every Python of its kind runs on: from 3.14 on that is 10.15. Of a later one interpreter and wheel say so themselves. */
const macos = { 'macos-x86_64': '10.15', 'macos-arm64': '11.0' } as const

/** Of an abi3 wheel with tests all that it is for, as cibuildwheel builds it once and tests it on each. It knows nothing of abi3t yet. */
function identifiersOf(wheels: readonly WheelToBuild[], { options, abi, target }: BuildPlace): string[] {
  const tested = ownTests(options, targetFacts(target).system) !== undefined
  const covers = ({ identifier, pythons }: WheelToBuild) => pythons.flatMap(version => (/^3\.\d+$/.test(version) ? `cp${version.replace('.', '')}${identifier.slice(identifier.indexOf('-'))}` : []))
  const one = !tested || (abi.kind === 'stable' && abi.threads)
  return [...new Set(wheels.flatMap(wheel => [wheel.identifier, ...(one ? [] : covers(wheel))]))]
}

/** Exactly these builds, whatever the project selects; all else that it says stays in force. */
function optionsOf(place: BuildPlace, wheels: readonly WheelToBuild[]): Record<string, string> {
  const { app, cache, epoch, options, path, suite, target } = place
  const { system } = targetFacts(target)
  return {
    PATH: path,
    SOURCE_DATE_EPOCH: String(epoch),
    CIBW_BUILD: identifiersOf(wheels, place).join(' '),
    CIBW_SKIP: '',
    CIBW_ARCHS: 'all',
    CIBW_ENABLE: 'all',
    // What the plan went by.
    CIBW_PROJECT_REQUIRES_PYTHON: standardSpecifier(app.requiresPython) || '>=3',
    CIBW_DEPENDENCY_VERSIONS: posix.join(suite, constraints),
    // Constraints with hashes would ask for a hash of the very wheel that is tested.
    ...(!pinsItself(options) && { CIBW_TEST_ENVIRONMENT: `${constraintVariable(options)}=""` }),
    // abi3audit is one of our own audits.
    CIBW_AUDIT_COMMAND: '',
    CIBW_LOG_FOLD_MODE: 'disabled',
    CIBW_CACHE_PATH: posix.join(cache, 'cibuildwheel'),
    ...(system === 'linux' ? containerOptions(place) : onThisMachine(place)),
  }
}

/** No container: the environment of the process is that of the builds. */
function onThisMachine(place: BuildPlace): Record<string, string> {
  const { app, cache, options, suite, target, test } = place
  const { inherit, variables } = pinnedTests(place, test)
  return {
    CIBW_INHERIT: ['test-environment: append', ...inherit].join('; '),
    ...variables,
    ...toldVersion(app),
    CCACHE_DIR: posix.join(cache, 'ccache'),
    SCCACHE_DIR: posix.join(cache, 'sccache'),
    PYTHONHASHSEED: '0',
    ...(!pinsItself(options) && { [constraintVariable(options)]: posix.join(suite, constraints) }),
    ...(target in macos && { MACOSX_DEPLOYMENT_TARGET: macos[target as keyof typeof macos] }),
  }
}

const builder: Builder = {
  name: 'cibuildwheel',
  doc: 'Any native project by cibuildwheel: a wheel for each Python; for Linux in containers',
  targets,
  requirements: 'native-build/cibuildwheel/requirements.txt',
  constraints: options => (pinsItself(options) ? undefined : constraints),
  bringsPythons: true,
  // The pinned sccache is for glibc.
  compilerCaches: target => (targetFacts(target).libc === 'glibc' ? ['sccache'] : []),
  // Without emulation an image runs on its own architecture only; on Windows and macOS compilers cross over to the other one.
  buildsOn: (target, _, machine) => (targetFacts(target).system === 'linux' ? target.replace('musl', '') === machine : targetFacts(target).system === targetFacts(machine).system),
  tests: ownTests,
  contained: target => targetFacts(target).system === 'linux',
  programs: [],
  toolchain: [],
  outside: target => (targetFacts(target).system === 'linux' ? [] : ofTheMachine),
  // The image of a runner is its compiler. cibuildwheel installs Pythons on a Mac only where it sees a CI.
  environment: ['CIBW_MANYLINUX_X86_64_IMAGE', 'CIBW_MANYLINUX_AARCH64_IMAGE', 'CIBW_MUSLLINUX_X86_64_IMAGE', 'CIBW_MUSLLINUX_AARCH64_IMAGE', 'CI', 'ImageOS', 'ImageVersion'],
  passes: passedOn,
  // Linux wheels are repaired by what is in the image.
  calls: ({ backend, target }) => ['cibuildwheel', ...called(backend), ...{ linux: [], windows: ['delvewheel'], macos: ['delocate'] }[targetFacts(target).system]],
  platformTag(target) {
    const { system, machine } = targetFacts(target)
    if (system === 'windows') return `win_${machine}`
    return target in macos ? `macosx_${macos[target as keyof typeof macos].replace('.', '_')}_${machine}` : policyOf(target)
  },
  steps(place, wheels) {
    const { work, output, target } = place
    const project = posix.join(work, 'project')
    const { system } = targetFacts(target)
    return [
      // All of the working directory goes into the container.
      ...copied(place, project),
      // Engines mount only what is there.
      ...(system === 'linux' ? containerFolders(place) : []).map(cacheTag),
      {
        do: 'run',
        label: 'cibuildwheel',
        argv: [pythonIn(wheels[0]?.tools ?? '', place), '-m', 'cibuildwheel', '--platform', system, '--output-dir', output, '.'],
        cwd: project,
        env: optionsOf(place, wheels),
        outputs: wheels.map(({ file }) => posix.join(output, file)),
      },
    ]
  },
  sdist(place, file, { tools }) {
    const { app, options, path, suite, work, epoch } = place
    const [project, built, unpacked] = ['sdist', 'sdist-built', 'sdist-unpacked'].map(name => posix.join(work, name)) as [string, string, string]
    const env = { PATH: path, SOURCE_DATE_EPOCH: String(epoch), ...toldVersion(app), ...(!pinsItself(options) && { PIP_CONSTRAINT: posix.join(suite, constraints) }) }
    return [
      ...copied(place, project),
      ...committed(place, project),
      { do: 'run', label: 'build sdist', argv: [pythonIn(tools, place), '-m', 'build', '--sdist', '--outdir', built, project], cwd: work, env, outputs: [posix.join(built, file)] },
      ...packedAgain(place, posix.join(built, file), unpacked),
    ]
  },
}

export default builder
