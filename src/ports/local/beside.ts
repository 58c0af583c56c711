/** A name beside a file, where its next content waits until it is whole. */
export const besideOf = (path: string): string => `${path}.${Math.random().toString(36).slice(2, 10)}.part`
