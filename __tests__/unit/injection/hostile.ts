import type { MemoryPorts } from '../../../src/ports/memory.ts'

/** Texts that somebody outside may have chosen: each would do something where it is taken for more than data. `pwned` is what they would do it with. */
const touch = 'touch pwned'

export type Hostile = readonly [what: string, word: string]

const table: Readonly<Record<string, string>> = {
  // Shells
  'a command after ;': `x; ${touch};`,
  'a command after &&': `x && ${touch}`,
  'a command after |': `x | ${touch}`,
  'a command in the background': `x & ${touch} &`,
  'a substitution': `$(${touch})`,
  'backticks': `\`${touch}\``,
  'a variable': '$HOME/${PATH}',
  'an expansion that assigns': '${IFS}${pwned:=1}',
  'a redirection': 'x > pwned < /etc/passwd',
  'a process substitution': `<(${touch})`,
  'quotes': `'"'; ${touch}; '"`,
  'a double quote that closes': `"; ${touch}; "`,
  'a backslash at the end': 'x\\',
  'a here document': `<<EOF\n${touch}\nEOF\n${touch}`,
  'a glob': '/etc/*',
  'cmd.exe': '%PATH% & echo pwned ^',
  'PowerShell': '$(New-Item pwned)',
  // Programs
  'an option': '--output=pwned',
  'a short option': '-rf',
  'an option of git': '--upload-pack=touch pwned',
  'an option with a value': '--config /etc/passwd',
  'the end of options': '--',
  'a file of arguments': '@/etc/passwd',
  // Paths
  'a way up': '../../pwned',
  'a way up inside': 'a/../../../pwned',
  'a way up, as Windows has it': '..\\..\\pwned',
  'an absolute path': '/pwned',
  'a drive': 'C:\\pwned',
  'an address': 'file:///etc/passwd',
  'a null': 'x\u0000.toml',
  // Runners
  'an error of the runner': '::error::pwned',
  'an error on a line of its own': 'x\n::error file=pwned::pwned',
  'an output of old': '%0A::set-output name=pwned::1',
  'a mask': 'x\r\n::add-mask::a',
  'an environment variable': 'x\n::set-env name=pwned::1',
  'the end of commands': 'x\n::stop-commands::pwned',
  'the other form of commands': '##[error]pwned',
  'an expression': '${{ github.token }}',
  'another output': 'x\npwned=1',
  'a delimiter of old': 'x\nEOF\npwned=1',
  'a delimiter of the toolkit': 'x\nghadelimiter_00000000-0000-0000-0000-000000000000\npwned<<_',
  // Terminals and readers
  'a carriage return': 'x\rpwned',
  'a screen that is cleared': '\u001b[2J\u001b[Hpwned',
  'a title': '\u001b]0;pwned\u0007',
  'the 8-bit form': '\u009b31mpwned',
  'writing turned around': 'abc\u202edenwp\u202c',
  'a line separator': 'x\u2028pwned\u2029',
  'letters of the world': 'Ünïcødé 日本語 العربية \u{1f4a5}',
  'half a letter': 'x\ud800',
  'much of it': 'A'.repeat(20_000),
  // Markup
  'a script': '<script>pwned()</script><img src=x onerror=pwned()>',
  'the end of an attribute': '"><svg onload=pwned()>',
  'a comment that ends': '--><b>pwned</b>',
  'a cell': 'x | pwned |\n| --- |',
  'a link': '[x](javascript:pwned) ![](https://pwned.example/)',
  'a fence': '```\n# pwned\n```',
  // Formats
  'YAML': 'x: {pwned: 1}\n- !!js/function pwned',
  'an anchor of YAML': '&a [*a, *a]',
  'TOML': 'x"\n[tool.pwned]\ny = "',
  'JSON': '"}, {"pwned": 1, "__proto__": {"pwned": 1}}',
  'a prototype': '__proto__',
  'what every object has': 'constructor',
  'an address that is none': 'https://[pwned',
  'a host that every object has': 'https://constructor/pwned',
  'a field of a header': 'x\nRequires-Dist: pwned',
  'a format of text': '%s%n%x {0} {pwned}',
  'XML': ']]><!DOCTYPE x [<!ENTITY pwned SYSTEM "file:///etc/passwd">]>&pwned;',
}

export const hostile: readonly Hostile[] = Object.entries(table)

/** Programs that were started by such a text, were handed it as a script, or would take it for an option of theirs. */
export function askew({ seen }: Pick<MemoryPorts, 'seen'>, word: string): string[] {
  return seen.ran.flatMap(({ argv }) => {
    const [program = '', ...args] = argv
    const bare = args.find((arg, at) => arg === word && arg.startsWith('-') && arg !== '--' && !args.slice(0, at).includes('--'))
    const script = /(^|\/)(ba|da|z)?sh$/.test(program) && args[0] === '-c' && (args[1] ?? '').includes(word) ? args[1] : undefined
    return [...(program === word ? [`started ${program}`] : []), ...(bare === undefined ? [] : [`an option: ${argv.join(' ')}`]), ...(script === undefined ? [] : [`a script: ${script}`])]
  })
}
