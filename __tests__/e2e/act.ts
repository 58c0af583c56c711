// Runs a consumer's workflow for real, without GitHub: act in host mode, offline, with this suite standing for
// org/release-actions@v1 and our own results server for GitHub's.
import { execFile, spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseDocument } from 'yaml'
import { ensureAct } from './install-act.ts'
import type { ResultsServer } from './results-server.ts'

const run = promisify(execFile)

export const SUITE = 'org/release-actions'
export const REF = 'v1'

/** A plain folder; or a repository, as its HEAD has it or as a commit of everything not ignored would. */
export type Suite = { folder: string } | { repository: string; state: 'HEAD' | 'worktree' }

export type ActOptions = {
  /** A folder with .github/workflows. It is copied: nothing is written there. */
  consumer: string
  /** The file in .github/workflows to run, `ci.yml`. Called workflows may lie beside it. */
  workflow: string
  event: 'push' | 'workflow_dispatch' | 'pull_request' | 'release' | 'schedule'
  suite: Suite
  server: Pick<ResultsServer, 'env'>
  /** The Node binary that runs the actions; its name must be `node`. */
  node: string
  /** What GitHub says of the event: `{ref: 'refs/tags/v1.0'}`. */
  payload?: Record<string, unknown>
  inputs?: Record<string, string>
  secrets?: Record<string, string>
  /** For every step, over what the server gives. */
  env?: Record<string, string>
  /** More names of variables of this process that the steps may see. */
  pass?: string[]
  timeoutMs?: number
  /** Somebody presses Ctrl-C when this settles: act ends the running steps, as GitHub does when a run is cancelled. */
  cancelled?: () => Promise<void>
}

export type JobResult = 'success' | 'failure' | 'skipped'
/**
 * `job` is the consumer's job id; in a called workflow `job/inner`; a matrix leg has its values, by the order of their
 * names: `job/inner (a, b)`. `step` is its id, or its place in the job where it has none.
 */
export type Summary = { job: string; step: string; text: string }
export type StepOutput = { job: string; step: string; name: string; value: string }

export type ActResult = {
  status: number
  /** What a person would read, secrets masked: one `[job] text` a line, then what act itself said. */
  log: string
  jobs: Record<string, JobResult>
  /** The outputs of the consumer's own jobs. Empty where a called workflow failed: act ends there. */
  outputs: Record<string, Record<string, string>>
  stepOutputs: StepOutput[]
  /** GITHUB_STEP_SUMMARY, step by step, in the order of their ends. Secrets are *not* masked here. */
  summaries: Summary[]
}

/** Read by tools in the steps: where certificates lie, and where this machine's package registries and caches are. */
const PASSED = [
  'LANG', 'TZ', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'GIT_SSL_CAINFO',
  'PIP_CERT', 'PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_CACHE_DIR', 'PIP_CONFIG_FILE', 'PIP_FIND_LINKS', 'PIP_DEFAULT_TIMEOUT',
  'PIP_DISABLE_PIP_VERSION_CHECK', 'UV_DEFAULT_INDEX', 'UV_CACHE_DIR', 'PYENV_ROOT', 'CARGO_HOME', 'RUSTUP_HOME', 'RUSTUP_AUTO_INSTALL', 'CARGO_HTTP_CAINFO',
]

/** act skips a label it has no image for without a word, so all of GitHub's are named. */
const LABELS = [
  'ubuntu-latest', 'ubuntu-26.04', 'ubuntu-26.04-arm', 'ubuntu-24.04', 'ubuntu-24.04-arm', 'ubuntu-22.04', 'ubuntu-22.04-arm', 'ubuntu-slim',
  'windows-latest', 'windows-2025', 'windows-2022', 'windows-11-arm',
  'macos-latest', 'macos-26', 'macos-26-intel', 'macos-15', 'macos-15-intel', 'macos-14',
]

const OUTPUTS_JOB = 'act-reads-the-outputs'
const MARK = 'RELEASE_ACTIONS_ACT_RUN'

