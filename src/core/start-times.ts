/** Milliseconds from starting a packed client until it has ended its check, by format and target: `deb-linux-x86_64`. */
export type StartTimes = Readonly<Record<string, number>>

export const startKey = (format: string, target: string): string => `${format}-${target}`
