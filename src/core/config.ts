/** release.yaml: what pyproject.toml and the lock do not already say. */
import { choice, flag, group, list, mapping, number, path, text, type Field, type Fields, type Infer } from '../spec.ts'
import { abiPattern } from './abi.ts'
import { associationFields } from './associations.ts'
import { sizePattern } from './budget.ts'
import { compilerCaches } from './compiler-cache.ts'
import { builders, bundles, destinations, feeds, packagers } from './folders.ts'
import { mailbox } from './names.ts'
import { enableGroups } from './selection.ts'
import { signMacosFields } from './macos-signing.ts'
import { signFields } from './signing.ts'
import { targets, type Target } from './targets.ts'

/** A file by its address, held to its sha256. */
export const download = {
  url: text({ doc: 'Where the archive is', required: true, pattern: [/^https?:\/\/\S+$/, 'an address'] }),
  sha256: text({ doc: 'Its sha256', required: true, pattern: [/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits'] }),
}
/** Each packager and feed says itself what may stand there. */
const formatSettings = Object.fromEntries([...packagers, ...feeds].map(name => [name, mapping({ doc: `Settings of '${name}'` })])) as Record<(typeof packagers | typeof feeds)[number], ReturnType<typeof mapping>>

const budget = text({ doc: 'The most that this format may weigh', pattern: [sizePattern, 'a size such as 60 MB'] })

const archive = group(download, { doc: 'A python-build-standalone archive (install_only, tar.gz)' })

/** Of servers that bring an interpreter of their own. */
const ownPython = {
  interpreter: choice(['standalone', 'host'], { doc: '`standalone`: the python-build-standalone archive named under `archive`; `host`: the interpreter of the machine that publishes, relocated', default: 'standalone' }),
  archive: group(download, { doc: 'A python-build-standalone archive (install_only, tar.gz) for the machine that publishes' }),
}

const webAddress = [/^https?:\/\/[^\s@]+$/, 'an address without credentials'] as const

const selector = text({ doc: 'A pattern', pattern: [/^[\w*?[\]{},-]+$/, 'a pattern such as cp311-*'] })
const runner = text({ doc: 'The label of a runner', pattern: [/^[\w.-]+$/, 'a label'] })

export const configFields = {
  lock: path({ doc: 'The lock to read, relative to the project. Needed only where there are several' }),
  python: text({ doc: 'The Python that client and server run. Default: the one that plans', pattern: [/^3\.\d+$/, 'a version such as 3.12'] }),
  pins: group(
    {
      indexes: list(text({ doc: 'An index', pattern: [/^(default|https?:\/\/\S+)$/, "an address, or 'default'"] }), { doc: 'The indexes that pins may come from, by address; `default` is the one that a lock leaves unnamed. An archive by URL must lie below one of them. Default: any' }),
      sdists: list(text({ doc: 'A package', pattern: [/^[A-Za-z0-9][\w.-]*$/, 'the name of a package'] }), { doc: 'Packages that may be built from source where no wheel fits. Their sdist is held to its hash; what builds it comes from the index without one. Default: none' }),
      'minimum-age': number({ doc: 'Days since the newest file of a pin was uploaded, where the lock knows', min: 0 }),
      deny: list(text({ doc: 'A package', pattern: [/^[A-Za-z0-9][\w.-]*(\s*==\s*[\w.!+-]+(\.\*)?)?$/, 'name or name==version'] }), { doc: 'Packages, or single versions of them (name==version), that no release may hold' }),
      yanked: choice(['warn', 'refuse', 'allow'], { doc: 'Pins that their index has yanked. `warn` notices them where an index is asked anyway; `refuse` asks for every pin the index that the lock takes it from, and lets none through that cannot be asked about', default: 'warn' }),
      locked: choice([false, true, 'client', 'server'], { doc: 'Make a wheel for each role that holds nothing but its pins as exact requirements, and hashed `constraints.<role>.txt`. The role named here gets the name `<app>-locked`, another one `<app>-<role>-locked`; `true` is the only role there is', default: false }),
    },
    { doc: 'What may be pinned', default: 'filled' },
  ),
  native: group(
    {
      vendor: list(text({ doc: 'A package', pattern: [/^[A-Za-z0-9][\w.-]*$/, 'the name of a package'] }), { doc: 'Packages of the lock that come from git or a folder, and are pure Python: each is built into a wheel of this release, which is pinned by its hash' }),
      targets: list(choice(targets, { doc: 'A machine' }), { doc: 'The machines that wheels are built for. Default: the one that plans' }),
      builder: choice(builders, { doc: 'How wheels are built. Default: by build backend, target and whether there is a container engine' }),
      abi: text({ doc: 'What the wheels are bound to, where the build backend is told in a way that cannot be read: `none` (pure Python), `platform` (no Python), `version` (a wheel for each Python), `cp39-abi3`, `cp315-abi3.abi3t`', pattern: [abiPattern, 'none, platform, version, or a stable ABI such as cp39-abi3'] }),
      build: list(selector, { doc: "cibuildwheel's selectors: the wheels to build. Default: for cibuildwheel every Python that the project allows, else the one that plans" }),
      skip: list(selector, { doc: "cibuildwheel's selectors: the wheels not to build" }),
      enable: list(choice(enableGroups, { doc: 'A group' }), { doc: "cibuildwheel's groups of Pythons that are built only when asked for" }),
      'windows-python': group(download, { doc: 'For the builder `mingw`: an archive (zip or tar.gz) with the headers and the dll of the CPython for Windows that wheels are built for' }),
      test: group(
        {
          command: text({ doc: 'What is run: `pytest -q`. Split into words, for no shell; its program is one of the environment' }),
          sources: list(text({ doc: 'A path', pattern: [/^(?!\/|\.\/|\.$)(?!(.*\/)?\.\.(\/|$))\S.*$/, 'a path inside the project'] }), { doc: 'Files and folders of the project that are copied to where the command runs: `[tests, pyproject.toml]`. Nothing else of it is there' }),
          extras: list(text({ doc: 'An extra' }), { doc: 'Extras of the project that it is tested with' }),
          groups: list(text({ doc: 'A group' }), { doc: 'Dependency groups that it is tested with: where pytest is' }),
          skip: list(selector, { doc: "cibuildwheel's selectors: wheels that are not tested" }),
        },
        { doc: 'A test of each wheel, installed where only the pins of these extras and groups are, on the oldest and the newest Python at hand that it is for' },
      ),
      'compiler-cache': choice(['none', ...compilerCaches], { doc: 'A compiler cache below the cache folder: `sccache` for Rust (maturin) and in manylinux containers (cibuildwheel), `ccache` for C (zig, host). It changes no byte, and is used in no job that makes a tagged release or may publish', default: 'none' }),
      jobs: choice(['balanced', 'one-per-wheel', 'one-per-runner'], { doc: 'How wheels share jobs: by what they cost, each alone, or all of a machine together', default: 'balanced' }),
      'max-jobs': number({ doc: 'Jobs that build at the same time at most, beyond one a machine', default: 20, min: 1 }),
      runners: group(Object.fromEntries(targets.map(target => [target, runner])) as Record<Target, typeof runner>, { doc: 'The label of the runner for a target, where its wheels and clients are made', default: 'filled' }),
      timeout: number({ doc: 'Minutes that one job may build; fractions are allowed', default: 60, min: 0.01 }),
      overrides: list(
        group(
          {
            select: list(selector, { doc: 'The wheels it holds for', required: true }),
            builder: choice(builders, { doc: 'Another builder' }),
            runner,
            timeout: number({ doc: 'Minutes that one job may build', min: 0.01 }),
          },
          { doc: 'An override' },
        ),
        { doc: 'Other settings for some wheels, chosen by identifier (`select: ["*-musllinux*"]`): `builder`, `runner`, `timeout`. The last one that says something counts' },
      ),
    },
    { doc: 'The platform wheels', default: 'filled' },
  ),
  client: group(
    {
      extras: list(text({ doc: 'An extra' }), { doc: 'Extras of the project that the client is installed with' }),
      groups: list(text({ doc: 'A group' }), { doc: 'Dependency groups that the client is installed with' }),
      entry: text({ doc: 'The console or gui script of the project that the client starts', required: true, pattern: [/^[\w.-]+$/, 'a name of letters, digits, ., - and _'] }),
      bundle: choice(bundles, { doc: '`standalone`: an interpreter, the pins, the wheel and a launcher; `pyinstaller`: what PyInstaller makes of the same', default: 'standalone' }),
      spec: path({ doc: 'For `bundle: pyinstaller`: the spec file, relative to the project. Default: one that takes all of the application and of what it imports', pattern: [/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*\.spec$/, 'a .spec file inside the project'] }),
      keep: list(text({ doc: 'A module', pattern: [/^[\w*?]+(\.[\w*?]+)*$/, 'a module such as xml.sax, or a pattern'] }), { doc: "For `bundle: standalone`: modules of Python's standard library that stay though neither the application nor a package names them; `*` keeps all of it. What was left out stands in the client's `python/left-out.txt`" }),
      sources: flag({ doc: 'For `bundle: standalone`: packages keep their sources beside what was compiled of them, for what reads them while it runs (`inspect.getsource`, `numba` with a cache) and for lines of code in tracebacks', default: false }),
      drop: list(text({ doc: 'A path', pattern: [/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S+$/, 'a path below the packages, such as PySide6/Qt/qml'] }), { doc: "For `bundle: standalone`: files and folders of the packages that the client does without, below `site-packages`; `*` stands for any run of characters but `/`. Each must be there, unless the release has clients for several systems, and nothing that stays may be linked with what goes" }),
      formats: list(choice(packagers, { doc: 'A format' }), { doc: 'What the client is packed as', default: ['standalone'] }),
      ...formatSettings,
      budgets: group(Object.fromEntries(packagers.map(name => [name, budget])) as Record<(typeof packagers)[number], typeof budget>, { doc: 'The most that a packed client may weigh, by format (`deb: 60 MB`): over it, the release fails', default: 'filled' }),
      feeds: list(choice(feeds, { doc: 'A feed' }), { doc: 'How people find and update the clients: written once, when all of them are made' }),
      'download-url': text({ doc: 'Where people fetch the clients from; `{version}` and `{file}` stand for the version and the name of the file. Default: the release of the destination `github-release`', pattern: [/^https?:\/\/(?=\S*\{file\})(?:[^\s{}@]|\{(?:version|file)\})+$/, 'an address with {file} in it, and {version} where you like'] }),
      interpreter: choice(['standalone', 'host'], { doc: "`standalone`: python-build-standalone archives named under `archives`; `host`: the packing machine's own interpreter, relocated; for Windows it is always an archive", default: 'standalone' }),
      archives: group(Object.fromEntries(targets.map(target => [target, archive])) as Record<Target, typeof archive>, { doc: 'One interpreter archive a target, for `interpreter: standalone`', default: 'filled' }),
      wine: flag({ doc: 'Make clients for Windows on Linux, and try them with wine. Without, they are made and tried on Windows', default: false }),
      'macos-on-linux': flag({ doc: 'Make clients for macOS on Linux: what is in them is read there, and nothing of it runs. Without, they are made and run on macOS', default: false }),
      sign: group(signFields, { doc: 'How clients for Windows are signed (Authenticode)' }),
      'sign-macos': group(signMacosFields, { doc: 'How clients for macOS are signed: by rcodesign, with the hardened runtime' }),
      name: text({ doc: 'What people see. Default: the name of the project', pattern: [/^[^\p{Cc}]+$/u, 'one line'] }),
      icon: path({ doc: 'A square PNG of 16 to 512 pixels, or an SVG; relative to the project' }),
      publisher: text({ doc: 'Who stands behind it. Default: the first author of the project', pattern: [/^[^\p{Cc}]+$/u, 'one line'] }),
      maintainer: text({ doc: 'Whom to write to, as `Name <mail>`. Default: the first maintainer or author of the project who has both', pattern: [mailbox, 'Name <name@host.example>'] }),
      identifier: text({ doc: 'Names it among all applications: a domain of yours backwards, and the application. Default: from the address of the project', pattern: [/^[A-Za-z_]\w*(\.[A-Za-z_][\w-]*)+$/, 'a name such as org.example.App'] }),
      categories: list(text({ doc: 'A category', pattern: [/^[A-Z][A-Za-z0-9-]*$/, 'a category such as Office'] }), { doc: 'Where menus show it, in the words of the desktop menu specification; one of them is a main category', default: ['Utility'] }),
      terminal: flag({ doc: 'Whether it is used in a terminal. `false`: it has windows of its own', default: true }),
      ...associationFields,
      window: flag({ doc: 'Start each client for Linux, without arguments, on a virtual screen (Xvfb), and show in the report what it draws. A client that ends or draws nothing fails', default: false }),
      check: list(text({ doc: 'An argument' }), { doc: 'Arguments with which the packed client is tried; it must exit with 0', default: ['--version'] }),
    },
    { doc: 'What a person installs' },
  ),
  server: group(
    {
      extras: list(text({ doc: 'An extra' }), { doc: 'Extras of the project that the server is installed with' }),
      groups: list(text({ doc: 'A group' }), { doc: 'Dependency groups that the server is installed with' }),
      command: text({ doc: 'Starts the server; `$PORT` stands for the port it listens on', required: true, pattern: [/^[^\r\n]+$/, 'one line'] }),
      destinations: list(choice(destinations, { doc: 'A destination' }), { doc: 'Where servers get it from', default: ['index'] }),
      branches: list(text({ doc: 'A branch' }), { doc: 'Branches that may be published from, `release/*` for several; a job for a tag may always. Default: any' }),
      health: text({ doc: 'The path that is asked to see that the server lives', default: '/', pattern: [/^\/\S*$/, 'a path that begins with /'] }),
      startup: number({ doc: 'Seconds that the server may take until it answers', default: 30, min: 1 }),
      index: group(
        { folder: path({ doc: 'Where `send` appends the release to, so that older releases stay: a folder that is served, or a bucket that is mounted. Relative to the working folder. Default: nowhere' }) },
        { doc: 'For the destination `index`', default: 'filled' },
      ),
      oci: group(ownPython, { doc: 'For the destination `oci`', default: 'filled' }),
      pypi: group(
        {
          repository: text({ doc: 'Where distributions are uploaded to. Default: what twine is configured for', pattern: webAddress }),
          index: text({ doc: 'Where the same repository is read. Default: what pip is configured for', pattern: webAddress }),
          credentials: choice(['any', 'trusted'], { doc: '`trusted`: by Trusted Publishing, and never without', default: 'any' }),
          attestations: choice(['auto', true, false], { doc: 'Attestations (PEP 740) of the workflow that publishes, made by Sigstore. `auto`: with Trusted Publishing, and with a warning where Sigstore fails; `true`: nothing is sent without', default: 'auto' }),
          'max-size': number({ doc: 'Megabytes of one file that the index takes', default: 100, min: 1 }),
          wait: number({ doc: 'Minutes until what was accepted must be seen', default: 20, min: 0 }),
        },
        { doc: 'For the destination `pypi`', default: 'filled' },
      ),
      deb: group(
        {
          name: text({ doc: 'The name of the package, of its service and of the user that it runs as. Default: the name of the project with `-server` after it', pattern: [/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/, '2 to 31 of lower-case letters, digits and -, a letter first'] }),
          ...ownPython,
          maintainer: text({ doc: 'Whom to write to, as `Name <mail>`. Default: as for the client', pattern: [mailbox, 'Name <name@host.example>'] }),
          port: number({ doc: 'The port that its configuration begins with', default: 8000, min: 1024 }),
          suite: text({ doc: 'The suite of the repository, as sources name it', default: 'stable', pattern: [/^[a-z][a-z0-9-]*$/, 'a name such as stable'] }),
          signed: flag({ doc: 'Whether the repository is signed, with the key in DEB_SIGNING_KEY. `false`: servers take it only where their administrator writes `Trusted: yes`', default: true }),
        },
        { doc: 'For the destination `deb`', default: 'filled' },
      ),
      heroku: group(
        {
          git: text({ doc: 'The git remote that deploys what is pushed to it, with `send`. The key: HEROKU_API_KEY, or what git and ssh are configured for', pattern: [/^(https:\/\/[^@\s]+|ssh:\/\/[^\s]+|[\w.-]+@[\w.-]+:[^\s]+|file:\/\/\/[^\s]*|\/[^\s]*)$/, 'an address by https or ssh, without a password'] }),
          branch: text({ doc: 'The branch that is deployed', default: 'main', pattern: [/^[A-Za-z0-9](?!.*\.\.)[\w./-]*$/, 'a name such as main'] }),
        },
        { doc: 'For the destination `heroku`', default: 'filled' },
      ),
      'github-release': group(
        {
          repository: text({ doc: 'The repository that has the release. Default: the one that the workflow runs for', pattern: [/^[\w.-]+\/[\w.-]+$/, 'owner/name'] }),
          tag: text({ doc: 'The tag of the release; `{version}` stands for the version. Default: the tag that the workflow runs for, else v{version}', pattern: [/^[^\s~^:?*[\\{}]*\{version\}[^\s~^:?*[\\{}]*$/, 'a tag with {version} in it'] }),
          changelog: path({ doc: 'The file whose section of this version (`## 1.2.0`, `## [1.2.0] - 2026-01-31`, `## v1.2.0`) is the notes, relative to the project', default: 'CHANGELOG.md' }),
          notes: choice(['any', 'changelog'], { doc: '`changelog`: nothing is published without such a section; `any`: a list of the files stands in for it', default: 'any' }),
        },
        { doc: 'For the destination `github-release`', default: 'filled' },
      ),
    },
    { doc: 'What an operator runs' },
  ),
} satisfies Fields

export type Config = Infer<typeof configFields>

/** JSON Schema (draft 2020-12) of a field, for editors. */
export function jsonSchema(field: Field): Record<string, unknown> {
  const described = { description: field.doc, ...(field.default !== undefined && field.kind !== 'group' && { default: field.default }) }
  switch (field.kind) {
    case 'text':
      return { ...described, type: 'string' }
    case 'flag':
      return { ...described, type: 'boolean' }
    case 'number':
      return { ...described, type: 'number' }
    case 'choice':
      return { ...described, enum: field.choices }
    case 'list':
      return { ...described, type: 'array', items: jsonSchema(field.item as Field) }
    case 'group':
      return { ...described, ...objectSchema(field.fields ?? {}) }
    case 'mapping':
      return { ...described, type: 'object' }
  }
}

export function objectSchema(fields: Fields): Record<string, unknown> {
  const required = Object.keys(fields).filter(name => fields[name]?.required)
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, jsonSchema(field)]))
  return { type: 'object', additionalProperties: false, properties, ...(required.length > 0 && { required }) }
}
