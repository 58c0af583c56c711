/** The built program as a person runs it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
export const example = join(root, 'examples/messenger')

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

export interface CliOptions {
  node?: string
  cwd?: string
  env?: Record<string, string>
  /** Sees the process as it starts, to signal it. */
  started?(child: ChildProcess): void
}

/** `node dist/main.js …`. What CI adds to the environment does not reach it: it must not think that it is an action. */
export function runCli(args: readonly string[], { node = process.execPath, cwd = root, env = {}, started }: CliOptions = {}): Promise<Ran> {
  return runProgram([node, join(root, 'dist/main.js'), ...args], { cwd, env, ...(started && { started }) })
}

export function runProgram([program = '', ...args]: readonly string[], { cwd = root, env = {}, started }: Omit<CliOptions, 'node'> = {}): Promise<Ran> {
  const { NODE_OPTIONS: _, ...clean } = process.env
  const child = spawn(program, args, { cwd, env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text))
  started?.(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', code => resolve({ code, ...output }))
  })
}

/** Runs a program that must succeed; its output is the failure's message otherwise. */
export async function must(argv: readonly string[], options: Omit<CliOptions, 'node'> = {}): Promise<string> {
  const { code, stdout, stderr } = await runProgram(argv, options)
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}\n${stdout}\n${stderr}`)
  return stdout
}

/** sha256 of every file below a folder, by path. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(files.map(async file => [relative(folder, file), createHash('sha256').update(await readFile(file)).digest('hex')] as const)))
}
