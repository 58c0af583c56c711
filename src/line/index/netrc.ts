export interface Login {
  login: string
  password: string
}

/** What a netrc file has for a host, or its `default` (GNU inetutils, `.netrc`). Macros are none of it. */
export function loginOf(text: string, host: string): Login | undefined {
  const words = text.replaceAll(/^\s*#.*$/gm, '').replaceAll(/\bmacdef\b[\s\S]*?(?:\n\s*\n|$)/g, '').split(/\s+/).filter(Boolean)
  const entries: (Login & { machine?: string })[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const open = entries.at(-1)
    if (word === 'machine') entries.push({ machine: words[++at] ?? '', login: '', password: '' })
    else if (word === 'default') entries.push({ login: '', password: '' })
    else if (open && (word === 'login' || word === 'password')) open[word] = words[++at] ?? ''
  }
  return entries.find(({ machine }) => machine === host) ?? entries.find(({ machine }) => machine === undefined)
}
