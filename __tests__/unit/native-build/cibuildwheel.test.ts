/** What cibuildwheel is told, beside what the project's own [tool.cibuildwheel] says. */
import { describe, expect, test } from '@jest/globals'
import type { BuildPlace } from '../../../native-build/backend.ts'
import builder from '../../../native-build/cibuildwheel/index.ts'
import { containerFolders, containerOptions, policyOf } from '../../../native-build/cibuildwheel/container.ts'
import { constraintVariable, createArguments, installerOf, pinsItself, said } from '../../../native-build/cibuildwheel/settings.ts'
import { ownTests } from '../../../native-build/cibuildwheel/tests.ts'
import type { Step } from '../../../src/core/steps.ts'
import { readToml } from '../../../src/core/toml.ts'
import type { Table } from '../../../src/core/toml.ts'
import { app, paths } from '../../contract/places.ts'

const options = (text: string): Table => readToml(text, 'pyproject.toml')
const place = (text: string, more: Partial<BuildPlace> = {}): BuildPlace => ({ ...paths, toolchain: [], homes: [], app, target: 'linux-x86_64', backend: 'setuptools.build_meta', abi: { kind: 'version' }, options: options(text), ...more })
const pinned = { test: { pins: '/given/pins/requirements.test.txt', wheelsOnly: ':all:' } }

describe('what the project says', () => {
  test('general, of its systems, of every override; the empty ones are not said', () => {
    const text = 'key = "a"\n[linux]\nkey = "b"\n[macos]\nkey = ""\n[windows]\nkey = []\n[[overrides]]\nselect = "*"\nkey = "c"\n[[overrides]]\nselect = "*"'
    expect(said(options(text), 'key')).toEqual(['a', 'b', 'c'])
    expect(said(options(text), 'key', ['macos'])).toEqual(['a', 'c'])
    expect(said({ overrides: 'none' }, 'key')).toEqual([])
  })

  test('names of the environment that its containers get', () => {
    expect(builder.passes?.(options('environment-pass = ["TOKEN", "MODE"]\n[linux]\nenvironment-pass = "MORE  YET"\n[macos]\nenvironment-pass = "NEVER"\n'))).toEqual(['TOKEN', 'MODE', 'MORE', 'YET'])
    expect(builder.passes?.({})).toEqual([])
  })

  test.each([
    ['environment = { PIP_CONSTRAINT = "pins.txt" }', true],
    ['environment = "UV_CONSTRAINT=pins.txt A=b"', true],
    ['[linux.environment]\nPIP_BUILD_CONSTRAINT = "pins.txt"', true],
    ['[[overrides]]\nselect = "*"\nenvironment = "UV_BUILD_CONSTRAINT=x"', true],
    ['environment = { PIP_CONSTRAINTS = "no such variable" }', false],
    ['before-build = "export PIP_CONSTRAINT=x"', false],
    ['', false],
  ])('pins of its own: %s', (text, expected) => {
    expect(pinsItself(options(text))).toBe(expected)
  })

  test.each([
    ['', 'PIP_CONSTRAINT', 'pip'],
    ['build-frontend = "build"', 'PIP_CONSTRAINT', 'pip'],
    ['build-frontend = "pip; args: --verbose"', 'PIP_BUILD_CONSTRAINT', 'pip'],
    ['build-frontend = "build[uv]"', 'UV_CONSTRAINT', 'uv pip'],
    ['build-frontend = { name = "uv", args = ["-v"] }', 'UV_BUILD_CONSTRAINT', 'uv pip'],
    ['build-frontend = { name = "build" }', 'PIP_CONSTRAINT', 'pip'],
  ])('how it is built and tested: %s', (text, constraints, installer) => {
    expect([constraintVariable(options(text)), installerOf(options(text))]).toEqual([constraints, installer])
  })

  test.each([
    ['container-engine = "podman; create_args: --volume=/a:/b --env X=1; disable_host_mount: true"', ['--volume=/a:/b --env X=1']],
    ['container-engine = "docker; create-args: --a"', ['--a']],
    ['container-engine = "docker"', []],
    ['container-engine = { name = "docker", create-args = ["--volume=/a b:/c", "--x"] }', ["'--volume=/a b:/c'", '--x']],
    ['[linux]\ncontainer-engine = { name = "docker", create_args = ["--y"] }', ['--y']],
    ['[macos]\ncontainer-engine = "docker; create_args: --z"', []],
  ])('arguments of its containers: %s', (text, expected) => {
    expect(createArguments(options(text))).toEqual(expected)
  })

  test.each<[string, ReturnType<typeof ownTests>]>([
    ['test-requires = "pytest"', undefined],
    ['test-command = ""', undefined],
    ['[macos]\ntest-command = "pytest"', undefined],
    ['test-command = "pytest"', { requires: [], groups: [], extras: [] }],
    ['test-command = ["a", "b"]\ntest-requires = "pytest>=8,<9  hypothesis"\ntest-groups = "dev test"\ntest-extras = "a,b"', { requires: ['pytest>=8,<9', 'hypothesis'], groups: ['dev', 'test'], extras: ['a', 'b'] }],
    ['test-command = "a"\ntest-requires = ["pytest; python_version > \'3\'"]\n[linux]\ntest-groups = ["x"]\n[macos]\ntest-extras = "y"', { requires: ["pytest; python_version > '3'"], groups: ['x'], extras: [] }],
  ])('tests: %s', (text, expected) => {
    expect(ownTests(options(text), 'linux')).toEqual(expected)
  })
})