export async function runAct(options: ActOptions): Promise<ActResult> {
  const work = await mkdtemp(join(tmpdir(), 'release-actions-act-'))
  try {
    const rendered = join(work, 'suite')
    await renderSuite(options.suite, rendered)
    const consumer = await prepareConsumer(options, work)
    const execution = await execute(await actCommand(options, { work, rendered }), { ...options, work })
    return digest({ ...execution, consumer, reported: await reportedOutputs(work) })
  } finally {
    // act leaves the workspace of a failed job behind, and steps their servers; the folder of this run takes all along.
    await endProcessesOf(work)
    await rm(work, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The suite as a consumer gets it from `org/release-actions@v1`: `$/`, which act does not know, spelled out. */
export async function renderSuite(suite: Suite, target: string): Promise<void> {
  await mkdir(target, { recursive: true })
  if ('folder' in suite) await cp(suite.folder, target, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })
  else await copyRepository(suite, target)
  for (const entry of await readdir(target, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const workflow = entry.parentPath === join(target, '.github/workflows') && /\.ya?ml$/.test(entry.name)
    if (!entry.isFile() || !(workflow || /^action\.ya?ml$/.test(entry.name))) continue
    await writeFile(file, spellOut(await readFile(file, 'utf8')))
  }
}

/** `uses: $/build-native` → `uses: org/release-actions/build-native@v1`; `$/` alone is the action in the root. */
export function spellOut(yaml: string): string {
  return yaml.replace(/^(\s*(?:-\s+)?uses:\s*)(["']?)\$(\/[^\s"'#]*)\2/gm, (_, before: string, quote: string, path: string) => {
    return `${before}${quote}${SUITE}${path === '/' ? '' : path}@${REF}${quote}`
  })
}

async function copyRepository({ repository, state }: { repository: string; state: 'HEAD' | 'worktree' }, target: string): Promise<void> {
  const git = (...args: string[]) => run('git', ['-C', repository, ...args], { maxBuffer: 64 << 20 })
  if (state === 'HEAD') {
    await git('archive', '--output', `${target}.tar`, 'HEAD')
    await run('tar', ['-xf', `${target}.tar`, '-C', target])
    return rm(`${target}.tar`)
  }
  const { stdout } = await git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const path of new Set(stdout.split('\0').filter(Boolean))) {
    await cp(join(repository, path), join(target, path), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      // Still in the index, deleted in the tree.
      if (error.code !== 'ENOENT') throw error
    })
  }
}

type Consumer = { name: string; ids: string[]; idOfName: Map<string, string> }

/** Copies the consumer, makes a repository of it, and adds the job that hands us the outputs of all the others. */
async function prepareConsumer({ consumer, workflow }: ActOptions, work: string): Promise<Consumer> {
  const folder = join(work, 'consumer')
  await cp(consumer, folder, { recursive: true, filter: (path) => !['.git', 'node_modules'].includes(basename(path)) })
  const file = join(folder, '.github/workflows', workflow)
  const document = parseDocument(await readFile(file, 'utf8'))
  const { name = workflow, jobs } = document.toJS() as { name?: string; jobs: Record<string, { name?: string }> }
  const ids = Object.keys(jobs)
  document.setIn(['jobs', OUTPUTS_JOB], {
    needs: ids,
    if: 'always()',
    'runs-on': 'ubuntu-latest',
    steps: [{ run: `printf %s "$NEEDS" > "$${MARK}/needs.json"`, env: { NEEDS: '${{ toJSON(needs) }}' } }],
  })
  await writeFile(file, document.toString({ lineWidth: 0 }))
  await commitAll(folder)
  return { name, ids, idOfName: new Map(ids.map((id) => [jobs[id]?.name ?? id, id])) }
}

/** act asks git for the commit, the branch and, by the remote, for the name of the repository. The same consumer has the same commit. */
async function commitAll(folder: string): Promise<void> {
  const date = '2026-01-01T00:00:00Z'
  const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  const git = (...args: string[]) => run('git', ['-C', folder, '-c', 'user.name=consumer', '-c', 'user.email=consumer@example.org', ...args], { env })
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', 'https://github.com/consumer/app.git')
  await git('add', '--all', '--force')
  await git('commit', '--quiet', '--allow-empty', '--message', 'The consumer')
}

/** What needs GitHub's own services, at the commit that the suite names. */
async function standIns(rendered: string): Promise<string[]> {
  const workflow = await readFile(join(rendered, '.github/workflows/release.yml'), 'utf8').catch(() => '')
  const found = /uses: (actions\/attest@[0-9a-f]{40})/.exec(workflow)?.[1]
  return found ? ['--local-repository', `${found}=${fileURLToPath(new URL('fixtures/attest', import.meta.url))}`] : []
}

type Command = { file: string; args: string[]; cwd: string; env: Record<string, string> }

async function actCommand(options: ActOptions, { work, rendered }: { work: string; rendered: string }): Promise<Command> {
  // Files and not arguments: secrets stay out of the process list; named, so that act takes no .env or .secrets it finds.
  const settings = {
    'env-file': { HOME: process.env['HOME'] ?? work, ...options.server.env, ...options.env },
    // Without a token of ours act would ask `gh` for the user's.
    'secret-file': { GITHUB_TOKEN: 'ghs_of_the_harness_and_worth_nothing', ...options.secrets },
    'input-file': options.inputs ?? {},
    'var-file': {},
  }
  const files: string[] = []
  for (const [flag, values] of Object.entries(settings)) {
    await writeFile(join(work, `${flag}.yaml`), JSON.stringify(values), { mode: 0o600 })
    files.push(`--${flag}`, join(work, `${flag}.yaml`))
  }
  await mkdir(join(work, 'home'))
  await writeFile(join(work, 'event.json'), JSON.stringify(options.payload ?? {}))
  return {
    file: await ensureAct(),
    args: [
      options.event, '--workflows', join('.github/workflows', options.workflow), '--json', '--eventpath', join(work, 'event.json'), ...files,
      ...LABELS.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
      '--no-cache-server', '--action-offline-mode', '--action-cache-path', join(work, 'cache'),
      '--local-repository', `${SUITE}@${REF}=${rendered}`,
      ...(await standIns(rendered)),
    ],
    cwd: join(work, 'consumer'),
    env: {
      ...Object.fromEntries([...PASSED, ...(options.pass ?? [])].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
      PATH: [dirname(options.node), process.env['PATH']].join(delimiter),
      // act reads and writes its settings here; the steps get the real one from the env file.
      HOME: join(work, 'home'),
      [MARK]: work,
    },
  }
}

/** What act's JSON log may say. Only `msg` has its secrets masked. */
type Line = {
  msg?: string
  job?: string
  jobID?: string
  matrix?: Record<string, unknown> | null
  stepID?: string[]
  command?: string
  name?: string
  arg?: string
  content?: string
  jobResult?: JobResult
  stepResult?: string
  level?: string
  raw_output?: boolean
}

type Execution = { status: number; lines: Line[]; rest: string[] }

async function execute({ file, args, cwd, env }: Command, { timeoutMs = 5 * 60_000, work, cancelled }: Pick<ActOptions, 'timeoutMs' | 'cancelled'> & { work: string }): Promise<Execution> {
  // In this process's own group: Ctrl-C on the tests reaches act too.
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: Line[] = []
  const rest: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => (line.startsWith('{') ? lines.push(JSON.parse(line)) : rest.push(line)))
  createInterface({ input: child.stderr }).on('line', (line) => rest.push(line.startsWith('{') ? JSON.parse(line).msg : line))
  let late = false
  const timer = setTimeout(() => {
    late = true
    void endProcessesOf(work)
  }, timeoutMs)
  void cancelled?.().then(() => child.kill('SIGINT'))
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  }).finally(() => clearTimeout(timer))
  if (late) throw new Error(`act was still running after ${timeoutMs} ms and was ended. Its last words:\n${[...lines.map((line) => line.msg), ...rest].slice(-30).join('\n')}`)
  return { status, lines, rest }
}

