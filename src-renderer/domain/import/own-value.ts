/** What a table says under a key that came from outside; never what every object has ("constructor"). */
export const ownValue = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)