describe('in a container', () => {
  const engine = (text: string, more?: Partial<BuildPlace>) => containerOptions(place(text, more))['CIBW_CONTAINER_ENGINE'] ?? ''

  test('there are pins, what compilers keep and finished wheels, and of the machine nothing else', () => {
    expect(engine('', { engine: 'podman' })).toBe([
      'podman; create_args:',
      '--volume=/given/suite/native-build/cibuildwheel:/opt/release-actions/pins:ro',
      '--volume=/given/cache:/opt/release-actions/cache',
      '--volume=/given/cache/registry:/root/.cargo/registry',
      '--volume=/given/output:/opt/release-actions/finished; disable_host_mount: true',
    ].join(' '))
    expect(containerFolders(place(''))).toEqual(['/given/cache', '/given/cache/registry'])
  })

  test('sccache, where it is asked for, stands before every compiler, and is ended before the container is', () => {
    const cached = { compilerCache: { name: 'sccache', program: '/given/tools/bin/sccache' } } as const
    expect(engine('', cached)).toContain('--volume=/given/shared/sccache:/opt/release-actions/compiled --volume=/given/tools/bin/sccache:/opt/release-actions/sccache:ro --volume=/given/tools/bin/sccache:/opt/release-actions/compilers/cc:ro ')
    expect(containerOptions(place('', cached))).toMatchObject({
      CIBW_ENVIRONMENT: expect.stringContaining(' PATH=/opt/release-actions/compilers:$PATH RUSTC_WRAPPER=/opt/release-actions/sccache SCCACHE_DIR=/opt/release-actions/compiled SCCACHE_SERVER_UDS='),
      CIBW_REPAIR_WHEEL_COMMAND: expect.stringMatching(/finished\/ && \{ \/opt\/release-actions\/sccache --stop-server \|\| true; \}$/),
    })
    expect(containerFolders(place('', cached))).toContain('/given/shared/sccache')
    expect(JSON.stringify(containerOptions(place('')))).not.toContain('compilers')
  })

  test('a folder with a space is one word, and so are the arguments of the project', () => {
    expect(engine('container-engine = { name = "docker", create-args = ["--label=a b"] }', { output: '/given/out put' })).toContain("'--volume=/given/out put:/opt/release-actions/finished' '--label=a b'; disable")
  })

  test('constraints are ours unless the project has its own', () => {
    expect(containerOptions(place(''))['CIBW_ENVIRONMENT']).toMatch(/ PIP_CONSTRAINT=\/opt\/release-actions\/pins\/constraints\.txt$/)
    expect(containerOptions(place('environment = "PIP_CONSTRAINT=x"'))['CIBW_ENVIRONMENT']).not.toContain('CONSTRAINT')
  })

  test.each([
    ['', { CIBW_REPAIR_WHEEL_COMMAND: 'auditwheel repair --plat manylinux_2_28_x86_64 --only-plat -w {dest_dir} {wheel} && cp {dest_dir}/*.whl /opt/release-actions/finished/', CIBW_INHERIT: 'environment: append; test-environment: append; test-command: append' }],
    ['test-command = "pytest"', { CIBW_REPAIR_WHEEL_COMMAND: 'auditwheel repair --plat manylinux_2_28_x86_64 --only-plat -w {dest_dir} {wheel}', CIBW_TEST_COMMAND: 'cp {wheel} /opt/release-actions/finished/' }],
    ['repair-wheel-command = "mine"', { CIBW_REPAIR_WHEEL_COMMAND: 'cp {dest_dir}/*.whl /opt/release-actions/finished/', CIBW_INHERIT: 'environment: append; test-environment: append; test-command: append; repair-wheel-command: append' }],
    ['repair-wheel-command = "mine"\ntest-command = "pytest"', { CIBW_REPAIR_WHEEL_COMMAND: undefined, CIBW_TEST_COMMAND: 'cp {wheel} /opt/release-actions/finished/' }],
  ])('a wheel is put aside when the last of its commands has ended: %s', (text, expected) => {
    const said = containerOptions(place(text))
    expect(Object.fromEntries(Object.keys(expected).map(key => [key, said[key]]))).toEqual(expected)
  })

  test.each([['linux-aarch64', 'manylinux_2_28_aarch64'], ['musllinux-x86_64', 'musllinux_1_2_x86_64']])('the policy of %s is %s', (target, policy) => {
    expect(policyOf(target)).toBe(policy)
  })
})

