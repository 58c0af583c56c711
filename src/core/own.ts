/** What a record itself has under a name from outside: every object answers to `constructor`. */
export const own = <V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined => (record && Object.hasOwn(record, name) ? record[name] : undefined)
