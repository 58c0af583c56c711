/** What is different where cibuildwheel builds in a container: folders of ours within it, and names that can be planned. */
import type { BuildPlace } from '../backend.ts'
import { quote } from '../../src/core/shell.ts'
import { toldVersion } from '../frontend.ts'
import { pinnedTests } from './tests.ts'
import { sccacheIn } from './sccache.ts'
import { createArguments, pinsItself, constraintVariable, said } from './settings.ts'

const inside = '/opt/release-actions'
const testPins = `${inside}/requirements.test.txt`
const ownWheels = `${inside}/wheels`

/** Volumes for the pins, for what compilers keep, and for wheels that are finished; nothing else of the machine is to be seen. */
export function containerOptions(place: BuildPlace): Record<string, string> {
  const { app, options, cache, output, suite, test, engine = 'docker', label } = place
  const sccache = sccacheIn(place, inside)
  const volumes = [
    `${suite}/native-build/cibuildwheel:${inside}/pins:ro`,
    `${cache}:${inside}/cache`,
    `${cache}/registry:/root/.cargo/registry`,
    `${output}:${inside}/finished`,
    ...sccache.volumes,
    ...(test ? [`${test.pins}:${testPins}:ro`, ...(test.wheels ? [`${test.wheels}:${ownWheels}:ro`] : [])] : []),
  ].map(volume => quote(`--volume=${volume}`))
  const variables = [
    `CCACHE_DIR=${inside}/cache/ccache`,
    // The directory of each isolated build has a name of its own, which ccache would look at.
    'CCACHE_IGNOREOPTIONS="-I/tmp/build-env-*"',
    `SCCACHE_DIR=${inside}/cache/sccache`,
    ...sccache.variables,
    'PYTHONHASHSEED=0',
    ...Object.entries(toldVersion(app)).map(([name, version]) => `${name}=${version}`),
    ...(pinsItself(options) ? [] : [`${constraintVariable(options)}=${inside}/pins/constraints.txt`]),
  ]
  return {
    CIBW_CONTAINER_ENGINE: `${engine}; create_args: ${[...volumes, ...(label ? [`--label=${label}`] : []), ...createArguments(options)].join(' ')}; disable_host_mount: true`,
    CIBW_ENVIRONMENT: variables.join(' '),
    ...finishing(place),
  }
}

/** A mount of Cargo's registry, and not CARGO_HOME: rustup puts itself there, where people look for it. */
export const containerFolders = (place: BuildPlace): string[] => [place.cache, `${place.cache}/registry`, ...sccacheIn(place, inside).folders]

/**
 * cibuildwheel hands wheels out when the last is done, and none when one fails: each is put aside as soon as it is finished. auditwheel
 * names every policy that a wheel fits, by the symbols it uses; with `--only-plat` it is the one of the plan. Whoever has a command of
 * their own keeps it, and the name it gives must be the plan's.
 */
function finishing(place: BuildPlace): Record<string, string> {
  const { options, target, test } = place
  const repairs = said(options, 'repair-wheel-command', ['linux']).length > 0
  const tested = said(options, 'test-command', ['linux']).length > 0
  const { stop } = sccacheIn(place, inside)
  const keep = `cp {dest_dir}/*.whl ${inside}/finished/`
  const repair = `auditwheel repair --plat ${policyOf(target)} --only-plat -w {dest_dir} {wheel}`
  const pinned = pinnedTests(place, test && { ...test, pins: testPins, ...(test.wheels && { wheels: ownWheels }) })
  const commands = [...(repairs ? [] : [repair]), ...(tested ? [] : [keep]), ...stop]
  return {
    CIBW_INHERIT: [...['environment', 'test-environment', 'test-command', ...(repairs ? ['repair-wheel-command'] : [])].map(name => `${name}: append`), ...pinned.inherit].join('; '),
    ...pinned.variables,
    ...(commands.length > 0 && { CIBW_REPAIR_WHEEL_COMMAND: commands.join(' && ') }),
    ...(tested && { CIBW_TEST_COMMAND: `cp {wheel} ${inside}/finished/` }),
  }
}

/** Of cibuildwheel's own images. */
export const policyOf = (target: string): string => target.replace(/^linux-/, 'manylinux_2_28_').replace(/^musllinux-/, 'musllinux_1_2_')
