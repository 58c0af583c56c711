import { ReleaseError, type ExitCode, type Problem } from '../../../src/errors.ts'

/** What a piece of work refused with; none when it ended well. Anything else that it threw is thrown on. */
export async function refusal(work: () => unknown): Promise<{ problems: readonly Problem[]; exitCode: ExitCode | 0 }> {
  try {
    await work()
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
  return { problems: [], exitCode: 0 }
}

export const codes = async (work: () => unknown): Promise<string[]> => (await refusal(work)).problems.map(({ code }) => code)

/** `code file:line key` of each, for tables. */
export const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, where: { file = '', line, key } = {} }) => [code, line ? `${file}:${line}` : file, key].filter(Boolean).join(' '))

/** The error code of what a system call, or its twin, refuses. */
export async function systemCode(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work()
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
  return undefined
}
