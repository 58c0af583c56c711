/** What a runner makes of what an action writes, as actions/runner reads it (ActionCommandManager, FileCommandManager). */

/** The lines of a log that a runner would obey. */
export function effective(log: string): string[] {
  let stopped: string | undefined
  return log.split(/\r\n|\r|\n/).filter(line => {
    const [, name = '', , data = ''] = /^\s*::([^\s:]+)( [^:]*)?::([^]*)$/.exec(line) ?? []
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined
      return false
    }
    if (name === 'stop-commands') stopped = data
    return (name !== '' && name !== 'stop-commands') || line.includes('##[')
  })
}

/** GITHUB_OUTPUT and GITHUB_ENV: `name<<delimiter`, lines, `delimiter`; or `name=value`. Throws for anything else. */
export function fileCommands(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/)
  const found: Record<string, string> = {}
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    if (line === '') continue
    const [, name = '', delimiter = ''] = /^([^=]*?)<<(.+)$/.exec(line) ?? []
    const end = lines.indexOf(delimiter, at + 1)
    if (!name || end < 0) throw new Error(`a runner cannot read ${JSON.stringify(line)}`)
    found[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return found
}