describe("the project's own tests have the pins of the release", () => {
  const install = 'install --quiet --no-deps --require-hashes --only-binary :all: -r /opt/release-actions/requirements.test.txt'

  test('mounted, there before the wheel, and in the place of what it would fetch', () => {
    const said = containerOptions(place('test-command = "pytest"\ntest-requires = "pytest"', pinned))
    expect(said).toMatchObject({ CIBW_BEFORE_TEST: `pip ${install}`, CIBW_TEST_REQUIRES: '', CIBW_TEST_GROUPS: '', CIBW_INHERIT: expect.stringContaining('; before-test: prepend') })
    expect(said['CIBW_CONTAINER_ENGINE']).toContain('--volume=/given/pins/requirements.test.txt:/opt/release-actions/requirements.test.txt:ro')
  })

  test('by uv where uv makes the environment; with the wheels of the release that are pinned', () => {
    const said = containerOptions(place('test-command = "pytest"\nbuild-frontend = "build[uv]"', { test: { ...pinned.test, wheels: '/given/wheels' } }))
    expect(said['CIBW_BEFORE_TEST']).toBe(`uv pip ${install.replace(' -r', ' --find-links /opt/release-actions/wheels -r')}`)
    expect(said['CIBW_CONTAINER_ENGINE']).toContain('--volume=/given/wheels:/opt/release-actions/wheels:ro')
  })

  test.each([['without native.test', 'test-command = "pytest"', {}], ['without a test', 'test-requires = "pytest"', pinned]])('%s nothing is taken away', (_, text, more) => {
    const said = containerOptions(place(text, more))
    expect(Object.keys(said).filter(key => /^CIBW_(BEFORE_TEST|TEST_REQUIRES|TEST_GROUPS)$/.test(key))).toEqual([])
    expect(said['CIBW_INHERIT']).not.toContain('before-test')
  })

  test('where there is no container they are where they are', () => {
    const [run] = builder.steps(place('test-command = "pytest"', { ...pinned, target: 'macos-arm64' }), []).filter((step): step is Extract<Step, { do: 'run' }> => step.do === 'run')
    expect(run?.env).toMatchObject({ CIBW_BEFORE_TEST: `pip ${install.replace(/\/opt.*/, '/given/pins/requirements.test.txt')}`, CIBW_INHERIT: 'test-environment: append; before-test: prepend' })
  })
})