/**
 * Ends act and all that its steps started. A step has a session of its own, so no signal to a process group reaches
 * what it left behind; the mark that act's environment hands down does.
 */
async function endProcessesOf(work: string): Promise<void> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  for (const pid of pids) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')
    if (environment.split('\0').includes(`${MARK}=${work}`)) endProcess(Number(pid))
  }
}

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // It may end by itself between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

type Needs = Record<string, { result: JobResult; outputs: Record<string, string> | null }>

const reportedOutputs = async (work: string): Promise<Needs> => JSON.parse(await readFile(join(work, 'needs.json'), 'utf8').catch(() => '{}'))

function digest({ status, lines, rest, consumer, reported }: Execution & { consumer: Consumer; reported: Needs }): ActResult {
  failOnTroubleOfAct([...lines.filter((line) => !line.raw_output).map((line) => line.msg ?? ''), ...rest])
  const key = keys(consumer)
  const own = lines
    .filter((line) => line.job !== undefined && line.jobID !== OUTPUTS_JOB)
    .map((line) => ({ ...line, job: key(line) }))
    .filter((line) => !line.msg?.startsWith('LocalRepositoryCache '))
  return {
    status,
    log: [...own.map((line) => `[${line.job}] ${(line.msg ?? '').trimEnd()}`), ...rest].join('\n'),
    jobs: resultsOf(own, consumer),
    outputs: Object.fromEntries(Object.entries(reported).map(([id, { outputs }]) => [id, outputs ?? {}])),
    stepOutputs: own.filter((line) => line.command === 'set-output').map((line) => ({ job: line.job, step: stepOf(line), name: line.name ?? '', value: line.arg ?? '' })),
    summaries: own.filter((line) => line.command === 'summary').map((line) => ({ job: line.job, step: stepOf(line), text: line.content ?? '' })),
  }
}

