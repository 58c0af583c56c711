/**
 * Text for the log of a runner in which nothing is a command to it. The runner strips white space before it looks for `::` at
 * the beginning of a line, and finds `##[` anywhere in one: only breaking the marks themselves helps.
 */
export const plain = (text: string): string => text.replaceAll(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
