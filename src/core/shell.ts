/** A word as a POSIX shell reads it: for scripts that are written and for people to paste. This program gives nothing to a shell itself. */
export const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)