const stepOf = (line: Line) => line.stepID?.join('/') ?? ''

/** act names a job `workflow/name`, one of a called workflow `name of the calling job/workflow/name`, whatever the depth. */
function keys({ name: workflow, ids, idOfName }: Consumer): (line: Line) => string {
  const known = new Map(idOfName)
  return ({ job = '', jobID = '', matrix }) => {
    const values = Object.values(matrix ?? {}).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    const leg = values.length === 0 ? jobID : `${jobID} (${values.join(', ')})`
    const [caller = '', , ...inner] = job.trim().split('/')
    if (caller === workflow && ids.includes(jobID)) return leg
    const key = `${known.get(caller) ?? caller}/${leg}`
    const name = inner.join('/')
    if (name && !known.has(name)) known.set(name, key)
    return key
  }
}

type Keyed = Line & { job: string }

function resultsOf(lines: Keyed[], { ids }: Consumer): Record<string, JobResult> {
  const jobs: Record<string, JobResult> = {}
  for (const { job, jobResult, matrix } of lines) {
    if (!jobResult) continue
    // One result for the whole matrix: a leg that ends after a failed one is called failed too.
    const blamed = jobResult === 'failure' && matrix && !lines.some((line) => line.job === job && troubled(line))
    jobs[job] = blamed ? 'success' : jobResult
  }
  for (const id of ids) jobs[id] ??= worst(Object.entries(jobs).filter(([job]) => partOf(id, job)))
  return jobs
}

const troubled = (line: Line) => line.stepResult === 'failure' || line.level === 'error'
const partOf = (id: string, job: string) => [`${id}/`, `${id} (`, `${id}-`].some((start) => job.startsWith(start))

/** act gives a calling job the result of whichever part ends last. */
const worst = (parts: [string, JobResult][]): JobResult => {
  if (parts.some(([, result]) => result === 'failure')) return 'failure'
  return parts.some(([, result]) => result === 'success') ? 'success' : 'skipped'
}

/** Situations in which a result would say nothing about the suite. */
function failOnTroubleOfAct(said: string[]): void {
  const trouble = said.find((line) => /Skipping unsupported platform|LocalRepositoryCache not matched|^fatal error: concurrent map/.test(line))
  if (trouble) throw new Error(`act could not run the workflow as GitHub would: ${trouble.trim()}`)
}
