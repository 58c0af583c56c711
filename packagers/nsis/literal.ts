/**
 * A text of any content as one literal (NSIS reference, 4.1, 4.2 and 5.4): `$INSTDIR`, quotes and line ends in it are no code. `$$` would do
 * but for the preprocessor, which sees `${NAME}` and `$%NAME%` in `$${NAME}` too, and does not look again at what it put in.
 */
export const literal = (text: string): string => `"${text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/[$"]/g, found => (found === '$' ? dollar : '$\\"'))}"`

const dollar = '${DOLLAR}'
