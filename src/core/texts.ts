/** The texts that a text, a list or a table holds, however deep. */
export const textsIn = (said: unknown): string[] => (typeof said === 'string' ? [said] : typeof said === 'object' && said ? Object.values(said).flatMap(textsIn) : [])
